/** 「那张表怎么全是0」, "why is that table empty": a table that prints a note saying it has nothing is told by that note. */
import { pattern } from '../../budget/pattern.ts';
import type { Passage } from '../../budget/fact.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { placesOf } from './table-place.ts';
import { headFigure, rowFigure } from '../world.ts';

const EMPTY_ZH = pattern(/(?:全部?|都|净|一律|清一色)(?:都|部)?(?:是|为)?(?:个)?(?:0|零|空)|空(?:着|的|白|表)|(?:没有?|无)(?:有)?(?:一个|任何)?(?:数|金额|数字|内容|东西|发生额)|(?:一个|什么|半个)数(?:字)?都没|有数(?:字)?(?:没|吗)|有没有(?:数|金额)|没填|啥也没/);
const EMPTY_EN = pattern(/\b(?:empty|blank|all (?:zeros?|zeroes|nil)|nothing (?:but zeros?|in)|no (?:figures?|numbers?|amounts?|entries)|only zeros?|zeros only)\b/i);
const WHICH = pattern(/哪(?:一|些|几)?(?:[张个份])?表|\b(?:which|what) tables?\b/i);
/** What such a note says. */
const DENIES = pattern(/无发生额|没有发生额|无(?:此项)?(?:收支|支出|预算)|为空表?/);

/** The share of the words that a name with a zero must explain. */
const MOSTLY_MEANT = 0.7;

export function emptyTableAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!/表|\btables?\b/i.test(query.text) || !(EMPTY_ZH.test(query.text) || EMPTY_EN.test(query.text))) return null;
  const notes = world.book.passages.filter(({ kind, text }) => kind === 'note' && DENIES.test(text));
  const meant = notes.filter((note) => (query.table === null ? titledSo(context, note) : note.place.table === query.table));
  const [note] = meant;
  // 「哪张表是空的」: each that says so.
  if (query.table === null && WHICH.test(query.text) && notes.length > 0) return claims(context, 'the tables that say they are empty', [...placesOf(context, world.book.tables.filter(({ number }) => notes.some(({ place }) => place.table === number))).claims, ...notes.map((one) => ({ kind: 'quote', what: 'prose', name: world.nameOf(one.subject), text: one.text, places: [one.place] }) as const)]);
  if (!note || meant.length > 1) return null;
  const zero = ownZero(context) ?? totalZero(context, note.place.table);
  return claims(context, 'a table that says it is empty', [...(zero ? [{ kind: 'where', name: zero.name, figure: zero } as const] : []), { kind: 'quote', what: 'prose', name: world.nameOf(note.subject), text: note.text, places: [note.place] }], [], zero ? [zero] : []);
}

/** 「有数吗」, "any figures in it": whether a table prints any. */
const HAS_FIGURES = pattern(/有(?:没有|无)?(?:任何|什么)?(?:数|金额|数字|数据|钱|内容|发生额|东西)(?:据)?(?:没有?|吗|么|嘛|不)?[?？。]*$|(?:是不是|是否|是|都)?空(?:的|表|白)?(?:吗|么|吧)?[?？。]*$|\bany (?:figures?|numbers?|amounts?|money|data|entries)\b|\b(?:is|are) (?:it|that|this|the table)? ?(?:empty|blank|filled)\b|\banything (?:in|on) (?:it|there)\b/i);

export function asksWhetherFilled(text: string): boolean {
  return HAS_FIGURES.test(text.trim()) || EMPTY_ZH.test(text) || EMPTY_EN.test(text);
}

/** What the table comes to, or the note that says it has nothing. */
export function tableFilled(context: Context, table: number): Answer | null {
  const { query, world } = context;
  const row = world.book.rows.find(({ place, role }) => place.table === table && role === 'unit');
  const total = row ? rowFigure(world, row) : null;
  const notes = emptyNote(context, table);
  if (!total && notes.length === 0) return null;
  const filled = notes.length === 0 && total !== null && total.value !== '' && !valueOf(total).eq(0);
  const asksEmpty = /空|无|\b(?:empty|blank)\b/i.test(query.spoken) && !/有[没无]/.test(query.spoken);
  const told: Claim[] = [...(total ? [{ kind: 'where', name: total.name, figure: total } as const] : []), ...notes];
  return claims(context, 'whether a table has figures', [{ kind: 'verdict', right: filled !== asksEmpty, about: asksEmpty ? 'figure' : 'there' }, ...told], [], total ? [total] : []);
}

/** The note of a table that says that it has nothing. */
export function emptyNote({ world }: Context, table: number): Claim[] {
  const note = world.book.passages.find(({ kind, text, place }) => kind === 'note' && DENIES.test(text) && place.table === table);
  return note ? [{ kind: 'quote', what: 'prose', name: world.nameOf(note.subject), text: note.text, places: [note.place] }] : [];
}

/** The zero that another table prints for the name. */
function ownZero({ world, topics }: Context): Figure | null {
  const [hit] = topics[0]?.hits ?? [];
  const figure = hit && hit.precision >= MOSTLY_MEANT ? headFigure(world, hit.entry) : null;
  return figure && figure.value !== '' && valueOf(figure).eq(0) ? figure : null;
}

/** The zero of the table's own first row. */
function totalZero({ world }: Context, table: number | null): Figure | null {
  const row = world.book.rows.find(({ place, role }) => place.table === table && role === 'unit');
  const figure = row ? rowFigure(world, row) : null;
  return figure && figure.value !== '' && valueOf(figure).eq(0) ? figure : null;
}

/** Whether the names in the question stand in the table's title, in full or shortened: 国资 in 国有资本经营预算支出情况表. */
function titledSo({ query, world }: Context, { subject }: Passage): boolean {
  const named = query.mentions.filter(({ text, unknown }) => text.length > 1 && unknown.length === 0);
  const english = world.nameOf(subject).en?.toLowerCase() ?? '';
  return named.length > 0 && named.every(({ text }) => isShortened(text.replace(/(?:拨款|支出|收入)$/, ''), subject) || english.includes(text.toLowerCase()));
}

/** Every character in its order. */
function isShortened(short: string, long: string): boolean {
  let at = -1;
  return [...short.replace(/\s/g, '')].every((character) => {
    at = long.indexOf(character, at + 1);
    return at >= 0;
  });
}
