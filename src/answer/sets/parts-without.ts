/** 「除了甲，乙里还有哪些」: the parts of a name without those that are named, each with its amount. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import { isExcept, isOtherWord } from '../../query/slots/others.ts';
import { takesAway } from '../../query/frames/signs.ts';
import type { Answer, Claim, ListItem } from '../answer.ts';
import { branchesOf, metricOf } from './collections.ts';
import { claims, entryName, type Context } from '../context.ts';
import { balanceOf, valueOf } from '../figures.ts';
import { headFigure, rowFigure, totalEntry, wholesOf } from '../world.ts';

/** The others are asked for one by one, not what they come to. */
const ONE_BY_ONE = pattern(/(?:还有|还包[括含]|还剩|另外有|其[他余它]|别的|剩下|剩余)[^,，。?？]{0,6}(?:啥|什么|哪些|哪几|哪[两三四五六七八九])|(?:剩下|其[他余]|别的|余下)[^,，。?？]{0,8}(?:分别|各|都是?(?:啥|什么|多少))|\b(?:what|which) (?:else|other)\b|\bwhat are the others\b/i);

/** The name itself, or what has nothing but it. */
function isOf(row: Row, { rows }: Entry): boolean {
  return rows.includes(row) || (row.children.length === 1 && row.children.every((child) => rows.includes(child)));
}

/** 「除了甲，其他各项（合计多少）」, "everything except A": all that stands beside it. */
const ALL_OTHERS = pattern(/(?:除(?:了|去|开)?|不算|不含|去掉|刨去?)[^,，。?？]{1,16}?(?:[之以]?外)?[,，]?(?:[^,，除]{2,12})?的?(?:其[他它余]|别的|剩下|余下|剩余)的?(?:各|几|所有|全部)?[项个笔]?(?:项目|小项|经费|支出|开支|部分|子项|事项)?(?:都|一共|总共|合计|各|分别|加起来|列出来)*(?:是|有|花)?了?(?:多少|哪些|什么|几)?(?:钱|项)?[呢啊吗]*[?？。]*$|^\W*(?:and |so |ok,? |now )*(?:what about |how about |list |show (?:me )?|what (?:is|are|do|does) |how much (?:is|are) )?(?:everything|all (?:of )?(?:the )?(?:others?|rest|items|lines)|the (?:rest|others|other (?:items|lines|ones|parts)|remaining \w+))(?: else)?(?: come to| add up to| cost)?,? (?:except(?: for)?|but|other than|apart from|excluding|without|minus)\b|\bother (?:items|lines|ones|parts)\b.{0,20}\b(?:except(?: for)?|excluding|without|apart from)\b/i);

const OTHER_ONES = pattern(/^(?:其[他它余]|别的|剩|other|rest)|^(?:各|每)项$/i);

/** A printed name may begin with 其他 itself; the shortest of them are words for the others. */
function isInFull({ world }: Context, text: string, { names, label }: Entry): boolean {
  const said = text.replace(/\s/g, '');
  return (said.length > 4 && names.includes(said)) || (text.split(' ').length > 2 && world.nameOf(label).en?.toLowerCase() === text.toLowerCase());
}

export function partsWithoutAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const others = ALL_OTHERS.test(query.spoken) && query.wholes.length === 0;
  if (!(others || ONE_BY_ONE.test(query.spoken)) || !(others || isExcept(query.spoken) || takesAway(query.spoken, query.mentions)) || query.claimed.length > 0 || query.order !== null || query.thresholds.length > 0) return null;
  const meant = topics.filter(({ mention, entry }) => !isOtherWord(mention.text) && !(others && OTHER_ONES.test(mention.text) && !(entry && isInFull(context, mention.text, entry))));
  const [first] = meant;
  if (!first || meant.some(({ certainty, entry }) => certainty !== 'sure' || entry === null)) return null;
  const named = meant.flatMap(({ entry }) => entry ?? []);
  // 「除了甲其他各项」, 「除了甲还有哪些」 names no whole: those that stand beside it are meant.
  const wholeOf = (entry: Entry, out: readonly Entry[]): { entry: Entry; row: Row; out: readonly Entry[] }[] => {
    const row = out.length === 0 ? undefined : branchesOf(entry, query.table).find(({ children }) => children.length > out.length && out.every((other) => children.some((child) => isOf(child, other))));
    return row ? [{ entry, row, out }] : [];
  };
  const [whole] = [...named.flatMap((entry) => wholeOf(entry, named.filter((other) => other !== entry))), ...(first.entry && (others || (named.length === 1 && query.direction === null)) ? wholesOf(world, first.entry).flatMap((entry) => wholeOf(entry, named)) : [])];
  if (!whole) return named.length === 1 && !others && query.act === 'breakdown' && isExcept(query.spoken) ? besideKind(context, first.entry) : null;
  const rest = whole.row.children.filter((child) => !whole.out.some((entry) => isOf(child, entry)));
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

/** 「除了项目支出还有哪几块」 where no list has both: what all spending has beside it, by the name of its other kind. */
function besideKind(context: Context, entry: Entry | null): Answer | null {
  const { world } = context;
  const all = totalEntry(world, 'expenditure');
  const kinds = world.index.entries.filter(({ names }) => names.some((name) => KINDS.includes(name)));
  const other = entry && kinds.includes(entry) ? kinds.find((kind) => kind !== entry) : undefined;
  const [total, part, rest] = [all, entry, other].map((one) => (one ? headFigure(world, one) : null));
  if (!other || !total || !part || !rest || new Set([total.unit, part.unit, rest.unit]).size > 1) return null;
  const result = balanceOf(total.name, [total], [part], total.year);
  return valueOf(result).eq(valueOf(rest)) ? claims(context, 'the other kind of spending', [{ kind: 'balance', plus: [total], minus: [part], result, left: [] }, { kind: 'where', name: entryName(context, other), figure: rest }], [other], [rest]) : null;
}
const KINDS: readonly string[] = ['基本支出', '项目支出'];
