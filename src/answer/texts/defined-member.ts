/** 「机关运行经费含福利费吗」, "does it cover property management": whether the words of a definition, or of a printed list, name something. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer, Claim } from '../answer.ts';
import type { Entry } from '../../search/entries.ts';
import { claims, type Context } from '../context.ts';
import { isNear } from './definition-holds.ts';
import { loosened, nestedDefinition } from './meaning.ts';

const HOLDS = '(?:是否|是不是|有没有|会不会|能不能|可不可以)?(?:包不包括|包不包含|含不含|包括|包含|涵盖|(?<!包)含)(?:了|有|不包括)?';
const IN = '(?:(?:也|都)?(?:算不算|属不属于|是不是|包不包括|包不包含|含不含|是否包括|是否包含)(?:在|于)?|(?:也|都)?(?:是否|是不是)?(?:属于|算作?|列入|计入|纳入|包含在|包括在|含在|放在)(?:到|进|于)?)';
const WITHIN = '(?:里面?|中|之内|范围|范畴|的?(?:定义|口径|解释))?(?:里面?|中)?(?:也|还)?';
const ENDS = '(?:吗|么|嘛|吧|没有|不)?[?？。]?$';
/** A letter of each word of them: most questions have none. */
const OF_MEMBERS = pattern(/[包含涵算属列计纳放]|是不是/);
/** The clause of a part: 其中，甲反映… */
const INNER = pattern(/^(?:其中[，,：:]?)?.{3,20}?(?:反映|是指)/);
/** 基本工资、津贴补贴等: what it does not list it may hold. */
const OPEN = pattern(/等[）)。]/);
/** What people add to a thing that a definition names without it. */
const HEAD = pattern(/(?:费用|支出|经费|费|开支)$/);
const SHORTEST = 2;
/** Fewer enumeration marks are no list. */
const LISTED = 2;

/** Null where no term of the document that is explained or listed is named, or more is asked than yes or no. */
export function definedMemberAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (query.language !== 'zh' || query.claimed.length > 0 || /多少|几|哪|什么|谁|还是|怎|为何/.test(query.text)) return null;
  const text = query.text.replace(/[\s“”"]/g, '');
  const loose = loosened(text);
  if (!OF_MEMBERS.test(text) && !OF_MEMBERS.test(loose)) return null;
  const explained = world.book.passages.filter(({ kind }) => kind === 'list').map(({ subject, text: words, place }) => ({ term: bare(subject), words, place, kind: 'prose' as const, subject }));
  const defined = world.book.facts.flatMap(({ measure, text: words, place, row }) => (measure === 'definition' && words ? [{ term: bare(row.label), words, place, kind: 'definition' as const, subject: row.label }] : []));
  const inner = defined.flatMap(({ words, place, kind }) => words.split(/[；;。]/).flatMap((clause) => {
    const term = /^(?:其中[，,：:]?)?(.{3,20}?)(?:反映|是指)/.exec(bare(clause))?.[1];
    return term === undefined ? [] : [{ term, words: clause.replace(/^\s*其中[，,：:]?/, '').trim(), place, kind, subject: term }];
  }));
  for (const { term, words, place, kind, subject } of [...inner, ...defined, ...explained].sort((left, right) => right.term.length - left.term.length)) {
    const thing = thingOf(text, term) ?? thingOf(loose, loosened(term));
    if (thing === undefined) continue;
    const plain = bare(words);
    const names = namesOf(thing, term);
    const right = names.some((name) => plain.includes(name));
    // A definition that lists nothing excludes nothing.
    if (!right && (words.match(/、/g) ?? []).length < LISTED) continue;
    // Training abroad is in it, training is not: what only a part explains so, and money of its own is called, is quoted.
    const part = right ? words.split(/[；;。]/).find((clause) => names.some((name) => bare(clause).includes(name))) : undefined;
    const partly = part !== undefined && kind === 'definition' && INNER.test(bare(part)) && world.index.entries.some(({ names: own, kinds }) => kinds.has('money') && own.includes(thing));
    const quote: Claim = { kind: 'quote', what: kind, name: world.nameOf(subject), text: partly ? part : words, places: [place] };
    const near = partly || (!right && (isNear(words, [thing]) || OPEN.test(plain)));
    return claims(context, 'whether a definition names it', near ? [quote] : [{ kind: 'verdict', right, about: 'member' }, quote], world.index.entries.filter(({ names }) => names.includes(bare(subject))).slice(0, 1));
  }
  return null;
}

/** 「含不含丙」 after what was spoken of: asked of it, by its own name or the one that its meaning is printed under. */
export function definedMemberOf(context: Context, entry: Entry): Answer | null {
  const nested = nestedDefinition(context, entry);
  const printed = nested?.kind === 'quote' ? /^(.{2,20}?)(?:反映|是指)/.exec(bare(nested.text))?.[1] : undefined;
  const asking = context.query.text.replace(/^[那它也还这里头面中\s]*/, '');
  for (const term of [entry.label, ...(printed === undefined ? [] : [printed])]) {
    const answer = definedMemberAnswer({ ...context, query: { ...context.query, text: `${term}${asking}` } });
    if (answer) return answer;
  }
  return null;
}

/** What is said to be in the term, or asked of it. */
function thingOf(text: string, term: string): string | undefined {
  const own = term.replace(/(?<=三公)经费$/, '(?:经费)?').replace(/[（()）+]/g, '\\$&').replace('\\(?:经费\\)?', '(?:经费)?');
  return new RegExp(`${own}${WITHIN}${HOLDS}(.{2,12}?)${ENDS}`).exec(text)?.[1] ?? new RegExp(`^(.{2,12}?)${IN}${own}${WITHIN}${ENDS}`).exec(text)?.[1];
}

/** 公务用车燃料费 is 燃料费 in what explains 公务用车运行费. */
function namesOf(thing: string, term: string): string[] {
  const shared = [...thing].findIndex((letter, at) => letter !== term[at]);
  const own = shared >= SHORTEST ? thing.slice(shared) : thing;
  return [thing, own, thing.replace(HEAD, ''), own.replace(HEAD, '')].filter((name) => name.length >= SHORTEST);
}

function bare(text: string): string {
  return text.replace(/[\s“”"]/g, '');
}
