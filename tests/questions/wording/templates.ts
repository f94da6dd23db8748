/** Scores question templates: ways of asking, written by people who know no program, filled with real names. */
import { readFileSync } from 'node:fs';
import Big from 'big.js';
import { ask } from '../../../src/ask.ts';
import type { Row } from '../../../src/budget/fact.ts';
import type { Library } from '../../../src/library.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { seededRandom } from '../../facts/reconcile/random.ts';
import { rightAnswer, type Expected, type Right, type Template } from './expected.ts';
import { amountOf, itemsOf, isOne, nameOf, readLedger, type Ledger } from './ledger.ts';

const SEED = 7;

export interface Filled { template: Template; question: string; lacks: readonly string[]; reply: Reply; rule: string }

export function readTemplates(): Template[] {
  return readFileSync(new URL('templates.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Template);
}

export function askTemplates(library: Library, templates: readonly Template[]): Filled[] {
  const [world] = library.worlds;
  if (!world) throw new Error('no document is loaded');
  const ledger = readLedger(world);
  const random = seededRandom(SEED);
  return templates.flatMap((template) => {
    const rows = rowsFor(template, ledger, random);
    const right = rightAnswer(template, rows, ledger);
    return right ? [askOne(library, template, rows, right, ledger)] : [];
  });
}

function askOne(library: Library, template: Template, rows: readonly Row[], right: Right, ledger: Ledger): Filled {
  const said = (row: Row | undefined): string => (row ? (template.lang === 'en' ? ledger.world.nameOf(nameOf(row)).en : null) ?? nameOf(row) : '');
  const [x, y, z] = rows;
  const value = x ? amountOf(ledger.world, x)?.toFixed() ?? '' : '';
  const slots: Readonly<Record<string, string>> = { X: said(x), Y: said(y), Z: said(z), V: template.lang === 'en' ? `${value} 万元` : `${value}万元` };
  const question = template.template.replace(/(?<![A-Za-z])[XYZV](?![A-Za-z])/g, (slot) => slots[slot] ?? slot);
  const thread = template.follow ? ask(library, template.lang === 'zh' ? `${said(x)}多少钱` : `how much is ${said(x)}`, null).thread : null;
  const { reply, answer } = ask(library, question, thread);
  return { template, question, lacks: lacking(reply, right), reply, rule: `${answer.trace.query.act}: ${answer.trace.rule}` };
}

function lacking(reply: Reply, { figures, either, words }: Right): string[] {
  const has = ([value, unit]: Expected): boolean => reply.figures.some((figure) => figure.unit.replace(/\s/g, '') === unit && /^-?[\d.]+$/.test(figure.value) && new Big(figure.value).eq(value));
  const text = reply.text.replace(/\s/g, '');
  return [
    ...(reply.outcome === 'answered' ? [] : [reply.outcome]),
    ...figures.filter((figure) => !has(figure)).map((figure) => `lacks ${figure.join(' ')}`),
    ...(either.length === 0 || either.some(has) ? [] : [`lacks ${either.map((figure) => figure.join(' ')).join(' or ')}`]),
    ...words.filter((word) => !text.includes(word.replace(/\s/g, ''))).map((word) => `does not say ${word}`),
  ];
}

/** Acts that need a row of a kind of its own; all others take items. */
function rowsFor({ act }: Template, ledger: Ledger, random: () => number): Row[] {
  const { world, items, changed, listed, named, defined } = ledger;
  const pick = (rows: readonly Row[]): Row[] => { const row = rows[Math.floor(random() * rows.length)]; return row ? [row] : []; };
  switch (act) {
    case 'change': case 'prior': case 'check_rose': case 'check_fell': return pick(changed);
    case 'why': return pick(changed.filter(({ reason }) => reason !== null));
    case 'breakdown': case 'biggest_in': case 'smallest_in': case 'topn_in': return pick(listed);
    case 'rest': return pick(listed.filter(({ open }) => open));
    case 'define': return pick(defined);
    case 'purpose': case 'all_columns': return pick(named);
    default: break;
  }
  if (act === 'share_of' || act === 'minus') {
    const whole = pick(listed);
    const part = whole.flatMap((row) => pick(itemsOf(world, row).filter((item) => isOne(world, item))));
    return act === 'minus' ? [...whole, ...part] : [...part, ...whole];
  }
  const chosen: Row[] = [];
  while (chosen.length < Math.min(3, items.length)) for (const row of pick(items)) if (!chosen.some((other) => other === row || amountOf(world, other)?.eq(amountOf(world, row) ?? 0))) chosen.push(row);
  const [x, y] = chosen;
  const swapped = act === 'ratio' && x && y && amountOf(world, x)?.lt(amountOf(world, y) ?? 0) === true;
  return swapped ? [y, x] : chosen;
}
