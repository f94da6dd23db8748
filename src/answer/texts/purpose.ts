/** What a name is for: its printed goal, and the part of a purpose above it that names it. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import { valueKinds } from '../../query/slots/value-kind.ts';
import type { Answer, Claim } from '../answer.ts';
import { childrenOf, parentRow, metricOf } from '../sets/collections.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { NO_PURPOSE } from '../marks.ts';
import { lookupEntry, quoteEntry } from '../lookup-entry.ts';
import { headClaims, purposeOf } from './meaning.ts';
import { valuesIn } from './sentence.ts';
import { rowFigure } from '../world.ts';
import { fundParts, partsClaim } from '../parts.ts';

/** What a project is for: its printed goal, and what it is mainly used for. */
export function purposeAnswer(context: Context, entry: Entry): Answer {
  const purpose = purposeOf(context, entry);
  const children = childrenOf(entry);
  const figures = children.flatMap((row) => metricOf(context.world, row, 'amount') ?? []);
  const parent = parentRow(entry);
  const list = [
    ...(purpose ? [withValues(context, purpose)] : []),
    ...(figures.length > 0 ? [partsClaim(context, entry, figures, parent ? rowFigure(context.world, parent) : null, parent?.open === true)] : []),
  ];
  if (list.length > 0) return claims(context, 'a printed purpose', list, [entry], figures);
  const above = entry.rows.find((row) => row.parent !== null && row.place.table === null)?.parent;
  const parentEntry = above ? context.world.index.ofRow(above) : null;
  const near = parentEntry ? purposeOf(context, parentEntry) : null;
  // The goal of the project above speaks of it: 发放高龄津贴.
  if (near?.kind === 'quote' && above?.children.length === 1) return claims(context, 'the purpose of the project that it is all of', [...headClaims(context, entry), withValues(context, near)], [entry]);
  if (near?.kind === 'quote' && entry.names.some((name) => saysName(near.text.replace(/\s/g, ''), name.replace(/[（(].*$/, '')))) return claims(context, 'the purpose of the project above, which names it', [near], [entry]);
  const own = near?.kind === 'quote' ? partThatNames(near.text, entry, above?.children ?? []) : null;
  if (own !== null && near?.kind === 'quote') return claims(context, 'the part of the purpose above that names it', [...headClaims(context, entry), { ...near, text: own }], [entry]);
  // What an indicator is to achieve is its target. In a thread the words of the question alone find nothing but each other.
  const said = near === null || context.query.mentions.length > 0;
  const told = entry.kinds.has('target') && !entry.kinds.has('money') ? lookupEntry({ ...context, query: { ...context.query, wanted: 'target' } }, entry) : said ? quoteEntry(context, entry) : null;
  if (told) return told;
  const paid = fundParts(context, entry);
  if (paid) return paid;
  if (near && !said) return claims(context, 'the purpose of what it stands under', [...headClaims(context, entry), near], [entry]);
  return { ...notFound(context, NO_PURPOSE, 'noPurpose', [entryName(context, entry)], [], [...headClaims(context, entry), ...(near ? [near] : [])]), subjects: [entry] };
}

/** "What is it for, and from what age": the number that is asked for with it. */
function withValues({ query }: Context, claim: Claim): Claim {
  if (claim.kind !== 'quote' || (claim.figures ?? []).length > 0) return claim;
  const { name, text, places } = claim;
  const [values = []] = valueKinds(query.spoken).map((kind) => valuesIn(text, kind)).filter(({ length }) => length > 0);
  return { ...claim, figures: values.map(([value, unit]) => ({ name, value, unit, year: null, derivation: null, places, facts: [] })) };
}

/** Of a purpose in numbered parts the one that has the name's own words, which no name beside it has: 1.做好甲…; 2.加强乙…. */
function partThatNames(text: string, entry: Entry, beside: readonly Row[]): string | null {
  const others = beside.filter((row) => !entry.rows.includes(row)).map(({ label }) => label);
  const words = pairsOf(entry.names[0]?.replace(NAME_ENDING, '') ?? '').filter((pair) => !others.some((label) => label.includes(pair)));
  const parts = text.split(/(?=(?<![\d.])\d\s*[.．、]\s*[\u3400-\u9fff])/).map((part) => part.trim()).filter((part) => words.some((word) => part.replace(/\s/g, '').includes(word)));
  const [only] = parts;
  return parts.length === 1 && only !== undefined && only.length < text.length ? only : null;
}

/** The name as it stands, or without what names of money end in: 市容巡查队伍 is 市容巡查服务 there. */
function saysName(text: string, name: string): boolean {
  const bare = name.replace(NAME_ENDING, '');
  return text.includes(name) || (bare.length >= LONG_NAME && text.includes(bare));
}
const LONG_NAME = 4;

/** What names of money end in. */
const NAME_ENDING = pattern(/(?:人员)?(?:运行|运维|维护|经费|费用|费|服务|工作|管理|支出|补助|事务|项目|工资)+$/);

function pairsOf(text: string): string[] {
  const letters = [...text.replace(/[^\u3400-\u9fff]/g, '')];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}
