/** Claims → Chinese sentences. The figure first, then what it is, then what qualifies it. */
import { printedTable } from '../budget/table-number.ts';
import type { BasisNote, Candidate, Claim, Figure, Judged, ListItem, Notice } from '../answer/answer.ts';
import type { Check } from '../budget/check.ts';
import type { Fund } from '../budget/fact.ts';
import { FUND_LABEL } from '../budget/funds.ts';
import { amountZh, formula, formulaOf, isByUnit, magnitude, nameZh, printedDigits, quoted, type ItemWords } from './format.ts';
import { decimal } from '../budget/amount.ts';
import { spelledZh } from './spelled-unit.ts';

const FUND: Readonly<Record<Fund, string>> = { ...FUND_LABEL, all: '', appropriation: '政府预算拨款' };

export function basisZh(note: BasisNote): string {
  const parts: string[] = note.unit ? [note.unit.zh] : [];
  if (note.inside) parts.push(`属${quoted(note.inside.zh)}`);
  if (note.kind === 'project' && !note.inside) parts.push('按项目');
  if (note.kind === 'function') parts.push(`按功能分类${note.fund === 'all' ? '' : `，仅${FUND[note.fund]}`}`);
  if (note.kind === 'economic') parts.push(note.basic ? '按经济分类，仅基本支出' : '按经济分类');
  if (note.kind === 'source') parts.push('按资金来源');
  if (note.code) parts.push(`科目编码 ${note.code}`);
  const where = [...note.parts, ...note.tables.map((table) => `表 ${printedTable(table)}`)].join('、');
  if (where) parts.push(where);
  return parts.join('，');
}

/** The target, or what was reached before it. */
function targetZh({ facts: [fact], year: of }: Figure): string {
  return fact?.measure === 'reached' ? ` ${of ?? ''} 年完成值` : '绩效目标值';
}

export function claimZh(claim: Claim): string {
  switch (claim.kind) {
    case 'amount': return amounts(claim);
    case 'cell': return `${nameZh(claim.name)}的“${claim.column.zh}”：${year(claim.figure)}${amountZh(claim.figure)}。`;
    case 'count': return `${nameZh(claim.name)}：${amountZh(claim.figure)}${claim.asOf ? `（${claim.asOf} 年数）` : ''}。`;
    case 'target': return `${nameZh(claim.name)}的${targetZh(claim.figure)}：“${claim.text}”${spelledZh(claim.text, claim.figure)}。`;
    case 'change': return change(claim);
    case 'reason': return `印明的原因：“${claim.text}”`;
    case 'noReason': return `文件没有写明${quoted(claim.name.zh)}变化的原因。`;
    case 'prior': return `${nameZh(claim.name)} ${claim.figure.year ?? ''} 年：${amountZh(claim.figure)}${claim.figure.derivation ? `（推算：${formula(claim.figure.derivation)}）` : '（印明）'}。`;
    case 'share': return `${nameZh(claim.part.name)}占${nameZh(claim.whole.name)}的 ${amountZh(claim.percent)}（${formula(claim.percent.derivation ?? '')}；${amountZh(claim.part)}，${amountZh(claim.whole)}）。`;
    case 'ratio': return `${nameZh(claim.part.name)}是${nameZh(claim.whole.name)}的 ${amountZh(claim.multiple)}（${formula(claim.multiple.derivation ?? '')}；${amountZh(claim.part)}，${amountZh(claim.whole)}）。`;
    case 'difference': return difference(claim);
    case 'sum': return `合计 ${amountZh(claim.total)}（${formulaOf(claim.total)}）：${claim.items.map((item) => `${nameZh(item.name)} ${amountZh(item)}`).join('、')}。${claim.left.length > 0 ? `未计入：${claim.left.map(nameZh).join('、')}。` : ''}`;
    case 'balance': return `还有 ${amountZh(claim.result)}（${formula(claim.result.derivation ?? '')}）：${claim.plus.map((item) => `${nameZh(item.name)} ${amountZh(item)}`).join('、')}，减去${claim.minus.map((item) => `${nameZh(item.name)} ${amountZh(item)}`).join('、')}。${claim.left.length > 0 ? `未计入：${claim.left.map(nameZh).join('、')}。` : ''}`;
    case 'average': return `${nameZh(claim.total.name)}平均每${perZh(claim)}约 ${amountZh(claim.average)}（${formula(claim.average.derivation ?? '')}${claim.total.unit === '%' ? '' : `；共${claim.total.fell ? '减少' : ''} ${amountZh(claim.total)}`}${claim.count ? `，${nameZh(claim.count.name)} ${amountZh(claim.count)}` : ''}，四舍五入）。`;
    case 'list': return list(claim);
    case 'names': return `${nameZh(claim.of)}${claim.count ? `共 ${amountZh(claim.count)}` : '包括'}：${claim.items.map(nameZh).join('、')}。`;
    case 'quote': return `${quoteLead(claim.what, claim.name.zh)}“${claim.text}”`;
    case 'parent': return claim.parents.length === 0 ? `${quoted(claim.child.zh)}上面没有别的项。` : `${quoted(claim.child.zh)}属于${claim.parents.map(({ name, figure }) => `${quoted(name.zh)}${figure ? `（${amountZh(figure)}）` : ''}`).join('，再上一级是')}。`;
    case 'row': return `${nameZh(claim.name)}整行：${claim.cells.map(({ column, figure }) => `${column.zh} ${amountZh(figure)}`).join('；')}。`;
    case 'where': return `${nameZh(claim.name)}：${year(claim.figure)}${amountZh(claim.figure)}${claim.figure.derivation ? `（${formula(claim.figure.derivation)}）` : ''}。`;
    case 'verdict': return verdict(claim);
    case 'statement': return `${claim.found === null ? '' : FOUND[claim.found]}${claimZh(claim.what)}`;
    case 'convert': return `${nameZh(claim.to.name)}：${amountZh(claim.to)}（= ${amountZh(claim.from)}）。`;
    case 'rounded': return `四舍五入：${nameZh(claim.from.name)} ${amountZh(claim.to)}。`;
    case 'identity': return identityZh(claim.check);
    case 'caveat': return `请注意：${identityZh(claim.check)}`;
    case 'notice': return noticeZh(claim.notice, claim.names.map(nameZh), claim.year);
  }
}

