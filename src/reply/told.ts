/** What a piece tells, as data: an independent reader of the finished text must find exactly this. Shares no code with the clauses. */
import type { Figure, Name } from '../answer/answer.ts';
import type { Check } from '../budget/check.ts';
import type { Language } from '../query/query.ts';
import type { Piece } from './pieces.ts';

/** `shape` says how the other fields hang together; a name as shown, then values with units, years, directions. */
export interface Told { shape: string; names: readonly string[]; values: readonly string[] }

export function toldBy(piece: Piece, language: Language): Told[] {
  const show = ({ zh, en }: Name): string => (language === 'zh' || en === null || en === zh ? zh : `${en} (${zh})`);
  const tell = (shape: string, names: readonly Name[], ...values: readonly string[]): Told => ({ shape, names: names.map(show), values });
  const item = (figure: Figure, direction = ''): Told => tell('item', [figure.name], direction, direction === '' ? figure.value : bare(figure.value), figure.unit);
  switch (piece.kind) {
    case 'figure': return [tell('figure', piece.column ? [piece.name, piece.column] : [piece.name], year(piece.figure), piece.figure.value, piece.figure.unit)];
    case 'count': return [tell('figure', [piece.name], '', piece.figure.value, piece.figure.unit)];
    case 'place': return [tell('inside', [piece.name, piece.inside])];
    case 'readings': return [tell('readings', [piece.name], year(piece.readings[0]?.figure), ...piece.readings.map(({ figure }) => `${figure.value} ${figure.unit}`))];
    case 'change': return [tell('change', [piece.name], year(piece.change), String(piece.base), direction(piece.change.value), bare(piece.change.value), piece.change.unit, piece.percent ? bare(piece.percent.value) : '')];
    case 'recomputed': return [tell('recomputed', [piece.name], piece.percent.value)];
    case 'reason': return [tell('reason', [piece.name], piece.text)];
    case 'target': return [tell('target', [piece.name], piece.text)];
    case 'share': return [tell('share', [piece.part.name, piece.whole.name], piece.percent.value), item(piece.part), item(piece.whole)];
    case 'ratio': return [tell('ratio', [piece.part.name, piece.whole.name], piece.multiple.value), item(piece.part), item(piece.whole)];
    case 'difference': return [
      tell('difference', [piece.left.name, piece.right.name], piece.less ? 'down' : direction(piece.difference.value), bare(piece.difference.value), piece.difference.unit, piece.percent && direction(piece.difference.value) !== 'flat' ? bare(piece.percent.value) : ''),
      item(piece.left), item(piece.right),
    ];
    case 'sum': return [tell('sum', [], piece.total.value, piece.total.unit), ...piece.items.map((one) => item(one))];
    case 'balance': return [tell('balance', [], piece.result.value, piece.result.unit), tell('minus', piece.minus.slice(0, 1).map(({ name }) => name)), ...[...piece.plus, ...piece.minus].map((one) => item(one))];
    case 'average': return [tell('average', [piece.total.name], piece.average.value, piece.average.unit), item(piece.total), ...(piece.count ? [item(piece.count)] : [])];
    case 'convert': return [tell('convert', [piece.to.name], piece.from.value, piece.from.unit, piece.to.value, piece.to.unit)];
    case 'list': return [...(piece.what === 'parts' && piece.total && piece.of ? [item({ ...piece.total, name: piece.of })] : []), ...piece.items.map(({ figure }) => item(figure, isMoved(figure) ? direction(figure.value) : ''))];
    case 'row': return piece.cells.map(({ column, figure }) => item({ ...figure, name: column }));
    case 'parent': return [tell('parent', [piece.child, ...piece.parents.map(({ name }) => name)])];
    case 'identity': case 'caveat': return [tell('judged', [], piece.check.verdict), ...sides(piece.check)];
    case 'verdict': return [tell('verdict', [], piece.right ? 'right' : 'wrong')];
    case 'names': return [tell('names', [piece.of, ...piece.items])];
    case 'noReason': return [tell('noReason', [piece.name])];
    case 'quote': return [tell('quote', piece.what === 'definition' || piece.what === 'purpose' ? [piece.name] : [], piece.text)];
    case 'notice': case 'statement': return [];
  }
}

const bare = (value: string): string => value.replace(/^-/, '');
const year = (figure: Figure | undefined): string => String(figure?.year ?? '');
const isMoved = ({ facts }: Figure): boolean => facts[0]?.measure === 'change' || facts[0]?.measure === 'percent';

function direction(value: string): 'up' | 'down' | 'flat' {
  return /^-?0*(?:\.0*)?$/.test(value) ? 'flat' : value.startsWith('-') ? 'down' : 'up';
}

/** The sides of an identity that have a value, with the digits that the document prints. */
function sides({ left, right, facts }: Check): Told[] {
  return [left, right].flatMap(({ label, value, unit }) => (value === null ? [] : [{ shape: 'item', names: [label], values: ['', facts.find((fact) => fact.value?.eq(value) === true)?.printed ?? value.toFixed(), unit ?? ''] }]));
}
