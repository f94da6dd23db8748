/**
 * The columns of the published templates by what people call them. A header is a closed set, so each column is one
 * pattern per language; the words found are taken out of the question before it is searched for the names of rows.
 */

import { pattern, patterns } from '../../budget/pattern.ts';
import { FUND_EN, FUND_ZH } from '../../budget/funds.ts';
import { recent } from '../../budget/recent.ts';

export type ColumnKind =
  | 'total' | 'basic' | 'project' | 'procurement' | 'sme' | 'micro' | 'duty' | 'special' | 'investment' | 'general' | 'fund' | 'capital'
  | 'account' | 'business' | 'operating' | 'superior' | 'affiliated' | 'otherIncome' | 'fiscal' | 'otherFunds' | 'carried' | 'abroad' | 'reception' | 'purchase' | 'running';

export interface ColumnPlace { kind: ColumnKind; at: number; to: number }

export interface ColumnWords {
  /** In the order of the question, each once. */
  kinds: readonly ColumnKind[];
  /** Where each of them is said, in that order. */
  places: readonly ColumnPlace[];
  /** The question without them and without the words for cells, rows and columns; as long as the question. */
  rest: string;
  /** Whether the question speaks of a table's cells, rows or columns at all. */
  tabular: boolean;
  /** Whether it speaks of the whole office's row. */
  wholeOffice: boolean;
}

