/** Kills the whole bot again and again between receipt and reply, and counts what the people of its workspace saw. */
import { setTimeout as pause } from 'node:timers/promises';
import { referenceOf } from '../../src/ingress/incoming.ts';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import { LIN, ANN } from '../fakes/slack/residents.ts';
import { BOT_USER, TEAM, type Channel, type Message } from '../fakes/slack/workspace.ts';
import { manifestFor, type Mode } from '../slack/running-bot.ts';
import { wordsIn } from '../slack/seen.ts';
import { freePort } from '../store/redis-server.ts';
import { startProcess, type BotProcess } from './bot-process.ts';

export interface Killed {
  questions: number;
  kills: number;
  /** Questions without an answer at a kill, all kills together; on Redis also those that wait for the lease of a killed process to end. */
  inFlight: number;
  lost: number;
  repeated: number;
  mostRepeats: number;
  /** Replies that an undisturbed bot does not give. */
  differing: number;
}

/** Where it runs, what it keeps its state in, and whether it is asked in channels, whose history it may not read, or in group messages, where it may. */
export interface Place { mode: Mode; state: Record<string, string>; kind: 'channel' | 'mpim' }

/** Follow-ups need what went before, so that a thread that a kill broke shows in the reply. */
const TALKS = [['一般行政管理事务是多少', '为什么减少', '换算成亿元'], ['网格员经费是多少', '占一般行政管理事务的多少', '换算成亿元'], ['how much is the canteen', 'how much of that is wages', 'and in 2022?'], ['top 5 projects', 'what is the second one', 'why']] as const;
/** More than are asked in at once, so that none has to wait for its turn. */
const CHANNELS = 40;
/** Threads that somebody asks in between two kills. */
const AT_ONCE = 8;
/** Slack takes so long at most before it posts, and again before it says so, in ms. */
const SLOWEST = 40;
/** Slack's own pauses are minutes; how often it tries is not what is proved here. */
const RETRIES = Array.from({ length: 400 }, () => 250);
/** A lease that a killed replica held runs for half a minute; ms. */
const PATIENCE = 120_000;

interface Talk { questions: readonly string[]; channel: string; asked: Message[] }

