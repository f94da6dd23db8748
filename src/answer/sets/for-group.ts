/** 「给残疾人花了多少钱」, 「孩子们有什么」, "what is there for the elderly": all that is listed for people of a kind, whatever each is called; 「给老人发的钱」: what is paid out to them. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { printedFigure, sumOf } from '../figures.ts';
import { NO_MONEY_OF_GROUP } from '../marks.ts';
import { displayName, rowFigure } from '../world.ts';
import { GROUPS, PAID_ONLY, type Group } from './groups.ts';
import { entriesOf } from './rank-figures.ts';
import { isInFullName, linesNamed, linesTold } from './theme.ts';
import { sentencesOf } from '../../search/sentences.ts';

const LOCAL = '(?:村里|社区里?|辖区内?|本地|街上|我们|咱们?)?的?';
const OPEN_ZH = '^(?:请问|那么?|今年|全年|预算里?面?|我们|咱们?|街道|单位|一共|总共|有没有|,|，){0,5}';
const END_ZH = '(?:有没有|有无|有|的|呢|啊|呀|吗|么){0,3}[?？。]*$';
/** 「给」, 「花在」 before whom it is for. */
const FOR_ZH = '(?:专门)?(?:给|为|对|用于|用在|花在|投在|投给|花给)';
/** 「身上」, 「这块」 after whom it is for. */
const ON_ZH = '(?:身上|方面|这块|群体)?';
const SPENT_ZH = '(?:有|安排|花|用|投|拨|给|做|准备|列|编)?(?:了|的)?';
const WHICH_ZH = '(?:什么|哪些|啥|哪几[项个笔])';
const HOW_MUCH_ZH = '(?:多少|几[项个笔])';
const THINGS = '(?:钱|项目|经费|预算|支出|投入|补助|补贴|津贴|服务|东西|福利|安排|事项|待遇|资金|开支|优待金?|抚恤金?)';

const ASKS_EN = '(?:what|which|how much|anything|everything|all|is|are)';
const WHEN_EN = String.raw`(?: this year| in (?:the budget|total|20\d\d)| altogether| overall)?`;

function patternsOf({ zh, en }: Group): RegExp[] {
  const who = `(?:${zh})们?`;
  return [
    // 「给老人花了多少」, 「花在残疾人身上的钱有哪些」.
    new RegExp(`${OPEN_ZH}${FOR_ZH}${who}(?:${ON_ZH}|上)的?(?:都|一共|总共|今年|到底)*${SPENT_ZH}${THINGS}?(?:一共|总共|都)?(?:有|是)?(?:${WHICH_ZH}|${HOW_MUCH_ZH})?${THINGS}{0,2}${END_ZH}`),
    // 「老人都有什么补贴」, 「孩子们能享受到哪些服务」.
    new RegExp(`${OPEN_ZH}${who}${ON_ZH}的?(?:都|一共|总共|今年)*(?:有|能有|能拿|能享受|享受)到?(?:${WHICH_ZH}的?${THINGS}{0,2}|${THINGS})${END_ZH}`),
    // 「军属优待金多少」: by a word for it that is no name of money.
    new RegExp(`${OPEN_ZH}${who}的?(?:优待金|抚恤金?)(?:一共|总共|都|今年)*(?:有|是)?${HOW_MUCH_ZH}?(?:钱)?${END_ZH}`),
    // "So what is there for the elderly this year".
    new RegExp(`^(?:so |and |but )?${ASKS_EN}\\b[^,;?]{0,50}\\b(?:for|on|to) (?:the |our |local )?(?:${en})\\b${WHEN_EN}\\W*$`, 'i'),
  ];
}
/** Whether anybody of a kind is spoken of at all: else the long patterns need not look. */
const ANYBODY = pattern(new RegExp([...GROUPS.map(({ zh }) => zh), ...GROUPS.map(({ en }) => en), PAID_ONLY.zh, PAID_ONLY.en].join('|'), 'i'));
const ASKED = GROUPS.map((group) => ({ group, patterns: patternsOf(group) }));

const MANY_ZH = '(?:都|一共|总共|今年|全年|每年|一年|到底|大概|能|可以|要|会)*';
const CASH_ZH = '(?:钱|补贴|津贴|补助金?|慰问金?|资金|经费|现金)';
const REST_ZH = `(?:了|的)?(?:${HOW_MUCH_ZH})?${CASH_ZH}?(?:一共|总共|都|今年|大概)*(?:有|是|为)?(?:${WHICH_ZH}|${HOW_MUCH_ZH})?${CASH_ZH}?${END_ZH}`;
const CASH_EN = '(?:money|cash|payments?|payouts?|handouts?|allowances?|subsid(?:y|ies)|benefits?|support payments?)';
const GIVEN_EN = '(?:paid|given|handed|doled)(?: out)?|pay(?:ing)?(?: out)?|give(?: out)?|hand(?:ed)?(?: out)?|giv(?:en|ing)(?: out)?|handing out';

