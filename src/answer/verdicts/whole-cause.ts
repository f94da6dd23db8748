/** 「增加的 350 万全靠甲吗」, "is the increase entirely due to A": two printed changes set against each other; the one explains the other only where they are equal. The main one of several is the largest. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Mention } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { changeAnswer, changeOf } from '../measures/change.ts';
import { claims, entryName, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { resolveMentions } from '../names/resolve.ts';
import { inDirection, sortFigures } from '../sets/rank-figures.ts';
import { causesClaim } from '../texts/causes.ts';
import { totalEntry } from '../world.ts';

const WHOLLY_ZH = pattern(/(?:全靠|全因|全(?:部|都)?(?:是|来自|由|因为)|都(?:是(?:因为|由于|靠|来自|由)?|来自|因为)|完全(?:是|由|因为|来自|靠)|光靠|只(?:因为|靠)|单靠)/);
const WHOLLY_EN = pattern(/\b(?:entirely|solely|wholly|completely|only|all|exclusively|purely)\b[^?]{0,20}?\b(?:due to|because of|from|by|down to|caused by|explained by|thanks to|attributable to)\b/i);
const MOVED = pattern(/增|涨|升|减|降|\b(?:increase|rise|growth|change|fall|cut|decrease|reduction|drop|went (?:up|down)|rose|fell|grew)/i);

export function wholeCauseAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const match = (query.language === 'zh' ? WHOLLY_ZH : WHOLLY_EN).exec(query.spoken);
  if (!match || !MOVED.test(query.spoken.slice(0, match.index)) || !isQuestionOfTruth(query.spoken, query.tags) || query.percent) return null;
  const before = [...new Set(context.topics.flatMap(({ certainty, entry, mention }) => (certainty === 'sure' && entry && mention.to > 0 && mention.to <= match.index ? [entry] : [])))];
  const [subject = context.topics.some(({ mention }) => mention.to > 0 && mention.to <= match.index) ? null : context.carried[0] ?? totalEntry(world, 'expenditure'), more] = before;
  const whole = subject && !more ? changeOf(context, subject)?.change ?? null : null;
  if (!subject || !whole) return null;
  const causes = causesNamed(context, query.spoken.slice(match.index + match[0].length)).filter((entry) => entry !== subject).map((entry) => ({ entry, change: changeOf(context, entry)?.change ?? null })).filter(({ change }) => change?.unit === whole.unit);
  const found = causes.find(({ change }) => change !== null && valueOf(change).eq(valueOf(whole))) ?? causes.find(({ change }) => change !== null && !valueOf(change).eq(0));
  if (!found?.change) return null;
  const { entry: cause, change: part } = found;
  const told = [subject, cause].flatMap((entry): readonly Claim[] => changeAnswer({ ...context, query: { ...query, direction: null } }, entry).claims);
  return claims(context, 'two changes, the one said to be all of the other', [{ kind: 'verdict', right: valueOf(whole).eq(valueOf(part)), about: 'figure' }, ...told], [subject, cause], [whole, part]);
}

/** 「甲涨的，大头是不是乙」, "is the rise in A mostly B", of a change whose causes are printed with figures: the largest of them, or more than half where so much is said. */
const MAINLY = pattern(/大头|主要|最(?:大|多)的?(?:一)?(?:块|头|项|笔|部分|原因)|(?:大|多)半|大部分|多数|占(?:得|的)?(?:比重)?最(?:大|多)|\b(?:mainly|mostly|largest|biggest|main|bulk|chiefly|most of)\b/i);
const MORE_THAN_HALF = pattern(/(?:大|多)半|大部分|多数|\b(?:mostly|bulk|most of)\b/i);

export function mainCauseAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const match = MAINLY.exec(query.spoken);
  if (!match || query.cause !== null || query.direction === null || !isQuestionOfTruth(query.spoken, query.tags) || WHICH.test(query.spoken)) return null;
  for (const { certainty, entry, mention: subject } of topics) {
    const whole = certainty === 'sure' && entry ? changeOf(context, entry) : null;
    const causes = whole && entry ? causesClaim(context, entry, null)?.items.map(({ figure }) => figure).filter((figure) => inDirection(figure, query.direction, 'change')) ?? [] : [];
    if (!entry || !whole || causes.length < 2) continue;
    const ranked = sortFigures(causes, 'size');
    const others = query.mentions.filter(({ from }) => from !== subject.from);
    const words = others.flatMap(({ pieces }) => pieces);
    const fits = ranked.map(({ name }) => words.reduce((sum, word) => sum + context.world.index.says(name.zh, word), others.some(({ text }) => name.zh === text) ? 1 : 0));
    const best = Math.max(...fits);
    const [named, another] = ranked.filter((_, at) => best > 0 && fits[at] === best);
    const [first] = ranked;
    const right = named === first || (named !== undefined && first !== undefined && valueOf(named).eq(valueOf(first)));
    const verdict: Claim[] = !named || another ? [] : [{ kind: 'verdict', right: MORE_THAN_HALF.test(match[0]) ? valueOf(named).abs().times(2).gt(valueOf(whole.change).abs()) : right, about: 'comparison' }];
    const told = changeAnswer({ ...context, query: { ...query, direction: null } }, entry).claims.filter(({ kind }) => kind === 'change');
    const list: Claim = { kind: 'list', of: entryName(context, entry), what: query.direction, items: ranked.map((figure, at) => ({ figure, rank: at + 1, extra: null })), count: null, total: null, remainder: null, scope: null, rest: 0 };
    return claims(context, 'the causes of a change, the one said to be the main one', [...verdict, ...told, list], [entry], [whole.change, ...ranked]);
  }
  return null;
}
const WHICH = pattern(/哪|什么|多少|\b(?:which|what|how)\b/i);

/** The name that stands behind "all due to", or the several that its words may mean. */
function causesNamed(context: Context, text: string): readonly Entry[] {
  const { cause } = context.query;
  const behind: Mention[] = cause ? [{ text: cause.text, pieces: cause.words, unknown: [], code: null, gap: [], joined: false, between: '', typed: cause.text, clause: 0, from: 0, to: cause.text.length }] : context.query.mentions.filter(({ text: own }) => text.includes(own) || own.includes(text.slice(0, 4)));
  const mentions = behind.map((mention) => ({ ...mention, text: mention.text.replace(WHOLLY_ZH, '') }));
  const [topic] = resolveMentions({ ...context.query, act: 'change', mentions }, context.world.index);
  return !topic ? [] : topic.certainty === 'sure' && topic.entry ? [topic.entry] : topic.choices;
}
