/** "Is 400 enough for A and B?", "could A cover B and C?", 「机动经费够付甲和乙吗」: a stated amount, or a name's, against what the others come to. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, plain } from '../../budget/amount.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import { numbersSaid, type NumberSaid } from '../../query/slots/numbers-said.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, sumOf, valueOf } from '../figures.ts';
import { COVERS_TOLD } from '../marks.ts';
import { resolveMention, type Topic } from '../names/resolve-mention.ts';
import { aroundNames, type NameSaid } from '../verdicts/said-in-order.ts';
import { differenceClaim } from './compare.ts';
import { operand } from './operand.ts';

const COVERS = pattern(/(?:不)?够(?:不够)?(?:支?付|用于|用来|花在|给)?|\b(?:(?:be )?enough (?:to (?:pay|cover|fund|buy|finance)(?: for)?|for)|cover|covers|pay for|pays for|suffice for|sufficient for)\b/i);
const WHETHER = pattern(/[吗么吧]|够不够|是否|^\W*(?:and |so |then )*(?:is|are|would|will|could|can|does|do|might)\b/i);
const READ = pattern(/支?付|用于|用来|花|给|的|吗|么|吧|呢|那|能|可以|是否|两[个项笔]|[三四]项|一起|加起来|费用?|用|和|与|跟|及|、|\b(?:and|so|then|is|are|would|will|could|can|does|do|be|the|our|a|an|of|money|budget|yuan|together|both|all|plus|in|total|as well as|alone|this|year|to|for|it|that|wan|rmb)\b/gi);

export function coversSeveralAnswer(context: Context): Answer | null {
  const { query, topics, world, carried } = context;
  if (!WHETHER.test(query.spoken) || query.table !== null || query.relativeYear !== null || query.year !== null || query.direction !== null || /哪|多少|几|\b(?:what|which|how)\b/i.test(query.spoken)) return null;
  const meant = topics.filter(({ mention }) => mention.to > mention.from && mention.text !== '够').map((topic) => ofMoney(context, topic));
  if (meant.some(({ certainty }) => certainty !== 'sure')) return null;
  const named = meant.flatMap(({ entry, mention: { from, to } }): NameSaid[] => (entry ? [{ entry, from, to }] : []));
  const text = aroundNames(query.spoken, named);
  // A name may have taken the verb in.
  const verb = COVERS.exec(text) ?? COVERS.exec(query.spoken);
  if (!verb) return null;
  const [number, another] = numbersSaid(text);
  const right = named.filter(({ to }) => to > verb.index + verb[0].length);
  const ahead = named.filter(({ to }) => to <= verb.index);
  // One name for one other is asked elsewhere.
  if (right.length === 0 || another || ahead.length > 1 || (number && (ahead.length > 0 || number.to > verb.index || number.unit === '%' || number.fraction)) || (!number && right.length < 2)) return null;
  const rest = `${number ? text.slice(0, number.from) + text.slice(number.to) : text}`.replace(COVERS, ' ').replace(READ, ' ').replace(/◇/g, '');
  if (/[\p{L}\d]/u.test(rest)) return null;
  const figures = right.reduce<Figure[]>((found, { entry }) => [...found, ...[operand(context, entry, found[0] ?? null)].filter((figure) => figure !== null)], []);
  const [first] = figures;
  if (!first || figures.length < right.length || figures.some(({ unit, value }) => value === '' || !unit.includes('元') || unit !== first.unit)) return null;
  const payer = ahead[0]?.entry ?? (number ? undefined : carried[0]);
  const own = number ? stated(number, first) : payer ? operand(context, payer, first) : null;
  if (!own || own.unit !== first.unit) return null;
  const needed = figures.length === 1 ? first : sumOf({ zh: '所列各项合计', en: 'the items named' }, figures, world.book.year);
  const sum: Claim[] = figures.length > 1 ? [{ kind: 'sum', items: figures, total: needed, left: [] }] : [{ kind: 'where', name: first.name, figure: first }];
  const gap: Claim[] = valueOf(own).eq(valueOf(needed)) ? [] : [differenceClaim(own, needed)];
  return claims(context, COVERS_TOLD, [{ kind: 'verdict', right: valueOf(own).gte(valueOf(needed)), about: 'comparison' }, ...sum, ...gap], right.map(({ entry }) => entry), [own, needed]);
}

/** What is to be paid is money, and the verb no part of its name. */
function ofMoney({ world }: Context, topic: Topic): Topic {
  const { mention } = topic;
  const [ahead, behind] = [mention.text.startsWith('够') ? 1 : 0, mention.text.endsWith('够') ? 1 : 0];
  if (ahead + behind === 0 && topic.entry?.kinds.has('money') === true) return topic;
  const own = { ...mention, text: mention.text.slice(ahead, mention.text.length - behind), pieces: mention.pieces.filter(({ text }) => text !== '够'), unknown: mention.unknown.filter((word) => word !== '够'), from: mention.from + ahead, to: mention.to - behind };
  return resolveMention(own, world.index, 'money');
}

/** The asker's own amount, in the unit of what it is to pay for. */
function stated({ value, unit }: NumberSaid, beside: Figure): Figure | null {
  const [asked, one] = unit === null ? [null, null] : [inYuan(value, unit), inYuan(decimal(1), beside.unit)];
  if (unit !== null && (!asked || !one)) return null;
  const own = asked && one ? plain(asked.div(one)) : plain(value);
  return computedFigure({ zh: '所说的金额', en: 'the amount you name' }, own, beside.unit, beside.year, own, [beside]);
}
