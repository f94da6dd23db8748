/**
 * 「专职消防队经费比去年多多少」 where projects have no printed change, but the subject that pays for them has one, and says
 * what it is for: 「消防应急救援（项）120.00 万元，主要用于专职消防队人员经费…。比上年增加 22.00 万元」.
 */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import type { World } from '../world.ts';

const USED_FOR = pattern(/(?:主要)?用于(.*)$/s);
/** What ends the name of any project. */
const ENDING = pattern(/(?:长效|综合)?(?:管护|运行|补助|服务)?(?:经费|费用|资金|项目|支出|补助|补贴|费|服务|工程)$/);
const SHORTEST = 3;

/** 「某某片区 320 户房屋征收补偿」 and 某某片区征迁补偿. */
function sharesWords(use: string, part: string): boolean {
  return Array.from({ length: Math.max(0, part.length - MOST_OF_IT + 1) }, (_, at) => part.slice(at, at + MOST_OF_IT)).some((words) => use.includes(words));
}
const MOST_OF_IT = 4;

/** The one subject with a change whose use has all words of the name. `whole`: it is the same money. */
export function subjectOfProject({ book, index }: World, { rows, names }: Entry): { subject: Entry; whole: boolean } | null {
  const own = rows.find(({ basis, place, role }) => role === 'item' && place.table !== null && (basis === 'project' || basis === 'statement'));
  const parts = bareName(names[0] ?? '').replace(ENDING, '').split(/[与和及]/).filter((part) => part !== '');
  if (!own || parts.length === 0 || parts.some((part) => part.length < SHORTEST)) return null;
  const sentences = book.passages.flatMap(({ kind, sentences: own }) => (kind === 'prose' ? own : []));
  const found = book.rows.filter((row) => row.basis === 'function' && row.place.table === null && row.facts.some(({ measure }) => measure === 'change') && sentences.some(({ text, place }) => {
    const use = place.lines[0] <= row.place.lines[0] && place.lines[1] >= row.place.lines[1] && text.includes(row.label) ? bareName(USED_FOR.exec(text)?.[1] ?? '') : '';
    const amount = row.facts.find(({ measure }) => measure === 'amount')?.value;
    const same = amount !== undefined && amount !== null && own.facts[0]?.value?.eq(amount) === true;
    return use !== '' && parts.every((part) => use.includes(part) || (same && sharesWords(use, part)));
  }));
  const [row, another] = found;
  const subject = row && !another ? index.entries.find((entry) => entry.rows.includes(row)) : undefined;
  const amount = row?.facts.find(({ measure }) => measure === 'amount')?.value;
  return subject ? { subject, whole: amount !== undefined && amount !== null && own.facts[0]?.value?.eq(amount) === true } : null;
}
