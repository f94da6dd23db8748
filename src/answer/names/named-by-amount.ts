/** "In the 1,234 item, what gets the most", 「1234那个项目」: an amount that one name has, in place of that name. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import { valueOf } from '../figures.ts';
import { headFigure, type World } from '../world.ts';
import type { Entry } from '../../search/entries.ts';

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)`;
const NAMED_EN = pattern(new RegExp(String.raw`\b(?:the|that|this|our) ${NUMBER}(?: ?(?:万元?|wan))?[ -](?:item|line|project|programme|program|heading|pot)(?: item| line| project)?\b`, 'gi'));
const NAMED_ZH = pattern(new RegExp(String.raw`(?:那个|这个)?(?<![\d.,])${NUMBER}(?:万元?)?的?(?:那一?个|这一?个|那)(?:项目|科目|款项)`, 'g'));

/** The name is what is asked for. */
const WHICH_IT_IS = pattern(/^\W*(?:what|which)(?: \w+)?(?:['’]s| is) the [\d,.]+ \w+\W*$/i);

/** The question with the one name that has the amount; as it is where several have it, or none. */
export function withAmountsNamed(world: World, question: string): string {
  if (!/\d/.test(question) || WHICH_IT_IS.test(question)) return question;
  return [NAMED_EN, NAMED_ZH].reduce((text, named) => text.replace(named, (words: string, number: string) => { const entry = hasAmount(world, number); return entry ? ` ${entry.names[0] ?? entry.label} ` : words; }), question);
}

/** A project before a name of a table: they are what people call items. */
function hasAmount(world: World, number: string): Entry | null {
  const value = decimal(number.replace(/,/g, ''));
  const having = world.index.entries.filter((entry) => { const figure = headFigure(world, entry); return figure?.unit.includes('元') === true && valueOf(figure).eq(value); });
  const projects = having.filter(({ rows }) => rows.some(({ basis }) => basis === 'project'));
  const [own, another] = projects.length > 0 ? projects : having;
  return own && !another ? own : null;
}
