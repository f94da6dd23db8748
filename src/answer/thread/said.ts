/** 「第一个除以第二个」, 「中间那个占…」, "the first one as a share of …": places in what was asked one after another, put back as the names that stand there. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import { chineseInteger } from '../../query/slots/numerals.ts';
import type { Figure } from '../answer.ts';
import { entryOf } from './names.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';

const ASKED = '(?:(?:刚才|刚刚|前面|上面|一开始|之前)?的?(?:问|说|提|查|讲)(?:到|过|起)?的?)?(?:那|这)?';
const THING = '(?:个(?!项目|部门|科室|季|月|大|百分)|项(?!目)|笔|条)';
/** One alternative for each kind of place; the ordinal's number is its group. */
const PLACE = new RegExp(`${ASKED}(?:(?<firstTwo>[前头]面?的?两${THING})|(?<lastTwo>后面?的?两${THING})|第(?<nth>[一二两三四五六\\d])(?:${THING}|(?=[和与跟加减除、是比占一]))(?!(?:大|多|高|小|少|低)(?!多少|几|了|出))|(?<first>(?:头|最先|最开始|一开始)的?(?:问的?|说的?)?[那这]?一?${THING})|(?<middle>中间的?(?:问的?|说的?)?[那这]?一?${THING})|(?<end>最后(?:面)?的?(?:问的?|说的?)?[那这]?一?${THING})|(?<former>前者|前面?的?[那这]?一?${THING})|(?<latter>后者|后面?的?[那这]?一?${THING}))`, 'gu');
const PLACE_EN = pattern(/\b(?:the |that )?(?:very )?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)|(?<former>earlier|previous)|(?<end>last|latest|most recent))(?: (?:one|figure|number|amount|item|line|sum)s?| of (?:the|those|these) (?:two|three|four)|(?<=the (?:very )?(?:first|second|third|fourth|1st|2nd|3rd|4th))|(?<=\b(?:first|second|third|fourth)\b.{0,30}\b(?:than|and|to|from|minus) the (?:very )?last(?=\W*$)))(?: (?:i|we) (?:asked|mentioned|named|said)(?: about| for)?)?(?=\s*(?:[?.,!;]|$|(?:is|was|as|again|once|than|minus|plus|and|in|within|divided|over|by|vs|versus|or|difference|gap|ratio|together|combined|added|summed|come|comes|make|makes|take|takes|account|accounts|belong|belongs|go|goes|get|gets|have|has|against|from|to|double|twice|triple|(?:larger|bigger|smaller|higher|lower)(?= than)|lose|lost|gain|gained|grow|grew|shrink|shrank|rise|rose|fall|fell|of (?:all|the whole|our|total))\b))/gi);
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 };
/** "First plus third", "ratio of 3rd to 1st": of two places each has its article, said or not. */
const ORDINAL_EN = pattern(/(?<!\b(?:the|very|an?|one|two|of|that) )\b(?:first|second|third|fourth|1st|2nd|3rd|4th)\b(?! (?:two|three|four|half|quarter|largest|biggest|highest|smallest|most|time|year|place))/gi);
const PLACES_EN = pattern(/(?<!\b(?:an?|one|two|per) )\b(?:first|second|third|fourth|1st|2nd|3rd|4th)\b/gi);

function withArticles(question: string): string {
  return (question.match(PLACES_EN) ?? []).length === 2 ? question.replace(/\bof (?=(?:first|second|third|fourth|1st|2nd|3rd|4th)\b)/gi, 'of the ').replace(ORDINAL_EN, 'the $&') : question;
}
/** 「第一个呢」 and nothing else after several readings of one name: the first of those. */
const BARE_PLACE = pattern(/^(?:那|那么)?第.(?:个|项|笔|条)(?:呢|是多少|是哪个|吧)?[?？。]*$|^\W*(?:(?:and|what about|how about)\W+)*the \w+(?: one)?\W*$/i);
/** What it is part of is asked of the name. */
const OF_WHAT = pattern(/属于?|归|占|哪个?(?:项目|大类|科目)/);
/** 「是后者的几倍」: what is so is the other one. */
const OF_LATTER = pattern(/^(?:那|它|那它)?(?:是|相当于|等于|比|占)(?=后者|后面?的?那?一?[个项笔])/);

/** The question with the names of the thread in place of the words for their places; as it is where a list is spoken of. */
export function withNamesSaid(world: World, question: string, thread: Thread): string {
  return withPlacesNamed(world, question.replace(HOW_IT_IS_DONE, '').replace(SHARE_OF_LAST, '$1that'), thread);
}

