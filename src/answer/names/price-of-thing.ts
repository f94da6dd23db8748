/**
 * 「网格办公室的租金」, "what did the fire engines cost to buy": the rent or the price of one thing, where none is printed for it. What is paid for
 * all leases, the number of such things, and what they cost to run are no answer.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Mention } from '../../query/query.ts';
import type { Answer, Name } from '../answer.ts';
import { notFound, type Context } from '../context.ts';
import { NO_PRICE } from '../marks.ts';
import { priceEachNewAnswer } from '../offices/price-of-new.ts';
import type { Topic } from './resolve-mention.ts';

const RENT = pattern(/租金|房租|\brents?\b(?! (?:for|of|on) (?:equipment|all)\b)|\brental (?:cost|fee|price|charge)s?\b/i);
const PRICE = pattern(/(?:单价|售价|买价|进价|购买价)(?:是|为|有|大概|到底)*(?:多少|几)?(?:钱|元)?[呢啊?？。]*$|\b(?:unit|purchase|buying) price\b/i);
const BOUGHT = pattern(/(?:买|购)(?:来|下|入|进|了|的|时|花|用)+(?:多少|几)|\bcost to buy\b|\b(?:paid|spent|pay|spend) (?:to buy|buying)\b/i);
/** How much room is rented is no rent. */
const SIZE = pattern(/\bhow (?:much|many|big|large) (?:\w+ )?(?:space|area|room|floor|square|sq)\b|\b(?:area|floor space|square|sqm)\b|多大|多少平|面积/i);
/** Nothing but the rent or the price is named: of what was just told. */
const ALONE = pattern(/^(?:那|那么|它|它的|and|so|what|what's|is|was|the|its|their|how much|per year|a year|of it|一|的|每?年(?:的)?|每?月(?:的)?|多少|几|钱|呢|是|要|annual|yearly|monthly|租金|房租|单价|rents?|[\s?？,，。.])+$/i);
/** Words for all of the office, or for where its money comes from: its rents are what is paid for all of them. */
const WHOLE = pattern(/^(?:the |our |this )?(?:office|sub-?district(?: office)?|department|bureau|年|一年|月|(?:general )?(?:public )?budget|(?:government )?funds?(?: budget)?)$|^(?:一般公共|政府性基金|部门)?预算(?:拨款)?$|^(?:街道|单位|办事处|我们|部门|全部|机关)(?:办事处)?$/i);

const OF_PAYING = pattern(/^(?:一年|今年|每年|的|pays?|paid|cost|costs|buy|bought|spend|spent)$/i);

export function priceOfThingAnswer(context: Context): Answer | null {
  const { query } = context;
  const bought = priceEachNewAnswer(context);
  if (bought) return bought;
  const asked = [RENT, PRICE, BOUGHT].find((pattern) => pattern.test(query.spoken));
  if (!asked || SIZE.test(query.spoken) || query.act !== 'lookup' || query.claimed.length > 0 || query.table !== null || query.tags.has('code')) return null;
  const thing = ALONE.test(query.spoken.trim()) ? toldThing(context) : namedThing(context, asked);
  if (!thing || isPrinted(context, thing.pieces, asked)) return null;
  return { ...notFound(context, NO_PRICE, 'notInDocument', [priceName(query.language, thing.name, asked)]), subjects: thing.entry ? [thing.entry] : [] };
}

interface Thing { name: Name; pieces: Mention['pieces']; entry: Entry | null }

/** What was told before had a number or a size, and no money. */
function toldThing({ last, world }: Context): Thing | null {
  const [entry, another] = last?.subjects ?? [];
  if (!entry || another || entry.kinds.has('money')) return null;
  return { name: world.nameOf(entry.label), pieces: [{ text: entry.key, from: 0, to: entry.key.length, concepts: [] }], entry };
}

/** The one thing that is named beside the word for its rent or price. */
function namedThing({ topics, query, world }: Context, asked: RegExp): Thing | null {
  const beside = (text: string): string => text.replace(new RegExp(asked.source, 'gi'), '').replace(/^(?:的|an? |the )+|的+$/g, '').trim();
  const things = topics.filter(({ mention }) => !OF_PAYING.test(mention.text) && beside(mention.text).length > 1 && !WHOLE.test(beside(mention.typed)));
  const [thing, another] = things;
  if (!thing || another || thing.mention.to === 0 || /[、,，和与及跟]|\band\b/.test(query.spoken) || isLine(thing)) return null;
  const name = beside(thing.mention.typed);
  return { name: { zh: name, en: name }, pieces: thing.mention.pieces.filter(({ text }) => !asked.test(text)), entry: thing.certainty === 'sure' && !asked.test(world.nameOf(thing.entry?.label ?? '').zh) ? thing.entry : null };
}

/** A heading of the classification: what of it is rent is printed in its table. */
function isLine({ entry, certainty }: Topic): boolean {
  return certainty === 'sure' && entry?.rows.some(({ basis, code }) => code !== null || basis === 'economic' || basis === 'function') === true;
}

/** Money that is printed under a name with the thing and its rent or price. */
function isPrinted({ world }: Context, pieces: Mention['pieces'], asked: RegExp): boolean {
  const word = asked === RENT ? /租/ : asked === PRICE ? /价|成本|标准/ : /购|买/;
  return world.index.entries.some(({ names, facts }) => facts.some(({ unit, measure }) => measure === 'amount' || unit?.includes('元') === true) && names.some((name) => word.test(name) && pieces.some((piece) => world.index.says(name, piece) >= SAID)));
}
/** So much of a word a name must have. */
const SAID = 0.8;

function priceName(language: 'zh' | 'en', { zh, en }: Name, asked: RegExp): Name {
  const [word, english] = asked === RENT ? ['租金', 'the rent of'] : asked === PRICE ? ['单价', 'the price of'] : ['购买价', 'the price of'];
  return language === 'zh' ? { zh: `${zh}的${word}`, en: null } : { zh: `${english} ${en ?? zh}`, en: `${english} ${en ?? zh}` };
}
