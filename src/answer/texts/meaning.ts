/** What a term means and what money is for: the printed words, quoted. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { MEANING } from '../marks.ts';
import { headFigure } from '../world.ts';

/** The share of the asker's words that a defined name must have. */
const DEFINED = 0.9;
/** Wording that asks what a thing is, and for nothing more. */
const WHAT_IS = pattern(/(?:是|指)(?:的是)?哪[一二两三四五六七八九十几](?:公|项|样|类|块|种|笔)(?:[呢啊?？。]|$)|是啥|是什么|是个什么|何为|何谓|什么是|啥是|啥叫|说的是|^\W*(?:(?:so|and|but|sorry)\W+)*what(?: is| are|['’]s)\b/i);
/** 「那 286 万是什么钱」 asks for no amount. */
const WHAT_MONEY = pattern(/是(?:个|一?笔)?(?:什么|啥)(?:样的)?钱/);
/** Why a project exists, not why its money moved. */
const SET_UP = pattern(/立项|为(?:什么|啥|何|了)(?:要|还)?(?:花钱|搞|做|办|设|开展|弄|发|建)|为咗|set up|\bwhy (?:do|does|did|are|is) (?:we|the office|you)\b(?!.*\b(?:less|more|fewer|lower|higher|cut|drop|f[ae]ll|rise|rose|reduc\w*|increas\w*|decreas\w*)\b)|\brationale\b|\bgoal/i);

export function headClaims(context: Context, entry: Entry): Claim[] {
  const figure = headFigure(context.world, entry);
  return figure ? [{ kind: 'where', name: figure.name, figure }] : [];
}

export function purposeOf(context: Context, entry: Entry): Claim | null {
  const passages = context.world.book.passages.filter(({ kind, subject }) => kind === 'purpose' && entry.names.includes(subject.replace(/\s/g, '').replace(/^20\d{2}年/, '')));
  const [passage] = passages;
  if (!passage) return null;
  // What a sentence says that it is for is no performance target.
  const what = passage.place.table === null && /^(?:主要|专项|全部|具体|重点)?用于/.test(passage.text) ? 'prose' : 'purpose';
  // The same words may stand in the table of targets once more.
  return { kind: 'quote', what, name: entryName(context, entry), text: passage.text, places: passages.filter(({ text }) => bareName(text) === bareName(passage.text)).map(({ place }) => place) };
}

/** Whether the defined word has any two letters of a Chinese name: a longer name that both belong to is no definition of the other. */
function sharesWord(label: string, said: string): boolean {
  const letters = /^[\u4e00-\u9fff]{2,}$/.test(said) ? said : '';
  return letters === '' || [...letters].slice(1).some((letter, at) => label.includes((letters[at] ?? '') + letter));
}

/** The printed definition of a name, or of one among the names that its words fit as well. */
export function definitionOf({ world, topics }: Context, entry: Entry): { claim: Claim; of: Entry } | null {
  const mention = topics.find((topic) => topic.entry === entry)?.mention;
  const fitting = mention ? world.index.findEntries({ text: mention.text, pieces: mention.pieces }).filter(({ precision, entry: other }) => precision >= DEFINED && other.kinds.has('definition')).map((hit) => hit.entry) : [];
  for (const of of [entry, ...fitting]) {
    const fact = of.facts.find(({ measure, row }) => measure === 'definition' && (of === entry || mention === undefined || sharesWord(row.label, mention.text)));
    if (fact?.text) return { claim: { kind: 'quote', what: 'definition', name: world.nameOf(fact.row.label), text: fact.text, places: [fact.place] }, of };
  }
  return null;
}

const TERM_QUOTED = pattern(/^\W*(?:(?:and|so|ok)\W+)*what(?:['’]?s| is| are)(?: the| an?)? ["“'‘][^"“”]{3,60}["”'’]\W*$/i);

/** 「项目支出是啥」 may ask what the term means or how much it is: both are told. */
export function meaningAnswer(context: Context, entry: Entry): Answer | null {
  const { query } = context;
  if (!WHAT_IS.test(query.text) || query.tags.has('sum') || query.tags.has('prior') || query.tags.has('amount') || (query.tags.has('money') && !WHAT_MONEY.test(query.text)) || /预算|\bbudget\b/i.test(query.text) || query.tags.has('howMany') || query.table !== null || query.year !== null || query.wanted === 'target') return null;
  const defined = definitionOf(context, entry);
  // A term in quotation marks is a word, whose meaning is asked.
  if (defined && TERM_QUOTED.test(query.text)) return claims(context, 'a printed definition', [defined.claim], [entry]);
  return defined ? claims(context, MEANING, [defined.claim, ...headClaims(context, entry)], [entry]) : null;
}

/** A name of money that is asked for its goal, or why there is such a project at all: its printed purpose. */
export function intentAnswer(context: Context, entry: Entry): Answer | null {
  const { query: { act, tags, text } } = context;
  const asked = act === 'why' || act === 'define' ? SET_UP.test(text) : (act === 'lookup' || act === 'breakdown') && (tags.has('target') || tags.has('goal') || tags.has('purpose')) && !tags.has('howMany');
  if (!asked || tags.has('amount') || tags.has('change') || entry.kinds.has('target')) return null;
  const purpose = purposeOf(context, entry);
  return purpose ? claims(context, 'a printed purpose', [purpose], [entry]) : null;
}

/** What one word may be left out of a name in another's definition: 因公出国（境）费用 is 因公出国（境）费 there. */
const LOOSE = pattern(/购置[和及与](?=运行)|用(?=$)|[（(][^）)]*[）)]|[“”"]|维护|[和及与、的]/g);

export function loosened(name: string): string {
  return name.replace(/\s/g, '').replace(LOOSE, '');
}

/** 「其中，甲反映…；乙反映…」: a name explained in the definition of what it is part of. */
export function nestedDefinition({ world }: Context, entry: Entry): Claim | null {
  const names = entry.names.map((name) => name.replace(LOOSE, ''));
  for (const { measure, text, place, row } of world.book.facts) {
    if (measure !== 'definition' || !text || entry.names.includes(row.label)) continue;
    const clause = text.split(/[；;。]/).map((part) => part.replace(/^\s*其中[，,：:]?/, '').trim()).find((part) => {
      const name = /^(.{2,20}?)(?:反映|是指|指(?!标|数|导))/.exec(part.replace(/\s/g, ''))?.[1]?.replace(LOOSE, '');
      return name !== undefined && names.includes(name);
    });
    if (clause) return { kind: 'quote', what: 'definition', name: world.nameOf(entry.label), text: clause, places: [place] };
  }
  return null;
}

export function defineAnswer(context: Context, entry: Entry): Answer {
  const defined = definitionOf(context, entry);
  if (defined) return claims(context, 'a printed definition', [defined.claim], [defined.of]);
  const nested = nestedDefinition(context, entry);
  if (nested) return claims(context, 'a definition within another', [nested], [entry]);
  const similar = context.world.index.entries.find((other) => other.facts.some(({ measure }) => measure === 'definition') && (other.key.includes(entry.key) || entry.key.includes(other.key)));
  const definition = similar?.facts.find(({ measure }) => measure === 'definition');
  if (similar && definition?.text) return claims(context, 'the definition of the name it contains', [{ kind: 'quote', what: 'definition', name: entryName(context, similar), text: definition.text, places: [definition.place] }], [similar]);
  const purpose = purposeOf(context, entry);
  const near = [...headClaims(context, entry), ...(purpose ? [purpose] : [])];
  // A code stands for its name: that is all that can be said of it.
  if (context.topics.some(({ mention }) => mention.code !== null)) return claims(context, 'what a code stands for', headClaims(context, entry), [entry]);
  return { ...notFound(context, 'no definition is printed', 'noPurpose', [entryName(context, entry)], [], near), subjects: [entry] };
}
