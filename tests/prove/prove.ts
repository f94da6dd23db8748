/** `npm run prove [-- --only NAME]`: the full counts, as a dated table in Markdown; leaves 1 when something does not hold. */
import { optionsOf } from '../options.ts';
import { provePhrasing } from './phrasing.ts';
import { proveEngine } from './prove-engine.ts';
import { proveSlack } from './prove-slack.ts';

/** One line of the table. */
export interface Row { what: string; count: number; bad: number; more: string }
/** One part: its rows, and what failed, in words. */
export type Part = (fail: (what: string) => void) => Row[] | Promise<Row[]>;

/** Failures of one part that are printed above the table. */
const SHOWN = 30;

const parts: Readonly<Record<string, Part>> = {
  ...proveEngine, ...proveSlack,
  phrasing: async (fail) => (await provePhrasing()).map(({ failures, ...row }) => {
    failures?.forEach(fail);
    return row;
  }),
};
const { only } = optionsOf('Usage: npm run prove -- [--only NAME]', { only: { type: 'string' } });
const chosen = Object.entries(parts).filter(([name]) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(`There is no part ${only ?? ''}: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const rows: Row[] = [];
for (const [name, part] of chosen) {
  let failures = 0;
  const begin = performance.now();
  rows.push(...await part((what) => {
    failures += 1;
    if (failures <= SHOWN) console.log(what);
  }));
  console.error(`${name}: ${Math.round((performance.now() - begin) / 1_000)} s`);
}
console.log(`\n${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}\n`);
console.log('| What | Count | Failures | More |\n|---|---:|---:|---|');
for (const { what, count, bad, more } of rows) console.log(`| ${what} | ${count.toLocaleString('en')} | ${bad} | ${more} |`);
process.exit(rows.some(({ bad }) => bad > 0) ? 1 : 0);
