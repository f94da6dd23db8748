/** "What was it last year?", "and this year?", "so what's the gap?": the two years that were told of one name, set apart. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import { changeAnswer } from '../measures/change.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const GAP = pattern(/^\W*(?:(?:so|and|then|ok|what(?:['’]s| is| was)?|how (?:big|large) is)\W+)*(?:the )?(?:difference|gap|change|how much (?:less|more|lower|higher)(?: is (?:it|that))?|by how much|how far apart(?: are they)?)(?: then| between (?:them|the two))?\W*$|^(?:那|那么|所以|两年)*(?:差|相差|差额|差距|差了?|少了|多了|变化)(?:是)?(?:多少|几|多大)?(?:钱|万)?[呢？?]*$/i);

export const YEARS_TOLD: Rule = { name: 'the two years just told, set apart', answer: yearsApart };

function yearsApart({ world, query, last, thread }: Turn): Answer | null {
  const [entry, another] = last.subjects;
  if (!entry || another || !GAP.test(query.spoken.trim()) || query.mentions.length > 0) return null;
  const earlier = thread.told.slice(-3).some((answer) => answer.subjects.length === 1 && answer.subjects[0] === entry && answer.claims.some(({ kind }) => kind === 'prior'));
  const amount = last.claims.some(({ kind }) => kind === 'amount' || kind === 'prior');
  const told = earlier && amount ? changeAnswer(contextOf(world, { ...query, direction: null }, [entry], last), entry) : null;
  return told?.outcome === 'answered' ? told : null;
}
