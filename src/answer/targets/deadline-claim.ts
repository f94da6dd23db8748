/** 「审计 10 月前要完成吗」, "does the audit have to be done by October": a month that is stated, against the date that an indicator prints. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isKept, monthIn, monthsOf, MONTHS } from '../../query/slots/months.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';

const DONE = pattern(/完成|做完|弄完|搞完|结束|办完|搞|办|开展|交|做|是|[前底]|\b(?:done|finished|completed?|held|over|ready|due|by|before|in)\b/i);
const OPEN = pattern(/哪|几月|什么时候|何时|多少|\b(?:when|which|what|how)\b/i);
const FITS = 0.45;
/** Of the wording, no name. */
const TALK = pattern(new RegExp(`^(?:月?(?:份|底)?(?:完成|结束|开展|举行)?|\\d+|done|finish(?:ed)?|complet(?:ed|ion)|held|due|end|(?:${MONTHS.join('|')})[a-z]*)$`, 'i'));

export function deadlineClaimAnswer(context: Context): Answer | null {
  const { query } = context;
  if (OPEN.test(query.spoken) || !DONE.test(query.spoken) || !isQuestionOfTruth(query.spoken, query.tags)) return null;
  const asked = monthIn(query.spoken);
  if (asked === null) return null;
  const entry = datedNamed(context);
  const text = entry ? dateOf(entry) : null;
  if (!entry || text === null) return null;
  const told = lookupEntry({ ...context, query: { ...query, wanted: 'target', claimed: [] } }, entry);
  const right = isKept(text, asked);
  return told.outcome === 'answered' ? claims(context, 'a stated month against the printed date', [...(right === null ? [] : [{ kind: 'verdict', right, about: 'figure' } as const]), ...told.claims.filter(({ kind }) => kind === 'target')], [entry], told.listed) : null;
}

function dateOf(entry: Entry): string | null {
  return entry.facts.find(({ measure, text, printed }) => measure === 'target' && monthsOf(text ?? printed).length > 0)?.text ?? null;
}

/** The dated indicator that the one name fits best, whatever other figure it fits better. */
function datedNamed({ query, world }: Context): Entry | null {
  const [mention, another] = query.mentions.filter(({ text }) => !TALK.test(text));
  if (!mention || another) return null;
  const words = mention.text.replace(/\s/g, '');
  const hit = world.index.findEntries({ text: mention.text, pieces: mention.pieces }).find(({ entry, recall, precision }) => dateOf(entry) !== null && (precision >= FITS || recall >= FITS));
  return hit?.entry ?? world.index.entries.find((one) => dateOf(one) !== null && one.key.startsWith(words)) ?? null;
}

/** 「消防演练什么时候搞」: of a name whose own target is a number, the indicator beside it that has a date. */
export function datedBesideAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const [topic, another] = topics;
  if (query.wanted !== 'when' || !topic || another || topic.certainty !== 'sure' || !topic.entry || dateOf(topic.entry) !== null || !topic.entry.facts.some(({ measure, unit }) => measure === 'target' && unit !== null && /^[场次个]/.test(unit))) return null;
  const entry = datedNamed(context);
  return entry ? lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, entry) : null;
}

/** 「甲海湾那笔补助最晚啥时候拨下去」, 「乙工程什么时候完工」: the one indicator of the project named that has a date. */
export function datedOfProjectAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const words = query.mentions.filter(({ text }) => !TALK.test(text)).map(({ text }) => text.replace(/\s/g, ''));
  if (query.wanted !== 'when' || query.claimed.length > 0 || words.length === 0 || topics.some(({ certainty, entry }) => certainty === 'sure' && entry && dateOf(entry) !== null)) return null;
  const dated = world.index.entries.filter((entry) => dateOf(entry) !== null).flatMap((entry) => entry.rows.flatMap((row) => {
    const project = row.role === 'indicator' ? row.context?.split(' > ')[0] ?? '' : '';
    const of = world.index.entries.some(({ rows }) => rows.some(({ basis, role, label }) => basis === 'project' && role === 'item' && label === project));
    return of && words.some((word) => project.includes(word)) && words.every((word) => project.includes(word) || entry.key.includes(word) || (DONE_WITH.test(word) && COMPLETION.test(entry.key))) ? [{ entry, project }] : [];
  }));
  const [only, another] = dated;
  return only && !another ? lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, only.entry) : null;
}
const DONE_WITH = pattern(/^(?:完工|竣工|完成|做完|弄完|搞完|干完|finish(?:ed)?|complet(?:ed|ion)|done)$/i);
const COMPLETION = pattern(/完成|竣工|完工/);
