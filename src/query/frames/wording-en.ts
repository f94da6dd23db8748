/**
 * English wordings that say what is asked by their shape. The names are set aside first (§), so that "what is § a piece
 * of", "§ ÷ §" and "how much of § has no item named" are read as they are built, whatever is named in them.
 */
import { pattern } from '../../budget/pattern.ts';
import { fold } from '../../budget/text.ts';
import type { Tag } from '../words/lexicon.ts';
import type { Act, Mention } from '../query.ts';

export interface Wording { act: Act | null; tags: readonly Tag[] }

interface Asked { tags: ReadonlySet<Tag>; mentions: readonly Mention[]; limits: number; claims: number; truth: boolean; dealt: boolean; convertTo: string | null; n: number | null }

export function frameOf(text: string, mentions: readonly Mention[]): string {
  return [...mentions].reverse().reduce((rest, { from, to }) => `${rest.slice(0, from)}§${rest.slice(to)}`, fold(text));
}

const PERCENT = pattern(/%|\bper ?cent(?:age)?s?\b/);
const COMPARATIVE = pattern(/\b(?:more|less|higher|lower|bigger|larger|smaller|greater|cheaper|pricier|fewer)\b/);
const MOVED = pattern(/\b(?:chang|grow|grew|ros[e]|ris[ei]|fell|fall|increas|decreas|drop|declin|cut|shr[aiu]nk)\w*|\b(?:go|goes|gone|went|going|came|come) (?:up|down)\b|last year|year before|previous/);
const SHARE = pattern(/\bas an? (?:percentage\b|per ?cent\b|%)|\bif\b[^,]*\b(?:is|are|were|was|equals?|makes?) (?:100|a hundred|one hundred)\b(?![\d,.]* ?(?:万|wan|yuan|million|thousand))|[/÷] (?:the )?total|\btimes 100\b|\bof (?:each|every) yuan\b|\bweight\b|whole pie|\bas (?:a )?(?:100|hundred)\b|out of every|cents? (?:of|in|out of) (?:each|every|the) yuan|what part (?:is|of|do|does)\b|is the (?:whole|total)\b.*\b(?:is|the) (?:part|piece|slice)\b/);
const RATIO = pattern(/\bhow many § (?:of )?worth\b|\bdivided by (?:the )?§|\bdivid(?:e|ing) [^§]*§.*\bby\b[^§]*§|\bhow many (?:§ ?|projects? |budgets? |of (?:the )?)+(?:(?:would|can|could) (?:you|we|one|i|they|the office) [^§]*(?:§ )?(?:for|from|out of|with) [^§]*§|makes? up [^§]*§)|÷|\bfold\b|\bfactor\b|\bmultipl(?:e|es|y|ied|ying)\b|\bhow many § (?:would|will|can|could|do|does)\b.*\b(?:fit|make|go|cover)\b|\bhow often (?:does|would|do) § go into §|\b(?:fit|fits) into §|\bas (?:1|one)\b(?! (?:hundred|figure|line|amount|sum))[^§]*§|\bis (?:one|1) unit|\btimes what\b|\bn times\b|\bhow many (?:lots|helpings|portions) of/);
/** What an area or a crowd is counted in is no name that another is measured by. */
const MEASURE = pattern(/^(?:sq(?:m|uare)?|m2|met(?:re|er)s?|km|kilomet(?:re|er)s?|hectares?|acres?|people|persons|residents|households|hours|days)\b/);
const DIFFERENCE = pattern(/\b(?:gap|distance|margin|shortfall|spread|differential|surplus|lead|separat(?!ely)\w+|ahead of|as opposed to|apart|excess|exceeds?|by how (?:much|many)|by what amount|left between|(?:have|need) to add|how much extra)\b|§ [-–−] §\s*=|\bhow (?:much|many)(?: (?!times)\S+)? (?:more|less|higher|lower|bigger|smaller|larger|greater|cheaper|fewer)\b|§[^§]*\b(?:more|less|higher|lower|bigger|smaller|larger|greater|cheaper) than §.*\bby\b/);
const SUM = pattern(/\b(?:lump\w*|together|joint(?:ly)?|one figure|along with|merg\w+|all[ -]in(?=\s*[,?.])|between (?:them|the (?:two|three|four)(?: of them)?)|aggregate|as (?:one|a whole|a single \w+)|(?:a|one) single \w+|on top|tot(?:ting)?\b.*\bup|one pot|combin\w+|bundl\w+|pool(?:ed|ing)?|all told|altogether|in total|in all|total(?:ling|led|s)?|sum(?:med|ming)?|add(?:ed|ing)?|come to|comes to|amounts? to|one (?:\w+ )?line)\b|§ \+ §/);
/** "Of the § total": what the others are parts of. */
const TOTAL_OF = pattern(/\bof (?:the |all )?(?:20\d\d )?§ total\b/);
const MEAN = pattern(/\b(?:arithmetic )?mean of (?:the )?§|\baverage of (?:the )?§|\bthe mean\b/);
const MONTH = pattern(/\b(?:per|a|an|each|every|by|single|typical|average|one) month\b|\bmonthly\b|\b(?:spread|averag\w+|divid\w+)\b.*\bmonths?\b|\b(?:divided by|over|by)\s*(?:12|twelve)\b|[÷/]\s*12\b|\btwelfth\b|\b(?:12|twelve) months?\b/);
const BREAKDOWN = pattern(/^\W*(?:the |all |name |list )?(?:the )?(?:two|three|four|five|six|seven|eight|\d{1,2}) § (?:and|with|plus) (?:their|the) (?:amounts?|budgets?|figures?|costs?|sums?)\b|^\W*(?:what|which) are (?:the |our )?§ and (?:their|the) (?:amounts?|budgets?|figures?|costs?|sums?)\b|\bthere (?:are|is) (?:two|three|four|five|six|seven|eight|\d{1,2}) §[^?]*\. what are they\b|\b(?:take|pull|pick) (?:the )?§ (?:apart|to pieces)|\ball (?:the )?(?:two|three|four|five|six|\d{1,2}) (?:items|parts|components|lines|sub-?items|kinds|elements)\b|^\W*(?:please )?(?:what|which) are (?:all )?(?:the |our )?(?:two|three|four|five|six|seven|eight|\d{1,2}) §|\bbr(?:eak|oke|oken|eaking)\b (?:down |up )?(?:the )?§ ?(?:down|up|out|into|$)|\bbreak down (?:the )?§|\bwhat all\b|\bwhich (?:lines|items) (?:add up to|make up|form)\b|\bexplain the parts of\b|\b(?:individual|single|separate) (?:items|lines|amounts|figures|parts)\b|\bwhat(?:s| is| are)? (?:all )?(?:included|contained) in (?:the )?§|\bhow (?:is|are|was|do|does|did) (?:all )?(?:the )?(?:(?:money|funds?|funding|budget|sum|amount|total) (?:in|of|for|under|within|set aside for) (?:the )?)?§ (?:is |get )?(?:divided?(?! by)|split|made up|composed|built up|distributed|spread(?! (?:over|across))|carved up)|\b(?:unpack|dissect|itemi[sz]ed?|drill (?:down )?into)\b|\b(?:everything|all the \w+) (?:in|under|inside|within) (?:the )?§|\bwhat(?:s| is| are)? (?:all )?(?:inside|under|within) (?:the )?§|\b(?:contents?|parts|pieces|makeup|make-up|constituents?|ingredients|anatomy|elements|bits|building blocks) of (?:the )?§/);
/** "What's that?" behind a name, "how is § explained here", "the meaning of prior-year §": a term, whatever the words of its name say. */
const DEFINES = pattern(/(?:^|[.!;] )(?:[a-z-]+ )?(?:§ ?)+[-–—:,;?] ?(?:so )?what(?:'s| is| does|(?: exactly| on earth)? is| exactly does) (?:that|this|it)(?: (?:mean|exactly|precisely|really|actually|then|supposed to (?:be|mean)|in plain (?:words|english)))*\W*$|\bhow(?:'s| is| are| does| do| did)\b[^?]*§[^?]*\b(?:explained|described|defined)\b|\b(?:meaning|definition) of (?:the )?(?:["“']?\S+["”']? ){0,3}["“']?§(?!.*\b(?:change|rise|fall|increase|decrease|drop)\b)/);
const PARENT = pattern(/\b(?:out of|from|by) (?:what|which) (?:\w+ )?(?:project|heading|programme|program)s?\b|\b(?:what|which) (?:\w+ )?(?:one|project|heading|programme|program)s? (?:funds|finances|supports|carries|bears|(?:is|are) (?:the )?§(?: §)* in\W*$)|\bwhere (?:do|does|is|are) (?:the )?§[^?]*\b(?:which|what) project\b|\b(?:which|what|find the|the) (?:\w+ )?(?:project|heading|programme|program|item|line|category|block)s?(?: that| which)? (?:contains?|includes?|covers?|holds?|houses|pays for|has|have|finances|encloses)\b(?: the)? §|\bproject name\b|\bone level up\b|\bis (?:the )?§ a (?:piece|part|portion|component) of\b|§ a (?:piece|part|portion|component) of\W*$|\b(?:under|in|inside|within|to) (?:what|which) (?:\w+ )?(?:project|heading|item|category|programme|program|line|block)\b|\b(?:what|which) (?:[a-z]+ ){0,2}(?:project|heading|item|category|programme|program|line|block) (?:is|does|do|are|was) (?:it|that|this|they|(?:the )?§)(?: §)* (?:(?:sit|fall|belong|come|listed|filed|booked|put|placed) )?(?:under|in|inside|within|part of|to)\b|\b(?:umbrella|mother) (?:project|item|heading)\b/);
const UNLISTED = pattern(/\b(?:not|no|without|lacks?|lacking|nothing)\b(?: \S+){0,4} (?:list|item|detail|broken|break|specif|spell|explain|assign|tied|named|account|allocat|cover|shown|printed|separate)\w*|\bunaccounted|\bunspecified|\bunexplained|\bunnamed|\bunitemi|\bresidual\b|\betc\b|\band others\b|\bnot-(?:specified|listed|named)|\b(?:minus|deduct\w*|subtract\w*|after|less|beyond)\b[^§]*\b(?:all|every|everything|named|listed|printed)\b|\blisted (?:vs\.?|versus|against|and) total\b|\bhow much is other\b/);
const WHERE = pattern(/\bwhereabouts\b|\b(?:which|what) (?:page|part|section|chapter|place|paragraph)\b(?: \w+){0,3} (?:mention|list|show|print|contain|sa[iy]|talk|cover|ha[sv]|state|give|speak)\w*|\b(?:place|page|spot|section) where\b|\bpage (?:reference|number)\b|\bwhere (?:do|does|did|can|is|are|was)\b.*\b(?:talk\w*|mention\w*|sa(?:y|id)|find|found|printed|written|appears?)\b|\bto be found\b/);
const WHOLE_ROW = pattern(/\b(?:all|every|each|the|other)? ?(?:columns|cells)\b(?! of)|\b(?:column by column|each cell|every cell|each column|entire (?:table )?row|(?:whole|full|complete|entire) (?:table )?(?:row|line))\b|\bfigures in the § row|\bcolumns (?:of|for)\b/);
const MORE = pattern(/\b(?:more|bigger|larger|higher|greater)\b/);
const LESS = pattern(/\b(?:less|fewer|smaller|lower|slash(?:ed)?|victim of|(?:taken|took) (?:\w+ )?(?:out of|from|away))\b/);
const CHANGED = pattern(/\b(?:swing|variation|movement|delta|shift|higher or lower|lower or higher|more or less|less or more|bigger or smaller|up or down|increase or (?:decrease|reduction)|how different)\b/);
const CAUSE = pattern(/\b(?:on what grounds|grounds for|what led to|led to|justif\w+|account for the (?:change|difference|rise|fall|increase|drop|cut)|to blame|what is behind)\b/);
const EARLIER = pattern(/(?<!\b(?:how|years?) )\b(?:the |its )?(?:old|former|earlier|previous|baseline)\b|\blast (?:one|time(?: round)?|budget)\b|\byear (?:just gone|earlier)\b|\bused to (?:be|get|cost)\b|\bbefore (?:that|this year|the change|it changed)\b|\bthan before\b/);
const OTHER_UNIT = pattern(/\b(?:change|switch) (?:the )?unit\b|\brather than\b|\binstead of\b|\bnot (?:in )?(?:ten thousand|wan)\b|\bconver\w+|\brestate\b|\bexpress\w*|\bspell\b|\bunits?\b|\bscale\b|\bwritten\b|\bequivalent\b|\bmultiply\b/);

/** The act that the shape tells, and the tags that go with it; none for shapes that other rules know. */
export function englishWording(frame: string, asked: Asked): Wording {
  const { tags, mentions, truth } = asked;
  const has = (...wanted: Tag[]): boolean => wanted.some((tag) => tags.has(tag));
  const names = mentions.filter(({ gap }) => !gap.includes('alias')).length;
  const wholes = has('total', 'revenueTotal') ? 1 : 0;
  const says = (act: Act, ...more: Tag[]): Wording => ({ act, tags: more });
  const free = asked.limits === 0 && asked.claims === 0;
  if (names === 0 || has('order') || asked.limits > 0) return { act: null, tags: [] };
  if (has('most', 'least', 'rank', 'top', 'bottom', 'target', 'when') || asked.n !== null) return { act: null, tags: [] };
  if (MONTH.test(frame) && !has('share') && names === 1) return says('average', 'monthly');
  if (asked.dealt && !truth && !has('share', 'percent', 'change', 'rise', 'fall')) return says('average');
  if (names + wholes > 1) {
    const than = COMPARATIVE.test(frame) && /\bthan\b/.test(frame);
    if ((PERCENT.test(frame) || SHARE.test(frame)) && !than && !MOVED.test(frame) && !has('difference', 'prior')) return says('share');
    if (names > 1 && RATIO.test(frame) && !has('share') && !MEASURE.test(mentions[0]?.text ?? '')) return says('ratio');
    if (names > 1 && MEAN.test(frame)) return says('average', 'average');
    if (names > 1 && SUM.test(frame) && has('rise', 'fall', 'change') && !than && !truth && !has('share', 'ratio', 'average', 'compare', 'versus', 'why', 'breakdown', 'percent')) return says('sum');
    // "By how much did the enforcement of the city shrink": one name of several words moved.
    const ofOne = has('rise', 'fall') && !than && mentions.slice(1).every(({ gap }) => !gap.includes('and') && !gap.includes('versus'));
    if (names > 1 && DIFFERENCE.test(frame) && !ofOne && !has('share', 'average', 'change', 'prior')) return says('difference');
    if (names > 1 && SUM.test(frame.replace(TOTAL_OF, '')) && !than && !truth && !has('share', 'ratio', 'difference', 'average', 'compare', 'prior', 'reconcile', 'why', 'versus', 'breakdown', 'percent', 'howMany')) return says('sum');
    return { act: null, tags: [] };
  }
  if (DEFINES.test(frame) && free) return says('define', 'define');
  if (UNLISTED.test(frame) && !has('prior', 'howMany') && !/\bwhy\b/.test(frame)) return says('remainder');
  if (SHARE.test(frame) && !MOVED.test(frame)) return says('share');
  if (PERCENT.test(frame) && /\bof (?:the|our|all)\b.*\b(?:budget|office|money|spending)\b/.test(frame) && free && !MOVED.test(frame)) return says('share');
  if (asked.convertTo !== null && OTHER_UNIT.test(frame)) return says('convert');
  if (CAUSE.test(frame)) return says('why', 'why');
  if (WHOLE_ROW.test(frame)) return says('wholeRow');
  if (PARENT.test(frame)) return says('parent');
  if (WHERE.test(frame)) return says('where');
  if (BREAKDOWN.test(frame)) return says('breakdown');
  if (CHANGED.test(frame) && free) return says(has('why') ? 'why' : 'change', 'change');
  if (truth && free && !/\bthan §|\benough\b/.test(frame) && (MORE.test(frame) || LESS.test(frame))) return says('check', ...(MORE.test(frame) ? (['rise'] as const) : []), ...(LESS.test(frame) ? (['fall'] as const) : []));
  const earlier = has('prior') || EARLIER.test(frame);
  if (earlier && free && !has('rise', 'fall', 'difference', 'ratio', 'share', 'percent', 'why', 'average', 'sum') && !/\bcompar(?:e|ed|ing)\b|\b(?:against|versus|vs|than)\b|\bsince\b|\bsame\b|happened|carr(?:y|ied)|\bfrom (?:the )?(?:previous|last|prior) year|\bchanges? (?:in|of|from|to|on|over|against|since|versus|vs)\b|\bhow\b.*\bchanged?\b|\bdid\b.*\bchange\b/.test(frame)) return says('prior', 'prior');
  return { act: null, tags: [] };
}
