/** "How much is set aside for building a new library": a thing to be built is asked for, not building at large, nor all that is spent on such things. */
import type { Answer } from '../answer.ts';
import { notFound, type Context } from '../context.ts';
import { mergeMentions } from '../../query/mentions.ts';
import type { Mention } from '../../query/query.ts';
import type { EntryHit } from '../../search/document-index.ts';
import { EXPLAINED, resolveMention } from './resolve-mention.ts';

const BUILT = /\b(?:build(?:ing)?|construct(?:ing|ion of)?|erect(?:ing|ion of)?|put(?:ting)? up)\s+(?:(?:a|an|another|any|our|more|some|the)\s+)?(?:(?:new|brand-new|second|bigger)\s+)?/i;
/** What stands between the verb and its object. */
const ARTICLE = /^\s+(?:of\s+)?(?:(?:a|an|another|any|our|more|some|the)\s+)(?:(?:new|brand-new|second|bigger)\s+)?$/i;

/** "The new police station": a building, said to be new, is none of what is spent on such things every year. */
const NEW_BUILDING = /^(?:brand-?)?new (?:[a-z-]+ ){0,2}(?:station|library|bridge|road|school|hospital|building|hall|park|clinic|gym|stadium|playground|museum|tunnel|kindergarten|nursery|canteen|toilets?|centre|center)$/i;

/** A name that has the thing but not the building of it is another: schools are no education at large. */
const WHOLLY = 0.9;
/** What is built is called so: 工程 works, 改造 conversion, 建设 construction. */
const WORKS = /工程|改造|修缮|[新扩改修]建|建设/;

export function builtThingAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (query.language !== 'en' || !(query.act === 'lookup' || query.act === 'unknown' || query.act === 'check')) return null;
  const hits = (mention: Mention): readonly EntryHit[] => resolveMention(mention, world.index, query.wanted, query.act, query.counter).hits;
  const missing = (thing: Mention): Answer => notFound(context, 'nothing is printed of what is to be built', 'notInDocument', [{ zh: thing.typed, en: thing.typed }]);
  const asWorks = (thing: Mention): boolean => hits(thing).some(({ entry, precision }) => precision >= EXPLAINED && WORKS.test(entry.key));
  const [only, another] = query.mentions;
  if (only && !another && NEW_BUILDING.test(only.text)) return asWorks(withoutNew(only)) || hits(only).some(({ recall, precision }) => recall >= WHOLLY && precision >= EXPLAINED) ? null : missing(only);
  if (!BUILT.test(query.spoken)) return null;
  const at = query.mentions.findIndex(({ text, between }, index) => index > 0 && text !== '' && ARTICLE.test(between) && /^(?:build|construct|erect)/i.test(query.mentions[index - 1]?.text ?? ''));
  const [verb, thing] = [query.mentions[at - 1], query.mentions[at]];
  if (!verb || !thing || query.mentions.length > 2) return null;
  return hits(mergeMentions([verb, thing])).some(({ precision }) => precision >= WHOLLY) || asWorks(thing) ? null : missing(thing);
}

function withoutNew(mention: Mention): Mention {
  return { ...mention, text: mention.text.replace(/^(?:brand-?)?new /i, ''), pieces: mention.pieces.filter(({ text }) => !/^(?:brand-?)?new$/i.test(text)) };
}
