/** 「甲在第 5 页吗」, "is § in table 9": a page, a table or a part where a name is said to stand. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { EXPLAINED } from '../names/resolve-mention.ts';

const AT = pattern(/(?:在|见|写在|列在|印在|出现在)[^,，]{0,4}(?:第\s*\d+\s*页|表\s*\d+|第[一二三四五六七八九十]部分)(?:里|中|上)?(?:的)?[,，]?(?:吗|吧|对吗|对吧|对不对|是吗|是吧|是不是)|^(?:is|are) [^?]*?(?:on page \d+|in (?:table \d+|part \w+))\W*$|\b(?:is|are|stands?|appears?|listed|printed|found) (?:on page \d+|in (?:table \d+|part \w+)),? (?:right|correct|true|yes)/i);

export function placeClaimAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const [topic] = topics;
  const page = /第\s*(\d+)\s*页|\bpage (\d+)/i.exec(query.spoken);
  // Whether two places say the same is another question.
  if (/\b(?:equal|same|match\w*|agree\w*|identical|differ\w*|as)\b|一样|一致|相同|相符|对得上/i.test(query.spoken) || !AT.test(query.spoken) || topics.length !== 1 || topic?.certainty !== 'sure' || !topic.entry || !isQuestionOfTruth(query.spoken, query.tags) || query.thresholds.length > 0 || query.claimed.length > (page ? 1 : 0)) return null;
  const wanted = Number(page?.[1] ?? page?.[2]);
  const part = `第${'一二三四五六七八九十'[Number(query.part) - 1] ?? ''}部分`;
  const isThere = ({ facts }: Entry): boolean => facts.some(({ place }) => (page ? place.page === wanted : query.table !== null ? place.table === query.table : place.part === part));
  if (!page && query.table === null && query.part === null) return null;
  // A word that is no printed name means the name with it that stands there, before the one that stands elsewhere.
  const there = isThere(topic.entry) || topic.entry.names.includes(topic.mention.text) ? undefined : topic.hits.find(({ entry, precision }) => precision >= EXPLAINED && isThere(entry))?.entry;
  const entry = there ?? topic.entry;
  const right = isThere(entry);
  const told = lookupEntry({ ...context, filter: { table: null, part: null, told: false, basis: null, code: null }, query: { ...query, table: null, part: null, claimed: [] } }, entry);
  return told.outcome !== 'answered' ? null : { ...told, claims: [{ kind: 'verdict', right, about: 'place' }, ...told.claims] };
}
