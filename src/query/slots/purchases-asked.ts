/**
 * What a question of procurement leaves out or sets apart: 「非中小企业的采购」, 「没走采购的」, "procurement that is not
 * for SMEs", and which rows stand out in it.
 */
import { pattern } from '../../budget/pattern.ts';
export interface PurchasesAsked {
  /** The firms that are spoken of. */
  firms: 'sme' | 'micro' | null;
  firmsAt: number;
  /** What is not for those firms. */
  notFirms: boolean;
  /** What is not procured. */
  notBought: boolean;
  rows: 'all for firms' | 'none for firms' | 'highest share' | 'lowest share' | 'no class' | null;
  share: boolean;
  /** What the firms' part leaves is asked for; what a name's purchases are of all purchases. */
  left: boolean;
  ofAll: boolean;
}

const BOUGHT = pattern(/采购|\bprocur(?:e[ds]?|ement|ing)\b|\bpurchas(?:e[ds]?|ing)\b/i);
const FIRMS_ZH = '(?:中小微?企业|中小型企业|小微企业|小型[、和]?微型企业|微型企业|小微|中小)';
const FIRMS_EN = '(?:the )?(?:smes?\\b|(?:small(?:er)?|micro|medium)[\\w-]*(?:(?:,| and| or|/|-)+ ?(?:small|micro|medium)[\\w-]*){0,2}(?: (?:enterprises?|firms?|business(?:es)?|companies))?)';
const FIRMS = pattern(new RegExp(`${FIRMS_ZH}|${FIRMS_EN}`, 'i'));
const MICRO = pattern(/小微|微型|\bmicro\b/i);
const SMALL_AND_MEDIUM = pattern(/中小|\bsmes?\b|\bmedium/i);
const NOT_FIRMS = pattern(new RegExp(`(?:非|不是|不属于|不面向|不给|不留给|没有?|未|除了?|除去|除开|扣除|扣掉|去掉|刨去|剔除|不算)(?:专门)?(?:面向|留给|预留给|分给|给|为|对|是)*${FIRMS_ZH}|${FIRMS_ZH}(?:的)?(?:以外|之外|除外)|(?:\\bnot|n't|\\bnon|\\bnone)(?:[- ](?:set aside|kept|meant|reserved|go|going|goes|given|awarded|spent|bought|come|coming|part|of|on|to|for|from|with|by|at|the|procurement|any)){0,4}[- ]${FIRMS_EN}|\\b(?:other than|except(?: for)?|outside|apart from|excluding|besides|without|minus|beyond) (?:for |to |what goes to )?${FIRMS_EN}`, 'i'));
const NOT_BOUGHT = pattern(/(?:没有?|不|未|无需)(?:需要?|要|走|通过|经过|经|用|纳入|进行|列入|做|实行|算|属于|在)*(?:政府)?采购(?!任务|预算|安排)|非(?:政府)?采购|(?:政府)?采购(?:的)?(?:以外|之外)|\bnot (?:being )?(?:spent |bought |paid |handled |done )?(?:(?:through|via|by|under|in|subject to) )?(?:government )?procur(?:ed|ement)\b|\b(?:outside|without|other than|apart from|excluding|minus)(?: of)? (?:government )?procurement\b|\bisn't procured\b/i);
const ROWS = pattern(/哪[些几一个]|\b(?:which|what)\b[^,?]{0,12}\b(?:subjects?|lines?|accounts?|projects?|items?|class(?:es)?|categor(?:y|ies))\b/i);
const ALL = pattern(/全部|全都|所有|全给|都给|都是给|都面向|百分之百|100\s*%|\ball(?: of)?\b|\bentire(?:ly)?\b|\bwhole\b|\bonly\b|\bexclusively\b/i);
const RATIO = pattern(/采购.{0,12}(?:比例|占比|比重|百分比|率)|\b(?:procurement|purchasing) (?:ratio|share|rate|percentage|proportion)\b|\b(?:largest|highest|biggest|smallest|lowest|greatest) (?:share|proportion|percentage|part|ratio) of (?:its|their) (?:own )?(?:budget|money|spending|total)\b/i);
const HIGHEST = pattern(/最[高大多]|\b(?:highest|largest|biggest|greatest)\b/i);
const LOWEST = pattern(/最[低小少]|\b(?:lowest|smallest)\b/i);
const NO_CLASS = pattern(/(?:没有?|无)(?:政府)?采购.{0,10}类(?!型)|哪[些几]?个?(?:大)?类.{0,8}(?:没有?|无)(?:政府)?采购|\b(?:class(?:es)?|categor(?:y|ies))\b.{0,12}\b(?:no|without) (?:government )?procurement\b/i);
const SHARE = pattern(/占|几成|百分|比例|比重|\b(?:share|percent(?:age)?|proportion|fraction|part)\b|%/i);

const LEFT = pattern(/[剩余]下?(?:的)?(?:还有|是)?多少|其余(?:的)?(?:有|是)?多少|\b(?:left|remains?|remaining|the rest)\b/i);
const OF_ALL = pattern(/采购(?:额|金额|预算)?(?:是|占)(?:了)?(?:全部|整个|政府|总的?|所有|全年|全街道)*采购(?:额|金额|总额|预算)?(?:的)?(?:多少|几成|百分之几|比例|比重)|\bprocurement\b.{0,20}\b(?:share|percent(?:age)?|proportion|part) of (?:all |total |the total |overall |government )+procurement\b/i);

/** Null where nothing of procurement is asked. */
export function purchasesAsked(text: string): PurchasesAsked | null {
  if (!BOUGHT.test(text)) return null;
  const firmsAt = FIRMS.exec(text)?.index ?? -1;
  const firms = firmsAt < 0 ? null : MICRO.test(text) && !SMALL_AND_MEDIUM.test(text) ? 'micro' as const : SMALL_AND_MEDIUM.test(text) && !/小微|微型/.test(text.replace(/中小微/g, '')) ? 'sme' as const : null;
  if (firmsAt >= 0 && firms === null) return null;
  const notFirms = firms !== null && NOT_FIRMS.test(text);
  return { firms, firmsAt, notFirms, notBought: firms === null && NOT_BOUGHT.test(text), rows: rowsAsked(text, firms !== null, notFirms), share: SHARE.test(text), left: LEFT.test(text), ofAll: OF_ALL.test(text) };
}

function rowsAsked(text: string, firms: boolean, notFirms: boolean): PurchasesAsked['rows'] {
  if (!firms && NO_CLASS.test(text)) return 'no class';
  if (!ROWS.test(text)) return null;
  if (!firms && RATIO.test(text)) return HIGHEST.test(text) ? 'highest share' : LOWEST.test(text) ? 'lowest share' : null;
  return !firms ? null : notFirms ? 'none for firms' : ALL.test(text) ? 'all for firms' : null;
}

/** 「采购不属于甲的」, "procurement other than A": the name that stands from `from` to `to` is left out. */
export function leavesOutName(text: string, { from, to }: { from: number; to: number }): boolean {
  return /(?:非|不属于|不是|不含|不包括|不算|除了?|除去|除开|扣除|扣掉|去掉|刨去|剔除)\s*$|\b(?:not|other than|outside|except(?: for)?|apart from|excluding|besides|without)(?: (?:of|for|by|in|under|the))*\s*$/i.test(text.slice(0, from)) || /^\s*(?:的)?(?:以外|之外|除外)/.test(text.slice(to));
}
