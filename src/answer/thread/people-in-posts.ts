/** "And how many people are really on board?", 「里面有多少人」 after the posts or the offices: those who are in them. */
import { pattern } from '../../budget/pattern.ts';
import { madeBy } from '../marks.ts';
import { postsAnswer } from '../offices/establishment.ts';
import { staffAnswer } from '../offices/staff.ts';
import { HEADS_OF_UNIT } from '../offices/unit-heads.ts';
import type { Answer } from '../answer.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const WHO = '(?:people|persons|staff|employees|heads|bodies|anyone|anybody|colleagues|officials|civil servants)';
const IN_THEM = pattern(new RegExp(`\\bon board\\b|\\b${WHO}\\b[^?]*\\b(?:in|on|fill(?:ing)?|hold(?:ing)?|occupy(?:ing)?) (?:them|these|those|it|post|the job|place|seats?)\\b|\\b(?:actual|real|current) (?:head ?count|${WHO})\\b|(?:实际|目前|现在|真正)?(?:在岗|到岗|在编|在职)(?:的)?(?:有)?(?:人|多少|几|呢)|(?:里面|里头|实际上?|真正|下面|一共|总共)(?:一共|总共|总的)?有?(?:多少|几)(?:个|名)?人|^(?:那|那么)?人(?:数)?(?:呢|有多少|多少)[?？]?$`, 'i'));
/** Words of it that the parser may take for names. */
const NO_NAME = pattern(/^(?:(?:on )?board|people|persons?|staff|employees?|heads?|bodies|seats?|posts?|places?|jobs?|head ?count|officials|在岗|到岗|在编|在职|人员?|人数|实际)$/i);
const OTHERWISE = pattern(/平均|人均|退休|离休|雇员|工资|经费|钱|占|比|差|\b(?:average|per|retired?|pay|cost|money|share|percent|difference|more|less|vacan\w+|empty)\b/i);
const OF_POSTS = pattern(/编制|定员|\bposts?\b|establishment|authori[sz]ed/i);
const OF_OFFICES = pattern(/下设|内设/);

export const PEOPLE_IN_POSTS: Rule = {
  name: 'those who are in the posts or the offices just told',
  answer: (turn) => {
    const { world, query, last, thread } = turn;
    if (!IN_THEM.test(query.spoken) || OTHERWISE.test(query.spoken) || query.claimed.length > 0 || query.relativeYear !== null || !query.mentions.every(({ text }) => NO_NAME.test(text)) || !(query.act === 'lookup' || query.act === 'unknown' || query.act === 'count' || query.act === 'sum') || !ofPosts(turn)) return null;
    // Of the offices all that are counted are told, in posts or not.
    if (toldOffices(last)) return staffAnswer(contextOf(world, { ...query, act: 'lookup', wanted: 'count', text: '总共有多少人员', spoken: '总共有多少人员', mentions: [], reference: null }, [], last));
    const unit = madeBy(last, HEADS_OF_UNIT) ? last.listed[0]?.facts[0]?.row.budgetUnit : null;
    const said = `${unit ?? ''} ${OF_POSTS.test(thread.query.text) ? thread.query.text : ''} 编制实有多少`;
    return postsAnswer(contextOf(world, { ...query, act: 'lookup', wanted: 'count', text: said, spoken: said, mentions: [] }, [], last));
  },
};

/** Posts, head counts by kind of post, or the offices were told last. */
function ofPosts({ last, thread }: Turn): boolean {
  const heads = last.listed.length > 0 && last.listed.every(({ unit, name }) => (unit === '人' || unit === '名') && OF_POSTS.test(name.zh));
  return last.outcome === 'answered' && (heads || (OF_POSTS.test(thread.query.text) && last.listed.every(({ unit }) => !unit.includes('元'))) || toldOffices(last));
}

function toldOffices({ trace, claims }: Answer): boolean {
  return trace.query.act === 'departments' || claims.some((claim) => claim.kind === 'quote' && OF_OFFICES.test(claim.text));
}
