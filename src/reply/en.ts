/** Claims → English sentences, the printed Chinese name beside the English one. */
import { printedTable } from '../budget/table-number.ts';
import type { BasisNote, Candidate, Claim, Figure, Judged, ListItem, Notice } from '../answer/answer.ts';
import type { Check } from '../budget/check.ts';
import type { Fund } from '../budget/fact.ts';
import { FUND_LABEL_EN } from '../budget/funds.ts';
import { decimal } from '../budget/amount.ts';
import { amountEn, formula, formulaOf, isByUnit, magnitude, nameEn, printedDigits, quoted, type ItemWords } from './format.ts';
import { spelledEn } from './spelled-unit.ts';

const FUND: Readonly<Record<Fund, string>> = { ...FUND_LABEL_EN, all: '', appropriation: 'government appropriations' };

export function basisEn(note: BasisNote): string {
  const parts: string[] = note.unit ? [nameEn(note.unit)] : [];
  if (note.inside) parts.push(`under ${nameEn(note.inside)}`);
  if (note.kind === 'project' && !note.inside) parts.push('by project');
  if (note.kind === 'function') parts.push(`by function${note.fund === 'all' ? '' : `, ${FUND[note.fund]} only`}`);
  if (note.kind === 'economic') parts.push(note.basic ? 'by economic class, basic expenditure only' : 'by economic class');
  if (note.kind === 'source') parts.push('by source of funds');
  if (note.code) parts.push(`code ${note.code}`);
  const where = [...note.parts, ...note.tables.map((table) => `table ${printedTable(table)}`)].join(', ');
  if (where) parts.push(where);
  return parts.join('; ');
}

