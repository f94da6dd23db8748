/** What is said of each of several columns: 「基本支出和项目支出都不为 0」, 「只有基本支出、没有项目支出」, "over 10 million in project and some procurement". */
import { pattern } from '../../budget/pattern.ts';
import type { ColumnKind, ColumnPlace } from '../words/column-words.ts';
import type { Threshold } from '../query.ts';

export type ColumnCondition = { kind: Exclude<ColumnKind, 'total'>; says: 'filled' | 'empty' } | { kind: Exclude<ColumnKind, 'total'>; says: 'limit'; limit: Threshold };

type Says = 'filled' | 'empty' | 'limit' | null;

const ZERO = String.raw`(?:0|零)(?![\d.%万])`;
const FILLED_AFTER = pattern(new RegExp(String.raw`^[^，,。;；?？]{0,10}?(?:(?:不为|不是|不等于|非|≠|大于|高于|超过|>)\s*${ZERO}|(?:[都均全也]|同时)有(?!多少|几)|有(?:数|钱|金额|预算|安排|值)|not (?:zero|0|empty|nil)|non-?zero|above (?:zero|0)|(?:is|are) filled)`, 'i'));
const EMPTY_AFTER = pattern(new RegExp(String.raw`^[^，,。;；?？]{0,8}?(?:(?:为|是|等于|=)\s*${ZERO}|没有?(?:数|钱|金额|预算|安排)|为空|空着|(?:is|are|of|at) (?:zero|0|nil|empty))`, 'i'));
const EMPTY_BEFORE = pattern(/(?:没有?|无|不含|不带|缺|without|\bno|but not)\s*(?:any |the )?$/i);
const FILLED_BEFORE = pattern(/(?:[有含带占]|全[部是都]*是|都是|只是|纯是|\bwith|\bha(?:ve|s|ving)|\bboth|\bsome|\b(?:entirely|wholly|solely|purely))\s*(?:some |any |both |only |the )?$/i);
/** A list goes on: what is said of its end is said of all of it. */
const JOINED = pattern(/^[\s的]*(?:[、,，和与跟及]|以及|and|or|&|\/)\s*(?:the )?$/i);
/** "Neither A nor B is zero", "non-zero in both". */
const ALL_FILLED = pattern(new RegExp(String.raw`\bneither\b.*\b(?:zero|0|nil|empty)\b|\bnon-?zero\b|(?:都|均|两[栏列项个])[^，,]{0,6}(?:不[为是]|非)\s*${ZERO}`, 'i'));

/** The conditions that the text puts on columns; empty unless each of at least two has one. */
export function columnConditions(text: string, places: readonly ColumnPlace[], thresholds: readonly Threshold[]): ColumnCondition[] {
  const own = places.filter((place): place is ColumnPlace & { kind: Exclude<ColumnKind, 'total'> } => place.kind !== 'total').filter(({ kind }, at, all) => all.findIndex((other) => other.kind === kind) === at);
  const [only] = own;
  if (only && own.length === 1 && (only.kind === 'basic' || only.kind === 'project')) return alone(only.kind, text.slice(0, Math.floor(only.at)), text.slice(only.to));
  if (own.length < 2) return [];
  const between = own.map(({ to }, at) => text.slice(Math.floor(to), own[at + 1] === undefined ? undefined : Math.floor(own[at + 1]?.at ?? 0)));
  const said = own.map(({ at: from }, at): Says => saysOf(at === 0 ? text.slice(0, Math.floor(from)) : between[at - 1] ?? '', between[at] ?? '', thresholds.length > 0));
  const everywhere: Says = ALL_FILLED.test(text) ? 'filled' : null;
  const spread = said.map((says, at) => says ?? [at + 1, at - 1].map((other) => (JOINED.test(between[Math.min(at, other)] ?? '') ? said[other] ?? null : null)).find((one) => one !== null) ?? everywhere);
  let limits = 0;
  const conditions = own.flatMap(({ kind }, at): ColumnCondition[] => {
    const says = spread[at] ?? null;
    if (says !== 'limit') return says === null ? [] : [{ kind, says }];
    const limit = thresholds[Math.min(limits, thresholds.length - 1)];
    limits += 1;
    return limit ? [{ kind, says, limit }] : [];
  });
  return conditions.length === own.length ? conditions : [];
}

const ALONE_BEFORE = pattern(/(?:全[部是都]*是?|只有|只含|仅有|仅含|光有|纯(?:粹)?是?|都是|清一色是?|\b(?:entirely|wholly|solely|purely|only|fully|all|nothing but|exclusively)(?: (?:on|in|of|from|for|funded (?:by|from)))?)\s*$/i);
const ALONE_AFTER = pattern(/^(?:的)?(?:only|alone|占?100%|占全部)/i);
const NONE_BEFORE = pattern(/(?:没有?|无|不含|不带|\b(?:without|no|zero|lack(?:s|ing)?))\s*(?:any |的)?$/i);
const NONE_AFTER = pattern(/^(?:[那这]?一?[栏列])?(?:都|全)?(?:为|是|等于)\s*(?:0|零)(?![\d.%万])|^ (?:is|are|of) (?:zero|0|nil)\b/i);

/** 「全是基本支出的」: of two columns that add up the other is empty; 「没有项目支出的」 says it of the one. */
function alone(kind: 'basic' | 'project', before: string, after: string): ColumnCondition[] {
  const other = kind === 'basic' ? 'project' : 'basic';
  if (NONE_BEFORE.test(before) || NONE_AFTER.test(after)) return [{ kind, says: 'empty' }, { kind: other, says: 'filled' }];
  return ALONE_BEFORE.test(before) || ALONE_AFTER.test(after) ? [{ kind, says: 'filled' }, { kind: other, says: 'empty' }] : [];
}

function saysOf(before: string, after: string, limited: boolean): Says {
  if (FILLED_AFTER.test(after)) return 'filled';
  if (EMPTY_AFTER.test(after)) return 'empty';
  if (limited && /^[^，,。;；?？]{0,12}?[\d一二三四五六七八九十百千]/.test(after)) return 'limit';
  if (EMPTY_BEFORE.test(before)) return 'empty';
  return FILLED_BEFORE.test(before) ? 'filled' : null;
}