/** Money that they get themselves: 「给老人发的钱」, 「发给老人的」, 「老人能领多少」, "how much is paid to the elderly", "handouts to seniors". */
function paidPatternsOf({ zh, en }: Group): RegExp[] {
  const who = `(?:${zh})们?`;
  const them = `(?:the |our |local )?(?:${en})`;
  return [
    new RegExp(`${OPEN_ZH}(?:给|为|对)${LOCAL}${who}${MANY_ZH}(?:发放?|派发?|付|补发?)${REST_ZH}`),
    new RegExp(`${OPEN_ZH}(?:发放?|付|派|补|补贴|补助)给${LOCAL}${who}${REST_ZH}`),
    // 「给老人的补贴」: by the word for it.
    new RegExp(`${OPEN_ZH}(?:给|发给)?${LOCAL}${who}的(?:补贴|津贴|补助金?|慰问金?|现金)(?:一共|总共|都|今年)*(?:有|是)?${HOW_MUCH_ZH}?(?:钱)?${END_ZH}`),
    new RegExp(`${OPEN_ZH}${who}${MANY_ZH}(?:领|拿|收)(?:到|取|得到)?(?:手)?${REST_ZH}`),
    new RegExp(`^(?:so |and |but )?(?:how much )?(?:(?:is|are|was) )?(?:the )?${CASH_EN}? ?(?:(?:do|does|did) (?:we|you|they|the \\w+) |(?:that )?(?:is|are|goes|going|gets) )?(?:${GIVEN_EN}) (?:directly )?(?:to )?${them}${WHEN_EN}(?:,? how much)?\\W*$`, 'i'),
    new RegExp(`^(?:so |and |but )?(?:how much |what )(?:${CASH_EN} )?(?:do|does|did|is|are) (?:we |you |they |the office )?(?:${GIVEN_EN}) (?:directly )?(?:to )?${them}${WHEN_EN}\\W*$`, 'i'),
    new RegExp(`^(?:so |and |but )?(?:how much (?:is|are) |what (?:is|are) )?(?:the )?(?:total )?${CASH_EN} (?:to|for) ${them}${WHEN_EN}(?:,? how much)?\\W*$`, 'i'),
  ];
}
const PAID_ASKED = [...GROUPS, PAID_ONLY].map((group) => ({ group, patterns: paidPatternsOf(group) }));

/** Names of money that goes into people's hands. */
const PAYMENT = pattern(/津贴|补贴|补助|慰问|抚恤|优待金|救济|救助|施保|低保|最低生活|生活费|护理费|助学金|奖励金/);
/** The class of such money in tables by economic class. */
const TO_PEOPLE = pattern(/^对个人和家庭/);

const MONEY = pattern(/多少|几[钱万]|花|钱|经费|预算|支出|补助|补贴|津贴|\b(?:how much|money|costs?|spen[dt]|funding)\b/i);
const OTHERWISE = pattern(/占|比例|满意|目标|指标|去年|上年|为什么|\b(?:satisf\w*|targets?|indicators?|goals?|share|percent|last year|why|dut(?:y|ies)|responsib\w*)\b/i);
const ACTS: ReadonlySet<string> = new Set(['lookup', 'sum', 'breakdown', 'unknown', 'purpose', 'filter', 'count']);
const MOST_TARGETS = 12;

/** 「，合计多少」, ", with the total": what the lines come to is asked for behind them. */
const TAIL_ZH = pattern(/[,，;；、。?？]?(?:并|和|以及)?(?:一共|总共|总计|合计|加起来|总数|总额|分别|各)(?:是|有|花)?(?:多少|几)?(?:钱|万元?)?[呢啊]*[?？。]*$/);
const TAIL_EN = pattern(/\s*[,;.?]?\s*(?:(?:and|with|plus) )*(?:list (?:everything|them|all|it)(?: with)?|(?:the |a |its )?(?:totals?|sum)|what (?:does|do) (?:it|they|that) (?:all )?(?:come to|add up to|total)|how much (?:is (?:it|that)|are they|in (?:all|total)|altogether)?|add (?:them|it) (?:all )?up|altogether)(?: (?:the |a )?totals?)?\W*$/i);