export async function killOften(kills: number, { mode, state, kind }: Place, random: () => number): Promise<Killed> {
  const channels = Array.from({ length: CHANNELS }, (_, nth): Channel => ({ id: `C${nth}`, name: `c${nth}`, kind, members: new Set([ANN, LIN, BOT_USER]) }));
  const slack = await LocalSlack.start({ manifest: manifestFor(mode), channels, retryPauses: RETRIES });
  const port = String(await freePort());
  const way = mode === 'http' ? { SLACK_SIGNING_SECRET: slack.signingSecret, PORT: port } : { SLACK_APP_TOKEN: slack.appToken };
  const start = async (): Promise<BotProcess> => {
    const bot = await startProcess('src/main.ts', { SLACK_BOT_TOKEN: slack.botToken, SLACK_API_URL: slack.apiUrl, ...way, ...state });
    if (mode === 'http') await slack.sendEventsTo(`http://127.0.0.1:${port}/slack/events`);
    else await slack.connected();
    return bot;
  };
  const talks: Talk[] = [];
  /** From the one undisturbed thread of each talk. */
  const expected = new Map<string, string>();
  const ends: number[] = [];
  let inFlight = 0;

  const repliesOf = ({ channel, asked: [first] }: Talk): Message[] => (first ? slack.thread({ ...first, channel }).filter(({ bot_id }) => bot_id !== undefined) : []);
  const answered = (talk: Talk, question: Message): boolean => repliesOf(talk).some((reply) => markOf(reply) === markOfReply(question));
  const isOpen = (talk: Talk): boolean => talk.asked.some((question) => !answered(talk, question));
  const open = (): Talk[] => talks.filter(isOpen);
  const begin = (questions: readonly string[]): Talk => {
    const talk = { questions, channel: channels[talks.length % CHANNELS]?.id ?? '', asked: [] };
    talks.push(talk);
    return talk;
  };
  const goOn = (talk: Talk): void => {
    const [first] = talk.asked;
    talk.asked.push(slack.mention(talk.channel, LIN, talk.questions[talk.asked.length] ?? '', first ? { threadTs: first.ts } : {}));
  };
  /** As people do, who read an answer before they go on. */
  const ready = (): Talk[] => talks.filter((talk) => talk.asked.length < talk.questions.length && talk.asked.every((question) => answered(talk, question)));

  try {
    let bot = await start();
    for (const talk of TALKS.map(begin)) {
      for (const text of talk.questions) {
        goOn(talk);
        const question = talk.asked.at(-1);
        await slack.until(`the answer to ${text}`, () => question && answered(talk, question), PATIENCE);
      }
      for (const [nth, reply] of repliesOf(talk).entries()) expected.set(talk.questions.slice(0, nth + 1).join(' > '), said(reply));
    }
    for (let kill = 0; kill < kills; kill += 1) {
      for (let nth = 0; nth < AT_ONCE * 2; nth += 1) slack.faults.next('chat.postMessage', { kind: random() < 0.5 ? 'slow' : 'late', milliseconds: random() * SLOWEST });
      const acknowledged = slack.deliveries.length;
      // Half of them go on with a thread, the others begin one.
      const batch = ready().slice(0, AT_ONCE / 2);
      while (batch.length < AT_ONCE) batch.push(begin(TALKS[talks.length % TALKS.length] ?? []));
      for (const talk of batch) goOn(talk);
      const left = AT_ONCE - Math.floor(random() * AT_ONCE);
      await slack.until('the point to kill at', () => slack.deliveries.length > acknowledged && batch.filter(isOpen).length <= left, PATIENCE);
      await pause(random() * SLOWEST / 2);
      inFlight += open().length;
      await bot.kill();
      // What was on its way to Slack arrives.
      await pause(SLOWEST * 2);
      ends.push(Number(slack.workspace.nextTs()));
      bot = await start();
    }
    await slack.until('every answer', () => open().length === 0, PATIENCE);
    await slack.settled(500);
    await bot.stop();
  } finally {
    await slack.stop();
  }
  return { ...count(talks, ends, repliesOf, expected), kills, inFlight };
}

function count(talks: readonly Talk[], ends: readonly number[], repliesOf: (talk: Talk) => Message[], expected: ReadonlyMap<string, string>): Omit<Killed, 'kills' | 'inFlight'> {
  const report = { questions: 0, lost: 0, repeated: 0, mostRepeats: 0, differing: 0 };
  /** By the life in which the first was posted: the kill that ended it made it come again. */
  const repeats = new Map<number, number>();
  for (const talk of talks) {
    const replies = repliesOf(talk);
    for (const [nth, question] of talk.asked.entries()) {
      const own = replies.filter((reply) => markOf(reply) === markOfReply(question));
      report.questions += 1;
      if (own.length === 0) report.lost += 1;
      for (const { ts } of own.slice(0, -1)) {
        const life = ends.filter((end) => end < Number(ts)).length;
        repeats.set(life, (repeats.get(life) ?? 0) + 1);
      }
      report.repeated += Math.max(0, own.length - 1);
      report.differing += own.filter((reply) => said(reply) !== expected.get(talk.questions.slice(0, nth + 1).join(' > '))).length;
    }
    // Something that belongs to no question is no reply either.
    report.differing += replies.filter((reply) => !talk.asked.some((question) => markOf(reply) === markOfReply(question))).length;
  }
  return { ...report, mostRepeats: Math.max(0, ...repeats.values()) };
}

function said({ text, blocks }: Message): string {
  return `${text}\n${wordsIn(blocks)}`;
}

function markOf({ metadata }: Message): unknown {
  return (metadata as { event_payload?: { mark?: unknown } } | undefined)?.event_payload?.mark;
}

/** Each of these questions has a reply of one message. */
function markOfReply({ channel, ts }: Message): string {
  return `${referenceOf({ team: TEAM, channel, ts })}/0`;
}
