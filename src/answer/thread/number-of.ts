/** 「几个人」, "how many people?" after a sum of money: the number that a target prints for it, in the unit that is asked for. */
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import { isNumberOfThings } from '../measures/divisor.ts';
import { exactMention } from './names.ts';
import type { Rule, Turn } from './turn.ts';

/** The share of the words spoken of, letter by letter in pairs, that the target's name must have. */
const SHARED = 0.6;
/** Words that say only that it is money, or work. */
const GENERAL = /(?:经费|支出|费用?|事务|工作|服务|管理|项目|预算)$/;
const PEOPLE = /\b(?:people|persons|staff|members?|workers|residents)\b/i;
const LETTERS = 2;

export const NUMBER_OF_IT: Rule = {
  name: 'the number that a target prints for what was spoken of',
  answer: (turn) => {
    const { world, query, last, subject } = turn;
    const unit = query.counter ?? (PEOPLE.test(query.spoken) ? '人' : null);
    if (unit === null || unit === '个' || !subject?.kinds.has('money') || last.subjects.length !== 1 || last.outcome !== 'answered' || !query.tags.has('howMany') || query.act === 'average' || query.direction !== null || query.mentions.some(({ text }) => text.length > LETTERS)) return null;
    const counts = world.index.entries.filter(({ facts }) => facts.some((fact) => fact.measure === 'target' && fact.unit?.startsWith(unit) === true && (isNumberOfThings(fact) || /^[场次份宗处盏]/.test(unit))));
    const scored = counts.map((entry) => ({ entry, shared: sharedWith(turn, subject, entry) })).filter(({ shared }) => shared >= SHARED).sort((left, right) => right.shared - left.shared);
    const [best, next] = scored;
    return best && (!next || next.shared < best.shared) ? answerQuery(world, { ...query, act: 'lookup', wanted: 'target', reference: null, mentions: [exactMention(best.entry)] }, [], last) : null;
  },
};

/** How much of the name, or of the words that it was asked by, stands in the target's name. */
function sharedWith({ thread }: Turn, subject: Entry, { key }: Entry): number {
  const said = [subject.key, ...thread.query.mentions.map(({ text }) => text)].map((name) => name.replace(GENERAL, '')).filter((name) => name.length >= LETTERS);
  return Math.max(0, ...said.map((name) => { const pairs = [...name].slice(1).map((letter, at) => `${[...name][at] ?? ''}${letter}`); return pairs.filter((pair) => key.includes(pair)).length / pairs.length; }));
}