export function forGroupAnswer(context: Context): Answer | null {
  const { query } = context;
  if (!ACTS.has(query.act) || query.claimed.length > 0 || query.thresholds.length > 0 || query.order !== null || query.table !== null || OTHERWISE.test(query.spoken)) return null;
  const spoken = query.language === 'zh' ? query.spoken.replace(/[\s“”"]/g, '') : query.spoken.trim();
  const [anybody] = ANYBODY.exec(spoken) ?? [];
  if (anybody === undefined || isInFullName(context, anybody.toLowerCase()) || (query.year !== null && query.year !== context.world.book.year)) return null;
  const asked = spoken.replace(query.language === 'zh' ? TAIL_ZH : TAIL_EN, '');
  const called = (ways: typeof ASKED): Group | undefined => ways.find(({ patterns }) => patterns.some((pattern) => pattern.test(asked) || pattern.test(spoken)))?.group;
  const paid = called(PAID_ASKED);
  const group = called(ASKED);
  return (paid ? paidTo(context, paid) : null) ?? (group ? told(context, group) : null);
}

/** What is paid to them by its name; where no project says so, what the tables have of money paid to people. */
function paidTo(context: Context, group: Group): Answer | null {
  const { world } = context;
  const listed = linesNamed(context, (name) => group.printed.test(name)).filter(({ label }) => PAYMENT.test(bareName(label)));
  const inTables = world.book.rows.filter(({ basis, role, budgetUnit, label, parent }) => basis === 'economic' && role === 'item' && budgetUnit === null && TO_PEOPLE.test(bareName(parent?.label ?? '')) && group.printed.test(bareName(label)));
  const rows = listed.length > 0 ? listed : inTables.filter((row, at) => inTables.findIndex((other) => displayName(other) === displayName(row)) === at);
  const figures = rows.map((row) => rowFigure(world, row)).filter((figure) => figure !== null);
  const entries = entriesOf(context, figures.map((figure) => ({ figure, rank: null, extra: null })));
  // 「低保户」 is narrower than all in need: the one that the word itself names is meant.
  const named = entries.filter((entry) => context.topics.some((topic) => topic.certainty === 'sure' && topic.entry === entry));
  const [only, another] = named.length > 0 ? named : entries;
  if (only && !another) return lookupEntry({ ...context, query: { ...context.query, act: 'lookup', wanted: 'money' } }, only);
  if (figures.length === 0 && group !== PAID_ONLY && linesNamed(context, (name) => group.printed.test(name)).length === 0) return told(context, group);
  if (figures.length < 2 || new Set(figures.map(({ unit }) => unit)).size > 1) return null;
  const total = sumOf({ zh: '所列各项', en: 'the items listed' }, figures, world.book.year);
  return { ...claims(context, FOR_GROUP, [{ kind: 'sum', items: figures, total, left: [] }], entries, figures), pool: figures };
}

function told(context: Context, group: Group): Answer | null {
  const { query } = context;
  const rows = linesNamed(context, (name) => group.printed.test(name));
  if (rows.length === 1) return null;
  // 「军属优待金多少」: what is listed is near it, and no sum of it.
  if (rows.length > 1) return linesTold(context, rows, group.name, TOGETHER.test(query.spoken) && !/优待|抚恤/.test(query.spoken));
  const beside = [...targetsFor(context, group), ...sentenceFor(context, group)];
  if (beside.length === 0) return null;
  return MONEY.test(query.spoken) ? notFound(context, NO_MONEY_OF_GROUP, 'notInDocument', [{ zh: `给${group.name.zh}单列的钱`, en: `money of their own for ${group.name.en ?? ''}` }], [], beside) : claims(context, FOR_GROUP, beside, [], beside.flatMap((claim) => (claim.kind === 'target' ? [claim.figure] : [])));
}

const FOR_GROUP = 'all that is listed for people of a kind';
const TOGETHER = pattern(/多少|合计|一共|总共|加起来|how much|total|altogether|everything|anything/i);

function targetsFor({ world }: Context, group: Group): Claim[] {
  const entries = world.index.entries.filter(({ kinds, key }) => kinds.has('target') && group.printed.test(key)).slice(0, MOST_TARGETS);
  return entries.flatMap(({ label, facts }): Claim[] => {
    const fact = facts.find(({ measure }) => measure === 'target');
    const figure = fact ? printedFigure(world.nameOf(label), fact) : null;
    return fact && figure ? [{ kind: 'target', name: figure.name, text: fact.text ?? '', figure }] : [];
  });
}

/** What the goals or duties say of them. */
function sentenceFor({ world }: Context, group: Group): Claim[] {
  const found = sentencesOf(world.book.passages).find(({ passage, text }) => (passage.kind === 'goal' || passage.kind === 'duty') && group.printed.test(bareName(text)));
  return found ? [{ kind: 'quote', what: found.passage.kind === 'goal' ? 'goal' : 'duty', name: world.nameOf(bareName(found.passage.subject)), text: found.text, places: [found.place] }] : [];
}
