/** Why an answer is what it is: the parsed query, the candidates with their scores, the rule that decided. */
import type { Answer } from '../answer/answer.ts';
import type { Phrased } from '../reply/phrase.ts';

export function explain({ trace, outcome, claims }: Answer): string {
  const { query, hits, rule } = trace;
  const slots = {
    act: query.act, wanted: query.wanted, year: query.year, relativeYear: query.relativeYear, table: query.table, part: query.part, direction: query.direction,
    order: query.order, n: query.n, nth: query.nth, thresholds: query.thresholds.map(({ side, value, unit }) => `${side} ${value.toFixed()} ${unit ?? ''}`),
    claimed: query.claimed.map(({ text }) => text), reference: query.reference, convertTo: query.convertTo, outside: query.outside,
  };
  const set = Object.entries(slots).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return [
    '--- explain',
    `query: ${set.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(' ')}`,
    `names: ${query.mentions.map(({ text, unknown }) => `“${text}”${unknown.length > 0 ? ` (unknown: ${unknown.join(', ')})` : ''}`).join(', ') || 'none'}`,
    `words: ${[...query.tags].join(' ')}`,
    ...hits.map(({ entry, score, precision, matched }) => `  ${score.toFixed(3)} p=${precision.toFixed(2)} ${entry.label} [${matched.join(' ')}]`),
    `decided: ${outcome}, ${rule}`,
    ...claims.flatMap((claim) => (claim.kind === 'notice' && claim.notice === 'leftOver' ? [`left over: ${claim.names.map(({ zh, en }) => en ?? zh).join(', ')}`] : [])),
  ].join('\n');
}

/** How a reply was phrased: the plan, what the model wrote, what the guard said to it, and the text that is shown. */
export function explainPhrasing({ plan, attempts, record, reply }: Phrased): string {
  return [
    '--- phrasing',
    ...plan.atoms.map(({ id, kind, whole }) => `plan: {${id}} ${kind}: ${whole}`),
    ...attempts.flatMap(({ written, judged }) => [`model: ${JSON.stringify(written)}`, `guard: ${judged.failed ? `${judged.failed.check}, ${judged.failed.detail}` : 'passed'}`]),
    `verdict: ${record.verdict} (${record.model ?? 'no model'}, prompt ${record.promptVersion}, ${record.calls} calls, ${record.latencyMs} ms, ${record.tokensIn} + ${record.tokensOut} tokens)`,
    `final: ${reply.text}`,
  ].join('\n');
}
