/** One lunr index a document, over its names and its passages, and the finding in it. */
import type lunr from 'lunr';
import type { Fact, FactBook, Passage, Row } from '../budget/fact.ts';
import { recent } from '../budget/recent.ts';
import { englishWords, fold } from '../budget/text.ts';
import type { Lexis, Piece } from '../glossary/lexis.ts';
import { buildEntries, type Entry } from './entries.ts';
import { ExactBuilder, ExactTerms } from './exact-terms.ts';
import { bigrams, OverlapIndex, shareIn } from './overlap.ts';
import { Scorer, type Needle } from './score.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { tokenize } from './tokenize.ts';

/** How many hits of lunr are scored again in code. More costs time; 60 held every right name in trials. */
const RERANKED = 60;
/** Terms found in a larger share of the index cost most of a query's time and tell nothing apart. */
const COMMON_SHARE = 0.1;
/** Printed texts whose meaning is kept. */
const PRINTED = 2000;
/** Needles kept; a question has a handful. */
const RECENT = 1000;
/** A name is worth more than what stands around it. */
const BOOST = { name: 8, concept: 8, context: 1, text: 1 } as const;

export interface EntryHit {
  entry: Entry;
  score: number;
  /** Shares of the asker's words and of the name's words, by weight. */
  precision: number;
  recall: number;
  matched: readonly string[];
  /** Only letters are shared, no word that the glossary knows: 服务费 and 劳务费. */
  letters: boolean;
}
export interface PassageHit { passage: Passage; score: number }

/** What the words of a printed text mean: many questions are set against the same texts. */
const meant = recent((text: string, lexis: Lexis): ReadonlySet<number> => new Set([...lexis.segment(text, false), ...lexis.segment(text, true)].flatMap((piece) => piece.concepts.map(({ id }) => id))), PRINTED);

export class DocumentIndex {
  readonly entries: readonly Entry[];
  private readonly index: lunr.Index;
  private readonly terms: ExactTerms;
  private readonly frequency = new Map<string, number>();
  private readonly size: number;
  private readonly scorer: Scorer;
  private readonly byRef: ReadonlyMap<string, Entry>;
  /** The last needles: a question looks the same words up several times while it tries how they belong together, and people ask for the same names. */
  private readonly recent = new Map<string, EntryHit[]>();
  private ofTargets: OverlapIndex<Entry> | null = null;
  private ofSentences: OverlapIndex<Sentence> | null = null;

  constructor(readonly book: FactBook, private readonly lexis: Lexis) {
    this.entries = buildEntries(book);
    this.scorer = new Scorer(this.entries, lexis);
    this.byRef = new Map(this.entries.map((entry) => [`e${entry.id}`, entry]));
    for (const entry of this.entries) {
      for (const row of entry.rows) if (!this.byRow.has(row)) this.byRow.set(row, entry);
      for (const fact of entry.facts) if (!this.byFact.has(fact)) this.byFact.set(fact, entry);
    }
    const builder = new ExactBuilder();
    builder.ref('ref');
    builder.b(0.5);
    for (const [field, boost] of Object.entries(BOOST)) builder.field(field, { boost });
    // Tokens come ready made; lunr's own tokenizer only wraps them.
    for (const entry of this.entries) {
      const fields = {
        ref: `e${entry.id}`,
        name: [...new Set([...entry.names.flatMap(tokenize), ...this.scorer.wordTokens(entry)])],
        concept: this.scorer.conceptTokens(entry),
        context: [...new Set(entry.rows.flatMap(({ context }) => tokenize(context ?? '')))],
        text: [],
      };
      this.count([...fields.name, ...fields.concept]);
      builder.add(fields);
    }
    for (const [at, passage] of book.passages.entries()) {
      const fields = { ref: `p${at}`, name: tokenize(passage.subject), concept: [], context: [], text: [...new Set(tokenize(passage.text))] };
      this.count(fields.text);
      builder.add(fields);
    }
    this.size = this.entries.length + book.passages.length;
    this.index = builder.build();
    this.terms = new ExactTerms(this.index);
  }

  private count(tokens: readonly string[]): void {
    for (const token of new Set(tokens)) this.frequency.set(token, (this.frequency.get(token) ?? 0) + 1);
  }

  private readonly byRow = new Map<Row, Entry>();
  private readonly byFact = new Map<Fact, Entry>();

  /** The first entry that has a row. */
  ofRow(row: Row): Entry | undefined {
    return this.byRow.get(row);
  }

  /** The first that has one of the facts, or the row of one. */
  ofFacts(facts: readonly Fact[]): Entry | undefined {
    return facts.flatMap((fact) => [this.byRow.get(fact.row), this.byFact.get(fact)]).reduce((first, entry) => (first === undefined || (entry !== undefined && entry.id < first.id) ? entry : first), undefined);
  }

