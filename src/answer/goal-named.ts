/** 「四大目标里民生那条怎么说」: of the printed goals the one that speaks of what is named. */
import { bareName } from '../budget/text.ts';
import type { Passage } from '../budget/fact.ts';
import type { Answer } from './answer.ts';
import { claims, type Context } from './context.ts';

const GOALS = /(?:[二三四五六七八九十\d]大|工作|主要|年度|总体|今年的?|全年的?)目标(?!值)/;
/** One of them, or what they say of it. */
const ONE_OF_THEM = /(?:那|这|哪|第.|一)(?:一)?[条项点块]|方面|关于|有关|里[面头]?|中|当中/;

export function goalNamedAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!GOALS.test(query.spoken) || /绩效|指标|多少钱|经费/.test(query.spoken) || !ONE_OF_THEM.test(query.spoken) || query.claimed.length > 0) return null;
  const words = query.mentions.map(({ typed }) => bareName(typed)).filter((word) => word.length > 1 && !/目标/.test(word));
  const [word, other] = words;
  if (word === undefined || other !== undefined) return null;
  const goals = world.book.passages.filter(({ kind }) => kind === 'goal');
  const headed = goals.filter((goal) => heading(goal).includes(word));
  const [best, next] = (headed.length > 0 ? headed : goals).map((goal) => ({ goal, said: bareName(goal.text).split(word).length - 1 })).filter(({ said }) => said > 0).sort((left, right) => right.said - left.said);
  if (!best || (next && next.said === best.said)) return null;
  return claims(context, 'the goal that speaks of it', [{ kind: 'quote', what: 'goal', name: world.nameOf(best.goal.subject), text: best.goal.text, places: [best.goal.place] }]);
}

function heading({ text }: Passage): string {
  return bareName(text.split(/[。；;]/)[0] ?? '');
}