/** In this order: what stands first is taken out before the next is looked for. */
const WORDS: readonly (readonly [ColumnKind | 'ofWhich' | 'threeOfProcurement', RegExp])[] = [
  ['threeOfProcurement', /(?:政府)?采购(?:那|的|这)?三(?:个数|个|栏|列|格)|\bthree (?:government )?procurement (?:columns|figures|numbers|amounts)\b/g],
  ['ofWhich', /其中(?:那|的)?[两二](?:个|栏|列|格|项)|[两二]个其中(?:项|栏|列)?|\btwo ['"‘“]?of[- ]which['"’”]?(?: columns| figures| ones| amounts)?(?!\w)|['"‘“]of[- ]which['"’”]|\bof-which\b(?: columns| figures| ones| amounts)?|\bof which (?:columns|figures|ones|amounts)\b/g],
  ['micro', /(?:(?:专门)?(?:面向|给|留给|预留给?|针对))?(?:小型[、和及与]?微型|小微|微型)(?:的?企业)?(?:的?(?:政府)?采购(?:项目)?(?:总额|总数|金额|额(?!外)|合计)?)?|(?:\b(?:government |public )?procurement (?:projects? )?(?:reserved|earmarked|set aside) for (?:the )?)?\b(?:small(?: and | or |\/| ?& ?|-)?micro|micro(?: and | or |\/| ?& ?|-| )?(?:small|enterprises?|firms?|business(?:es)?|companies|columns?|ones?))(?:[- ](?:sized )?(?:enterprises?|firms?|businesses|business|companies))?(?:[- ](?:reserved|only|earmarked))?(?: procurement)?/g],
  ['sme', /(?:(?:专门)?(?:面向|给|留给|预留给?|针对))?中小(?:微)?(?:的?企业)?(?:的?(?:政府)?采购(?:项目)?(?:总额|总数|金额|额(?!外)|合计)?)?|(?:\b(?:government |public )?procurement (?:projects? )?(?:reserved|earmarked|set aside) for (?:the )?)?\bm?smes?\b(?:[- ](?:reserved|only|earmarked)\b)?(?: procurement)?|\bsmall(?:er)?(?: and | or |\/| ?& ?|-(?:to-)?)medium(?:[- ]sized)?(?: enterprises?| firms?| businesses| companies)?(?:[- ](?:reserved|only|earmarked)\b)?(?: procurement)?/g],
  ['procurement', /(?<!货物|工程|(?<!机关|管理|后勤|公共|社会|技术|保障)服务|货物类|工程类|服务类)(?:全部|整体|总的?)?(?:(?:政府)?采购|政采)(?:项目)?的?(?:小计|总额|总数|总量|总盘子|合计|金额|预算|额)?(?!的?(?:货物|服务|工程|设备|防疫|物资|方式|数量))|(?<!goods |services? |works? )\b(?:all |total |overall )?(?:government |govt\.? |public )?procurement(?: subtotal| total| figure| amount| budget)?\b(?! of (?:goods|services|works))|\bprocured\b/g],
  ['duty', /履职类?(?:的?项目)?(?:拨款)?(?!活动|能力)|\b(?:mission|duty|mandate|function)[- ]?(?:type|performance|based|related)[- ](?:projects?|programmes?)(?: appropriations?)?|\bappropriations? for (?:mission|duty)[- ]\w+ projects?\b/g],
  ['special', /财政专项(?:资金)?(?:拨款)?|\bfiscal special(?:-purpose)? funds?(?: appropriations?)?|\bspecial fiscal funds?(?: appropriations?)?|\bspecial(?:-purpose)? funds?(?= columns?)/g],
  ['investment', /政府投资(?:项目)?拨款|政府投资(?:项目)?(?=[那这]?一?[栏列格])|\b(?:appropriations? for )?government[- ]investment(?: projects?)?(?: appropriations?| columns?)?(?= - |\s*[,?.]|$| columns?)/g],
  ['general', new RegExp(String.raw`${FUND_ZH.general}(?:财政)?拨款|${FUND_ZH.general}(?=[那这]?一?[栏列格]|和|与|、|各|多少|分别|(?:里|那边)?(?:各)?(?:出|拿|掏|承担|负担)了?(?:多少|几))|\bgeneral (?:public )?budget(?: appropriations?| money| funds?)?\b`, 'g')],
  ['fund', new RegExp(String.raw`${FUND_ZH.fund}拨款|(?<=[用花靠][了的]?)${FUND_ZH.fund}(?!支出)|${FUND_ZH.fund}(?=[那这]?一?[栏列格]|和|与|、|各|多少|分别|占)|(?:政府性|土地(?:出让)?)?基金(?:预算|那边)?(?=(?:各)?(?:出|拿|掏|承担|负担)了?(?:多少|几))|\b(?:government|govt\.?)(?:[- ]managed)? funds?(?: budget)?(?: appropriations?| revenue| money)?\b`, 'g')],
  ['capital', new RegExp(String.raw`国有资本(?:经营)?(?:预算)?(?:拨款)?(?=$|[^支])|\b${FUND_EN.capital}(?: appropriations?| one)?\b`, 'g')],
  ['account', /财政专户(?:管理)?(?:资金)?|\b(?:special fiscal|fiscal special|dedicated) accounts?(?: funds?)?\b/g],
  ['operating', /事业单位经营收入|\b(?:public[- ]institution|institutional) operating (?:income|revenue)\b/g],
  ['business', /事业收入|\b(?:undertaking|institutional|public service) (?:income|revenue)\b/g],
  ['superior', /上级补助(?:收入)?(?=$|[^支])|\bsubsid(?:y|ies) from (?:the )?(?:superior|higher)\w*(?: units?| levels?| authorit(?:y|ies))?/g],
  ['affiliated', /附属单位上缴(?:收入)?|\b(?:income|remittances|revenue) (?:handed over )?(?:from|by) (?:affiliated|subordinate) units?/g],
  ['otherIncome', /其他收入|\bother (?:income|revenue)\b/g],
  ['otherFunds', /其他资金|\bother (?:sources of )?funds?\b|\bother funding\b/g],
  ['fiscal', /(?<!预算)财政拨款(?!预算|收支|收入|支出)|\bfiscal (?:appropriations?|funding|money)\b/g],
  ['carried', /上年结[余转](?:、?结[转余])?|\bcarry[- ]?overs?\b|\bcarried (?:over|forward)(?: funds?)?\b/g],
  ['basic', /基本(?:支出|开支)(?:拨款)?|基本(?=的?(?:钱|资金|经费))|从基本(?:支出)?(?:上|里面?|中)?(?:来)?(?:出|列支|开支|走|支付?)的?|基本(?=[那这]?[一两]?[栏列格部]|的?[是有多几各]|和项目|与项目|跟项目|、|，|,|[:：]|\s|$)|\bbasic (?:money|funds?|funding|budget)\b|\bbasic(?: expenditure| spending| expenses?)?(?= (?:and|vs|versus|or|nor|part|portion|column|side|half|expenditure|spending|expenses?)\b|\s*[,:;.?/]|\s+-|$)(?: expenditure| spending| expenses?)?/g],
  ['project', /项目(?:支出|开支)|项目(?=[那这]?[一两]?[栏列格])|(?<!投资|资金|采购|专项|些|个)项目(?=的钱)|从项目(?:上|里面?|中)?(?:来)?(?:出|列支|开支|走|支付?)的?|走项目的?|\b(?:is |are |was |were )?(?:paid|comes?|coming|funded|met|covered|booked|charged) (?:out of|from|through|via|under|by|to|as) (?:the )?projects?\b|\bproject (?:money|funds?|funding|budget)\b|\bproject (?:expenditure|spending|expenses?|columns?|part|portion|side|half)\b/g],
];

/** Where a table is named they are its columns, however the sentence goes on. */
const TABLE_WORDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['general', new RegExp(FUND_ZH.general, 'g')], ['fund', new RegExp(`${FUND_ZH.fund}(?!支出|收入)`, 'g')], ['investment', /(?<=的)政府投资(?:项目)?/g],
];

/** Cells of the table of the three public expenses; elsewhere they are names of their own. */
const RECEPTION_WORDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['abroad', /因公出国(?:\(境\)|（境）)?(?:费用?)?|出国(?:费用?)?|\b(?:overseas|foreign) (?:trips?|travel|visits?)(?: expenses?| costs?)?/g],
  ['reception', /公务接待费?|接待费|\b(?:official )?(?:receptions?|hospitality)(?: expenses?| costs?)?/g],
  ['purchase', /公(?:务用)?车购置费?|购车费?|\b(?:vehicle|car) purchases?(?: costs?)?/g],
  ['running', /公(?:务用)?车运行(?:维护)?费?|运行维护费|\b(?:vehicle|car) (?:operation|running|maintenance)(?: and maintenance)?(?: costs?)?/g],
];

