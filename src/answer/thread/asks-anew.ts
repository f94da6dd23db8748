/** Follow-ups that ask of all that the document has, whatever was told before: they are questions of their own. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import { kindOfPeople } from '../../query/slots/kinds-of-people.ts';
import { asksOfAll } from '../../query/slots/of-all.ts';
import { asksShareLimit } from '../sets/share-limit.ts';
import { asksKindAnew } from './among.ts';
import { ALL_OF_THEM } from './near.ts';

const FINAL_ACCOUNTS = pattern(/\bfinal accounts?\b|决算/i);

/** 「我们几个人」, "how many of us are there": all who work here. */
const OF_US = pattern(/^(?:那|那么)?(?:我们|咱们?)(?:这里|这儿|现在|目前|一共|总共|到底|究竟)*有?(?:几|多少)(?:个|名|号)?人[呢啊]?[?？。]*$|^\W*(?:and |so )?how many of us (?:are there|work here)\W*$/i);

export function asksAnew(query: Query): boolean {
  const { act, wanted, mentions, reference, thresholds, tags, wholes, spoken } = query;
  if (kindOfPeople(spoken, query.language) !== null) return true;
  if (mentions.length === 0 && (OF_US.test(spoken) || asksOfAll(query) || asksKindAnew(query))) return true;
  // Final accounts that have a date are work to be done, and no money of the last name.
  if (mentions.length === 0 && tags.has('actual') && tags.has('when') && FINAL_ACCOUNTS.test(spoken)) return true;
  if (reference !== null) return false;
  // "Which items under A take more than a fifth": a set that is named whole.
  if (asksShareLimit(query) && (mentions.length > 0 || tags.has('project') || wholes.length > 0)) return true;
  if (wanted !== 'target') return false;
  // "Which satisfaction targets are the lowest", "any of the satisfaction targets below 85%".
  return (act === 'rank' && mentions.length === 1 && ALL_OF_THEM.test(spoken)) || (act === 'filter' && mentions.length > 0 && thresholds.length > 0);
}
