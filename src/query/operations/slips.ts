/** Slips of the pen in the words of a follow-up that only operates on what was told: one letter wrong, missing, extra or swapped. */
import type { Language } from '../query.ts';

/** Words that are long enough to be told by all but one letter. */
const WORDS: readonly string[] = ['together', 'biggest', 'largest', 'smallest', 'lowest', 'highest', 'average', 'which', 'second', 'first', 'amount', 'difference', 'between', 'percent', 'budget', 'share', 'total', 'without', 'what', 'much', 'change', 'combined', 'compared', 'million', 'money'];
/** Words of their own that are as close. */
const OTHERS: ReadonlySet<string> = new Set(['shape', 'shore', 'spare', 'stare', 'scare', 'share', 'shares', 'amounts', 'totals', 'budgets', 'seconds', 'witch', 'must', 'such', 'that', 'chat', 'hat', 'fist', 'chance', 'charge', 'changed', 'changes', 'combine', 'combines', 'compare', 'compares', 'averages', 'averaged', 'millions', 'honey', 'monkey', 'mush', 'muck', 'whatt', 'reasons', 'percents']);

export function withoutSlips(text: string, language: Language): string {
  if (language === 'zh') return text.replace(/多少前(?=[\p{P}\s]|$)/gu, '多少钱').replace(/合记/g, '合计').replace(/予算/g, '预算').replace(/一供(?=[几多有])/g, '一共').replace(/(?<![a-z])hj(?![a-z])/gi, '合计');
  return text.replace(/[a-z]+/gi, (word) => meantBy(word.toLowerCase()) ?? word);
}

function meantBy(word: string): string | null {
  if (word.length < 4 || OTHERS.has(word) || WORDS.includes(word)) return null;
  const [only, another] = WORDS.filter((known) => known[0] === word[0] && isSlipOf(word, known));
  return only !== undefined && another === undefined ? only : null;
}

function isSlipOf(word: string, known: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === known[at]) at += 1;
  const [a, b] = [word.slice(at), known.slice(at)];
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  // Of a short word only two letters are swapped.
  return swapped || (known.length > 4 && (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)));
}