function year(figure: Figure): string {
  return figure.year === null ? '' : `${figure.year} 年预算 `;
}

function amounts({ name, readings }: Extract<Claim, { kind: 'amount' }>): string {
  const [only] = readings;
  if (readings.length === 1 && only) {
    const basis = basisZh(only.note);
    return `${nameZh(name)}：${year(only.figure)}${amountZh(only.figure)}${basis ? `（${basis}）` : ''}。`;
  }
  const lead = isByUnit(readings) ? `${nameZh(name)}没有印出全部门合计，各预算单位分别为：` : `${nameZh(name)}有 ${readings.length} 个口径：`;
  return `${lead}${readings.map(({ figure, note }) => `${amountZh(figure)}（${basisZh(note)}）`).join('；')}。${only ? `均为 ${only.figure.year ?? ''} 年预算。` : ''}`;
}

function directionZh(value: string): string {
  const sign = decimal(value).cmp(0);
  return sign > 0 ? '增加' : sign < 0 ? '减少' : '持平';
}

function change(claim: Extract<Claim, { kind: 'change' }>): string {
  const { name, change: moved, percent, recomputed, current } = claim;
  const lead = claim.premise === 'wrong' ? '与所问不同：' : '';
  const direction = directionZh(moved.value);
  const rate = percent ? `，${direction === '减少' ? '降幅' : '增幅'} ${amountZh(magnitude(percent))}` : '';
  const own = recomputed
    ? percent
      ? `（按印出的数重算为 ${amountZh(recomputed)}：${formula(recomputed.derivation ?? '')}，${claim.rounding ? '差别可由四舍五入解释' : '差别不能由四舍五入解释'}）`
      : `，${direction === '减少' ? '降幅' : '增幅'} ${amountZh(magnitude(recomputed))}（计算：${formula(recomputed.derivation ?? '')}）`
    : '';
  const amount = direction === '持平' ? '持平（0 万元）'.replace('万元', moved.unit) : `${direction} ${amountZh(magnitude(moved))}`;
  const formulaText = moved.derivation ? `（计算：${formula(moved.derivation)}）` : '';
  return `${lead}${nameZh(name)}${moved.year ?? ''} 年比 ${claim.base} 年${amount}${formulaText}${rate}${own}${current ? `，${current.year ?? ''} 年为 ${amountZh(current)}` : ''}。`;
}

