/** Words that colleagues shorten, in full: "dept", "mass org", "constr". */
import { pattern } from '../../budget/pattern.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { Rewriting } from './rewriting.ts';

/** Where a short word is one word only; what else it may stand for in a sentence (sec, comm, ins) is left alone. */
const IN_FULL: Readonly<Record<string, string>> = {
  dept: 'department', depts: 'departments', gov: 'government', govt: 'government', ofc: 'office', org: 'organisation', orgs: 'organisations', bldg: 'building', bldgs: 'buildings', ctr: 'centre', cttee: 'committee', assn: 'association', assoc: 'association', muni: 'municipal',
  amt: 'amount', amts: 'amounts', exp: 'expenditure', expdr: 'expenditure', rev: 'revenue', approp: 'appropriation', approps: 'appropriations', alloc: 'allocation', contrib: 'contribution', contribs: 'contributions', insur: 'insurance', proc: 'procurement', procmt: 'procurement', pf: 'provident fund',
  proj: 'project', projs: 'projects', infra: 'infrastructure', constr: 'construction', dev: 'development', maint: 'maintenance', ops: 'operating', svc: 'service', svcs: 'services', mgmt: 'management', mgt: 'management', mgr: 'manager', admin: 'administrative', misc: 'miscellaneous', temp: 'temporary', gen: 'general',
  edu: 'education', educ: 'education', env: 'environmental', med: 'medical', veh: 'vehicle', vehs: 'vehicles', elec: 'electricity', mtg: 'meeting', mtgs: 'meetings', conf: 'conference', trg: 'training', trng: 'training', tel: 'telephone', intl: 'international', natl: 'national', agri: 'agriculture', util: 'utility', utils: 'utilities',
  emp: 'employee', emps: 'employees', pers: 'personnel', ppl: 'people', hosp: 'hospital', perf: 'performance', reqd: 'required', incr: 'increase', decr: 'decrease', qty: 'number', prev: 'previous', approx: 'about', pct: 'percent', yr: 'year', yrs: 'years', mth: 'month', mths: 'months', ann: 'annual', sqm: 'square metres', info: 'information', gdp: 'gdp',
  plz: 'please', pls: 'please', bgt: 'budget', bdgt: 'budget', gvmt: 'government', gvt: 'government', frm: 'from', btw: 'between', btwn: 'between', tot: 'total', ttl: 'total', avg: 'average', chg: 'change', chng: 'change', num: 'number', nr: 'number', cmp: 'compare', cmpr: 'compare', dif: 'diff', dwn: 'down', hlth: 'health', mch: 'much', mny: 'many', shr: 'share', wht: 'what', hw: 'how', yoy: 'year on year', enf: 'enforcement', svgs: 'savings', cos: 'because', coz: 'because', thru: 'through', bcs: 'because',
  wats: 'what is', wat: 'what', wot: 'what', hows: 'how is', whos: 'who is',
};

/** Words that are short only beside the other one. */
const BESIDE: readonly (readonly [RegExp, string])[] = [
  [/\bb\/w\b/gi, 'between'], [/\bw\/o\b ?/gi, 'without '], [/\bw\/ ?(?=[a-z])/gi, 'with '], [/\by\/y\b|\by-o-y\b/gi, 'year on year'], [/\bb4\b(?= [a-z])/gi, 'before '],
  [/(?<=\b(?:vs\.?|versus|against|than|from|on|over|compared (?:to|with)) )ly\b/gi, 'last year'],
  [/(?<=[+&]\s?[a-z ]{2,40} |\b(?:both|all|lots?|two|three|them|these|those)\b[a-z ]{0,20} )tgt(?=\W*$)/gi, 'together'], [/\btgts?\b/gi, 'target'],
  [/^(\W*)y (?=(?:did|was|were|is|are|has|have|does|do)\b)/gi, '$1why '],
  [/\b(?:soc|social) sec\b/gi, 'social security'],
  [/\bpub\b(?= (?:procurement|proc|works?|services?|security|health|budget|funds?|money|affairs)\b)/gi, 'public'],
  [/\bprop\b(?= (?:management|mgmt|mgt|fees?|costs?)\b)/gi, 'property'],
  [/\bequip\b(?= (?:purchases?|maint(?:enance)?|costs?|procurement|proc|repairs?|renewal|budget|and|&)\b|\W*$)/gi, 'equipment'],
  [/\bnos?\.? of\b/gi, 'number of'],
  [/(?<=[a-z] )no\.(?=\s*\??\s*$)/gi, 'number'],
];

/** What the text says in full; a short word that a name is spelled with stays. */
export function inFull(text: string, vocabulary: Vocabulary): string {
  const beside = /[a-z]/i.test(text) ? Rewriting.of(text).through(BESIDE).text : text;
  return beside.replace(/\b[a-z]{2,6}\b/gi, (word) => {
    const short = word.toLowerCase();
    return Object.hasOwn(IN_FULL, short) && !vocabulary.romanNames.has(short) ? IN_FULL[short] ?? word : word;
  });
}

/** "Wtr", "prcrmnt": a word without its vowels, where only one word of budgets is left so. */
export function voweled(word: string, { lexis }: Vocabulary): string | null {
  if (word.length < SHORTEST_SKELETON || /[aeiouy]/.test(word)) return null;
  const whole = [...lexis.englishVocabulary].filter((one) => one.startsWith(word.slice(0, 1)) && one.length > word.length + 1 && skeleton(one) === word);
  const [only, another] = whole.sort((left, right) => left.length - right.length);
  return only !== undefined && (another === undefined || another.startsWith(only)) ? only : null;
}
const SHORTEST_SKELETON = 3;

function skeleton(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/g, '');
}

/** Fewer letters begin too many words, and names of places too. */
const SHORTEST_BEGINNING = 5;
const LONGEST_ENDING = 8;
/** The noun of a family of words: what a budget's names are made of. */
const NOUN = pattern(/(?:ment|tion|sion|ance|ence|ity|ing|ture)s?$/);

/** "environm", "rehabil": the beginning of the words of one family and of no other. */
export function lengthened(word: string, { lexis }: Vocabulary): string | null {
  if (word.length < SHORTEST_BEGINNING) return null;
  const whole = [...lexis.englishVocabulary].filter((one) => one.startsWith(word) && one.length >= word.length + 2 && one.length <= word.length + LONGEST_ENDING).sort((left, right) => left.length - right.length);
  const [shortest] = whole;
  if (shortest === undefined || !whole.every((one) => one.startsWith(shortest.slice(0, Math.min(shortest.length - 2, word.length + 2))))) return null;
  return whole.find((one) => NOUN.test(one)) ?? shortest;
}
