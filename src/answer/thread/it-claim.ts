/**
 * What is claimed of the one name just told, without its name: "it's one of the three largest projects, right?", 「它只有基本支出吧」,
 * 「属于甲，对吧」, "that's most of §", "it's unchanged from last year". Read word by word as the same claims of a name are.
 */
import { pattern } from '../../budget/pattern.ts';
import { statedWords } from '../../query/slots/stated.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { parentAnswer } from '../describe.ts';
import { shareOf, valueOf } from '../figures.ts';
import { asMadeBy, STAYED } from '../marks.ts';
import { changeAnswer, changeOf } from '../measures/change.ts';
import { isInside } from '../measures/inside.ts';
import { operand } from '../measures/operand.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { heldClaim, isColumn } from '../verdicts/held-claim.ts';
import { isClaim, namedIn, type NamedIn } from '../verdicts/named-in.ts';
import { nothingClaim } from '../verdicts/nothing-claim.ts';
import { rankClaim } from '../verdicts/rank-claim.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const IT_ZH = pattern(/^(?:那么?)?(?:它|这|那|其|该项|这[个笔项]?(?:钱|项目|经费)?|那[个笔项]?(?:钱|项目|经费)?)?(?=[\u3400-\u9fff◇])/);
const IT_EN = pattern(/^(?:(?:it|that|this|that one|this one) (?=is |are |has |gets |uses |makes |accounts |belongs |falls |stays |stayed |remains |does |comes |ranks )|(?=(?:is|makes|has|belongs|ranks) ))/);
const BELONGS = pattern(/^◇(?:是|就是)?(?:属于|归|归在|算在|列在)◇(?:里|下面?|项下|中|的)?(?:一部分|一项)?$|^◇(?:是|为)◇(?:里|中)?的(?:一部分|一项|组成部分)$|^◇ (?:is (?:a |one )?(?:part|item|one) of|belongs to|falls under|is (?:under|within|inside|included in)) (?:the )?◇$/);
const MOST = pattern(/^◇(?:是|占|占了)◇(?:里)?的?(?:大头|大部分|大半)$|^◇ (?:is|makes up|accounts for) (?:the )?(?:most|bulk|majority) of (?:the )?◇$/);
const UNMOVED = pattern(/^◇(?:跟|和|与|同|比)(?:去年|上年|上一年)(?:的?预算)?(?:比)?(?:基本)?(?:一样|持平|相同|一致|没变|没有变化)$|^◇(?:没有?变化?|没有增减|不变)$|^◇ (?:is|stays|stayed|remains|remained) (?:unchanged|the same|flat)(?: (?:as|from|against|on|compared (?:with|to)) (?:last year|the year before|20\d\d))?$/);

export const IT_CLAIM: Rule = {
  name: 'a claim about the one name just told',
  answer: (turn) => {
    const { query, last, subject, world } = turn;
    if (!subject || last.outcome !== 'answered' || last.subjects.length !== 1 || query.claimed.some(({ value }) => !value.eq(0)) || query.thresholds.length > 0 || !isClaim(query)) return null;
    const context = contextOf(world, query, last.subjects, last);
    const said = withIt(turn, context, subject);
    return said && (rankClaim(context, said) ?? heldClaim(context, said) ?? nothingClaim(context, said) ?? ofBoth(context, said) ?? unmoved(context, said));
  },
};

/** The words of the claim with the name just told in front. */
function withIt({ query, world }: Turn, context: Context, subject: Entry): NamedIn | null {
  const topics = query.mentions.map((mention) => resolveMention(mention, world.index, 'money'));
  const said = topics.length > 2 ? null : namedIn({ ...context, topics }, isColumn);
  const text = said?.text ?? (topics.length === 0 ? statedWords(query.original ?? query.spoken, query.language) : '');
  if (!said || text === '' || said.entries.includes(subject)) return null;
  const put = query.language === 'zh' ? text.replace(IT_ZH, '◇') : text.replace(IT_EN, '◇ ');
  // 「甲是…」 is of the name that is said.
  return put === text || !put.startsWith('◇') || text.startsWith('◇') ? null : { text: put, entries: [subject, ...said.entries] };
}

/** That it stands under the other name, or is most of it. */
function ofBoth(context: Context, { text, entries: [own, whole, more] }: NamedIn): Answer | null {
  if (!own || !whole || more) return null;
  const plain = context.query.language === 'zh' ? text.replace(/\s/g, '') : text;
  if (BELONGS.test(plain)) {
    const told = parentAnswer(context, own);
    return told.outcome === 'answered' ? { ...told, claims: [{ kind: 'verdict', right: isInside(context, own, whole), about: 'member' }, ...told.claims], subjects: [own] } : null;
  }
  const part = MOST.test(plain) && isInside(context, own, whole) ? operand(context, own) : null;
  const all = part && operand(context, whole, part);
  if (!part || !all || part.unit !== all.unit) return null;
  return claims(context, 'most of what it is a part of, as stated', [{ kind: 'verdict', right: valueOf(part).times(2).gt(valueOf(all)), about: 'figure' }, { kind: 'share', part, whole: all, percent: shareOf(part.name, part, all) }], [own], [part, all]);
}

function unmoved(context: Context, { text, entries: [own, another] }: NamedIn): Answer | null {
  const change = own && !another && UNMOVED.test(context.query.language === 'zh' ? text.replace(/\s/g, '') : text) ? changeOf(context, own) : null;
  if (!own || !change) return null;
  const answer = changeAnswer({ ...context, query: { ...context.query, direction: null } }, own);
  return asMadeBy({ ...answer, claims: [{ kind: 'verdict', right: valueOf(change.change).eq(0), about: 'direction' }, ...answer.claims] }, STAYED);
}
