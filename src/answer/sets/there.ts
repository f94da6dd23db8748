/** 「有没有涉密项目」, "are there any parking projects": whether there is such a project, not what there is at all. */
import { pattern } from '../../budget/pattern.ts';
import type { Mention } from '../../query/query.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';

type Piece = Mention['pieces'][number];

const KIND = '(?:方面|相关|有关|性质|类型|类|领域)?的?(?:支出|建设|工程)?项目(?:支出|资金|预算)?';
const ASKED_ZH = [new RegExp(`^(?:请问|今年|本年|预算|文件|这份|里面?|中)*(?:有没有|有无|是否有|是不是有|存不存在|是否存在)(?<thing>[\\u4e00-\\u9fff]{2,10}?)${KIND}[吗么呢]?[?？。]*$`), new RegExp(`^(?:请问|今年|本年|预算|文件|这份|里面?|中)*(?:有|存在)(?<thing>[\\u4e00-\\u9fff]{2,10}?)${KIND}(?:吗|么|没有|吧)[?？。]*$`)];
const ASKED_EN = [/^(?:so |and )?(?:is|are|was|were) there (?:any |an? |some )?(?<thing>[a-z -]{2,40}?)(?:-related)? projects?\b(?! (?:over|under|above|below|that|which|whose|with|more|less|without|not))/, /^(?:so |and )?do(?:es)? (?:you|we|it|they|the \w+) (?:have|list|contain|include) (?:any |an? |some )(?<thing>[a-z -]{2,40}?)(?:-related)? projects?\b(?! (?:over|under|above|below|that|which|whose|with|more|less))/, /^(?:is|are) there (?:any |an? )projects? (?:for|on|about|named|called|related to|concerning) (?:the )?(?<thing>[a-z -]{2,40}?)[?.]*$/];
/** What a project may be like that is no kind of it. */
const NO_KIND = pattern(/\b(?:reasons?|money|funding|budget|less|change|amount|increase|decrease|difference)\b|^(?:别的|其他|其它|新的?|新增|大的?|小的?|重点|重复|这样|那样|什么|哪些|多少|几个|增加|减少|增长|下降|other|new|more|any|some|a few|two|three|four|five|several|many|no|such|big|small|large|key|major)$|[增减涨降超过]/);

export function thereAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const thing = [...ASKED_ZH, ...ASKED_EN].map((pattern) => pattern.exec(query.spoken.trim())?.groups?.thing).find((found) => found !== undefined);
  if (thing === undefined || NO_KIND.test(thing) || topics.length > 1 || query.thresholds.length > 0 || query.claimed.length > 0) return null;
  const [topic] = topics;
  const name = { zh: thing, en: thing };
  if (topic?.certainty === 'sure' && topic.entry) {
    const found = lookupEntry(context, topic.entry);
    // Only a target is called so.
    return topic.entry.kinds.has('money') && found.outcome === 'answered' ? { ...found, claims: [{ kind: 'verdict', right: true, about: 'there' }, ...found.claims] } : notFound(context, 'no project is called so', 'notInDocument', [name], [topic.entry]);
  }
  const told = topic === undefined || topic.certainty === 'none' ? spokenOf(context, topic?.mention.pieces.filter(({ concepts }) => concepts.length > 0) ?? [], thing) : null;
  return told ?? (topic === undefined ? notFound(context, 'no such project', 'notInDocument', [name]) : null);
}

/** The sentence that speaks of such projects without listing one. */
function spokenOf(context: Context, pieces: readonly Piece[], thing: string): Answer | null {
  const { world } = context;
  const words: readonly Piece[] = pieces.length > 0 ? pieces : [{ text: thing, from: 0, to: thing.length, concepts: [] }];
  for (const passage of world.book.passages) {
    const sentence = (passage.sentences.length > 0 ? passage.sentences : [passage]).find(({ text }) => /项目/.test(text) && words.every((word) => world.index.says(text, word) === 1));
    if (!sentence) continue;
    const quote: Claim = { kind: 'quote', what: 'prose', name: world.nameOf(passage.subject), text: sentence.text, places: [sentence.place] };
    return claims(context, 'a sentence that speaks of such projects', [{ kind: 'notice', notice: 'notInDocument', names: [context.query.language === 'zh' ? { zh: `${thing}项目`, en: null } : { zh: `${thing} projects`, en: null }], year: null }, quote], [], [], 'not_found');
  }
  return null;
}
