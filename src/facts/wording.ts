/** How offices word a change: 较上年增加, 同比减少, 比 2022 年预算数下降, 增幅为, 与上年持平, 主要系. */

const RISE = '多安排|多列支|增列|调高|增加|增长|上升|提高|增幅|升幅|涨幅|上浮|上涨|增多|多出|净增|调增|核增|上调';
const FALL = '少安排|少列支|压缩|削减|调低|减少|下降|降低|减幅|降幅|跌幅|压减|下浮|回落|净减|缩减|调减|核减|下调';
export const DIRECTION = `(?:${RISE}|${FALL})`;
export const EARLIER = '(?:20\\d{2}\\s*年|上一?年|去年)(?:度)?';
const BUDGET = '(?:同期)?(?:部门)?(?:年初)?(?:预算)?(?:数|安排数?)?';
const AGAINST = `(?:(?:比|较|与|同|对比)\\s*(${EARLIER})${BUDGET}(?:相比)?|同比)`;
/** 「比 2022 年预算数增加」, 「政府投资项目同比增加」, 「较 2022 年福彩金增加」. */
const CHANGE = new RegExp(`^(.*?)${AGAINST}(.*?)(${DIRECTION})(?:了|为|约)?$`);
const PRIOR = new RegExp(`(?:比|较|与|同)\\s*(${EARLIER})${BUDGET}(?:的|为)?$`);
/** 「比 2023 年“三公”经费预算 20 万元」: the earlier figure under the name of what is compared. */
const AGAIN = new RegExp(`^(?:比|较|与|同)\\s*(${EARLIER})\\s*([^\\d]{2,40})$`);
/** 「上年预算数 30 万元」: a figure of the year before that is set against nothing. */
const EARLIER_BUDGET = new RegExp(`(?:^|[^比较与同\\s])\\s*(${EARLIER})(?:部门)?(?:年初)?预算(?:数|安排数?)?(?:为|是)?$`);
/** 「4.50 万元，上年 5.00 万元」 */
const EARLIER_ALONE = new RegExp(`^(${EARLIER})(?:预算)?(?:数|安排)?(?:为|是)?$`);
/** 「比上年多 5 万元」, 「即少 3 万元」, 「本年增 2 万元」: one letter says it where nothing but the year stands before. */
const IN_ONE_LETTER = new RegExp(`^((?:即|也就是)?(?:本年度?|今年|当年)?)((?:${AGAINST})?)净?([多少增减])(?:了|约)?$`);
/** 「增加 5 万元（+4%）」 */
const SIGN = /^[+＋\-－−]$/;
const PERCENT = new RegExp(`^(.*?)(${DIRECTION})(?:率|幅度|比例)?(?:为|约|达|了|是|达到)?$`);
/** A cause inside a list of causes: 「公用（工会）增加 30 万元」; without a name it is the running subject's change. */
const CAUSE = new RegExp(`^(.*?)(?:仅|净|共|合计)?(${DIRECTION})(?:了|为|约)?$`);
/** 「由每年 4 元提高到 5 元」, 「由上年的 12 人减少到 9 人」: what moved, and to what. */
export const FROM = new RegExp(`[由从]\\s*(?:原来|原|(?:每[百千万]?[年月日人户家个位名次床亩头只羽座辆])+|${EARLIER}${BUDGET})?(?:的)?$`);
export const MOVED_TO = /^(?:提高|增加|增长|上升|扩[大充编]?|调整|减少|下降|降低|压减|[核调][减增]|缩减|压缩|[上下]调|[增减升降])[到至为](每[^，。；\d]{1,4})?$/;
const REASON = /(?:(?:变动|增减)?(?:主要)?原因(?:是|为|系|在于|：|:)|(?:增加|减少|增减|变动)的?(?:内容|因素|部分)(?:主要)?(?:是|为|系|：|:)|主要(?:是|系|为|因)(?:因为|由于)?|主要(?:在于|由于|受(?=[^，。]{1,30}影响))|(?<=[，；])(?:系|是由于|是因为)(?=.{4}))\s*/g;
/** What moves in a clause that names nothing else: 「总额较上年减少」, 「本年经费缩减」, 「致较上年增加」. */
const NOTHING_ELSE = `(?:即|致使?|使|导致|故|相应|因此)?(?:本年度?|今年|全年|当年|20\\d{2}\\s*年(?:度)?)?(?:项目|部门)?(?:经费(?:预算|总额)?|预算(?:数|收支|总额|安排|经费)?|收支|总额|总量|总体|总经费|资金|金额|安排数?|所需经费|整体)?(?:仅|均|各|共|合计|相应|共计|净|总体|略有)?`;
export const OWN = new RegExp(`^${NOTHING_ELSE}$`);
/** Words before a change, with no money among them. */
const NO_MONEY = '(?:(?!\\d\\s*(?:[千万亿])?元)[^。；])';
const THEN_MOVED = `(?=，${NOTHING_ELSE}\\s*(?:(?:比|较|同比|与|同)\\s*(?:${EARLIER})?|(?:${RISE}|${FALL})\\s*\\d))`;
/** The cause may come first: 「因人员减少，较上年减少 5 万元」, 「受甲影响，乙下降，本年经费缩减 5 万元」. */
const REASON_BEFORE = new RegExp(`(?:由于|受(?=[^，。]{1,30}影响)|(?<![原公])因(?![公此素]))${NO_MONEY}{4,80}?${THEN_MOVED}`);
/** 「标准上调，较上年增加 5 万元」: in a sentence of its own what stands before the change is why, unless it says what the money is for. */
const LEADING = new RegExp(`^\\s*(?!其中|此外|另外|主要|具体|拟|全部|专项|用于|包括|含|安排|为|属|共|合计|按|与|较|比|同比|由|20\\d{2}\\s*年|上年|本年|[（(])${NO_MONEY}{4,80}?${THEN_MOVED}`);
const COLLECTIVE = new RegExp(`^[^，。：]{0,16}(增加|减少|增长|下降|变化|增减|变动)(?:的)?(?:主要)?原因(?:[：:是为系]|，(?=一方面|[一1]是|主要))`);

