/**
 * The changes that must happen whole, as Lua for Redis 6 or Valkey. ARGV[1] is the clock in ms, KEYS[1] the prefix of
 * every key, which is one hash tag: all keys of a script live on one node of a cluster.
 *
 *   claim:<name>    string: until when it is taken         due             sorted set: thread → from when it may be taken
 *   entry:<id>      hash: one unfinished event             queue:<thread>  list: its unfinished entries, oldest first
 *   hits:<quota>    string: how often in this window       thread:<thread> list: its questions as JSON, oldest first
 *   done:<id>       string: the lease that finished it     records:<kind>  list: records as JSON, oldest first
 *   fence           number of the last lease               open            number of unfinished entries
 */

const CLAIM = `
local prefix, now = KEYS[1], tonumber(ARGV[1])
local function claimed(name) return (tonumber(redis.call('GET', prefix .. 'claim:' .. name)) or 0) > now end
local function claim(name, time) redis.call('SET', prefix .. 'claim:' .. name, now + time, 'PX', time) end
`;

/** Returns what came of it. ARGV: now, claim time, id, thread, sender, payload, names as JSON, quotas as JSON. */
const RECEIVE = `${CLAIM}
local time, id, thread, sender = tonumber(ARGV[2]), ARGV[3], ARGV[4], ARGV[5]
local names = cjson.decode(ARGV[7])
for _, name in ipairs(names) do if claimed(name) then return 'duplicate' end end
local over = {}
for _, quota in ipairs(cjson.decode(ARGV[8])) do
  local key = prefix .. 'hits:' .. quota.name
  local count, till = unpack(redis.call('HMGET', key, 'count', 'until'))
  if not till or tonumber(till) <= now then
    count, till = 0, now + quota.window
    redis.call('HSET', key, 'count', 0, 'until', till)
    redis.call('PEXPIRE', key, quota.window)
  end
  redis.call('HINCRBY', key, 'count', 1)
  if tonumber(count) + 1 > quota.limit then over[#over + 1] = { name = quota.name, time = tonumber(till) - now } end
end
for _, name in ipairs(names) do claim(name, time) end
for _, quota in ipairs(over) do if claimed('told:' .. quota.name .. ':' .. sender) then return 'silenced' end end
for _, quota in ipairs(over) do claim('told:' .. quota.name .. ':' .. sender, quota.time) end
redis.call('HSET', prefix .. 'entry:' .. id, 'thread', thread, 'payload', ARGV[6], 'at', now, 'crashes', 0, 'doubtful', 0, 'open', 0, 'fence', 0, 'posted', '[]')
if over[1] then redis.call('HSET', prefix .. 'entry:' .. id, 'over', over[1].name) end
redis.call('RPUSH', prefix .. 'queue:' .. thread, id)
redis.call('ZADD', prefix .. 'due', 'NX', now, thread)
redis.call('INCR', prefix .. 'open')
return over[1] and 'over' or 'accepted'
`;

/** ARGV: now, lease. Returns nothing, or id, fence, fields of the entry, questions of the thread. */
const TAKE = `
local prefix, now = KEYS[1], tonumber(ARGV[1])
local thread = redis.call('ZRANGEBYSCORE', prefix .. 'due', '-inf', now, 'LIMIT', 0, 1)[1]
if not thread then return nil end
local id = redis.call('LINDEX', prefix .. 'queue:' .. thread, 0)
local key = prefix .. 'entry:' .. (id or '')
if redis.call('EXISTS', key) == 0 then
  -- Deleted or evicted by others: the thread must not stand in the way of all.
  redis.call('LPOP', prefix .. 'queue:' .. thread)
  if redis.call('EXISTS', prefix .. 'queue:' .. thread) == 0 then redis.call('ZREM', prefix .. 'due', thread) end
  return nil
end
local fence = redis.call('INCR', prefix .. 'fence')
redis.call('ZADD', prefix .. 'due', now + tonumber(ARGV[2]), thread)
if redis.call('HGET', key, 'open') == '1' then
  redis.call('HINCRBY', key, 'crashes', 1)
  redis.call('HSET', key, 'doubtful', 1)
end
redis.call('HSET', key, 'open', 1, 'fence', fence)
return { id, fence, redis.call('HMGET', key, 'thread', 'payload', 'at', 'over', 'crashes', 'doubtful', 'posted'), redis.call('LRANGE', prefix .. 'thread:' .. thread, 0, -1) }
`;

