/** Asks so many questions a second in many channels, and measures when each is acknowledged and when its answer stands. */
import { setTimeout as pause } from 'node:timers/promises';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import { ANN, LIN } from '../fakes/slack/residents.ts';
import { BOT_USER, type Channel } from '../fakes/slack/workspace.ts';
import { makeFolder } from '../store/temporary-folder.ts';
import { startProcess } from './bot-process.ts';

/** Percentiles in ms. */
export interface Loaded { asked: number; answered: number; twice: number; ack: number; answer: number }

const CHANNELS = 100;
const QUESTIONS = ['网格员经费是多少', '一般行政管理事务占项目支出多少', 'how much is the canteen', 'top 5 projects', '三公经费多少', '2022年决算是多少'];

/** `bare`: the least that Bolt can be, instead of the bot. */
export async function load({ perSecond, seconds, bare }: { perSecond: number; seconds: number; bare: boolean }): Promise<Loaded> {
  const channels = Array.from({ length: CHANNELS }, (_, nth): Channel => ({ id: `C${String(nth).padStart(4, '0')}`, name: `c${nth}`, kind: 'channel', members: new Set([ANN, LIN, BOT_USER]) }));
  const slack = await LocalSlack.start({ channels });
  const program = bare ? 'tests/prove/bare-bot.ts' : 'src/main.ts';
  const bot = await startProcess(program, { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl, STATE_FOLDER: makeFolder() });
  try {
    await slack.connected();
    const asked = new Map<string, number>();
    const answered = new Map<string, number[]>();
    let looked = 0;
    const look = (): void => {
      const now = performance.now();
      for (; looked < slack.calls.length; looked += 1) {
        const call = slack.calls[looked];
        if (call?.answer === null) break;
        const thread = call?.args['thread_ts'];
        if (call?.method === 'chat.postMessage' && call.answer['ok'] === true && typeof thread === 'string') answered.set(thread, [...answered.get(thread) ?? [], now]);
      }
    };
    const begin = performance.now();
    for (let nth = 0; nth < perSecond * seconds; nth += 1) {
      await pause(Math.max(0, begin + nth * 1_000 / perSecond - performance.now()));
      const sent = performance.now();
      asked.set(slack.mention(channels[nth % CHANNELS]?.id ?? '', LIN, QUESTIONS[nth % QUESTIONS.length] ?? '').ts, sent);
      look();
    }
    for (let patience = 0; answered.size < asked.size && patience < 1_500; patience += 1) {
      await pause(10);
      look();
    }
    await pause(500);
    look();
    const times = [...answered].map(([ts, all]) => (all[0] ?? Infinity) - (asked.get(ts) ?? 0));
    return {
      asked: asked.size, answered: answered.size, twice: [...answered.values()].filter((all) => all.length > 1).length,
      ack: percentile(slack.deliveries.filter(({ what }) => what === 'app_mention').map(({ milliseconds }) => milliseconds)), answer: percentile(times),
    };
  } finally {
    await bot.stop();
    await slack.stop();
  }
}

function percentile(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length * 0.99)] ?? NaN;
}
