/** 「综治办有几个人」, 「消防站多少人」, "how many people work in the enforcement team": heads are printed for the whole office, so those of one department or of one place are said to be missing. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Row } from '../../budget/fact.ts';
import type { Answer, Name } from '../answer.ts';
import { HEADS_OF_ONE } from '../marks.ts';
import { notFound, type Context } from '../context.ts';
import { membersOf } from './office-exists.ts';

const ASKED = pattern(/^(?:请问|那么?|我们|咱们|街道|你们)?的?(?<office>[\u4e00-\u9fff]{1,14}?(?:办公室|办|室|科|部|队|组|委|股|所|局))(?:里面?|现在|目前|今年|一共|总共|共|到底|有|配了?|编制|实有|在编|的){0,4}(?:多少|几)(?:个|名|号|位)?(?:人|编制|工作人员|干部|在编)(?:员|数)?(?:呢|啊|的)?[?？。]*$/);
const BODY_EN = '(?:[a-z-]+ ){0,5}(?:office|department|team|section|division|unit|squad|brigade)';
const ASKED_EN = pattern(new RegExp(`^(?:so |and )?how many (?:people|staff|employees|workers|posts) (?:are|work|sit|does|do)?(?: there)? ?(?:in|at|for) (?:the |our )?(?<office>${BODY_EN})\\W*$|^(?:so |and )?how many (?:people|staff|employees|workers|posts) (?:does|do|has) (?:the |our )?(?<has>${BODY_EN}) (?:have|employ|got)\\W*$`, 'i'));
/** Words that end like a body and are people, or none. */
const NO_BODY = pattern(/干部$|^(?:内部|外部|总部|各部|厕所)$|^(?:office|department|team|unit)$/i);
/** Words for all of the office. */
const WHOLE = pattern(/^(?:街道|办事处|机关|整个|全|本|我|街)|办事处$/);
const WHOLE_EN = pattern(/^(?:sub-?district|street|whole|entire|this|your)\b|\b(?:across|throughout) (?:the|our)\b/i);

/** A place that is no unit: 「图书馆里几个人」. */
const PLACE = '站|中心|馆|院|园|厅|所|学校|小学|中学|店|厂|工地|岗亭';
const OF_PLACE = pattern(new RegExp(`^(?:请问|那么?|我们|咱们|街道|你们)*的?(?<place>[\\u4e00-\\u9fff]{0,12}?(?:${PLACE}))(?:里面?|里头|内|那边|现在|目前|今年|一共|总共|共|到底|有|配了?|住了?|实有|的|上班|干活|工作){0,4}(?:多少|几)(?:个|名|号|位)?(?:人|工作人员|员工|职工)(?:在?(?:上班|干活|工作))?(?:呢|啊|的)?[?？。]*$`));
const PLACE_EN = '(?:station|cent(?:re|er)|library|hall|school|hospital|kindergarten|museum|clinic|depot|shop|factory)';
const OF_PLACE_EN = pattern(new RegExp(`^(?:so |and )?how many (?:people|staff|employees|workers) (?:are|work|is|does|do)?(?: there)? ?(?:in|at|for|on) (?:the |our |that |this )?(?<place>(?:[a-z-]+ ){0,4}${PLACE_EN})\\W*$|^(?:so |and )?how many (?:people|staff|employees|workers) (?:does|do) (?:the |our |that |this )?(?<has>(?:[a-z-]+ ){0,4}${PLACE_EN}) (?:have|employ)\\W*$`, 'i'));
const THERE = pattern(/^(?:那|那么)?(?:那里|那儿|里面|里头|那边)(?:一共|总共|有)*(?:多少|几)(?:个|名|位)?(?:人|工作人员|员工)(?:呢|啊)?[?？。]*$|^(?:so |and )?how many (?:people|staff|employees|workers) (?:are |work |is )?(?:in )?(?:there|in it)\W*$/i);
const ENDS_AS_PLACE = pattern(new RegExp(`(?:${PLACE})$|${PLACE_EN}$`, 'i'));