export interface Comparison { lead: string; earlier: string; negative: boolean }

function isFall(word: string): boolean {
  return new RegExp(FALL).test(word);
}

/** A change against the year before, with what stands before the comparison. */
export function comparisonIn(clause: string): Comparison | null {
  const [, , against = '', earlier = '', letter = ''] = IN_ONE_LETTER.exec(clause) ?? [];
  if (against !== '') return { lead: '', earlier, negative: /[少减]/.test(letter) };
  const match = CHANGE.exec(clause);
  return match ? { lead: match[1] ?? '', earlier: match[2] ?? '', negative: isFall(match[4] ?? '') } : null;
}

/** The earlier year of a figure that is not the budget's own. `isCompared`: whether words name what is told of. */
export function earlierYearIn(clause: string, isCompared: (words: string) => boolean = () => true): { words: string; compared: boolean } | null {
  const again = AGAIN.exec(clause);
  const compared = PRIOR.exec(clause) ?? (again && isCompared(again[2] ?? '') ? again : null);
  if (compared) return { words: compared[1] ?? '', compared: true };
  const plain = EARLIER_BUDGET.exec(clause) ?? EARLIER_ALONE.exec(clause);
  return plain ? { words: plain[1] ?? '', compared: false } : null;
}

/** 「截至 2024 年底，有车辆 9 辆。通用设备 1 台。」: the year at whose end things were counted holds until another year is named. */
export function countedAt(before: string, held: number | null): number | null {
  const last = [...before.matchAll(/(截[至止])?\s*(20\d{2})\s*年(?:度)?\s*([末底])?/g)].at(-1);
  if (!last) return held;
  return last[1] === undefined && last[3] === undefined ? null : Number(last[2]);
}

/** 「2023 年报废 2 辆」 */
export function earlierCount(clause: string): number | null {
  const year = /^(?:主要(?:是|系)|其中)?\s*(20\d{2})\s*年(?:度)?(?!预算|部门)/.exec(clause)?.[1];
  return year === undefined ? null : Number(year);
}