/** 「比甲大多少倍，就是前者除以后者」: how the two before are set against each other, no names of the thread. */
const HOW_IT_IS_DONE = pattern(/(?<=[多少几]倍|百分之几|多少)[，,]\s*(?:也)?(?:就是|即|用)(?:拿)?前者(?:除以|除|÷|减去?|比)后者[。.]?$/);

/** "Share of that last one" and nothing else: of what was just told, as "share of that". */
const SHARE_OF_LAST = pattern(/\b((?:share|percentage|per ?cent|proportion|portion|fraction|%) of )(?:the |that |this )?(?:very )?(?:last|latest) (?:one|item|line|figure|amount)(?=\W*$)/i);

function withPlacesNamed(world: World, question: string, thread: Thread): string {
  const names = namesAsked(world, thread, BARE_PLACE.test(question.trim()));
  if (names.length < 2) return question;
  const said: string[] = [];
  const spoken = withArticles(question).replace(PLACE_EN, (words: string, ...found: unknown[]) => { const name = namesAt(found.at(-1) as Readonly<Record<string, string | undefined>>, names) ?? words; said.push(name); return name; });
  // "The second from the last" of two: places of a longer list.
  if (said.length > 1 && new Set(said).size < said.length) return question;
  // Of two places one alone says something else.
  if (said.length > 0 && (spoken.match(PLACES_EN) ?? []).length > 0 && (question.match(PLACES_EN) ?? []).length === 2) return question;
  if (said.length > 0) return spoken;
  const text = OF_LATTER.test(question) && names.length === 2 ? `${nameOf(names[0])}${question}` : question;
  const places = [...text.matchAll(PLACE)];
  const found = places.map(({ groups = {} }) => namesAt(groups, names));
  // A lone 「后者」 is found among the names by itself.
  const lone = text === question && places.length === 1 && (places[0]?.groups?.['former'] ?? places[0]?.groups?.['latter']) !== undefined && !OF_WHAT.test(text);
  if (lone || found.includes(undefined)) return question;
  return places.reduceRight((rest, { 0: words, index }, at) => rest.slice(0, index) + (found[at] ?? '') + rest.slice(index + words.length), text);
}

/** 「前两个」 of three are two names. */
function namesAt(groups: Readonly<Record<string, string | undefined>>, names: readonly Entry[]): string | undefined {
  const pair = groups['firstTwo'] ?? groups['lastTwo'];
  if (pair !== undefined) return names.length < 3 ? undefined : (groups['firstTwo'] ? names.slice(0, 2) : names.slice(-2)).map(nameOf).join('和');
  const one = placed(groups, names);
  return one && nameOf(one);
}

function placed(groups: Readonly<Record<string, string | undefined>>, names: readonly Entry[]): Entry | undefined {
  const { nth, first, middle, end, former } = groups;
  if (nth) return names[(ORDINALS[nth.toLowerCase()] ?? chineseInteger(nth) ?? Number(nth)) - 1];
  if (first) return names[0];
  if (middle) return names.length === 3 ? names[1] : undefined;
  return end ? names.at(-1) : names.at(former ? -2 : -1);
}

function nameOf(entry: Entry | undefined): string {
  return entry?.names[0] ?? entry?.label ?? '';
}

/** The names that were asked one after another, or the two that were answered together; none while a list or a choice is open. */
export function namesAsked(world: World, { answer: last, shown, offered }: Thread, bare: boolean): Entry[] {
  const together = last.claims.some(({ kind }) => kind === 'list' || kind === 'share') || last.candidates.length > 0 || last.listed.length < 2 ? [] : last.listed.flatMap((figure) => entryOf(world, figure) ?? []);
  if (together.length === last.listed.length && together.length > 1 && new Set(together).size === together.length) return together;
  const entries = [...new Set(shown.flatMap((figure) => entryTold(world, figure) ?? []))];
  const shared = last.claims.some(({ kind }) => kind === 'share');
  const readings = !bare && last.claims.length === 1 && last.claims[0]?.kind === 'amount';
  const open = last.candidates.length > 1 || (last.listed.length > 1 && !readings && !shared) || last.pool.length > 1;
  return open || !readings && !shared && offered.some((figure) => last.subjects.some((entry) => entryOf(world, figure) === entry)) ? [] : entries;
}

/** The name of the cell that was told, before those of its row. */
function entryTold(world: World, figure: Figure): Entry | undefined {
  const [fact] = figure.facts;
  return (fact && fact.row.role !== 'item' ? world.index.entries.find(({ facts }) => facts.includes(fact)) : undefined) ?? entryOf(world, figure);
}
