/** 「有没有管应急的」, "is there one for education?": whether one of the listed departments is for it. */
import { pattern } from '../../budget/pattern.ts';
import { asMadeBy } from '../marks.ts';
import { bareName } from '../../budget/text.ts';
import type { Row } from '../../budget/fact.ts';
import { once } from '../../budget/once.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { departmentsAnswer } from './offices.ts';

const UNIT_ZH = '(?:部门|科室|办公室|处室|机构)';
const NAMED_ZH = [
  new RegExp(`(?:有没有|有无|有|设没设|设没设有|是否有|是否设有|设有)(?:一个|专门)?(?:的)?(?:管|负责|主管|抓|搞)(?<thing>[\\u4e00-\\u9fff]{2,8}?)(?:工作|的事|方面|这块|事务)?的?${UNIT_ZH}(?:吗|么|没有|呢|没)?[?？。]*$`),
  new RegExp(`(?:有没有|有无|有|是否有|设有)(?<thing>[\\u4e00-\\u9fff]{2,6}?)(?:方面|相关)?的${UNIT_ZH}(?:吗|么|没有|呢|没)?[?？。]*$`),
  /^(?:请问|那)?(?:街道|你们|单位)?(?:有没有|有无|是否有|设没设|设有|有)(?<thing>[\u4e00-\u9fff]{2,6}?)(?<![举承主协经督查催包开兴])(?:办公室|办|科|局|股|(?<![场厕住处会])所)(?:吗|么|没有|呢|没)?[?？。]*$/,
];
/** Of a list just given the word for its members is not said again. */
const ONE_ZH = [/^(?:那|里面|其中)?(?:有没有|有无|有|是否有)(?:专门)?(?:管|负责|主管|抓|搞)(?<thing>[\u4e00-\u9fff]{2,8}?)(?:工作|的事|方面|这块|事务)?的(?:吗|么|没有|呢|没|部门|科室|办公室)*[?？。]*$/];
const UNIT_EN = '(?:department|office|division|section|bureau|unit)';
const FOR_EN = '(?:for|of|on|that (?:deals with|handles|looks after|covers|does|is (?:responsible for|in charge of))|dealing with|handling|in charge of|responsible for|covering)';
const NAMED_EN = [
  new RegExp(`^(?:so |and |but )?(?:does|do) (?:the |this |our )?(?:[a-z-]+ ){1,3}have (?:an? |any |its own |a separate )*${UNIT_EN}s? ${FOR_EN} (?<thing>[a-z -]{3,40}?)\\W*$`, 'i'),
  new RegExp(`^(?:so |and |but )?(?:is|are) there (?:an? |any |a separate )*${UNIT_EN}s? ${FOR_EN} (?<thing>[a-z -]{3,40}?)\\W*$`, 'i'),
  new RegExp(`^(?:so |and |but )?(?:is|are) there (?:an? |any )(?<thing>[a-z -]{3,30}?) ${UNIT_EN}s?\\W*$`, 'i'),
];
const ONE_EN = [
  new RegExp(`^(?:so |and |but )?(?:is there )?(?:one|any) ${FOR_EN} (?<thing>[a-z -]{3,40}?)(?: among (?:them|those|these)| in there| on the list| too)\\W*$`, 'i'),
  new RegExp(`^(?:so |and |but )?(?:is|are) there (?:also )?(?:one|any) ${FOR_EN} (?<thing>[a-z -]{3,40}?)\\W*$`, 'i'),
  new RegExp(`^(?:so |and |but )?(?:what|how) about (?:one|an? ${UNIT_EN}) ${FOR_EN} (?<thing>[a-z -]{3,40}?)\\W*$`, 'i'),
];
/** No field of work; "a reserve for the department" is no department. */
const NO_FIELD = pattern(/下属|下级|基层|预算|其他|别的|哪|什么|\b(?:other|more|subordinate|each|it|them|this|that)\b|\b(?:for|of|in|at|to|by) (?:the|our|each|this)$/i);

export const OFFICE_EXISTS = 'whether an office is listed for it';

export function officeExistsAnswer(context: Context): Answer | null {
  const { query, last } = context;
  const listed = membersOf(context);
  if (listed.length === 0 || query.claimed.length > 0) return null;
  const spoken = query.language === 'zh' ? query.spoken.replace(/\s/g, '') : query.spoken.trim().toLowerCase();
  const ofList = last !== null && last.claims.some((claim) => claim.kind === 'names' || (claim.kind === 'quote' && listed.some(({ label }) => claim.text.includes(label))));
  const patterns = query.language === 'zh' ? [...NAMED_ZH, ...(ofList ? ONE_ZH : [])] : [...NAMED_EN, ...(ofList ? ONE_EN : [])];
  const thing = patterns.map((pattern) => pattern.exec(spoken)?.groups?.thing).find((found) => found !== undefined);
  if (thing === undefined || NO_FIELD.test(thing)) return null;
  const found = listed.filter((row) => isFor(context, row, thing));
  const all = departmentsAnswer(context);
  const of = all.claims.find((claim) => claim.kind === 'names');
  if (found.length === 0 || of?.kind !== 'names') return asMadeBy({ ...all, claims: [{ kind: 'verdict', right: false, about: 'there' }, ...all.claims] }, OFFICE_EXISTS);
  const names: Claim = { ...of, items: found.map(({ label }) => context.world.nameOf(label)), count: null, places: found.map(({ place }) => place) };
  return claims(context, OFFICE_EXISTS, [{ kind: 'verdict', right: true, about: 'there' }, names], all.subjects);
}

/** The members of the list of departments: of the lists that are no units. */
export function membersOf({ world }: Context): readonly Row[] {
  return members(world.book.rows);
}
const members = once((rows: readonly Row[]) => rows.filter(({ role, context }) => role === 'member' && context !== null && !/单位/.test(context)));

/** What is shortened is the name of one field. */
const SHORT = pattern(/^[\u4e00-\u9fff]{4,8}办公室/);

/** Its letters in their order. */
export function inOrder(short: string, label: string): boolean {
  let at = -1;
  return [...short].every((letter) => {
    at = label.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** Its own words without 办公室 and the like: 管理 is in many names and for none of them. */
export function isFor({ query, world }: Context, { label }: Row, thing: string): boolean {
  const own = bareName(label).replace(/办公室|管理|工作|服务|事务|综合/g, ' ');
  const bare = bareName(thing).replace(/管理|工作|服务|事务/g, '');
  if (bare.length >= 2 && own.includes(bare)) return true;
  // 城建 for 城市建设, 综治 for 综合治理.
  if (bare.length === 2 && SHORT.test(bareName(label)) && inOrder(bare, bareName(label).replace(/办公室.*$/, ''))) return true;
  const english = (world.nameOf(label).en ?? '').toLowerCase();
  if (query.language === 'en' && english.includes(thing)) return true;
  const pieces = query.mentions.filter(({ typed, text }) => thing.includes(text) || thing.includes(typed.toLowerCase())).flatMap((mention) => mention.pieces);
  return pieces.length > 0 && pieces.every((piece) => world.index.says(label, piece) === 1 && piece.concepts.some(({ zh }) => bareName(label).includes(zh.slice(0, 2)) && !/^(?:管理|工作|服务)/.test(zh)));
}
