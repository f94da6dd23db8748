/** For whom something is, beside what it is: "meals for staff", "the workers' dining hall". */
import { pattern } from '../../budget/pattern.ts';
import type { Act, Mention, Query } from '../../query/query.ts';
import { isUnit } from './by-unit.ts';
import { ONE_NAME_ACTS, type Topic } from './resolve-mention.ts';

/** "Pension insurance of staff", "what the elderly get as old-age allowance": whose it is, beside what it is. */
export function withoutBeneficiaries(query: Query, topics: readonly Topic[]): Topic[] {
  const one = ONE_NAME_ACTS.has(query.act);
  // "The sum of A, B and C of the staff": behind a list it is nothing to add.
  if (query.language !== 'en' || (!one && !(LISTED_ACTS.has(query.act) && topics.length > 2)) || topics.length < 2) return [...topics];
  return topics.filter(({ mention }, at) => {
    if (!BENEFICIARY.test(mention.text) || (!one && at !== topics.length - 1)) return true;
    const [before, after] = [topics[at - 1], topics[at + 1]];
    const behind = before?.certainty === 'sure' && !BENEFICIARY.test(before.mention.text) && /^\s*(?:of|for|to|among)(?: the| our| its| all)*\s*$/i.test(mention.between);
    const ahead = after?.certainty === 'sure' && !BENEFICIARY.test(after.mention.text) && /^\s*(?:get |gets |receive |receives |are given |is given |are paid |is paid )?(?:as|in|by way of)(?: an?| the| their)*\s*$/i.test(after.mention.between);
    return !behind && !ahead;
  });
}

/** "Wages of grid workers": where the only money that is printed for those people is called otherwise, it is theirs, and the word for pay names no other. */
export function withoutPayWord(query: Query, topics: readonly Topic[]): Topic[] {
  const [pay, whose, another] = topics;
  const theirs = pay && whose && !another && PAY.test(pay.mention.text) && pay.certainty !== 'sure' && whose.certainty === 'sure' && isPaid(whose) && /^\s*(?:of|for|to|paid to)(?: the| our| its| all)*\s*$/i.test(whose.mention.between);
  if (theirs && ONE_NAME_ACTS.has(query.act)) return [whose];
  const paid = ONE_NAME_ACTS.has(query.act) && query.language === 'en' && pay && whose && !another && PAY.test(pay.mention.text) && whose.certainty === 'several' && OF_THEM.test(whose.mention.between) ? whose.choices.filter(({ names }) => names.some((name) => PAID.test(name))) : [];
  // "Salaries of the people at the station": of all that is printed for it, what goes to its people.
  if (whose && paid.length === 1) return [{ ...whose, certainty: 'sure', entry: paid[0] ?? null, choices: paid }];
  // 「网格员的工资和食堂」: in Chinese whose it is stands before it.
  return topics.filter(({ mention }, at) => {
    const before = topics[at - 1];
    return !(PAY_ZH.test(mention.text) && mention.between === '的' && before?.certainty === 'sure' && isPaid(before));
  });
}

const LISTED_ACTS: ReadonlySet<Act> = new Set(['sum', 'average', 'difference', 'compare']);
const OF_THEM = pattern(/^\s*(?:of|for|to|paid to|at|in)(?: the| our| its| all)*(?: people (?:at|in|of)(?: the| our)?)?\s*$/i);
const PAID = pattern(/人员(?:经费|支出|薪|工资)|工资|薪酬/);

/** The money of these people. All that a budget unit spends is not what it pays. */
function isPaid({ entry }: Topic): boolean {
  return entry?.kinds.has('money') === true && !isUnit(entry);
}
const PAY_ZH = pattern(/^(?:工资|薪水|薪酬|薪资|人工费?)$/);
const PAY = pattern(/^(?:the )?(?:(?:total|annual) )?(?:wages?|salar(?:y|ies)|pay|wage bill|payroll)$/i);

const BENEFICIARY = pattern(/^(?:the )?(?:(?:public|office|local|old|elderly|older|disabled|poor) )?(?:staff|employees?|workers?|people|persons?|residents?|civil servants?|personnel|team|colleagues|(?:people|those|everyone) who works? here|elderly|old|aged|retired|seniors?|elders?|pensioners?|families|households?|citizens?|veterans?|soldiers?|officials?|cadres?|students?|children|women|neighbours|neighbors|villagers|expats|foreigners|foreign (?:residents|nationals)|newcomers|visitors|everyone|everybody|us all|locals)$/i);

/** "The workers' dining hall": in an office's budget what is there for its people needs no word for them. Null: there is none, or nothing beside it. */
export function withoutOwners(mention: Mention): Mention | null {
  const [owner, ...rest] = mention.pieces;
  const word = owner ? /^[a-z]+'?(?= )/.exec(mention.text)?.[0] : undefined;
  if (word !== undefined) return rest.length > 0 && OWNERS.test(word) ? { ...mention, text: mention.text.slice(word.length).trim(), pieces: rest } : null;
  // 「干部职工伙食补助」
  const zh = OWNERS_ZH.exec(mention.text)?.[0];
  const own = zh === undefined ? [] : mention.pieces.filter(({ from }) => from >= mention.from + zh.length);
  return zh !== undefined && own.length > 0 && mention.text.length >= zh.length + 3 ? { ...mention, text: mention.text.slice(zh.length), pieces: own } : null;
}
const OWNERS_ZH = pattern(/^(?:机关|全体|街道|单位)?(?:干部职工|职工|员工|干部|工作人员)的?(?=[\u4e00-\u9fff])/);
const OWNERS = pattern(/^(?:staff|employees?|workers?|office|our|personnel|colleagues?|workplace|company)'?$/);