export function claimEn(claim: Claim): string {
  switch (claim.kind) {
    case 'amount': return amounts(claim);
    case 'cell': return `${nameEn(claim.name)}, ${nameEn(claim.column)}: ${amountEn(claim.figure)}${budget(claim.figure)}.`;
    case 'count': return `${nameEn(claim.name)}: ${amountEn(claim.figure)}${claim.asOf ? ` (as of ${claim.asOf})` : ''}.`;
    case 'target': return `${claim.figure.facts[0]?.measure === 'reached' ? `Reached in ${claim.figure.year ?? ''},` : 'Performance target for'} ${nameEn(claim.name)}: “${claim.text}”${spelledEn(claim.text, claim.figure)}.`;
    case 'change': return change(claim);
    case 'reason': return `Printed reason: “${claim.text}”`;
    case 'noReason': return `The document prints no reason for the change in ${nameEn(claim.name)}.`;
    case 'prior': return `${nameEn(claim.name)} in ${claim.figure.year ?? ''}: ${amountEn(claim.figure)}${claim.figure.derivation ? ` (computed: ${formula(claim.figure.derivation)})` : ' (printed)'}.`;
    case 'share': return `${nameEn(claim.part.name)} is ${amountEn(claim.percent)} of ${nameEn(claim.whole.name)} (${formula(claim.percent.derivation ?? '')}; ${amountEn(claim.part)} of ${amountEn(claim.whole)}).`;
    case 'ratio': return `${nameEn(claim.part.name)} is ${amountEn(claim.multiple)} ${nameEn(claim.whole.name)} (${formula(claim.multiple.derivation ?? '')}; ${amountEn(claim.part)} and ${amountEn(claim.whole)}).`;
    case 'difference': return difference(claim);
    case 'sum': return `Together ${amountEn(claim.total)} (${formulaOf(claim.total)}): ${claim.items.map((item) => `${nameEn(item.name)} ${amountEn(item)}`).join('; ')}.${claim.left.length > 0 ? ` Not counted: ${claim.left.map(nameEn).join(', ')}.` : ''}`;
    case 'balance': return `That leaves ${amountEn(claim.result)} (${formula(claim.result.derivation ?? '')}): ${claim.plus.map((item) => `${nameEn(item.name)} ${amountEn(item)}`).join('; ')}, less ${claim.minus.map((item) => `${nameEn(item.name)} ${amountEn(item)}`).join('; ')}.${claim.left.length > 0 ? ` Not counted: ${claim.left.map(nameEn).join(', ')}.` : ''}`;
    case 'average': return `${nameEn(claim.total.name)} averages ${amountEn(claim.average)} per ${claim.count ? nameEn(claim.count.name) + (/ and (?:month|quarter|day)$/.exec(claim.per?.en ?? '')?.[0] ?? '') : claim.per?.en ?? ''} (${formula(claim.average.derivation ?? '')}, rounded${claim.total.unit === '%' ? '' : `; ${claim.total.fell ? 'down ' : ''}${amountEn(claim.total)}`}${claim.count ? `, ${amountEn(claim.count)}` : ''}).`;
    case 'list': return list(claim);
    case 'names': return `${nameEn(claim.of)}${claim.count ? ` — ${amountEn(claim.count)}` : ' includes'}: ${claim.items.map(nameEn).join('; ')}.`;
    case 'quote': return `${quoteLead(claim.what, nameEn(claim.name))}“${claim.text}”`;
    case 'parent': return claim.parents.length === 0 ? `Nothing stands above ${nameEn(claim.child)}.` : `${nameEn(claim.child)} belongs to ${claim.parents.map(({ name, figure }) => `${nameEn(name)}${figure ? `, ${amountEn(figure)}` : ''}`).join(', which is in ')}.`;
    case 'row': return `${nameEn(claim.name)}, the whole row: ${claim.cells.map(({ column, figure }) => `${nameEn(column)} ${amountEn(figure)}`).join('; ')}.`;
    case 'where': return `${nameEn(claim.name)}: ${amountEn(claim.figure)}${claim.figure.derivation ? ` (${formula(claim.figure.derivation)})` : ''}${budget(claim.figure)}.`;
    case 'verdict': return verdict(claim);
    case 'statement': return `${claim.found === null ? '' : FOUND[claim.found]}${claimEn(claim.what)}`;
    case 'convert': return `${nameEn(claim.to.name)}: ${amountEn(claim.to)} = ${amountEn(claim.from)}.`;
    case 'rounded': return `Rounded: ${nameEn(claim.from.name)} ${amountEn(claim.to)}.`;
    case 'identity': return identityEn(claim.check);
    case 'caveat': return `Note: ${identityEn(claim.check)}`;
    case 'notice': return noticeEn(claim.notice, claim.names.map(claim.notice === 'leftOver' ? ({ zh, en }) => en ?? zh : nameEn), claim.year);
  }
}

function budget(figure: Figure): string {
  return figure.year === null ? '' : ` in the ${figure.year} budget`;
}

function amounts({ name, readings }: Extract<Claim, { kind: 'amount' }>): string {
  const [only] = readings;
  if (readings.length === 1 && only) {
    const basis = basisEn(only.note);
    return `${nameEn(name)}: ${amountEn(only.figure)}${budget(only.figure)}${basis ? ` (${basis})` : ''}.`;
  }
  const year = only ? budget(only.figure) : '';
  const lead = isByUnit(readings) ? `The document prints no total of ${nameEn(name)} for the department; by budget unit${year}: ` : `${nameEn(name)} has ${readings.length} readings${year}: `;
  return `${lead}${readings.map(({ figure, note }) => `${amountEn(figure)} (${basisEn(note)})`).join('; ')}.`;
}

function direction(value: string): 'up' | 'down' | 'unchanged' {
  const sign = decimal(value).cmp(0);
  return sign > 0 ? 'up' : sign < 0 ? 'down' : 'unchanged';
}