function difference({ left, right, less, difference: gap, percent }: Extract<Claim, { kind: 'difference' }>): string {
  const sign = less ? -1 : decimal(gap.value).cmp(0);
  const words = sign > 0 ? '多' : sign < 0 ? '少' : '一样';
  const rate = percent && sign !== 0 ? `，${sign > 0 ? '高' : '低'} ${amountZh(magnitude(percent))}` : '';
  const amount = sign === 0 ? `，相差 ${amountZh(gap)}` : ` ${amountZh(magnitude(gap))}`;
  // One name in two places: neither is more than itself.
  if (left.name.zh === right.name.zh) return `相差 ${amountZh(magnitude(gap))}（${formula(gap.derivation ?? '')}）：${amountZh(left)}，${amountZh(right)}。`;
  return `${nameZh(left.name)}${sign === 0 ? '和' : '比'}${nameZh(right.name)}${words}${amount}（${formula(gap.derivation ?? '')}）${rate}：${amountZh(left)}，${amountZh(right)}。`;
}

function perZh({ per, count }: Extract<Claim, { kind: 'average' }>): string {
  const months = /每(?:月|季度|天)$/.exec(per?.zh ?? '')?.[0] ?? '';
  return count ? `${count.unit}（${count.name.zh}）${months}` : per?.zh ?? '';
}

function list(claim: Extract<Claim, { kind: 'list' }>): string {
  const scope = claim.scope ? (claim.what === 'items' ? claim.scope.zh : `${quoted(claim.scope.zh)}中`) : '';
  const heads: Record<typeof claim.what, string> = {
    items: '', most: '最多的', least: '最少的', rise: '增加的', fall: '减少的', over: '超过所问数的', under: '低于所问数的', between: '在所问范围内的',
    parts: '', nth: '',
  };
  const total = claim.total ? ` ${amountZh(claim.total)}` : '';
  const lead = claim.what === 'parts' && claim.of ? `${claim.of.zh}${claim.items.length > 0 || claim.count ? '' : '共'}${total}${claim.items.length > 0 || claim.count ? '，包括' : ''}` : `${scope}${heads[claim.what]}`;
  const parts = claim.what === 'parts' && claim.of !== null;
  const count = claim.count ? `${parts ? ' ' : '共 '}${amountZh(claim.count)}` : '';
  const items = claim.items.map((item) => listItem(item, claim.what === 'nth' || claim.items.length > 1 && item.rank !== null)).join('；');
  const rest = claim.rest > 0 ? '；其余从略' : '';
  const remainder = claim.remainder ? `。文件以“等”结尾，未列明部分 ${amountZh(claim.remainder)}（${formula(claim.remainder.derivation ?? '')}）` : '';
  return `${lead}${lead && count && !parts ? '，' : ''}${count}${items ? `${lead || count ? '：' : ''}${items}` : ''}${rest}${remainder}。`;
}

function listItem(item: ListItem, numbered: boolean): string {
  const order = numbered && item.rank !== null ? `第 ${item.rank} 位 ` : '';
  const { name, shown, extra } = itemZh(item);
  return `${order}${name} ${shown}${extra ? `（${extra}）` : ''}`;
}

export function itemZh({ figure, extra }: Pick<ListItem, 'figure' | 'extra'>): ItemWords {
  const moved = (one: Figure): string => `${directionZh(one.value)} ${amountZh(magnitude(one))}`;
  const isChange = figure.facts[0]?.measure === 'change' || figure.facts[0]?.measure === 'percent';
  const besideAmount = !isChange && extra?.facts[0]?.measure === 'change';
  return { name: nameZh(figure.name), shown: isChange ? moved(figure) : amountZh(figure), extra: extra ? (besideAmount ? moved(extra) : amountZh(extra)) + (!isChange && extra.derivation ? `：${formula(extra.derivation)}` : '') : '' };
}

