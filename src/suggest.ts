/** Questions that the loaded documents can answer, for people who do not know yet what to ask. */
import { ask } from './ask.ts';
import type { Fact, Row } from './budget/fact.ts';
import type { Library } from './library.ts';

/** One amount, one change and one English question, each tried first: only what is answered is shown. */
export function sampleQuestions(library: Library): string[] {
  const world = library.worlds[0];
  if (!world) return [];
  const projects = world.book.rows.filter(({ basis, place }) => basis === 'project' && place.table === null);
  const parts = projects.filter(({ parent, children }) => parent !== null && parent.basis === 'project' && children.length === 0).sort(byAmount);
  const changed = projects.filter(({ reason }) => reason !== null).sort(byAmount);
  const english = parts.flatMap((row) => world.nameOf(row.label).en ?? []);
  const kinds = [
    parts.map(({ label }) => `${label}是多少？`),
    changed.map(({ label }) => `${label}为什么变化？`),
    english.slice(1).map((name) => `How much is budgeted for ${name}?`),
  ];
  return kinds.flatMap((questions) => questions.slice(0, 10).find((question) => ask(library, question, null).reply.outcome === 'answered') ?? []);
}

function byAmount(left: Row, right: Row): number {
  const amount = ({ facts }: Row): Fact['value'] => facts.find(({ measure }) => measure === 'amount')?.value ?? null;
  const [mine, other] = [amount(left), amount(right)];
  return mine === null || other === null ? Number(mine === null) - Number(other === null) : other.cmp(mine);
}
