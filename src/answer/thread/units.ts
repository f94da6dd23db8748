/** Rules for a follow-up that wants what was told measured otherwise: a count in full, two targets set against each other, an end of a kind of them. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, plain } from '../../budget/amount.ts';
import { answerQuery } from '../answer-query.ts';
import { claims } from '../context.ts';
import { computedFigure, valueOf } from '../figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

/** Counts are printed in these too: 万户, 万人次. */
const SCALES: Readonly<Record<string, string>> = { 千: '1000', 万: '10000', 亿: '100000000' };
const SCALED = pattern(/^([千万亿])(?!元)(.+)$/);
const IN_FULL = pattern(/(?:别|不|勿|无需|去掉|免)(?:要|用|带|写|以|拿|按)*(?:个|单位)?[“"]?[千万亿]|换(?:成|算)|完整|全(?:写|数)|实数|具体数|写(?:全|成|出来)|[化折]成|数字?表示|\bplain\b|\bin full\b|\bwritten out\b|\bspell\w* out\b|\b(?:without|no|not in) (?:the )?wan\b|\ball (?:the )?zero(?:e)?s\b|\b(?:actual|ordinary|exact|whole|full|raw) (?:number|figure|count)s?\b/i);
/** Beside the words for it, what is counted, as long as it is the same. */
const COUNTER = pattern(/^(?:[户人次个件家场份处]+数?|数字?|别?带|别|不带|单位|households?|visits?|people|persons?|numbers?|figures?|counts?|plain|wan|full)$/i);

/** Rates that are to be set against each other. */
const APART = pattern(/差|[高低多少](?:几|多少|出)|比.*[高低多少]|距|\b(?:difference|gap|apart|higher|lower|more|less|above|below|differ)\b/i);
const POINTS = pattern(/点|百分|%|差(?:多少|几)|\bpoints?\b|\bpercent\w*\b|\bhow (?:much|far|many)\b/i);

export const UNITS: readonly Rule[] = [
  {
    name: 'the count just told, in full',
    answer: ({ world, query, last }) => {
      const [from, another] = last.listed;
      const [, scale = '', unit = ''] = SCALED.exec(from?.unit ?? '') ?? [];
      const size = SCALES[scale];
      if (!from || another || !size || from.value === '' || !IN_FULL.test(query.spoken) || !query.mentions.every(({ text }) => COUNTER.test(text) || unit.includes(text) || last.subjects.some(({ names }) => names.includes(text)))) return null;
      const to = computedFigure(from.name, plain(valueOf(from).times(decimal(size))), unit, from.year, `${from.value} × ${size}`, [from]);
      return claims(contextOf(world, { ...query, act: 'lookup', convertTo: null, mentions: [] }, last.subjects, last), 'a count in full', [{ kind: 'convert', from, to }], last.subjects, [from]);
    },
  },
  {
    name: 'the target named now against the last one',
    answer: ({ world, query, last, named, subject }) => {
      const rate = last.listed.length === 1 && last.listed[0]?.facts[0]?.measure === 'target' && last.listed[0].unit === '%';
      if (!rate || !named || !subject || query.thresholds.length > 0 || !APART.test(query.spoken) || !POINTS.test(query.spoken)) return null;
      const { certainty, entry } = resolveMention(named, world.index, 'target', 'lookup');
      if (certainty !== 'sure' || !entry || entry === subject || !entry.kinds.has('target')) return null;
      return answerQuery(world, { ...query, act: 'difference', wanted: 'target', percent: false, direction: null, order: null, reference: null, relativeYear: null, mentions: [exactMention(entry), { ...exactMention(subject), gap: ['versus'] }] }, [], last);
    },
  },
  {
    name: 'an end of the kind of target that was just listed as equal',
    answer: ({ world, query, last }) => {
      const [first] = last.pool;
      const equal = last.pool.length > 1 && last.pool.every(({ value, facts }) => value === first?.value && facts[0]?.row.role === 'indicator');
      const level = first?.facts[0]?.row.context?.split(' > ').at(-1);
      return equal && level && query.act === 'rank' && query.mentions.length === 0 && !query.tags.has('project') ? answerQuery(world, { ...query, wanted: 'target', reference: null, text: `${query.text} 指标 ${level}` }, [], null) : null;
    },
  },
];
