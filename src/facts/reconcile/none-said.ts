/** 「无下属单位」, 「本表无发生额」: what words say there is none of, against what is counted or printed. */
import type { Check } from '../../budget/check.ts';
import type { Fact } from '../../budget/fact.ts';
import { squeeze } from '../../document/lines.ts';
import { scopeNamed } from './funds.ts';
import { checkOf, judgeWords } from './judge.ts';
import { ownRow, type Ledger } from './ledger.ts';
import { explainsTerms, placeIn } from '../passages.ts';
import { isMoney, labelOf, printedSide, sumSide, wordsSide } from './side.ts';

/** 有无, 无法, 无障碍 deny nothing; 上年无预算 is said of another year. */
const NONE = /(?<![有毫]|上年|去年)(?:无(?!法|偿|需|障|烟|人机|线|论)|没有|未设立?)([一-龥]{2,14})(?=[，。；、（(]|$)/g;
const EMPTY_TABLE = /(?:无发生额|没有发生额|(?<!上年|去年)无(?:此项)?(?:收支|支出|预算)|为空表?)/;

export function checkNoneSaid(ledger: Ledger): Check[] {
  const sentences = ledger.document.paragraphs.flatMap((paragraph) => (paragraph.part && !explainsTerms(paragraph)
    ? [...paragraph.text.matchAll(NONE)].flatMap((match) => {
      const place = placeIn(ledger.document.id, paragraph, match.index, match.index + match[0].length);
      return figuresOf(ledger, match[1] ?? '').map((fact) => {
        const right = printedSide(fact, fact.unit, labelOf(fact));
        return checkOf('words_figures', fact.value?.eq(0) === true ? 'holds' : 'contradiction', wordsSide(match[0], [place]), right, right.value, right.slack);
      });
    })
    : []));
  return [...sentences, ...checkEmptyTables(ledger)];
}

/** Counts of the thing itself, and for a fund the total of its table. */
function figuresOf(ledger: Ledger, thing: string): Fact[] {
  const counted = ledger.book.facts.filter((fact) => fact.measure === 'count' && fact.place.table === null
    && (squeeze(fact.row.label) === squeeze(thing) || wordsAfter(ledger, fact).startsWith(squeeze(thing))));
  const scope = scopeNamed(thing);
  const fund = scope === null ? [] : ledger.find({ subject: 'total', scope, part: 'all', unit: null }).filter(({ fact }) => fact.place.table !== null);
  return [...counted, ...fund.map(({ fact }) => fact)];
}

/** 「甲局（本级） 1 家下属单位」: the thing may follow its count. */
function wordsAfter(ledger: Ledger, { place }: Fact): string {
  const text = ledger.paragraphOf(place)?.text ?? '';
  const at = text.indexOf(place.quote);
  return at < 0 ? '' : squeeze(text.slice(at + place.quote.length, at + place.quote.length + 20));
}

function checkEmptyTables(ledger: Ledger): Check[] {
  return ledger.document.tables.flatMap((table) => {
    const note = table.notes.find(({ text }) => EMPTY_TABLE.test(squeeze(text)));
    if (!note) return [];
    const facts = ledger.book.rows.filter((row) => ownRow(row) && row.place.table === table.number).flatMap((row) => row.facts.filter(isMoney));
    const [first] = facts;
    if (!first) return [];
    const place = { ...first.place, page: note.page, lines: note.lines, row: null, column: null, quote: note.text };
    return [judgeWords('words_figures', facts.every(({ value }) => value?.eq(0) === true) ? 'holds' : 'contradiction', wordsSide(note.text, [place]), sumSide(facts, first.unit))];
  });
}
