/** What no budget says of the thing just told: who runs it, whom to ring; and the other indicators of its level. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isOtherWord } from '../../query/slots/others.ts';
import type { Query } from '../../query/query.ts';
import { claims, notFound, entryName } from '../context.ts';
import { priorAnswer } from '../measures/change.ts';
import { indicatorsBeside } from '../targets/indicator-levels.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { priceOfNew } from '../offices/price-of-new.ts';
import { isOfOneUnit } from '../offices/whose-unit.ts';
import { answerQuery } from '../answer-query.ts';
import type { Entry } from '../../search/entries.ts';
import type { World } from '../world.ts';
import { entryOf, exactMention } from './names.ts';
import { DECIDES_IT } from './who-decides.ts';
import { contextOf, type Rule } from './turn.ts';

/** 「哪个部门管」, "who is in charge of it": of the thing just told. */
const WHO_RUNS = pattern(/^(?:那|这|它|这个|那个|具体|主要|都|这事|这块)*(?:是|归|由|属于?)*(?:谁|(?:哪|什么)(?:一?个|些|几个)?(?:部门|科室?|办公室|办|处室?|单位|机构|人))(?:在|来|去|具体)?(?:管理?|负责|主管|牵头|承办|承建|分管|经办|做|建|修|落实|组织|实施|执行)+(?:的|它|这(?:个|块|项|事))?(?:呢|啊|呀)?[?？。]*$|^\W*(?:(?:and|so|then) )*(?:who|which (?:department|office|section|unit|team|body|bureau))(?:['’]s| is| are)? (?:responsible|in charge|running|run|runs|handles?|handling|manages?|managing|looks after|looking after|carries (?:it )?out|deals with|does|leads?|builds?|constructs?|repairs?)\b(?: for| of| with)?(?: (?:it|that|this|them|those|these))?\W*$/i);
const RUN_WORD = pattern(/^(?:管理?|负责|主管|牵头|承办|分管|经办|做|落实|实施|执行|run|runs|running|builds?|constructs?|repairs?|charge|responsible|team|section)$/i);
/** What belongs to a person or a desk. */
const CONTACT = pattern(/^(?:那|他|她|他们|人家)*(?:的)?(?:办公(?:室)?的?)?(?:电话|手机|座机|邮箱|微信|传真|联系方式|联系电话|号码|地址|工号)(?:号码?|是|有)*(?:多少|几号|什么|呢|吗)*[?？。]*$|^\W*(?:(?:and|what is|what['’]s|the|his|her|their|office) )*(?:phone|telephone|mobile|cell|email|e-mail|contact|fax)(?: (?:number|address|details|line))?\W*$/i);
const OTHER_TARGETS = pattern(/(?:同|这)(?:一|样)?(?:个)?类(?:型|别)?|(?:还|另)有(?:别的|其他的?|其它的?|什么|哪些|没有)|(?:别的|其他的?|其它的?|其余的?)(?:指标|目标)|\b(?:any|what|which|the|are there|some) (?:other|more|further)\b|\b(?:others?|anything) (?:of|in) (?:the|that|this) (?:same )?(?:kind|type|level|class)\b/i);

/** Words for money that is spent, and for a share of it. */
const SPENT = pattern(/\b(?:spend|spent|pay|paid)\b|花|用了/i);
const AVERAGED = pattern(/\b(?:each|every|per|apiece|average)\b|平均|每|均/i);

export const ABOUT_IT: readonly Rule[] = [
  DECIDES_IT,
  {
    name: 'who runs what was just told',
    answer: ({ world, query, last }) => {
      const told = last.outcome === 'answered' && last.subjects.length > 0 && last.claims.some(({ kind }) => kind === 'target' || kind === 'amount' || kind === 'change' || kind === 'share' || kind === 'where' || kind === 'cell' || kind === 'quote');
      if (!told || !WHO_RUNS.test(query.spoken.trim()) || (query.language !== 'zh' && !query.mentions.every((mention) => isFrame(mention) || RUN_WORD.test(mention.text)))) return null;
      const [subject] = last.subjects;
      // 「河湖长制多少钱」 and then 「谁负责实施」: the budget unit that carries it out is printed.
      if (subject && last.subjects.length === 1 && isOfOneUnit(world, subject)) return lookupEntry(contextOf(world, { ...query, act: 'lookup', wanted: 'money' }, [subject], last), subject);
      return notFound(contextOf(world, query, last.subjects, last), 'the document names nobody', 'person', [], last.subjects.slice(0, 1));
    },
  },
  {
    name: 'how to reach the person that was asked for',
    answer: ({ world, query, last }) => {
      const person = last.claims.some((claim) => claim.kind === 'notice' && claim.notice === 'person');
      return person && CONTACT.test(query.spoken.trim()) ? notFound(contextOf(world, query, [], last), 'the document names nobody', 'person') : null;
    },
  },
  {
    name: 'the other indicators of its level',
    answer: ({ world, query, last, subject }) => {
      const told = last.claims.length > 0 && last.claims.every(({ kind }) => kind === 'target' || kind === 'parent' || kind === 'notice') && subject?.facts.some(({ measure }) => measure === 'target') === true;
      if (!told || last.subjects.length !== 1 || !OTHER_TARGETS.test(query.spoken) || !ofIndicators(query)) return null;
      return indicatorsBeside(contextOf(world, query, [subject], last), subject);
    },
  },
  {
    // What was averaged has a figure of the year before; how many shared it then is not printed.
    name: 'the average just given, of the year before',
    answer: ({ world, query, last }) => {
      const [average, another] = last.claims.flatMap((claim) => (claim.kind === 'average' && claim.count !== null ? [claim] : []));
      const money = average && !another ? entryOf(world, average.total) : undefined;
      const year = world.book.year - 1;
      const asked = query.act === 'prior' || ((query.relativeYear === 'prior' || query.year === year) && (query.act === 'lookup' || query.act === 'average' || query.act === 'unknown'));
      if (!money || !asked || !query.mentions.every((mention) => isFrame(mention) || PER_ONE.test(mention.text))) return null;
      const context = contextOf(world, { ...query, act: 'prior', mentions: [] }, [money], last);
      const before = priorAnswer(context, money);
      const { zh, en } = entryName(context, money);
      // "What did they spend in 2022": all of it, and no average.
      if (before.outcome === 'answered' && SPENT.test(query.spoken) && !AVERAGED.test(query.spoken)) return before;
      return before.outcome !== 'answered' ? null : { ...claims(context, 'no count of the year before is printed', [{ kind: 'notice', notice: 'noCount', names: [{ zh: `${year} 年的${zh}`, en: `${en ?? zh} in ${year}` }], year: null }, ...before.claims], [money], before.listed), outcome: 'not_found' };
    },
  },
];

/** "Any to be bought this year", 「还要买新的吗」, "what does each cost to run": of the cars that were just counted. */
const NEW_ONES = pattern(/^\W*(?:(?:and|so|are there|will there be|is there) )*any (?:new (?:ones?|cars?|vehicles?)|(?:of them |more |others? )?(?:to be |being |planned to be )?(?:bought|purchased|added|acquired))\b[^?]*\W*$|^(?:那|今年|还|有没有|计划|打算|准备|要|会)*(?:新增|新买|购置|添置|买|购|增加|添|换)(?:不[买购添换])?(?:新的?|几[辆台部]|一些|的)*(?:车|公车|新车)?(?:吗|么|没有|几辆|多少辆?)*[?？。]*$/i);
/** After those to be bought, the ones there are. */
const THERE_NOW = pattern(/^(?:那|那么)?(?:现在|目前|现有|已有|眼下|手上|实际上?|真正|实有)(?:一共|总共)?有?(?:多少|几)[辆台部]?(?:车)?[呢啊]?[?？。]*$|^\W*(?:and )?(?:how many )?(?:(?:cars|vehicles|ones) )?(?:(?:are there|do (?:we|they) have|does it have)(?: now| at the moment| in fact| in reality)|(?:are there |do (?:we|they) )?(?:actually|really)(?: there| have)?)\W*$/i);
const EACH_COSTS = pattern(/^\W*(?:and |so )*(?:what|how much) does (?:each|one|it)(?: (?:car|vehicle|one|of them))? cost(?: us)?(?: to (?:run|keep|operate|maintain))?(?: (?:a|per) year)?\W*$|^(?:那|平均)*(?:每|一)(?:一)?辆(?:车)?(?:要|得|平均)?(?:花|用|养|开)?(?:一?年)?(?:多少)(?:钱)?(?:运行|养护)?[?？。]*$/i);

export const COUNTED_CARS: Rule = {
  name: 'of the cars just counted',
  answer: ({ world, query, last, thread }) => {
    // What new ones cost may stand beside their number.
    const now = THERE_NOW.test(query.spoken.trim());
    // 「现在几辆」 after what it costs to run them.
    const ofCars = now && query.counter === '辆' && last.subjects.length === 1 && last.subjects.every(({ key, kinds }) => key.includes('车') && kinds.has('money'));
    const cars = last.listed.length > 0 && (ofCars || (now ? last.listed.some(({ unit }) => unit === '辆') : last.listed.every(({ unit }) => unit === '辆'))) && query.thresholds.length === 0 && query.claimed.length === 0;
    const zh = query.language === 'zh';
    // None is bought: those that are there cost something.
    const there = thread.subjects.findLast(({ facts }) => facts.some(({ measure, unit, value }) => measure === 'count' && unit === '辆' && value?.gt(0) === true));
    const held = cars && now ? heldCars(world) : undefined;
    if (held) return answerQuery(world, { ...query, act: 'lookup', wanted: 'count', mentions: [exactMention(held)], reference: null, relativeYear: null }, [], null);
    if (!cars || !there) return null;
    const spoken = NEW_ONES.test(query.spoken.trim()) ? (zh ? '计划新增车辆几辆' : 'how many new vehicles are planned') : EACH_COSTS.test(query.spoken.trim()) ? (zh ? '平均每辆车运行维护费多少' : 'average running cost per vehicle') : null;
    if (spoken === null) return null;
    const average = EACH_COSTS.test(query.spoken.trim());
    const price = average ? priceOfNew(contextOf(world, query, [], last), last.listed[0]?.facts[0]) : null;
    if (price) return price;
    const answer = answerQuery(world, { ...query, text: spoken, spoken, act: average ? 'average' : 'lookup', wanted: average ? 'money' : 'count', mentions: average ? [exactMention(runningCost(world) ?? there)] : [], reference: null, relativeYear: null }, [], null);
    return answer.outcome === 'answered' ? answer : null;
  },
};

/** 公务用车运行维护费: what cars cost is what it costs to run them, not to buy them. */
function runningCost({ index }: World): Entry | undefined {
  return index.entries.find(({ key, kinds }) => /车.*运行/.test(key) && !/购置/.test(key) && kinds.has('money'));
}

/** 实有车辆 before 车辆: the ones beside the approved ones. */
function heldCars({ index }: World): Entry | undefined {
  const cars = index.entries.filter(({ key, facts }) => /^(?:实有|共有|公务)?(?:用车|车辆|车)$/.test(key) && facts.some(({ measure, unit }) => measure === 'count' && unit === '辆'));
  return cars.find(({ key }) => key.startsWith('实有')) ?? cars[0];
}

const PER_ONE = pattern(/^(?:一?辆?公?车|每?辆|人|每人|cars?|vehicles?|per|each)$/i);

/** 「同类的还有哪些」, 「还有别的指标吗」: nothing else is named. */
function ofIndicators({ mentions, tags, spoken, thresholds, order }: Query): boolean {
  return thresholds.length === 0 && order === null && mentions.every((mention) => isFrame(mention) || isOtherWord(mention.text) || TARGET_WORD.test(mention.text)) && (tags.has('target') || /类|\b(?:kind|type|level|class|indicators?|targets?|kpis?|ones)\b/i.test(spoken));
}
const TARGET_WORD = pattern(/^(?:other |more )?(?:指标|目标|indicators?|targets?|kpis?|ones?|kind|type|level)$/i);
