/** 「公共服务办公室管什么」, 「综治办是做什么的」: the duty in the field that an office is called by; the duties themselves name no office. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { passagesAnswer } from '../describe.ts';
import { unitsIn, unitsOf } from '../names/by-unit.ts';
import { NO_DUTY } from '../texts/duty-claim.ts';
import { inOrder, membersOf } from './office-exists.ts';
import { sentenceWith } from '../texts/sentence-with.ts';

const ASKED = pattern(/^(?:请问|那么?|我们|街道|你们)?(?:的)?(?<office>[\u4e00-\u9fff]{1,12}(?:办公室|办|科|中心|部门|委))(?:这个部门)?(?:平时|主要|具体|都|是|到底){0,3}(?:负责|管|干|做|搞|的职[责能]|有什么职[责能]|有啥职[责能])(?:的|些)?(?:什么|啥|嘛|哪些|是什么|有哪些)?(?:工作|事情?|活)?(?:的|呢|啊){0,2}[?？。]*$/);
const ASKED_EN = pattern(/^(?:so )?what (?:does|do) (?:the |our )?(?<office>[a-z -]{3,50}?) (?:office|department|division)s? (?:do|handle|manage|cover|deal with|look after)\W*$|^(?:so )?what is (?:the |our )?(?<it>[a-z -]{3,50}?) (?:office|department|division) (?:for|responsible for|in charge of)\W*$/i);
/** 「街道办主要干啥」: of the office itself, all its duties. */
const WHOLE_ASKED = pattern(/^(?:请问|那么?)?(?:我们|你们|咱们?|本)?[\u4e00-\u9fff]{0,8}?(?:街道办事处|街道办?|街办|办事处|镇政府|单位|部门|局|机关)(?:这个单位)?(?:平时|主要|具体|都|是|到底){0,3}(?:负责|管|干|做|搞)(?:的|些)?(?:什么|啥|嘛|哪些)(?:工作|事情?|活)?(?:的|呢|啊){0,2}[?？。]*$/);
const ONLY_ASKED = pattern(/^(?:是|平时|主要|具体|都|到底){0,3}(?:负责|管|干|做|搞)(?:的|些)?(?:什么|啥|嘛|哪些)(?:工作|事情?|活)?(?:的|呢|啊){0,2}[?？。]*$/);
/** What every office is called, and no field. */
const NO_FIELD = /办公室|工作|<.*$|[（(].*$/g;

/** The office itself, or a question whose work it is. */
const WHOLE_OFFICE = pattern(/[归由不哪谁]|街道|街办|办事处|单位|部门/);

export const OFFICE_DUTY = 'the duty in the field of the office';

export function officeDutyAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const spoken = query.language === 'zh' ? query.spoken.replace(/[\s“”"]/g, '') : query.spoken.trim().toLowerCase();
  // The office's own name is taken off a question: what is left then asks for its duties.
  if (query.language === 'zh' && (WHOLE_ASKED.test(spoken) || (context.last === null && ONLY_ASKED.test(spoken))) && query.claimed.length === 0 && !context.topics.some(({ certainty }) => certainty === 'sure')) return dutiesAnswer({ ...context, query: { ...query, mentions: [] } });
  const unit = UNIT_DUTY.test(spoken) && query.claimed.length === 0 ? unitDuty(context) : null;
  if (unit) return unit;
  const groups = (query.language === 'zh' ? ASKED : ASKED_EN).exec(spoken)?.groups;
  const said = groups?.office ?? groups?.it;
  if (said === undefined || WHOLE_OFFICE.test(said) || query.claimed.length > 0) return null;
  const word = said.replace(/(?:办公室|办|科|部门)$/, '');
  const members = membersOf(context).filter(({ label }) => !/单位/.test(label));
  const member = word.length < 2 ? undefined : members.find(({ label }) => bareName(label).includes(word)) ?? members.find(({ label }) => inOrder(word, label)) ?? members.find(({ label }) => query.language === 'en' && (world.nameOf(label).en ?? '').toLowerCase().includes(word));
  const duties = sentencesOf(world.book.passages).filter(({ passage }) => passage.kind === 'duty');
  const field = member ? bareName(member.label).replace(NO_FIELD, '') : word;
  const found = duties.filter(({ text }) => bareName(text).includes(field)).sort((left, right) => nearness(left.text, field) - nearness(right.text, field))[0] ?? duties.find(({ text }) => saysAll(context, text, said));
  if (found) return claims(context, OFFICE_DUTY, [{ kind: 'quote', what: 'duty', name: world.nameOf(bareName(found.passage.subject)), text: found.text, places: [found.place] }]);
  return duties.length > 0 && (member || /办(?:公室)?$/.test(said)) ? notFound(context, NO_DUTY, 'noPurpose', [member ? world.nameOf(member.label) : { zh: said, en: said }]) : null;
}

/** 「某某中心是干什么的」, "what does the library do": of a budget unit. */
const UNIT_DUTY = pattern(/(?:是|平时|主要|具体|都|到底){0,3}(?:负责|管|干|做|搞|承担)(?:的|些)?(?:什么|啥|嘛|哪些)|职[责能]|^(?:so )?what (?:does|do|is) .{3,60} (?:do|for|responsible for|in charge of)\W*$/);
const DOES = pattern(/主要(?:承担|负责|职责|从事)|负责|承担/);

/** The sentence that names the unit and says what it does. */
function unitDuty(context: Context): Answer | null {
  const { world } = context;
  const [unit, another] = [...new Set([...unitsIn(context), ...context.topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? unitsOf(entry) : []))])];
  if (unit === undefined || another !== undefined) return null;
  const name = bareName(unit);
  const found = sentencesOf(world.book.passages).find(({ text }) => {
    const bare = bareName(text);
    const at = /^(.{4,40}?)[，,：:](?:.{0,12}[，,])?/.exec(bare)?.[1] ?? '';
    return at !== '' && (at.endsWith(name) || name.endsWith(at)) && DOES.test(bare);
  });
  return found ? claims(context, OFFICE_DUTY, [{ kind: 'quote', what: 'duty', name: world.nameOf(unit), text: found.text, places: [found.place] }], world.index.entries.filter((entry) => unitsOf(entry).includes(unit)).slice(0, 1)) : null;
}

