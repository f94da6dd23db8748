/** "How many households do we cover", 「覆盖多少户」: a kind of thing is counted and nothing says whose, so every indicator in that unit may be meant. */
import { pattern } from '../../budget/pattern.ts';
import { COUNTED_KIND } from '../marks.ts';
import { clarify, type Context } from '../context.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { lookupEntry } from '../lookup-entry.ts';

/** What is counted, and the units that an indicator of it prints: 户 households, 场 sessions, 次 times, 份 copies. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:households?|families|homes|户|户家庭|户人家|户居民)$/i, /户/],
  [/^(?:sessions?|场|场次)$/i, /场/],
  [/^(?:events?|activities|场活动|次活动)$/i, /[场次](?!数)/],
  [/^(?:people|persons|residents|人|人次)$/i, /人/],
  [/^(?:reports?|documents?|份)$/i, /份/],
];
const NOUNS_EN = 'households|families|homes|events|activities|sessions|people|persons|residents|reports|documents';
/** The words around it say that something is done, and not what: covered, reached, planned. */
const ONLY_EN = pattern(new RegExp(`^\\W*(?:(?:and|so|ok|roughly|about|in total|altogether|overall)\\W+)*how many (${NOUNS_EN})\\b(?:\\W+(?:in total|altogether|overall|all told|do|does|will|would|are|is|should|must|can|have|has|need|we|you|they|there|the|our|office|street|subdistrict|sub-district|to|be|being|get|cover(?:ed)?|reach(?:ed)?|serv(?:e|ed)|help(?:ed)?|involv(?:e|ed)|benefit(?:ed|ing)?|target(?:ed|ing)?|plan(?:ned|ning)?|hold|held|organi[sz]ed?|expect(?:ed)?|aim(?:ed|ing)? for|this year|in 20\\d\\d|on)\\b)*\\W*$`, 'i'));
const DONE_EN = pattern(/\b(?:cover|reach|serv|help|involv|benefit|target|plan|held|hold|organi[sz]|expect|aim)/i);
const ONLY_ZH = pattern(/^(?:请问|那|我们|咱们|你们|街道|今年|一共|总共|计划|打算|要|得|会|能|将|需要?|预计)*(?:覆盖|惠及|涉及|服务|组织|举办|开展|办|搞)(?:到|了)?(?:多少|几)(户(?:家庭|人家|居民)?|场(?:活动|次)?|次活动|人次?|份)[呢啊呀？?。]*$/);

/** "How many publicity events on waste sorting": of several indicators those that are in the unit of what is counted. */
export function inUnitSaid({ spoken, language }: Query, entries: readonly Entry[]): readonly Entry[] {
  const noun = language === 'en' ? COUNTED_NOUN.exec(spoken)?.[1] : undefined;
  const unit = noun === undefined ? undefined : KINDS.find(([said]) => said.test(noun))?.[1];
  return unit ? entries.filter(({ facts }) => facts.some((fact) => fact.measure === 'target' && fact.value !== null && unit.test(fact.unit ?? ''))) : [];
}
const COUNTED_NOUN = pattern(new RegExp(`\\bhow many (?:(?!of\\b)[a-z-]+ ){0,3}?(${NOUNS_EN})\\b`, 'i'));

export function countedKindAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const spoken = query.spoken.trim();
  const noun = (query.language === 'zh' ? ONLY_ZH.exec(spoken.replace(/\s/g, '')) : ONLY_EN.exec(spoken))?.[1];
  if (noun === undefined || context.last !== null || query.claimed.length + query.thresholds.length > 0) return null;
  // Those who work there are people too: only what is done for them is an indicator.
  if (query.language === 'en' && /^(?:people|persons|residents)$/i.test(noun) && !DONE_EN.test(spoken)) return null;
  const unit = KINDS.find(([said]) => said.test(noun))?.[1];
  const counted = unit ? world.index.entries.filter(({ facts }) => facts.some((fact) => fact.measure === 'target' && fact.value !== null && unit.test(fact.unit ?? ''))) : [];
  const [only, another] = counted;
  if (!only) return null;
  return another ? clarify(context, COUNTED_KIND, 'ambiguous', [{ zh: noun, en: noun }], counted) : lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, only);
}