function change(claim: Extract<Claim, { kind: 'change' }>): string {
  const { name, change: moved, percent, recomputed, current } = claim;
  const lead = claim.premise === 'wrong' ? 'Not as asked: ' : '';
  const way = direction(moved.value);
  const rate = percent ? `, ${amountEn(magnitude(percent))}` : '';
  const own = recomputed
    ? percent
      ? ` (recomputed from the printed figures: ${amountEn(recomputed)}, ${formula(recomputed.derivation ?? '')}; rounding ${claim.rounding ? 'explains' : 'does not explain'} the difference)`
      : `, ${amountEn(magnitude(recomputed))} (computed: ${formula(recomputed.derivation ?? '')})`
    : '';
  const amount = way === 'unchanged' ? `unchanged (${amountEn(moved)})` : `${way} ${amountEn(magnitude(moved))}`;
  const how = moved.derivation ? ` (computed: ${formula(moved.derivation)})` : '';
  return `${lead}${nameEn(name)} is ${amount}${how}${rate}${own} in ${moved.year ?? ''} against ${claim.base}${current ? `, at ${amountEn(current)}` : ''}.`;
}

function difference({ left, right, less, difference: gap, percent }: Extract<Claim, { kind: 'difference' }>): string {
  const way = less ? 'down' : direction(gap.value);
  const words = way === 'up' ? 'more than' : way === 'down' ? 'less than' : 'the same as';
  const amount = way === 'unchanged' ? '' : `${amountEn(magnitude(gap))} `;
  const rate = percent && way !== 'unchanged' ? `, ${amountEn(magnitude(percent))} ${way === 'up' ? 'higher' : 'lower'}` : '';
  // One name in two places: neither is more than itself.
  if (left.name.zh === right.name.zh) return `The figures are ${amountEn(magnitude(gap))} apart (${formula(gap.derivation ?? '')}): ${amountEn(left)} and ${amountEn(right)}.`;
  return `${nameEn(left.name)} is ${amount}${words} ${nameEn(right.name)} (${way === 'unchanged' ? `difference ${amountEn(gap)}: ` : ''}${formula(gap.derivation ?? '')})${rate}: ${amountEn(left)} and ${amountEn(right)}.`;
}

function list(claim: Extract<Claim, { kind: 'list' }>): string {
  const scope = claim.scope ? (claim.what === 'items' ? nameEn(claim.scope) : `Within ${nameEn(claim.scope)}, `) : '';
  const heads: Record<typeof claim.what, string> = {
    items: '', most: 'largest', least: 'smallest', rise: 'increased', fall: 'decreased', over: 'above the asked amount', under: 'below the asked amount',
    between: 'within the asked range', parts: '', nth: '',
  };
  const lead = claim.what === 'parts' && claim.of ? `${nameEn(claim.of)}${claim.total ? ` ${amountEn(claim.total)}` : ''}${claim.items.length > 0 || claim.count ? ' consists of' : ' in all'}` : `${scope}${heads[claim.what]}`.replace(/, $/, '');
  const count = claim.count ? `${!lead ? '' : lead.endsWith('consists of') ? ' ' : ', '}${amountEn(claim.count)}` : '';
  const items = claim.items.map((item) => listItem(item, claim.what === 'nth' || (claim.items.length > 1 && item.rank !== null))).join('; ');
  const rest = claim.rest > 0 ? '; the rest is not shown' : '';
  const remainder = claim.remainder ? `. The document ends the list with 等 (and others); unlisted: ${amountEn(claim.remainder)} (${formula(claim.remainder.derivation ?? '')})` : '';
  const text = `${lead}${count}${items ? `${lead || count ? ': ' : ''}${items}` : ''}${rest}${remainder}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listItem(item: ListItem, numbered: boolean): string {
  const order = numbered && item.rank !== null ? `#${item.rank} ` : '';
  const { name, shown, extra } = itemEn(item);
  return `${order}${name} ${shown}${extra ? ` (${extra})` : ''}`;
}

export function itemEn({ figure, extra }: Pick<ListItem, 'figure' | 'extra'>): ItemWords {
  const moved = (one: Figure): string => `${direction(one.value)} ${amountEn(magnitude(one))}`;
  const isChange = figure.facts[0]?.measure === 'change' || figure.facts[0]?.measure === 'percent';
  const besideAmount = !isChange && extra?.facts[0]?.measure === 'change';
  return { name: nameEn(figure.name), shown: isChange ? moved(figure) : amountEn(figure), extra: extra ? (besideAmount ? moved(extra) : amountEn(extra)) + (!isChange && extra.derivation ? `: ${formula(extra.derivation)}` : '') : '' };
}

