/** 「除了甲，乙里还有哪些」: the parts of a name without those that are named, each with its amount. */
import { isExcept, isOtherWord } from '../../query/slots/others.ts';
import { takesAway } from '../../query/frames/signs.ts';
import type { Answer, Claim, ListItem } from '../answer.ts';
import { branchesOf, metricOf } from './collections.ts';
import { claims, entryName, type Context } from '../context.ts';
import { balanceOf } from '../figures.ts';
import { rowFigure } from '../world.ts';

/** The others are asked for one by one, not what they come to. */
const ONE_BY_ONE = /(?:还有|另外有|其[他余它]|别的|剩下|剩余)[^,，。?？]{0,6}(?:啥|什么|哪些|哪几|哪[两三四五六七八九])|(?:剩下|其[他余]|别的|余下)[^,，。?？]{0,8}(?:分别|各|都是?(?:啥|什么|多少))|\b(?:what|which) (?:else|other)\b|\bwhat are the others\b/i;

export function partsWithoutAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!ONE_BY_ONE.test(query.spoken) || !(isExcept(query.spoken) || takesAway(query.spoken, query.mentions)) || query.claimed.length > 0 || query.order !== null || query.thresholds.length > 0) return null;
  const meant = topics.filter(({ mention }) => !isOtherWord(mention.text));
  if (meant.length < 2 || meant.some(({ certainty, entry }) => certainty !== 'sure' || entry === null)) return null;
  const entries = meant.flatMap(({ entry }) => entry ?? []);
  const [whole] = entries.flatMap((entry) => {
    const out = entries.filter((other) => other !== entry);
    const row = branchesOf(entry, query.table).find(({ children }) => out.every((other) => children.some((child) => other.rows.includes(child))));
    return row ? [{ entry, row, out }] : [];
  });
  if (!whole) return null;
  const rest = whole.row.children.filter((child) => !whole.out.some(({ rows }) => rows.includes(child)));
  const figures = rest.flatMap((row) => metricOf(world, row, 'amount') ?? []);
  if (figures.length === 0) return null;
  const names = whole.out.map((entry) => entryName(context, entry));
  const own = entryName(context, whole.entry);
  const of = { zh: `${own.zh}（不含${names.map(({ zh }) => zh).join('、')}）`, en: `${own.en ?? own.zh} without ${names.map(({ zh, en }) => en ?? zh).join(', ')}` };
  // What a list that ends in 等 leaves unlisted is still a part of what is left.
  const all = rowFigure(world, whole.row);
  const left = whole.row.children.filter((child) => !rest.includes(child)).flatMap((row) => metricOf(world, row, 'amount') ?? []);
  const total = all ? balanceOf(of, [all], left, all.year) : null;
  const remainder = total && whole.row.open ? balanceOf({ zh: '未列明部分', en: 'unlisted remainder' }, [total], figures, total.year) : null;
  const list: Claim = { kind: 'list', of, what: 'parts', items: figures.map((figure): ListItem => ({ figure, rank: null, extra: null })), count: null, total, remainder, scope: null, rest: 0 };
  return claims(context, 'the parts without those that are named', [list], [whole.entry], figures);
}