function quoteLead(what: Extract<Claim, { kind: 'quote' }>['what'], name: string): string {
  return { definition: `${name}的名词解释：`, purpose: `${name}的绩效目标（用途）：`, duty: '部门职责：', goal: '工作目标：', prose: '', table: `${name}：` }[what];
}

function verdict({ right, about }: Extract<Claim, { kind: 'verdict' }>): string {
  return JUDGED[about][right ? 0 : 1];
}

/** What is said when it is right, and when it is wrong. */
const JUDGED: Readonly<Record<Judged, readonly [string, string]>> = {
  identity: ['对得上，没有矛盾。', '对不上，有矛盾：'], direction: ['是的。', '不对，方向与文件不符。'],
  figure: ['是的，与文件一致。', '不对，与文件不一致；文件写的是：'], comparison: ['是的，与文件一致。', '不对，与文件不一致；文件写的是：'],
  rounded: ['是的，按约数与文件相符。', '不对，与文件不一致；文件写的是：'], unit: ['是的，与文件一致。', '不对，单位与文件不同；文件写的是：'],
  beyond: ['是的，而且不止；文件写的是：', '不对，与文件不一致；文件写的是：'], multiple: ['这句话有两种说法：说“是原来的那么多倍”就对，说“多出那么多倍”就不对；文件写的是：', '这句话有两种说法：说“多出那么多倍”就对，说“是原来的那么多倍”就不对；文件写的是：'],
  several: ['是的，各项都与文件一致。', '不全对，逐项看：'], disputed: ['文件里有这样写的，但别处写的不同。', '不对，与文件不一致；文件写的是：'],
  both: ['不矛盾，文件里都有，逐项看：', '不全对，逐项看：'], twofold: ['是各自的钱，各是各的。', '不是各自的钱，是包含与被包含，不能相加：'],
  bases: ['对得上，没有矛盾。', '各处的数不同，是因为口径不同，不是矛盾：'], tail: ['数是对得上的，差别只在取整（尾数）：', '不正好相等，差的只是取整的尾数，不是矛盾：'],
  same: ['是同一项。', '不是同一项。'], self: ['所说的名称在文件里是同一项，没有谁多谁少：', '所说的名称在文件里不是同一项：'], member: ['是的。', '不是，文件没有把它列在其下。'],
  unlisted: ['对得上。', '所列各项加不到全数（文件的清单以“等”结尾，没有列全）。'], arithmetic: ['是的，算得对。', '不对，两边不相等。'],
  cause: ['是的，文件写明的原因是这样。', '不对，文件写的是另外的原因。'], causePart: ['是的，文件写明的原因是这样。', '文件写明的原因与此不完全相同。'],
  duty: ['是的，职责里写明了。', '职责里没有这样写明；相近的是：'], there: ['有。', '没有。'], place: ['是的，在那里。', '不在那里；文件印在：'],
};

/** How one statement of several stands to the document. */
const FOUND = { right: '对：', rounded: '约数相符：', unit: '单位不同：', wrong: '不对，应为：' } as const;

const VERDICT: Readonly<Record<Check['verdict'], string>> = {
  holds: '相符', tail_error: '尾差', contradiction: '矛盾', not_exhaustive: '未列全（等）', different_basis: '口径不同',
};

function identityZh(check: Check): string {
  const side = ({ label, value, unit, derivation }: Check['left']): string => `${label}${value === null ? '' : ` ${amountZh({ value: printedDigits(check, value), unit: unit ?? '' })}`}${derivation ? `（${formula(derivation)}）` : ''}`;
  const gap = check.difference && !check.difference.eq(0) ? `，相差 ${amountZh({ value: check.difference.abs().toFixed(), unit: check.left.unit ?? check.right.unit ?? '' })}` : '';
  const where = [...new Set(check.places.map((place) => (place.table === null ? place.part ?? '' : `表 ${printedTable(place.table)}`)))].filter((name) => name !== '').slice(0, 4).join('、');
  return `${VERDICT[check.verdict]}：${side(check.left)} 与 ${side(check.right)}${gap}${where ? `（${where}）` : ''}。`;
}

