/** What the thread cannot answer, asked once more with the words before. */
import { pattern } from '../../budget/pattern.ts';
import { kindOfPeople } from '../../query/slots/kinds-of-people.ts';
import { asksForMoney } from '../../query/slots/value-kind.ts';
import type { Query } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import type { World } from '../world.ts';
import type { Thread } from './thread.ts';

/** Numbers, dates and places, which a name without them may have under the words it was asked by. */
const ASKS_MORE = pattern(/(?:多少|几)(?:个)?[人名户家场次份宗处台套盏座间条件亩吨批]|[一每][枚套件份批张餐](?:要|得|是)?(?:多少|几)|(?:多少|几)(?:个(?=[点岗站？?。，,\s]|$)|平方|公里)|(?:什么|啥)时候|何时|哪天|几[月号]|\bhow many\b|\bwhen\b/i);

/** 「要发给多少人，每月几号前发」 after the money: the same sum once more, or a twelfth of it, is neither a number of people nor a day. */
export function isMoneyAlone({ claims }: Answer, question: string): boolean {
  return claims.length > 0 && claims.every(({ kind }) => kind === 'amount' || kind === 'average') && !asksForMoney(question) && ASKS_MORE.test(question);
}

/** What a name is asked for, or is made of: it says nothing of the thing. */
const KIND_WORDS = pattern(/(?:的)?(?:满意度|合格率|知晓率|参与率|覆盖率|完成率|准确率|人数|数量|面积|预算|经费|费用?|支出)$|\s(?:costs?|budget|money|funding|spending|price|satisfaction|target)$/);
/** What is done with the things that are then counted: 「公厕管养」 and 「几座」. */
const DONE_WITH = pattern(/(?<=..)(?:管养|养护|维护|管护|维修|修缮|运营|运行|建设|整治|改造|购置|采购|薪酬|工资|补贴|补助)+(?:经费|费用?|支出)?$/);
const PEOPLE = pattern(/(?:多少|几)(?:个)?[人名位]|\bhow many (?:people|persons|residents|staff)\b/i);

/** 「多少人吃」 after 「食堂花了多少」: what the thread cannot answer is asked once more with the words before; only a target or a count is such an answer. */
export function withWordsBefore(world: World, question: string, query: Query, { said }: Thread, parse: (question: string) => Query): Answer | null {
  if (said === '' || !ASKS_MORE.test(query.spoken) || kindOfPeople(question, query.language) !== null || query.mentions.length > 1 || query.direction !== null) return null;
  const counter = query.counter === null || query.counter === '个' ? null : query.counter;
  for (const words of new Set([said, said.replace(KIND_WORDS, ''), said.replace(DONE_WITH, '')])) {
    const whole = query.language === 'zh' ? `${words}${question.replace(/^(?:那|那么|它|这|要|得|管|共|一共|总共)+/, '')}` : `${question.replace(/\W+$/, '')} ${words}`;
    const answer = answerQuery(world, parse(whole), [], null);
    const unit = answer.listed[0]?.unit ?? '';
    const fits = PEOPLE.test(question) ? /^[人名位]/.test(unit) : counter === null || unit.includes(counter) || words !== said.replace(DONE_WITH, '') || words === said;
    // A number is no day.
    const dated = query.wanted !== 'when' || answer.claims.every((claim) => claim.kind === 'target' && /\d\s*[年月日号天]/.test(claim.text));
    if (fits && dated && answer.outcome === 'answered' && answer.claims.length === 1 && answer.claims.every(({ kind }) => kind === 'target' || kind === 'count')) return answer;
  }
  return null;
}