/** Words for a table's cells and what is written in them. */
const TABULAR = /(?:那|这|该|各|每|[一两二三几])(?:一?个?)(?:栏|列|格|行(?!政))(?:里|上|中|的|内)?|[栏列格](?=填|写|里|的|是|[,，]|$)|各是|分别是|啥值|[一两二三几]个数|\b(?:the )?(?:our |bottom |total |last |whole )?(?:rows?|columns?|cells?|lines?)\b/g;
const PAPER = pattern(/(?:绩效|收入|支出)(?:总|目标)?表(?:里|上|中)?|里头|填(?:的|了|写)?|写(?:的|着)|报一下|是啥|\b(?:the )?(?:subtotals?|other blocks?|parts?|portions?|halves|halfs?|sides?|blocks?|heading|show(?:s|n)?|sits?|split|earmarked|reserved|set aside|aimed at|each|besides|in the column|percentage|decimals?|bottom|total row)\b/g);
const WHOLE_OFFICE = pattern(/合计行|总计行|合计那|总计那|合计一行|最后一行|本级|整个(?:街道|部门|单位|办)|全街道|全办|我们(?:单位|街道|办)?(?:这|那)?一?行|总收入|收入来源|收入里|收入总表|部门收入|资金来源|\b(?:our|bottom|total|last|whole office(?:'s)?) (?:row|line)\b|\bgrand total\b|\brevenue\b|\bincome\b/);
const TOTAL = pattern(/总计|合计|总额|总数|总的|[一总]共|\btotals?\b|\boverall\b/);
const EXCLUDED = pattern(/(?:除了?|不算|撇开|刨去)\s*$|\b(?:besides|except|excluding|other than|apart from)(?: the)?\s*$/);

/** Several rules ask it of one question. */
const inTable = recent((text: string) => wordsIn(text, IN_TABLE));
const inAny = recent((text: string) => wordsIn(text, ANYWHERE));
const ANYWHERE = patterns(WORDS);
const IN_TABLE = patterns([...WORDS, ...TABLE_WORDS, ...RECEPTION_WORDS]);

export function columnWords(text: string, table: number | null): ColumnWords | null {
  return (table === null ? inAny : inTable)(text);
}

function wordsIn(text: string, words: typeof WORDS): ColumnWords | null {
  const found: ColumnPlace[] = [];
  let rest = text;
  const take = (pattern: RegExp, kinds: readonly ColumnKind[]): void => {
    rest = rest.replace(pattern, (words: string, ...more: unknown[]) => {
      const at = more.find((one): one is number => typeof one === 'number') ?? 0;
      if (words === '') return '';
      if (!EXCLUDED.test(text.slice(0, at))) for (const [order, kind] of kinds.entries()) found.push({ kind, at: at + order / 10, to: at + words.length });
      return blank(words);
    });
  };
  for (const [kind, pattern] of words) {
    take(pattern, kind === 'ofWhich' ? ['sme', 'micro'] : kind === 'threeOfProcurement' ? ['procurement', 'sme', 'micro'] : [kind]);
  }
  // Beside 基本 the bare 项目 is the other column.
  if (found.some(({ kind }) => kind === 'basic')) take(/(?<!政府投资|财政专项)项目|\bprojects?\b/g, ['project']);
  // Between its siblings the bare 政府投资 is one of them.
  if (found.some(({ kind }) => kind === 'duty' || kind === 'special')) take(/(?<=[、，,和与及].{0,2}|\band |, |- )(?:政府投资(?:项目)?|government[- ]investment(?: projects?)?)(?![\u4e00-\u9fff]*[行] ?| row)/g, ['investment']);
  if (found.length === 0) return null;
  const tabular = TABULAR.test(text);
  TABULAR.lastIndex = 0;
  const procured = found.some(({ kind }) => kind === 'procurement');
  const total = procured ? null : TOTAL.exec(rest);
  if (total) found.push({ kind: 'total', at: total.index, to: total.index + total[0].length });
  const places = found.sort((left, right) => left.at - right.at);
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  return { kinds, places, rest: rest.replace(TABULAR, blank).replace(PAPER, blank), tabular, wholeOffice: WHOLE_OFFICE.test(text) };
}

/** Semicolons keep what stood before and behind a column's name apart. */
function blank(words: string): string {
  return ';'.repeat(words.length);
}
