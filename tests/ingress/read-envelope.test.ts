import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf, parseIncoming, referenceOf, threadOf, type Incoming } from '../../src/ingress/incoming.ts';
import { readEnvelope } from '../../src/ingress/read-envelope.ts';
import { slackEvent, type Said } from './slack-event.ts';

const BOT = 'UBOT';

function read(said: Said): Incoming {
  const envelope = readEnvelope(slackEvent(said), BOT);
  if ('ignored' in envelope) throw new Error(envelope.ignored);
  return envelope.incoming;
}

describe('readEnvelope', () => {
  it('reads a mention', () => {
    expect(read({ thread: '1699999999.000100' })).toEqual({
      eventId: 'Ev1', type: 'app_mention', team: 'T1', channel: 'C1', direct: false, shared: false, ts: '1700000000.000100', thread: '1699999999.000100',
      user: 'U1', userTeam: 'T1', text: '<@UBOT> 网格员经费是多少',
    });
  });

  it('knows a direct message, and one that Slack also shows in the channel', () => {
    expect(read({ type: 'message', channel: 'D1', more: { channel_type: 'im' } }).direct).toBe(true);
    expect(read({ type: 'message', more: { subtype: 'thread_broadcast' } }).text).toContain('网格员');
  });

  it.each([
    ['another bot', { more: { bot_id: 'B1' } }, 'bot'],
    ['itself', { user: BOT }, 'bot'],
    ['an old integration', { more: { subtype: 'bot_message', user: undefined } }, 'bot'],
    ['an edit', { type: 'message', more: { subtype: 'message_changed', message: { user: 'U1', text: 'x' } } }, 'edit'],
    ['an edited mention', { more: { edited: { user: 'U1', ts: '1700000001.000000' } } }, 'edit'],
    ['a deletion', { type: 'message', more: { subtype: 'message_deleted' } }, 'edit'],
    ['a join', { type: 'message', more: { subtype: 'channel_join' } }, 'edit'],
    ['a message without words', { text: ' \n' }, 'empty'],
    ['a reaction', { type: 'reaction_added' }, 'no_message'],
    ['a message without a channel', { channel: '' }, 'unreadable'],
    ['a time that is none', { ts: 'now' }, 'unreadable'],
  ])('ignores %s', (_, said, ignored) => {
    expect(readEnvelope(slackEvent(said), BOT)).toEqual({ ignored });
  });

  it('sees a stranger in whichever field Slack tells of him', () => {
    for (const field of ['team', 'user_team', 'source_team']) expect(read({ more: { team: 'T1', [field]: 'T9' } }).userTeam, field).toBe('T9');
    expect(read({ more: { team: undefined } }).userTeam).toBeNull();
  });

  it('never throws, whatever comes', () => {
    const event = fc.record({ type: fc.constantFrom('message', 'app_mention', 3), ts: fc.anything(), channel: fc.anything(), user: fc.anything(), text: fc.anything(), thread_ts: fc.anything(), subtype: fc.anything(), edited: fc.anything() }, { requiredKeys: [] });
    const body = fc.oneof(fc.anything(), fc.record({ event_id: fc.anything(), team_id: fc.string(), event: fc.oneof(event, fc.anything()) }));
    fc.assert(fc.property(body, (anything) => { expect(readEnvelope(anything, BOT)).toBeTypeOf('object'); }), { numRuns: 2_000 });
  });
});

describe('the names of a message', () => {
  it('share one where Slack sends a mention as two events', () => {
    const mention = read({ id: 'Ev1' });
    const message = read({ id: 'Ev2', type: 'message' });
    expect(namesOf(mention).filter((name) => namesOf(message).includes(name))).toHaveLength(1);
    expect(referenceOf(message)).toBe(referenceOf(mention));
    expect(referenceOf(mention)).toMatch(/^[0-9a-f]{10}$/);
  });

  it('differ between messages, channels and workspaces', () => {
    const said = [read({}), read({ ts: '1700000000.000200' }), read({ channel: 'C2' }), read({ team: 'T2' })];
    expect(new Set(said.map(referenceOf)).size).toBe(said.length);
  });

  it('put a reply into the thread of its first message', () => {
    expect(threadOf(read({ ts: '1700000009.000100', thread: '1700000000.000100' }))).toBe(threadOf(read({})));
  });

  it('survive the journal, which takes nothing else', () => {
    const incoming = read({});
    expect(parseIncoming(JSON.stringify(incoming))).toEqual(incoming);
    expect(() => parseIncoming('{"eventId":"Ev1"}')).toThrow('team');
  });
});