function quoteLead(what: Extract<Claim, { kind: 'quote' }>['what'], name: string): string {
  return { definition: `Definition of ${name}: `, purpose: `What ${name} is for: `, duty: 'Duties: ', goal: 'Goal: ', prose: 'The document says: ', table: `${name}: ` }[what];
}

function verdict({ right, about }: Extract<Claim, { kind: 'verdict' }>): string {
  return JUDGED[about][right ? 0 : 1];
}

/** What is said when it is right, and when it is wrong. */
const JUDGED: Readonly<Record<Judged, readonly [string, string]>> = {
  identity: ['It agrees: no contradiction.', 'It does not agree; there is a contradiction:'], direction: ['Yes.', 'No, the document says the opposite or no change.'],
  figure: ['Yes, the document agrees.', 'No, the document says otherwise:'], comparison: ['Yes, the document agrees.', 'No, the document says otherwise:'],
  rounded: ['Yes, as a rounded figure.', 'No, the document says otherwise:'], unit: ['Yes, the document agrees.', 'No, the unit is another; the document says:'],
  beyond: ['Yes, and by more than that; the document says:', 'No, the document says otherwise:'], multiple: ['It can be meant in two ways: “so many times as much” is right, “so many times more” is not; the document says:', 'It can be meant in two ways: “so many times more” is right, “so many times as much” is not; the document says:'],
  several: ['Yes, the document agrees with all of it.', 'No, not all of it is right:'], disputed: ['The document says so in one place, but otherwise elsewhere.', 'No, the document says otherwise:'],
  both: ['That is no contradiction; the document has both:', 'No, not all of it is right:'], twofold: ['Yes, they are separate sums.', 'They are not separate sums but overlap, so they cannot be added:'],
  bases: ['It agrees: no contradiction.', 'The figures differ because they stand on different bases; that is no contradiction:'], tail: ['They agree; the difference is only rounding:', 'Not exactly, but the difference is only rounding, which is no contradiction:'],
  same: ['Yes, it is the same item.', 'No, they are not the same item.'], self: ['Both names mean the same item in the document, so neither is more than the other:', 'In the document these are different items:'], member: ['Yes.', 'No, the document does not list it there.'],
  unlisted: ['It adds up.', 'The listed items do not add up to the whole (the list ends with 等, “and others”).'], arithmetic: ['Yes, that is correct.', 'No, the two sides are not equal.'],
  cause: ['Yes, that is the printed reason.', 'No, the document gives another reason.'], causePart: ['Yes, that is the printed reason.', 'The printed reason is not quite that.'],
  duty: ['Yes, the duties say so.', 'The duties do not say so; what comes near:'], there: ['Yes.', 'No.'], place: ['Yes, it is there.', 'No, it is printed elsewhere:'],
};

/** How one statement of several stands to the document. */
const FOUND = { right: 'Right: ', rounded: 'Right as a rounded figure: ', unit: 'Another unit: ', wrong: 'Not right, it should be: ' } as const;

const VERDICT: Readonly<Record<Check['verdict'], string>> = {
  holds: 'Holds', tail_error: 'Rounding difference (尾差)', contradiction: 'Contradiction', not_exhaustive: 'List not exhaustive (等)', different_basis: 'Different basis',
};

function identityEn(check: Check): string {
  const side = ({ label, value, unit, derivation }: Check['left']): string => `${label}${value === null ? '' : ` ${amountEn({ value: printedDigits(check, value), unit: unit ?? '' })}`}${derivation ? ` (${formula(derivation)})` : ''}`;
  const gap = check.difference && !check.difference.eq(0) ? `, difference ${amountEn({ value: check.difference.abs().toFixed(), unit: check.left.unit ?? check.right.unit ?? '' })}` : '';
  const where = [...new Set(check.places.map((place) => (place.table === null ? place.part ?? '' : `table ${printedTable(place.table)}`)))].filter((name) => name !== '').slice(0, 4).join(', ');
  return `${VERDICT[check.verdict]}: ${side(check.left)} against ${side(check.right)}${gap}${where ? ` (${where})` : ''}.`;
}

