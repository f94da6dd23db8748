/** 「五险一金一共多少」, "social insurance and housing fund contributions": the employer's contributions, which tables print one by one. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { sumOf } from '../figures.ts';
import { displayName, rowFigure } from '../world.ts';

const WITH_HOUSING = pattern(/五险一金|[三四五六]险(?:二|两)金|社保(?:和|与|跟|及|、|加)?(?:住房)?公积金|\bfive (?:social )?insurances?\b|\bsocial (?:insurance|security)(?: contributions?)?(?: and| plus| &) (?:the )?housing (?:provident )?fund\b/i);
const ALONE = pattern(/五险(?!一金)|(?:缴|交)(?:纳|的)?社保|社保(?:缴费|缴纳|费用?(?!补)|这块的缴费)|(?:职工|员工|干部|我们)的?社保(?!卡)|(?<!\bother )\bsocial (?:insurance|security) contributions?\b/i);
/** Chinese labels end so: 职工基本医疗保险缴费. */
const INSURANCE = pattern(/(?:保险|社会保障)缴费$/);
const HOUSING = pattern(/^住房公积金$/);
const ACTS: ReadonlySet<string> = new Set(['lookup', 'sum', 'breakdown', 'unknown', 'count']);

export function insurancesAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const housing = WITH_HOUSING.test(query.spoken);
  if (!(housing || ALONE.test(query.spoken)) || !ACTS.has(query.act) || query.claimed.length > 0 || query.table !== null || query.relativeYear === 'prior' || (query.year !== null && query.year !== world.book.year) || query.direction !== null) return null;
  const fits = ({ label, basis, role, budgetUnit, place, children }: Row): boolean => basis === 'economic' && role === 'item' && budgetUnit === null && place.table !== null && children.length === 0 && (INSURANCE.test(bare(label)) || (housing && HOUSING.test(bare(label))));
  const rows = world.book.rows.filter(fits);
  const own = rows.filter(({ place }) => place.table === rows[0]?.place.table);
  const figures = own.map((row) => rowFigure(world, row)).filter((figure) => figure !== null);
  const [first] = figures;
  if (!first || figures.length < 2 || figures.some(({ unit }) => unit !== first.unit)) return null;
  const total = sumOf({ zh: '所列各项', en: 'the items listed' }, figures, world.book.year);
  return { ...claims(context, 'contributions, one by one', [{ kind: 'sum', items: figures, total, left: [] }], world.index.entries.filter((entry) => entry.rows.some((row) => own.includes(row))), [total, ...figures]), pool: figures };
}

function bare(label: string): string {
  return displayName({ label } as Row).replace(/\s/g, '');
}
