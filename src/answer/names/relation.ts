/** What two names have in common by their letters: an indicator and the money, or another indicator, of one thing. */
import { once } from '../../budget/once.ts';
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';

/** Pairs of letters that names of all sorts have. */
const GENERAL: ReadonlySet<string> = new Set(['次数', '数量', '人数', '场次', '份数', '个数', '服务', '工作', '管理', '项目', '经费', '居民', '群众', '事务', '支出', '社区', '其他', '对象', '人员', '活动', '运行', '建设', '街道', '一般', '行政', '城乡', '机关', '费用', '购置', '专项', '辖区', '场所', '中心', '质量', '保障', '提升', '开展', '组织']);
/** Kinds of indicators: what two of a kind share is no thing. */
const KIND = pattern(/合格|达标|满意|覆盖|知晓|准确/);

/** The pairs of letters of a name, without those that names of all sorts have. */
const pairsOf = once((entry: Entry): ReadonlySet<string> => {
  return new Set(neighboursOf(entry).filter((pair) => !GENERAL.has(pair) && !KIND.test(pair)));
});
const lettersOf = once(({ key }: Entry): readonly string[] => [...key]);
const neighboursOf = once((entry: Entry): readonly string[] => lettersOf(entry).slice(1).map((letter, at) => `${lettersOf(entry)[at] ?? ''}${letter}`));
/** Two letters with one between them. */
const gapsOf = once((entry: Entry): ReadonlySet<string> => new Set(lettersOf(entry).slice(2).flatMap((letter, at) => (/[\u4e00-\u9fff]/.test(lettersOf(entry)[at] ?? '') ? [`${lettersOf(entry)[at] ?? ''}${letter}`] : []))));

/** How many pairs of letters both names have. */
export function sharedPairs(one: Entry, other: Entry): number {
  const right = pairsOf(other);
  return [...pairsOf(one)].filter((pair) => right.has(pair)).length;
}

/** What two names have in common: pairs of letters, or a short form such as 民微 of 民生微实事. */
export function relation(subject: Entry, entry: Entry): number {
  const pairs = sharedPairs(subject, entry);
  return pairs > 0 ? pairs : isShortFor(subject, entry) || isShortFor(entry, subject) ? 0.5 : 0;
}

/** The share of a name's pairs of letters that the other has. */
export function shareOfPairs(one: Entry, other: Entry): number {
  return sharedPairs(one, other) / Math.max(pairsOf(one).size, 1);
}

/** Two letters that stand side by side in one name, and with one between them in the other. */
function isShortFor(long: Entry, short: Entry): boolean {
  const gaps = gapsOf(long);
  return neighboursOf(short).some((pair) => gaps.has(pair));
}