export function candidateZh({ name, value, unit, note }: Candidate): string {
  const basis = basisZh(note);
  return `${name.zh} ${amountZh({ value, unit })}${basis ? `（${basis}）` : ''}`;
}

function noticeZh(notice: Notice, names: readonly string[], year: number | null): string {
  const name = names.map(quoted).join('、');
  const texts: Record<Notice, string> = {
    notInDocument: `文件里没有${name || '所问的内容'}。`, otherYear: `文件没有 ${year ?? ''} 年的数。`, yearOnly: '文件只有全年的预算，没有分月或分季的数，也没有执行数。', otherDepartment: '已加载的文件里没有这个部门。',
    actual: `这是预算公开文件，没有实际支出或决算数${name ? `（${name}）` : ''}。`, opinion: '文件只有数字和说明，不作评价或预测。', person: '文件不公布个人的工资、个人信息或承办单位。',
    order: '我只按已公布的文件回答，数字不能按要求改动。', noMoney: `文件没有印出${name}的金额，只有：`, noDate: `文件没有印出${name}的时间，只印出：`, noCount: `文件没有印出与${name}对应的数量，不能求平均。`,
    currency: '文件以人民币计，没有汇率，不能换成别的货币。',
    notPart: `文件没有把${quoted(names[0] ?? '')}列在${quoted(names[1] ?? '')}之下，这里只是把它们相比。`,
    mixedBasis: '这几项的分类口径不同，可能含有同一笔钱。',
    onlyMoney: `文件没有印出${name}的人数或数量，只印出金额：`,
    noSuchColumn: `${name}在所问的表里没有数。`, unclear: `${name}指哪一项不明确，请说全名。`, noSuchPart: `文件没有印出${quoted(names[0] ?? '')}里有多少${quoted(names[1] ?? '')}；`, ambiguous: `${name}可能指几项，请选一项：`, resembles: `没有完全叫${name}的项，您是不是指：`, noFollowUp: '请说明要查哪一项。', unintelligible: '没有看懂。可以问项目金额、同比变化、占比、排名、绩效目标，例如“食堂经费多少”。',
    empty: '请输入问题，例如“三公经费同比”。', greet: '您好！我按已公布的预算文件回答问题，可以问项目金额、同比变化和原因、占比、排名、人员和车辆、绩效目标。',
    thanks: '不客气。还可以继续问，例如某一项的同比或占比。', help: '我按已公布的预算文件回答，数字由程序计算并注明出处。可以问：某一项多少、同比和原因、占比、比较、合计、排名、包括哪些、绩效目标、名词解释、数据是否对得上；也可以接着追问。',
    leftOver: `这里没有答到${name}，请用这个词单独问。`,
    askersNumber: '这是按您给的数量假设的，文件没有印出这个数量。',
    foundByName: `这些是按名称在项目明细里找出的，与${name}有关。`,
    printedAt: `印在${names.join('、')}。`,
    printedTo: '文件印到其公布的单位为止，换算不增加精度。', newestDocument: `按已加载的最新一份文件回答：${names.join('')}。`, notComparable: `${name}单位不同，不能这样算。`,
    zeroBase: `${name}没有数额，不能作除数。`, noParts: `文件没有把${name || '它'}再分项列出。`, noPurpose: `文件没有写${name}的说明。`, noParent: `${name}上面没有别的项。`,
    noPrior: `文件没有印出${name} ${year ?? ''} 年的数，只印出增减额。`, 
    noChange: `文件没有印出${name}与 ${year ?? ''} 年相比的变化，也没有 ${year ?? ''} 年的数。`, noneMatch: '没有符合条件的项。',
    noRank: '没有可以排名的数。', noCheck: `文件里没有可以核对${name || '它'}的恒等关系。`,
    unchecked: `${name}没有核对，所以不说对错。`,
  };
  return texts[notice];
}
