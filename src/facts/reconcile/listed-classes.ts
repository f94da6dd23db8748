/** A class of expenditure that a sentence lists under a heading must have its row in the table of that heading. */
import type { Check } from '../../budget/check.ts';
import type { Passage, Row } from '../../budget/fact.ts';
import { squeeze } from '../../document/lines.ts';
import { nameOf } from '../row-tree.ts';
import { judgeWords } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { placeOfWords } from './places.ts';
import { classesNamed, equipmentNamed } from './economic-classes.ts';
import { wordsSide } from './side.ts';

export function checkListedClasses(ledger: Ledger): Check[] {
  return ledger.book.passages.flatMap((passage) => (passage.kind === 'list' ? checkList(ledger, passage) : []));
}

function checkList(ledger: Ledger, list: Passage): Check[] {
  const unit = ledger.paragraphOf(list.place)?.budgetUnit ?? null;
  const parents = [...classesNamed(ledger, list.subject, unit), ...equipmentNamed(ledger, list.subject, unit)];
  const rows = parents.flatMap(({ children }) => children);
  if (rows.length === 0) return [];
  return itemsOf(list.text).map((item) => {
    const row = rows.find((candidate) => isSameClass(nameOf(candidate), squeeze(item))) ?? firstOfSeveral(rows, squeeze(item));
    const left = wordsSide(`${list.subject}：${item}`, [placeOfWords(ledger, list.place, item)]);
    const right = row
      ? wordsSide(row.label, [row.place], row.facts.slice(0, 1))
      : wordsSide(`${parents.map(({ label }) => label).join(' + ')}：${rows.map(({ label }) => label).join('、')}`, [spanOf(rows, parents)]);
    return judgeWords('words_figures', row ? 'holds' : 'contradiction', left, right);
  });
}

/** 、 inside brackets does not part two classes; 综合定额经费 says by what money is given, and is no class. */
function itemsOf(text: string): string[] {
  return text.replace(/等(?:支出|费用|经费)?。?$/, '').split(/[、，,](?![^（(]*[)）])/).map((item) => item.trim()).filter((item) => item !== '' && !/\d|定额/.test(item));
}

/** One name may say more than the other: 养老保险缴费, 机关事业单位基本养老保险缴费. */
function isSameClass(printed: string, listed: string): boolean {
  const [shorter, longer] = [stemOf(printed), stemOf(listed)].sort((left, right) => left.length - right.length);
  return shorter !== undefined && longer !== undefined && shorter.length >= 2 && longer.includes(shorter);
}

/** 「水电费」 is 水费 and 电费, 「社会保障缴费」 is the insurances. */
function firstOfSeveral(rows: readonly Row[], listed: string): Row | undefined {
  if (/^社会保[障险]/.test(listed)) return rows.find((row) => /保险|社会保障/.test(nameOf(row)));
  const parts = rows.filter((row) => stemOf(listed).includes(stemOf(nameOf(row))));
  const tiled = [...parts.map((row) => stemOf(nameOf(row))).join('')].sort().join('');
  return tiled === [...stemOf(listed)].sort().join('') ? parts[0] : undefined;
}

function stemOf(name: string): string {
  return name.replace(/[()]|支出$|费用?$|经费$/g, '');
}

function spanOf(rows: readonly Row[], parents: readonly Row[]): Row['place'] {
  const place = (parents[0] ?? rows[0])?.place;
  if (!place) throw new RangeError('a list of classes without rows');
  return { ...place, lines: [place.lines[0], rows.at(-1)?.place.lines[1] ?? place.lines[1]] };
}
