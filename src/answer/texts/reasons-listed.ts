/** 「哪些项目没有写明原因」: the projects whose change is printed without a reason, and those with one. */
import { pattern } from '../../budget/pattern.ts';
import { REASONS_LISTED } from '../marks.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer, Claim, ListItem } from '../answer.ts';
import { metricOf, projectRows } from '../sets/collections.ts';
import { claims, notFound, type Context } from '../context.ts';
import { computedFigure } from '../figures.ts';
import { inDirection } from '../sets/rank-figures.ts';

const SET = pattern(/哪|多少[个项]|几[个项]|有没有|列|名单|\b(?:which|what|list|how many|name|show|any|for which)\b/i);
const THINGS = pattern(/项目|科目|事项|[增减][长加少]的|\b(?:projects?|items?|lines?|increases|decreases|cuts|rises|falls|changes)\b/i);
const REASON = '(?:原因|理由|缘由|缘故|为什么|为何|解释|说明)';
const WITHOUT_ZH = pattern(new RegExp(`(?:没有?|未|不|无|缺)(?:有|曾|被|能)?[^,，。]{0,10}?${REASON}|${REASON}[^,，。]{0,2}(?:没写|未写|缺失|空着|不明|没给)|原因不[明详]`));
const WITH_ZH = pattern(new RegExp(`(?:写|说|给|印|注|解释|交代|带|附|列|有)[^,，。]{0,5}?(?:原因|理由|缘由|缘故|为什么|为何)`));
const WITHOUT_EN = pattern(/\b(?:no|without|lack\w*|not|n't|never|missing)\b[^,;]{0,30}\b(?:reasons?|explanations?|explain\w*|justif\w+|why)\b|\bunexplained\b|\bunjustified\b|n't (?:give|say|explain|state|tell)/i);
const WITH_EN = pattern(/\b(?:giv|stat|print|hav|has|com|includ|offer|provid)\w*\b[^,;]{0,20}\b(?:reasons?|explanations?)\b|\bexplain(?:s|ed)?\b|\bwith (?:a |an )?(?:printed )?(?:reason|explanation)/i);
const EACH = pattern(/所有|每个|每一个|各个?项目|全部|都|\b(?:every|all|each)\b/i);
const SUPERLATIVE = ['most', 'least', 'top', 'bottom', 'rank'] as const;

export function reasonsListedAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const text = query.spoken;
  if (!(SET.test(text) || EACH.test(text)) || !THINGS.test(text) || topics.some(({ certainty, entry }) => certainty === 'sure' && !entry?.rows.some(({ children }) => children[0] !== undefined && projectRows(world).includes(children[0]))) || SUPERLATIVE.some((tag) => query.tags.has(tag))) return null;
  // 「每个项目都写了原因吗」: right when none is without.
  const each = EACH.test(text) && isQuestionOfTruth(text, query.tags);
  const without = each || WITHOUT_ZH.test(text) || WITHOUT_EN.test(text);
  if ((!without || each) && !WITH_ZH.test(text) && !WITH_EN.test(text)) return null;
  const rows = projectRows(world).filter((row) => (row.reason === null) === without);
  const found = rows.flatMap((row) => metricOf(world, row, 'change') ?? []).filter((figure) => inDirection(figure, query.direction, 'change'));
  const said = query.language === 'zh' ? (without ? '没有写明变化原因的项目' : '写明了变化原因的项目') : without ? 'projects whose change has no printed reason' : 'projects whose change has a printed reason';
  const of = { zh: said, en: said };
  if (found.length === 0) return notFound(context, 'no change without or with a reason', 'noneMatch', [of]);
  const count = { ...computedFigure(of, String(found.length), '个', null, `${found.length} × 1`, found.slice(0, 1)), places: found[0]?.places.slice(0, 1) ?? [] };
  const list: Claim = { kind: 'list', of: null, what: query.direction ?? 'items', items: found.map((figure): ListItem => ({ figure, rank: null, extra: null })), count, total: null, remainder: null, scope: of, rest: 0 };
  return claims(context, REASONS_LISTED, [...(each ? [{ kind: 'verdict', right: false, about: 'several' } as const] : []), list], world.index.entries.filter((entry) => entry.rows.some((row) => found.some(({ facts }) => facts[0]?.row === row))), found);
}
