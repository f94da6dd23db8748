/** An answer as a plan for phrasing: atoms that code has worded whole, what must stay together, and what each may be told as. */
import type { Answer, Judged } from '../answer/answer.ts';
import type { Language } from '../query/query.ts';
import { clauseEn } from './clauses-en.ts';
import { clauseZh } from './clauses-zh.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { spelledZh } from './spelled-unit.ts';
import { toldBy, type Told } from './told.ts';

/** What a clause may leave out where the words before it have said it. */
export type Form =
  | 'afterSame' // right behind a clause with the same subject, after a comma
  | 'afterFigure' // the same, where that clause gave a figure too
  | 'afterOwn' // behind a clause with the same subject, whatever mark or words stand between
  | 'led' // the same, behind words that say what it is: 至于原因
  | 'given' // the same, behind words that say that the document has it: 文件也说明了原因
  | 'afterYear'; // in a sentence that has told the same year

/** One clause without its closing stop. */
export interface Clause { whole: string; forms?: Readonly<Partial<Record<Form, string>>> }

/** What an atom does in a reply. */
export type Role = 'amount' | 'place' | 'change' | 'reason' | 'computed' | 'detail' | 'caveat' | 'verdict' | 'notice' | 'quote';

/** What a connective may ask of the clause behind it: its role, its kind, that it lists parts, that it gives a printed reason. */
export type Fit = Role | Piece['kind'] | 'parts' | 'given';

export interface Atom extends Required<Clause> {
  /** `c1`, `c2` … in the order of the template. */
  id: string;
  role: Role;
  kind: Piece['kind'];
  fits: readonly Fit[];
  /** The printed name that it speaks of; null when it speaks of several or none. */
  about: string | null;
  /** Names for the model, in the reader's language. */
  subjects: readonly string[];
  year: number | null;
  /** -1, 0, 1 for a change; null otherwise. */
  trend: -1 | 0 | 1 | null;
  told: readonly Told[];
  /** Nothing goes on behind it with a comma: it would belong to its last item, or run two sentences together. */
  closed: boolean;
  /** The atom that it must stand right behind. */
  behind: string | null;
}

export interface Plan { language: Language; atoms: readonly Atom[] }

export function planOf(answer: Answer, language: Language): Plan {
  const atoms: Atom[] = [];
  const seen = new Set<string>();
  let lead: Atom | null = null;
  const checked = new Set(answer.claims.flatMap((claim) => (claim.kind === 'identity' ? [claim.check.id] : [])));
  for (const piece of piecesOf(answer.claims)) {
    // Told as the answer already.
    if (piece.kind === 'caveat' && checked.has(piece.check.id)) continue;
    const clause = language === 'zh' ? clauseZh(piece) : clauseEn(piece);
    const whole = squeeze(clause.whole);
    if (seen.has(whole)) continue;
    seen.add(whole);
    const atom: Atom = {
      whole, forms: Object.fromEntries(Object.entries(clause.forms ?? {}).map(([form, text]) => [form, squeeze(text)])), closed: CLOSED.has(roleOf(piece)), id: `c${atoms.length + 1}`, role: roleOf(piece), kind: piece.kind, fits: fitsOf(piece), told: toldBy(piece, language), about: aboutOf(piece), subjects: subjectsOf(piece, language),
      year: yearOf(piece), trend: trendOf(piece), behind: piece.kind === 'recomputed' ? `c${atoms.length}` : null,
    };
    // 「文件写的是：」: what it announces is part of it.
    if (/[：:]$/.test(whole)) lead = lead ? announce(lead, atom) : atom;
    else {
      atoms.push(lead ? announce(lead, atom) : atom);
      lead = null;
    }
  }
  return { language, atoms: lead ? [...atoms, lead] : atoms };
}

const CLOSED: ReadonlySet<Role> = new Set(['detail', 'caveat', 'quote', 'notice', 'verdict']);

/** A column of a row is a subject of its own: the row's name alone does not tell which. */
function aboutOf(piece: Piece): string | null {
  if (piece.kind === 'convert') return piece.to.name.zh;
  if (!('name' in piece)) return null;
  return piece.kind === 'figure' && piece.column ? `${piece.name.zh} ${piece.column.zh}` : piece.name.zh;
}

function fitsOf(piece: Piece): Fit[] {
  const more: Fit[] = piece.kind === 'list' && piece.what === 'parts' ? ['parts'] : piece.kind === 'reason' ? ['given'] : [];
  return [roleOf(piece), piece.kind, ...more];
}