/** 「站里多少人」 after 消防站, which was not found: of that place. */
function headsOfPlace({ query, world, topics, last }: Context): Name | null {
  const groups = (query.language === 'zh' ? OF_PLACE.exec(query.spoken.replace(/[\s“”"]/g, '')) : OF_PLACE_EN.exec(query.spoken.trim()))?.groups;
  const notice = last?.claims.find((claim) => claim.kind === 'notice');
  const spokenOf = [...(notice?.kind === 'notice' && last?.outcome !== 'answered' ? notice.names.map(({ zh }) => zh) : []), ...(last?.trace.query.mentions.map(({ text }) => text) ?? [])];
  const before = spokenOf.find((name) => ENDS_AS_PLACE.test(name));
  const said = groups?.place ?? groups?.has ?? (THERE.test(query.spoken.trim()) ? before : undefined);
  if (said === undefined || query.claimed.length > 0) return null;
  const place = before?.endsWith(said) === true ? before : said;
  // What has a number of people, or money that can be told beside it, is told by other rules.
  if (topics.some(({ certainty, entry, mention }) => certainty === 'sure' && !STAFF_WORD.test(mention.text) && (entry?.kinds.has('money') === true || entry?.facts.some(({ unit }) => PEOPLE.test(unit ?? '')) === true))) return null;
  if (place.length > 1 && world.index.entries.some(({ names, facts }) => names.some((name) => name.includes(place)) && facts.some(({ unit }) => PEOPLE.test(unit ?? '')))) return null;
  const name = query.language === 'zh' ? `${place}的人数` : `the number of people at the ${place}`;
  return { zh: name, en: name };
}
const PEOPLE = pattern(/^万?(?:人|名|位)/);
const STAFF_WORD = pattern(/^(?:staff|people|employees|workers|posts|人员|员工|职工|工作人员|编制|在编|干部)$/i);

export function staffOfOneAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!HEADS_ASKED.test(query.language === 'zh' ? query.spoken.replace(/[\s“”"]/g, '') : query.spoken)) return null;
  return departmentHeads(context) ?? (WHOLE.test(query.spoken) || WHOLE_EN.test(query.spoken) || world.book.budgetUnits.some((unit) => query.spoken.includes(unit)) ? null : placeHeads(context));
}

const HEADS_ASKED = pattern(/(?:多少|几)(?:个|名|号|位)?(?:人|编制|工作人员|干部|在编|员工|职工)|how\s*many\s*(?:people|staff|employees|workers|posts)/i);

export function placeHeads(context: Context): Answer | null {
  const name = headsOfPlace(context);
  return name && notFound(context, HEADS_OF_ONE, 'notInDocument', [name]);
}

function departmentHeads(context: Context): Answer | null {
  const { query, world, topics } = context;
  const zh = query.language === 'zh';
  const groups = (zh ? ASKED.exec(query.spoken.replace(/[\s“”"]/g, '')) : ASKED_EN.exec(query.spoken.trim()))?.groups;
  const office = groups?.office ?? groups?.has;
  if (office === undefined || (zh ? WHOLE : WHOLE_EN).test(office) || NO_BODY.test(office) || query.claimed.length > 0) return null;
  const members = membersOf(context);
  const member = members.find((row) => isCalled(row, office, zh, world.nameOf(row.label).en ?? '')) ?? members.find((row) => topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.rows.includes(row) === true));
  // A head count that is printed for it goes first; so does what the words are the name of.
  const called = bareName(member?.label ?? office);
  const counted = world.book.facts.some(({ measure, unit, row }) => measure === 'count' && unit === '人' && `${row.context ?? ''}${row.label}`.includes(called));
  const [short] = /^.+?(?=(?:办公室|办|室|科|部|队|组|委|股|所|局)$)/.exec(office) ?? [office];
  const named = topics.some(({ certainty, entry, mention }) => certainty === 'sure' && !STAFF_WORD.test(mention.text) && (!zh || entry?.names.some((name) => name.includes(short)) === true));
  if (counted || (!member && named)) return null;
  const { zh: name, en } = member ? world.nameOf(member.label) : { zh: office, en: `the ${office}` };
  return notFound(context, HEADS_OF_ONE, 'notInDocument', [{ zh: `${name}的人数`, en: `the staff of ${en ?? name}` }]);
}

/** By its printed name, by its second one, or by the letters of it in their order: 综治办 for 综合治理办公室. */
function isCalled({ label }: Row, office: string, zh: boolean, english: string): boolean {
  if (!zh) {
    const words = office.toLowerCase().split(/[\s-]+/).filter((word) => !/^(?:office|department|section|division|squad|brigade|unit|team)$/.test(word));
    return words.length > 0 && words.every((word) => english.toLowerCase().includes(word));
  }
  const bare = bareName(label);
  const short = office.replace(/(?:办公室|办|室|部|科)$/, '');
  if (bare.includes(office) || (short.length > 1 && bare.includes(short))) return true;
  let at = -1;
  return short.length > 1 && [...short].every((letter) => (at = bare.indexOf(letter, at + 1)) >= 0);
}