/** Words for the office itself. */
const OWN = pattern(/街道|办事处|单位|部门|我们|你们|本级|职[责能]|工作/);
const EVERYWHERE = new Set(['duty', 'goal', 'purpose', 'prose'] as const);

/** All that is printed of the duties, but no answer to how many they are or what one word of a goal is. */
export function dutiesAnswer(context: Context): Answer {
  const { query } = context;
  if (query.tags.has('howMany')) return notFound(context, 'the duties are not counted', 'noneMatch');
  const words = query.language === 'zh' ? query.mentions.map(({ typed }) => bareName(typed)).filter((word) => word.length > 2 && !OWN.test(word)) : [];
  return sentenceWith(context, words, EVERYWHERE) ?? passagesAnswer(context, 'duty');
}

/** What heads with the field is its duty; what does its work comes before what only speaks of it. */
function nearness(text: string, field: string): number {
  const bare = bareName(text);
  return bare.includes(`负责辖区${field}`) || bare.startsWith(field) ? 0 : bare.includes(`${field}工作`) ? 1 : 2;
}

function saysAll({ query, world }: Context, text: string, said: string): boolean {
  const pieces = query.mentions.filter((mention) => said.includes(mention.typed.toLowerCase())).flatMap((mention) => mention.pieces).filter(({ text: word, concepts }) => !/^办公?室?$/.test(word) && !concepts.every(({ head }) => head));
  return pieces.length > 0 && pieces.every((piece) => world.index.says(text, piece) === 1);
}