function announce(lead: Atom, atom: Atom): Atom {
  const { id, about, subjects, year, trend, behind, closed } = atom;
  const [mark, again] = /:$/.test(lead.whole) ? [' ', /^contradiction: /] : ['', /^矛盾：/];
  // 「有矛盾：矛盾：…」 says it once.
  const twice = lead.kind === 'verdict' && again.test(atom.whole);
  return {
    id, about, subjects, year, trend, behind, closed, forms: {}, whole: `${lead.whole}${mark}${twice ? atom.whole.replace(again, '') : atom.whole}`, role: lead.role, kind: lead.kind, fits: lead.fits,
    told: [...lead.told, ...atom.told.filter(({ shape }) => !twice || shape !== 'judged')],
  };
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function roleOf({ kind }: Piece): Role {
  switch (kind) {
    case 'figure': case 'count': case 'target': return 'amount';
    case 'place': case 'parent': return 'place';
    case 'change': return 'change';
    case 'reason': case 'noReason': return 'reason';
    case 'share': case 'ratio': case 'difference': case 'sum': case 'balance': case 'average': case 'convert': return 'computed';
    case 'list': case 'names': case 'row': case 'identity': case 'readings': case 'statement': return 'detail';
    case 'caveat': case 'recomputed': return 'caveat';
    case 'verdict': case 'notice': case 'quote': return kind;
  }
}

function subjectsOf(piece: Piece, language: Language): string[] {
  const shown = (name: { zh: string; en: string | null } | null): string[] => (name === null ? [] : [language === 'en' ? name.en ?? name.zh : name.zh]);
  switch (piece.kind) {
    case 'share': case 'ratio': return [...shown(piece.part.name), ...shown(piece.whole.name)];
    case 'difference': return [...shown(piece.left.name), ...shown(piece.right.name)];
    case 'balance': return [...piece.plus, ...piece.minus].flatMap(({ name }) => shown(name));
    case 'sum': return piece.items.flatMap(({ name }) => shown(name));
    case 'average': return shown(piece.total.name);
    case 'convert': return shown(piece.to.name);
    case 'list': return shown(piece.of ?? piece.scope);
    case 'names': return shown(piece.of);
    case 'parent': return shown(piece.child);
    case 'notice': return piece.names.flatMap(shown);
    case 'identity': case 'caveat': case 'verdict': case 'statement': return [];
    case 'figure': return [...shown(piece.name), ...shown(piece.column)];
    default: return shown(piece.name);
  }
}

function yearOf(piece: Piece): number | null {
  return piece.kind === 'figure' ? piece.figure.year : piece.kind === 'change' ? piece.change.year : null;
}

function trendOf(piece: Piece): -1 | 0 | 1 | null {
  if (piece.kind !== 'change') return null;
  return /[1-9]/.test(piece.change.value) ? (piece.change.value.startsWith('-') ? -1 : 1) : 0;
}

/** More than these is a table, not a paragraph: the template shows it better. Clauses, and characters of them together. */
const MOST_ATOMS = 10;
const LONGEST_PARAGRAPH = 1600;

const PLAIN: ReadonlySet<Judged> = new Set(['figure', 'direction', 'comparison', 'identity'] as const);

/** Why a reply is better as the template stands; null when a model may phrase it. */
export function unfitFor({ atoms }: Plan, answer: Answer): string | null {
  if (answer.candidates.length > 0 || answer.outcome === 'clarify') return 'it asks back';
  if (atoms.every(({ role }) => role === 'notice')) return 'it has no figure';
  if (atoms.every(({ role }) => role === 'notice' || role === 'quote')) return 'it quotes the document';
  // Only the plain verdicts are read back; which statement is right is the template's to say.
  if (answer.claims.some((claim) => claim.kind === 'statement' || (claim.kind === 'verdict' && !PLAIN.has(claim.about)))) return 'it judges in its own words';
  // Rises and falls added up: the reader of clauses tells amounts, and no amount is below nothing.
  if (answer.claims.some((claim) => claim.kind === 'sum' && claim.items.some(({ value }) => value.startsWith('-')))) return 'it adds up changes';
  // One fall set against another: the reader of clauses has no word for an amount below nothing in a formula.
  if (answer.claims.some((claim) => claim.kind === 'difference' && [claim.left, claim.right].some(({ value }) => value.startsWith('-')))) return 'it sets changes apart';
  // Two figures of one name: a clause would say that a name is more than itself.
  if (answer.claims.some((claim) => claim.kind === 'difference' && claim.left.name.zh === claim.right.name.zh)) return 'it sets two figures of one name apart';
  // A fall in another unit, for the same reason.
  if (answer.claims.some((claim) => claim.kind === 'convert' && claim.from.value.startsWith('-'))) return 'it converts a change';
  // The clause of a target is its quotation alone; the template says its unit in words too.
  if (answer.claims.some((claim) => claim.kind === 'target' && spelledZh(claim.text, claim.figure) !== '')) return 'it spells a unit out';
  // The clause of a target has no word for what was reached before it.
  if (answer.claims.some((claim) => claim.kind === 'target' && claim.figure.facts[0]?.measure === 'reached')) return 'it tells what was reached';
  // The reader of clauses has no word for a figure that stands for another one.
  if (answer.claims.some(({ kind }) => kind === 'rounded')) return 'it rounds';
  // "Nothing stands above it" is no belonging that the reader of clauses could read.
  if (answer.claims.some((claim) => claim.kind === 'parent' && claim.parents.length === 0)) return 'it belongs to nothing';
  if (atoms.length > MOST_ATOMS || atoms.reduce((sum, { whole }) => sum + whole.length, 0) > LONGEST_PARAGRAPH) return 'it is a long list';
  return atoms.some(({ whole }) => /[?？：:]$/.test(whole)) ? 'it asks back' : null;
}