export function candidateEn({ name, value, unit, note }: Candidate): string {
  const basis = basisEn(note);
  return `${nameEn(name)} ${amountEn({ value, unit })}${basis ? ` (${basis})` : ''}`;
}

function noticeEn(notice: Notice, names: readonly string[], year: number | null): string {
  const name = names.map(quoted).join(', ');
  const texts: Record<Notice, string> = {
    notInDocument: `The document does not have ${name || 'that'}.`, otherYear: `The document has no figures for ${year ?? 'that year'}.`, yearOnly: 'The document has the budget of the whole year only: no figures by month or quarter, and no actual spending.', otherDepartment: 'No loaded document is of that department.',
    actual: `This is a budget; it has no actual spending or final accounts${name ? ` for ${name}` : ''}.`, opinion: 'The document has figures and reasons; I give no opinion and no forecast.',
    person: 'The document publishes nobody’s pay or personal details, and names no contractor.', order: 'I answer from the published document only; figures are not changed on request.',
    noMoney: `The document prints no amount of money for ${name}; it has:`, noDate: `The document prints no date for ${name}; it has:`, noCount: `The document prints no count that belongs to ${name}, so it cannot be averaged.`,
    currency: 'The document is in renminbi and has no exchange rate; it cannot be turned into another currency.',
    notPart: `The document does not list ${quoted(names[0] ?? '')} under ${quoted(names[1] ?? '')}; their figures are only set against each other here.`,
    mixedBasis: 'These items are of different classifications and may hold the same money.',
    onlyMoney: `The document prints no number of people or pieces for ${name}, only money:`,
    noSuchColumn: `${name} has no figure in that table.`, unclear: `It is not clear which item ${name} is; please give its full name.`, noSuchPart: `The document does not print how much ${quoted(names[1] ?? '')} there is within ${quoted(names[0] ?? '')}; it has:`, ambiguous: `${name} can mean several items. Which one?`, resembles: `Nothing is called exactly ${name}. Do you mean:`, noFollowUp: 'Please name the item you mean.',
    unintelligible: 'I did not understand. Ask for an amount, a change, a share, a ranking or a target, such as “how much is the canteen”.',
    empty: 'Please type a question, such as “how did the three public expenses change”.',
    greet: 'Hello! I answer from the published budget: amounts, changes and reasons, shares, rankings, staff and vehicles, performance targets.',
    thanks: 'You are welcome. Ask on, for instance for the change or the share of an item.',
    help: 'I answer from the published budget; code computes every figure and every figure has its place. Ask: how much is X, how did X change and why, share, comparison, sum, ranking, what X consists of, targets, definitions, whether the figures agree. Follow-up questions work.',
    leftOver: `Not answered here: ${name}; please ask for it by that word in a question of its own.`,
    askersNumber: 'That is with your number; the document prints no such count.',
    foundByName: `Found by name among the lines of projects: what has to do with ${name}.`,
    printedAt: `Printed on ${names.join('; ')}.`,
    printedTo: 'The document is printed to its own unit; converting adds no precision.', newestDocument: `Answered from the newest loaded document: ${names.join('')}.`,
    notComparable: `${name} have different units and cannot be set against each other so.`, zeroBase: `${name} is nil and cannot be divided by.`,
    noParts: `The document lists no parts of ${name || 'it'}.`, noPurpose: `The document has no explanation of ${name}.`, noParent: `Nothing stands above ${name}.`,
    noPrior: `The document prints no ${year ?? 'earlier'} figure of ${name}, only by how much it moved.`, 
    noChange: `The document prints no change of ${name} against ${year ?? 'the earlier year'}, and no ${year ?? 'earlier'} figure.`, noneMatch: 'No item meets the condition.',
    noRank: 'There is nothing to rank.', noCheck: `The document has no identity that checks ${name || 'it'}.`,
    unchecked: `I did not check ${name}, so I say neither yes nor no.`,
  };
  return texts[notice];
}
