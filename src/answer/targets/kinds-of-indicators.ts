/** 「效益指标下面分几类」, "what kinds of performance indicators are there": the levels that stand below one, or the topmost. */
import { pattern } from '../../budget/pattern.ts';
import { INDICATORS_OF_LEVEL } from '../marks.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, uniquePlaces } from '../figures.ts';
import type { World } from '../world.ts';

const OF_INDICATORS_ZH = pattern(/^(?:请问)?(?:本?部门的?|街道的?|预算的?|整体)*(?:支出)?(?<level>[\u4e00-\u9fff]{0,6}?)(?:指标|绩效目标)(?:体系)?(?:下面|下|里面?|中|一共|总共|都|又|可以|可|主要)*(?:分|分成|分为|有|包括|包含|是|划分为?|设了?)(?:了|成|为)?(?:几|哪几|哪些|多少|什么|哪)(?:个|种)?(?:大|小)?(?:类别?|种类?|类型|方面|板块)?(?:指标)?[呢啊?？。]*$/);
const KIND_ZH = pattern(/类|种|方面|板块/);
const KIND_OR_LEVEL_EN = pattern(/\b(?:kinds?|types?|categor(?:y|ies)|groups?|classes)\b/i);
const OF_INDICATORS_EN = pattern(/^\W*(?:(?:so|and|please) )*(?:what|which|how many)(?: are)?(?: the)?(?: main| different)? (?:kinds?|types?|categories|groups|classes) (?:of|do|does|are|for)(?: the| our)? (?<level>(?:[a-z-]+ ){0,3}?)(?:indicators?|targets|kpis)\b(?: (?:are there|there are|do we have|fall into|have|is there|are they (?:split|grouped) into))?\W*$|^\W*(?:what|which|how many)(?: main)? (?:kinds|types|categories|groups|classes) (?:are|do) (?:the )?(?<under>(?:[a-z-]+ ){0,3}?)(?:indicators|targets|kpis) (?:split|grouped|divided|fall|sorted|broken down) ?(?:into)?\W*$/i);
/** What names all of them. */
const ALL = pattern(/^(?:performance|the performance|our|绩效|整体|所有|全部)?$/);

export function kindsOfIndicatorsAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const zh = query.language === 'zh';
  const asked = zh ? KIND_ZH.test(query.spoken) ? OF_INDICATORS_ZH.exec(query.spoken.replace(/\s/g, '')) : null : KIND_OR_LEVEL_EN.test(query.spoken) ? OF_INDICATORS_EN.exec(query.spoken) : null;
  if (!asked?.groups) return null;
  const said = (asked.groups['level'] ?? asked.groups['under'] ?? '').trim().toLowerCase();
  const paths = pathsOf(world);
  const level = ALL.test(said) ? null : [...new Set(paths.flatMap(({ path }) => path))].find((name) => isCalled(world, name, said));
  if (level === undefined) return null;
  const below = paths.flatMap(({ path, place }) => { const at = level === null ? 0 : path.indexOf(level) + 1; const name = level !== null && at === 0 ? undefined : path[at]; return name === undefined ? [] : [{ name, place }]; });
  const names = [...new Set(below.map(({ name }) => name))];
  if (names.length === 0) return null;
  const places = uniquePlaces(names.flatMap((name) => below.find((one) => one.name === name)?.place ?? []));
  const of = level === null ? { zh: '绩效指标', en: 'performance targets' } : world.nameOf(level);
  const count = { ...computedFigure({ zh: '类数', en: 'number of kinds' }, String(names.length), zh ? '类' : '个', null, names.map(() => '1').join(' + '), []), places };
  return claims(context, INDICATORS_OF_LEVEL, [{ kind: 'names', of, items: names.map((name) => world.nameOf(name)), places, count }]);
}

/** Each indicator's levels, but for the project that it may stand under. */
function pathsOf({ book }: World): { path: readonly string[]; place: (typeof book.rows)[number]['place'] }[] {
  return book.rows.flatMap(({ role, context, place }) => (role === 'indicator' && context !== null ? [{ path: context.split(' > ').slice(-2), place }] : []));
}

function isCalled(world: World, name: string, said: string): boolean {
  const bare = name.replace(/指标$/, '');
  const english = (world.nameOf(name).en ?? '').toLowerCase();
  return bare === said.replace(/指标$/, '') || (/[a-z]/.test(said) && (english.replace(/s$/, '') === said.replace(/s$/, '') || english.split(' ')[0]?.replace(/s$/, '') === said.replace(/s$/, '')));
}