/** A percent of change, and what it is of; an empty name is the running subject. */
export function percentIn(clause: string): { name: string; negative: boolean } | null {
  if (SIGN.test(clause)) return { name: '', negative: !/[+＋]/.test(clause) };
  const match = PERCENT.exec(clause);
  return match ? { name: (match[1] ?? '').replace(new RegExp(`${AGAINST}.*$`), '').trim(), negative: isFall(match[2] ?? '') } : null;
}

export function causeIn(clause: string): { name: string; negative: boolean } | null {
  const [, lead, against = '', , letter = ''] = IN_ONE_LETTER.exec(clause) ?? [];
  if (lead !== undefined && against === '') return { name: lead, negative: /[少减]/.test(letter) };
  const match = CAUSE.exec(clause);
  return match ? { name: (match[1] ?? '').trim(), negative: isFall(match[2] ?? '') } : null;
}

/** Where a sentence says why, `apart` from the one that says what it is of; 主要是 and 主要为 open a list of parts as well, so they count only after a change. */
export function reasonIn(text: string, changeBefore: (at: number) => boolean, apart = false): { from: number; to: number } | null {
  for (const match of text.matchAll(REASON)) {
    if (/原因|由于|因|在于|受/.test(match[0]) || changeBefore(match.index)) return { from: match.index, to: text.length };
  }
  const before = REASON_BEFORE.exec(text) ?? (apart ? LEADING.exec(text) : null);
  return before ? { from: before.index, to: before.index + before[0].length } : null;
}

/** 「预算收支减少主要原因」: why everything just told moved that way. */
export function collectiveReasonIn(text: string): { negative: boolean | null } | null {
  const word = COLLECTIVE.exec(text)?.[1];
  if (word === undefined) return null;
  return { negative: /变化|增减|变动/.test(word) ? null : isFall(word) };
}

/**
 * What a quantity is called that its own clause does not name: 「所有项目支出预算纳入绩效管理，涉及预算资金 …」 is money of what
 * it is for; 「内设办公室、法规科 2 个科室」 counts what follows; 「除上年结转 3 万元外」 is 上年结转.
 */
export function whatFor(label: string, before: string, { unit, after, printed }: { unit: string; after: string; printed: string }): string {
  if (/^(?:预算)?资金$/.test(label) && /绩效(?:目标)?管理|编[制报](?:\S{2,4}支出)?绩效目标|绩效目标编报/.test(before)) return `绩效管理涉及${label}`;
  // 「选取 3 个项目公开绩效目标，涉及一般公共预算资金 9 万元」: what those have of the fund, and not the fund.
  if (/绩效/.test(before) && /(?:预算|拨款|财政)资金$/.test(label) && before.trimEnd().endsWith(`涉及${label}`)) return `涉及${label}`;
  const counted = after.replace(/(?:[和及与]|的.*)$/, '');
  if (unit === '个' && counted.length > 1 && /(?:内设|下设|设有|设立|设置|辖(?!区)|(?:^|[，。；])设)[^，。；]*、[^，。；、]*$/.test(before)) return counted;
  // 「对甲、乙 2 个项目组织评价」, 「选取甲、乙 2 项」 counts the list, nothing that has a name.
  if ((unit === '项' || (unit === '个' && counted.startsWith('项目'))) && /[^，。；、\d]{2,}(?:、|[”"]\s*[“"])[^，。；、\d]*$/.test(before)) return '';
  // 「甲小区、乙小区和丙苑 3 个小区」: as many as are named are counted, not the last of them.
  const named = /([^，。；：\d]*、[^，。；：\d]*)$/.exec(before)?.[1]?.split(/、|[和及与](?=[^、]+$)/) ?? [];
  if (named.length > 1 && String(named.length) === printed && (counted.length > 1 || /^[村镇乡校园站馆所]$/.test(counted)) && label !== '') return counted.replace(/(?<=.{2})(?:实施|开展|进行|组织|的).*$/, '');
  return /^(?:以|之)?外/.test(after) ? label.replace(/^除(?:了|去)?(?=.{2})/, '') : label;
}