  /** Names by how well they fit, best first; ties keep printed order. */
  findEntries(needle: Needle): EntryHit[] {
    const key = `${needle.text}|${needle.pieces.map(({ text, concepts }) => `${text}:${concepts.map(({ id }) => id).join('.')}`).join('|')}`;
    const known = this.recent.get(key);
    if (known) return known;
    const found = this.lookUp(needle);
    if (this.recent.size >= RECENT) this.recent.clear();
    this.recent.set(key, found);
    return found;
  }

  private lookUp(needle: Needle): EntryHit[] {
    const tokens = [...tokenize(needle.text), ...this.scorer.needleTokens(needle.pieces), ...this.scorer.translation(needle.pieces)];
    const refs = this.search(tokens, ['name', 'concept']).filter((ref) => ref.startsWith('e')).slice(0, RERANKED);
    const prepared = this.scorer.prepare(needle);
    const hits = refs.flatMap((ref) => {
      const entry = this.byRef.get(ref);
      return entry ? [this.scorer.score(prepared, entry)] : [];
    });
    // 抗旱 is a word for 防汛 too; where both are printed, each is what it says.
    const printed = fold(needle.text).replace(/\s/g, '');
    const literal = ({ entry }: EntryHit): number => (entry.names.includes(printed) && (entry.kinds.has('money') || entry.kinds.has('count')) ? 0 : 1);
    return hits.filter(({ score }) => score > 0).sort((left, right) => right.score - left.score || literal(left) - literal(right) || left.entry.id - right.entry.id);
  }

  findPassages(text: string): PassageHit[] {
    const tokens = tokenize(text);
    const wanted = new Set(tokens.filter((token) => token.length > 1));
    return this.search(tokens, ['name', 'text']).filter((ref) => ref.startsWith('p')).slice(0, 20).flatMap((ref) => {
      const passage = this.book.passages[Number(ref.slice(1))];
      if (!passage) return [];
      const has = new Set(tokenize(`${passage.subject} ${passage.text}`));
      const shared = [...wanted].filter((token) => has.has(token)).length;
      return [{ passage, score: wanted.size === 0 ? 0 : shared / wanted.size }];
    }).sort((left, right) => right.score - left.score);
  }

  /** Printed words that an everyday word hints at; `whole`: all of the text must be the hint. */
  hinted(text: string, whole: boolean): readonly string[] {
    return whole ? this.lexis.hintsOf(text) : this.lexis.hinted(text);
  }

  /** Printed words of the sides of a thing that a text speaks of; `whole`: it speaks of nothing else. */
  facetsOf(text: string, whole: boolean): string[] {
    return this.lexis.facetsOf(text, whole);
  }

  /** Performance indicators, for descriptions in other words; made when first asked for. */
  get targets(): OverlapIndex<Entry> {
    return this.ofTargets ??= new OverlapIndex(this.entries.filter(({ kinds }) => kinds.has('target')).map((entry) => ({ of: entry, text: entry.names[0] ?? entry.label, english: this.scorer.englishOf(entry) })), this.lexis);
  }

  /** Sentences of duties, goals, purposes, definitions and prose, likewise. */
  get sentences(): OverlapIndex<Sentence> {
    return this.ofSentences ??= new OverlapIndex(sentencesOf(this.book.passages).map((sentence) => ({ of: sentence, text: sentence.text, english: [] })), this.lexis);
  }

  /** How much of a word of the question a printed text has, by what it means or by its letters: 1 all of it, 0 nothing. */
  says(text: string, { text: word, concepts: own }: Piece): number {
    // A participle that was no name of the question has its meaning all the same.
    const concepts = own.length === 0 && /[a-z]/.test(word) ? this.lexis.englishPhrase(englishWords(word)) : own;
    const bare = fold(text).replace(/\s/g, '');
    if (concepts.length > 0) {
      const known = meant(text, this.lexis);
      if (concepts.some(({ id }) => known.has(id))) return 1;
    }
    const names = [...(/[\u3400-\u9fff]/.test(word) ? [word] : []), ...concepts.map(({ zh }) => zh)].map((name) => fold(name).replace(/\s/g, '')).map((name) => name.replace(/(?<=..)(?:费用|经费|支出|资金|费)$/, ''));
    return Math.max(0, ...names.map((name) => (bare.includes(name) ? 1 : shareIn(bigrams(name), new Set(bigrams(bare))))));
  }

  /** Asks only for terms that the index has, as `ExactTerms` needs it; where some are rare only for those. */
  private search(tokens: readonly string[], fields: string[]): string[] {
    const known = [...new Set(tokens)].filter((token) => this.frequency.has(token));
    const rare = known.filter((token) => (this.frequency.get(token) ?? 0) <= this.size * COMMON_SHARE);
    const asked = rare.length > 0 ? rare : known;
    return this.terms.rank(asked, fields);
  }
}
