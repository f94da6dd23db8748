/** What a quantity of the narrative is of, in the document's words. */
import type { BudgetDocument } from '../document/document.ts';
import { unitNamed } from '../document/budget-units.ts';
import { squeeze } from '../document/lines.ts';
import { functionalPath, withoutQuotes } from './functional-name.ts';
import type { Quantity } from './clauses.ts';

export const MONEY = /^(?:万元|亿元|千元|元)$/;
/** Counters whose noun may follow: 「共 9 个部门」. */
export const COUNTED = /^(?:个|家|项|名|间|处|所|次|场|座|栋|公里|亩|台|套|份|艘)$/;
/** Words before a name that only introduce it. */
const LEAD_WORDS = /^(?:.*?(?:主要用于|主要包括|具体包括|其中包括|其中|包括|包含|涉及|共有|设置并编报|编报(?!范围)|分别为|安排(?!的)|(?<=收入|支出)有))|^(?:另有|还有|尚有|另|将|含(?![)）])(?=.{2}))/;
/** Words that introduce the parts of a whole, at the start of a clause only. */
const PART_WORDS = /^(?:(?:拟|全部|专项|具体|主要)*用于|主要是|主要为|主要有|分别是|含)(?=.{2})|^由(?=.{2,}(?:支出|经费|拨款|资金|费|收入)$)/;
/** Verbs that a first item takes from 主要用于, and what leads to a conclusion or a cause. */
const NAME_VERBS = /^(?:(?:按规定)?预留(?!给|面向)|(?:增加|减少|增减|变动)的?(?:内容|因素|部分)(?:主要)?[是为系]|系(?!统|列)(?:因|由于)?|均在|力争|确保|开展实施|因此(?:各单位)?|.*?原因(?:是|为|系|在于)(?:根据.*?(?:要求|精神))?|根据.*?要求)(?=.)/;
/** 「部门预算由 3 家单位组成」: units are counted, and no budget. */
const MADE_UP = /(?:组成|构成)$/;
const TAIL_WORDS = /(?:纳入\s*20\d{2}\s*年(?:度)?部门预算)?(?:共计|总计|合计|预计|相应为?|共|为|(?<![通到直送下])达|约)?$/;
const YEAR_LEAD = /^(?:截至\s*)?20\d{2}\s*年(?:度)?(?:\s*\d{1,2}\s*月)?(?:底|末)?\s*/;
const YEAR_BUDGET_TAIL = /\s*20\d{2}\s*年(?:度)?(?:部门)?预算(?:数)?$/;
const AT_LEAST = /(?:不少于|不低于|不超过|至少|(?:均)?达到|超过|(?:压缩|控制|稳定|保持|维持|提高|提升|扩大|缩短|降低)[到至在]|(?<=率)均)$/;
/** What is done with things that are counted: 「创建示范商圈 5 个」. 完成 stays: without it a count would bear the name of the money for it. */
const DOING = /^(?:(?:全年|年内|计划|预计)*(?:创建|发展)|为[^，。]{2,8}(?=免费))(?=.{2})/;
/** 「纳入 2024 年部门预算的政府采购项目」: every item of the budget is. */
const IN_BUDGET = /^(?:纳入|编入|列入)(?:\s*20\d{2}\s*年(?:度)?)?(?:部门|本部门|本级)?预算(?:管理|编报)?(?:范围)?的(?=.{4})/;
/** 「履行职能而发生的机关运行经费」: what money is spent for is no part of its name. */
const SPENT_FOR = /^.*[而所](?:开支|发生|支出|需要?|安排)的(?=.{4})/;
/** 「保障工资福利、退休补助等人员经费」: for what, before which of the two halves of basic expenditure it is. */
const KEPT_UP = /^(?:以及)?(?:保障|用于).*(?:等|的)(?=(?:人员|(?:日常)?公用)经费$)/;
/** 「一般公共预算拨款安排的“三公”经费」: which money pays is no part of its name. */
const OUT_OF = /^(?:20\d{2}\s*年(?:度)?\s*)?(?:(?:一般公共预算|财政)(?:财政)?(?:拨款)?安排的)?(?=[“"]?(?:三公|会议费|培训费|因公|公务))/;
/** 「会议费预算支出」 */
const SPENT = /^([“"]?三公[”"]?经费|(?:会议|培训)费)预算支出$/;
/** Words before a count that only say what is done; the thing follows: 「新建 5 间资源教室」. */
const DONE = /^(?:全年|计划|拟|[\u4e00-\u9fff]{1,3}[前内底末])?(?:开展|建好|建成|设立|举办|完成|组织|打造|建设|改造|修建|实施)$/;
/** Where things are counted, or what stands before them in a list: 「全县 57 处供水工程」, 「清淤防渗和 18 座泵站」. */
const COUNTED_IN = /^对(?:全部|所有)$|(?:覆盖|涉及|惠及|服务)(?:全部|全体)?$|^(?:共)?(?:编列|安排|列支|编报)$|^(?:全|本|我)(?:省|市|区|县|旗|州|镇|乡|村|街道?|社区|校|院)$|^(?:辖区|辖内)内?$|[\u4e00-\u9fff]{2}(?:和|及|与)$/;
/** Nothing, or only what joins the counted with what stands before: 「包括本级（机关）和 3 家下属单位」. */
const AND = /^(?:和|及|以及|与)?$/;
/** What is paid for things is not counted in their measure: 「132 座水库管护员补助」. */
const PAID_FOR = /(?:补助|补贴|经费|费用|资金|报酬|工资|奖励)$/;
/** What is new or made anew is no count of all there is: 「新开办 3 家社区健康服务中心」. */
const MADE = /^(?:全年|计划|拟|因)?((?:新|改|扩|增|更)[\u4e00-\u9fff]{1,3}|[首前]批|第[一二三四]批)$/;
const SELECTED = /^(?:并|再)?(?:从[^，。；]{0,8}[中内里])?(?:选取|抽取|抽选|遴选|选择|挑选)$/;
const RENEWED = /^(?:计划|拟|上年|去年|本年)?(?:更新|新增|新购|购置|更换)+$/;
const REASON_LEAD = /^(?:.*?(?:主要(?:是|系|为|因)|原因(?:是|为|系|在于|[：:])))?(?:[一二三四五六七八九十]是)?(?:我(?:街道|单位|部门|局|镇|乡|委|办)?(?:\s*20\d{2}\s*年)?(?=.))?/;

/** 「全部门行政编制」: whose people they are, where it is everybody. */
const OF_ALL = /^(?:全(?:部门|系统|局|镇|乡|街道?|院|校|委|县|区)|系统)(?=(?:核定|实有|共有|总)*(?:行政|事业|机关|工勤)*(?:编制|在编|在职|人员|车辆))/;
/** 「街道实有公务用车」 */
const OF_OURS = /^(?:本|我)?(?:街道|镇|乡|局|部门|单位|系统)(?=(?:实有|现有|共有|核定)(?=.{2}))/;
/** 「某家机关和某家事业单位财政拨款的机关运行经费」: whose money it is. */
const PAID_BY = /^.{2,}?(?:单位|机关|部门)财政拨款的(?=.{4,})/;

/** What follows the office's short name where it only says whose budget it is; its projects may bear that name too. */
const OF_OFFICE = '(?:的(?=.{4})|(?=\\s*(?:20\\d{2}\\s*年|部门预算|(?:总|部门)?(?:收入|支出|收支)(?:总?预算|总计)|(?:财政拨款)?收支|一般公共预算|政府性基金预算|国有资本经营预算|机关运行经费|[“"]?三公|政府采购|(?:所有|全部)?项目支出预算|使用(?=.*拨款)|开展(?=.*绩效))))\\s*';

/** 「某某局（以下简称“区局”）」 */
const SELF_NAMED = /[（(]以下简称[“"]?([^”"（()）]{2,16})[”"]?[)）]/;

/** The office by its short name before its budget: 「某某街道收入预算」, 「某某镇的机关运行经费」. */
function shortNameBefore({ department, paragraphs }: BudgetDocument): RegExp {
  const short = squeeze(department).replace(/\((?:本级|机关)\)$/, '').replace(/^.*(?:人民政府|[省市区县])(?=.{3})/, '').replace(/(?:人民政府|办事处)$/, '');
  const own = SELF_NAMED.exec(paragraphs.find(({ text }) => text.includes(`${department}（以下简称`))?.text ?? '')?.[1];
  const names = [short, ...(own === undefined ? [] : [own])].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(?:${names.join('|')})(?:(?:各|所属)(?:预算)?单位)?${OF_OFFICE}`);
}

export interface Namer {
  /** Empty when it is the running subject. `part`: it stands in a list of parts. */
  name: (before: string, quantity: Quantity, part?: boolean) => string;
  clean: (words: string) => string;
}

export function namerOf(document: BudgetDocument): Namer {
  const office = squeeze(document.department).replace(/\((?:本级|机关)\)$/, '');
  const stem = office.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // 某市某区教育局 is also 某区教育局 and 区教育局 in its own text.
  const short = [...stem].flatMap((letter, at) => (/[省市区县旗州镇乡]/.test(letter) && stem.length - at > 4 ? [stem.slice(at), stem.slice(at + 1)] : [])).map((form) => `${form}(?=部门|(?:政府采购)?预算|收入|支出|收支|总|本年|20\\d{2}|$)`);
  const department = new RegExp(`^(?:${[[...stem].join('\\s*'), ...short].join('|')})(?:[（(](?:本级|机关)[)）])?\\s*`);
  const ofOffice = shortNameBefore(document);
  const units = new Set(document.budgetUnits.map(squeeze));
  const known = new Set(document.tables.flatMap(({ rows }) => rows.map(({ label }) => squeeze(label))).filter((label) => !/^20\d{2}年?$/.test(label)));

  const withoutUs = (words: string): string => words.replace(ofOffice, '').replace(YEAR_LEAD, '');
  const clean = (words: string): string => withoutUs(words.trim().replace(YEAR_LEAD, '').replace(department, '')).trim();
  const name = (before: string, quantity: Quantity, part = false): string => {
    let words = before.trim().replace(/安排$/, '');
    for (let again = true; again && !known.has(squeeze(words));) {
      const stripped = words.replace(LEAD_WORDS, '').replace(part ? PART_WORDS : /^$/, '').replace(NAME_VERBS, '').replace(YEAR_LEAD, '').trim();
      again = stripped !== words;
      words = stripped;
    }
    words = withoutUs(words.replace(YEAR_BUDGET_TAIL, '')).replace(/^使用(?=.*拨款安排的支出$|上年结[转余])/, '').trim();
    if (MONEY.test(quantity.unit)) words = words.replace(PAID_BY, '');
    const subject = functionalPath(words)?.at(-1);
    if (subject !== undefined) return subject;
    const withoutOffice = words.replace(department, '').replace(YEAR_LEAD, '').replace(TAIL_WORDS, '').trim();
    if (!/^(?:(?:年初)?(?:预算|预算数)|经费)?$/.test(withoutOffice)) words = withoutOffice.replace(/^所有|^本(?:系统|部门|单位)(?=.{2,})|^(?:所属)?各(?:预算)?单位(?:20\d{2}\s*年(?:度)?)?(?=.{4,})/, '');
    else if (words.replace(TAIL_WORDS, '').trim() === withoutOffice) words = '';
    words = words.replace(TAIL_WORDS, '').trim();
    words = words.replace(REASON_LEAD, '').replace(/^纳入.*范围的(?=.)/, '').replace(IN_BUDGET, '');
    if (!MONEY.test(quantity.unit)) words = words.replace(OF_ALL, '').replace(OF_OURS, '').replace(/^经核定的?(?=.{2})|^并(?=报废|处置|新增|更新|购置)/, '').replace(/^.*费用于(?=实有|[全本](?:系统|部门|单位|局)$)/, '').replace(AT_LEAST, '').replace(DOING, '').replace(/(?<=.{2})仅.{0,6}$/, '');
    else words = words.replace(/达到$/, '').replace(SPENT_FOR, '').replace(KEPT_UP, '').replace(OUT_OF, '').replace(SPENT, '$1');
    const noun = quantity.after.replace(/(?<=^项目)(?:编[制报]|开展|实施|组织).*$/, '').replace(/(?:的|，|全部|均).*$/, '').replace(/(?<=.{2})(?:已|不(?!动)|核定|由(?=.*改)|改为).*$/, '').replace(/[和及与]$/, '').replace(/(?<=单位|中心|项目|机构)[中里]$/, '');
    const made = MADE.exec(words)?.[1];
    // 「从中选取 3 个项目开展评价」: some of what was counted before.
    if (SELECTED.test(words)) return '';
    // 「在 6 所学校门口设岗」 counts where something is done.
    // 「我街道对 25 个项目编制目标」, 「以上 2 项由甲资金安排」: what is meant was told before.
    if (/^(?:本年度?|全年)?(?:我?(?:街道|局|镇|乡|部门|单位|办))?[在对向给为]$/.test(words) || (COUNTED.test(quantity.unit) && /^(?:以上|上述|前述)$/.test(words))) return '';
    // 「按每人每月 200 元的标准发放 360 名网格员工作补助」
    if (/^的?标准(?:发放|支付|补助|安排)?$/.test(words) && noun !== '') return noun.replace(/(?:工作|劳务)?(?:补助|补贴|报酬|经费|待遇)$/, '');
    // 「组建一支 15 人的消防队」
    if (/[一两\d]支$/.test(words) && quantity.after.startsWith('的')) return quantity.after.slice(1);
    // 「更新购置 1 辆皮卡车」, 「更新 1 辆到期的公务用车」
    const machine = /^[^，]*的([^，的]*[车机艇船备])$/.exec(quantity.after)?.[1];
    if (machine !== undefined && /^[辆台]$/.test(quantity.unit) && RENEWED.test(words)) return `${words}${machine}`;
    if (/^[辆台]$/.test(quantity.unit) && RENEWED.test(words) && /[车机艇船备]$/.test(noun)) return `${words}${noun}`;
    // 「全系统 9 辆公务用车」
    if (/^[辆台]$/.test(quantity.unit) && /^[本全](?:部门|单位|局|系统)$/.test(words) && noun !== '') return noun;
    if (COUNTED.test(quantity.unit) && words.endsWith('由') && MADE_UP.test(noun)) return noun.replace(MADE_UP, '');
    // 「共 9 个部门」, 「下设的 1 家基层单位」: the noun comes after. The last of a list of units is not what is counted.
    if (COUNTED.test(quantity.unit) && noun !== '') {
      if (made !== undefined) return `${made}${noun}`;
      if (COUNTED_IN.test(words)) return PAID_FOR.test(noun) ? '' : noun;
      // 「…，2 个项目已竣工」, 「其余为 3 家单位的公用经费」: nothing is counted in all.
      if ((words === '' && /^项目已/.test(quantity.after)) || (words === '' && quantity.unit === '家' && PAID_FOR.test(noun))) return '';
      if (AND.test(words) || words === '用于' || words === '因' || words === '含' || DONE.test(words) || /^[本全](?:部门|单位|局|系统)$/.test(words) || units.has(squeeze(words)) || (words.length > 3 && office.endsWith(squeeze(words))) || /(?:的|等|现|等等|设|逐步实现|下属|机关|本级|[)）])$/.test(words)) return noun;
    }
    // 「甲运营（某某中心） 9 万元」: whose it is stands in the bracket.
    const [, owned, owner = ''] = MONEY.test(quantity.unit) ? /^(.{2,})[（(]([^（()）]{2,})[)）]$/.exec(words) ?? [] : [];
    if (owned !== undefined && unitNamed(owner, document.budgetUnits) !== null && unitNamed(words, document.budgetUnits) === null) words = owned.trim();
    return withoutQuotes(words.replace(/^(?:(?:本|我)?(?:单位|部门))?(?:共有|现有|有|共?编列)(?=.{2})/, '').replace(/^用于$/, '').replace(/^[“"](?=[^”"]*$)/, ''));
  };
  return { name, clean };
}