/** Begins every change by a worker: 0 when its lease went to another. ARGV: now, id, thread, fence. */
const HELD = `
local prefix, now, id, thread = KEYS[1], tonumber(ARGV[1]), ARGV[2], ARGV[3]
local key = prefix .. 'entry:' .. id
if redis.call('HGET', key, 'fence') ~= ARGV[4] then return 0 end
`;

/** ARGV[5]: lease in ms. */
const RENEW = `${HELD}
redis.call('ZADD', prefix .. 'due', now + tonumber(ARGV[5]), thread)
return 1
`;

/** ARGV[5]: posted messages as JSON. */
const NOTE = `${HELD}
redis.call('HSET', key, 'posted', ARGV[5])
return 1
`;

/** ARGV[5]: delay in ms; ARGV[6]: doubtful, 0 or 1. */
const DEFER = `${HELD}
redis.call('HSET', key, 'open', 0, 'fence', -1, 'crashes', 0, 'doubtful', ARGV[6])
redis.call('ZADD', prefix .. 'due', now + tonumber(ARGV[5]), thread)
return 1
`;

/**
 * ARGV[5]: question as JSON or ''; ARGV[6]: longest thread; ARGV[7]: thread time in ms. A worker that got no answer asks
 * again, so whose lease finished the entry is kept for a minute.
 */
const FINISH = `
if redis.call('GET', KEYS[1] .. 'done:' .. ARGV[2]) == ARGV[4] then return 1 end
${HELD}
redis.call('SET', prefix .. 'done:' .. id, ARGV[4], 'PX', 60000)
redis.call('DEL', key)
redis.call('DECR', prefix .. 'open')
redis.call('LPOP', prefix .. 'queue:' .. thread)
if redis.call('EXISTS', prefix .. 'queue:' .. thread) == 1 then redis.call('ZADD', prefix .. 'due', now, thread)
else redis.call('ZREM', prefix .. 'due', thread) end
if ARGV[5] ~= '' then
  redis.call('RPUSH', prefix .. 'thread:' .. thread, ARGV[5])
  redis.call('LTRIM', prefix .. 'thread:' .. thread, -tonumber(ARGV[6]), -1)
  redis.call('PEXPIRE', prefix .. 'thread:' .. thread, ARGV[7])
end
return 1
`;

/** ARGV: now, name, time in ms. */
const TAKE_NAME = `${CLAIM}
if claimed(ARGV[2]) then return 0 end
claim(ARGV[2], tonumber(ARGV[3]))
return 1
`;

/** ARGV: now, thread, thread time in ms, then its questions as JSON. */
const BEGIN = `
local key = KEYS[1] .. 'thread:' .. ARGV[2]
if redis.call('EXISTS', key) == 1 then return 0 end
for at = 4, #ARGV do redis.call('RPUSH', key, ARGV[at]) end
redis.call('PEXPIRE', key, ARGV[3])
return 1
`;

/** As ioredis takes them: each becomes a method of the connection. */
export const SCRIPTS = {
  receiveEntry: { lua: RECEIVE, numberOfKeys: 1 },
  takeEntry: { lua: TAKE, numberOfKeys: 1 },
  renewEntry: { lua: RENEW, numberOfKeys: 1 },
  noteEntry: { lua: NOTE, numberOfKeys: 1 },
  deferEntry: { lua: DEFER, numberOfKeys: 1 },
  finishEntry: { lua: FINISH, numberOfKeys: 1 },
  beginThread: { lua: BEGIN, numberOfKeys: 1 },
  takeName: { lua: TAKE_NAME, numberOfKeys: 1 },
};
