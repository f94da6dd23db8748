/** The three funds of a budget by name: 「一般公共预算拨款」, "the government-managed fund". What a fund is called stands here alone. */
import type { OneFund } from './fact.ts';

type OfFund<T> = Readonly<Record<OneFund, T>>;

export const ONE_FUNDS: readonly OneFund[] = ['general', 'fund', 'capital'];

/** Sources of patterns: 一般公共预算 the general public budget, 政府性基金 the government fund, 国有资本经营 state capital operations. */
export const FUND_ZH: OfFund<string> = { general: '一般公共预算', fund: '政府性基金(?:预算)?', capital: '国有资本经营(?:预算)?' };
export const FUND_EN: OfFund<string> = {
  general: '(?:general (?:public )?|public )budget', fund: 'government(?:al)?(?:[- ]managed)? funds?(?: budget)?', capital: 'state[- ](?:owned[- ])?capital(?: operations?| operating)?(?: budget)?',
};

export const FUND_LABEL_EN: OfFund<string> = { general: 'general public budget', fund: 'government fund budget', capital: 'state capital operations budget' };
/** What replies call a fund, and its column or row of appropriations (拨款). */
export const FUND_LABEL: OfFund<string> = { general: '一般公共预算', fund: '政府性基金预算', capital: '国有资本经营预算' };
export const APPROPRIATION_LABEL: OfFund<string> = { general: `${FUND_LABEL.general}拨款`, fund: `${FUND_LABEL.fund}拨款`, capital: `${FUND_LABEL.capital}拨款` };
/** The header path of that column ends so, also where it is divided or names the fund alone: 政府性基金. */
export const APPROPRIATION_COLUMN: OfFund<RegExp> = ofEach((fund) => new RegExp(`(?:^|>)(?:(?:其中[：:])?${FUND_ZH[fund]}|\\S*${FUND_LABEL[fund]}(?:财政)?拨款)(?:收入)?(?:>小计)?$`));

/** A title, a heading or a label bears the fund's name. */
export const BEARS_FUND: OfFund<RegExp> = ofEach((fund) => new RegExp(FUND_ZH[fund]));
const OPENS_WITH = ofEach((fund) => new RegExp(`^${FUND_ZH[fund]}`));
const ALL_OF = ofEach((fund) => new RegExp(`^${FUND_ZH[fund]}(?:财政)?(?:拨款|支出)?$`));

/** 「政府性基金预算支出表」: the fund whose name the words open with. */
export function fundOpening(words: string): OneFund | null {
  return ONE_FUNDS.find((fund) => OPENS_WITH[fund].test(words)) ?? null;
}

/** 「政府性基金预算拨款」: the fund of which this is all the money; null for a name of anything else. */
export function fundCalled(name: string): OneFund | null {
  return ONE_FUNDS.find((fund) => ALL_OF[fund].test(name)) ?? null;
}

/** Sources for a sentence that may speak of any of them, also shortened. */
export const ANY_FUND_ZH = `一般公共预算|(?:一般|公共)预算|${FUND_ZH.fund}|基金(?:预算)?|国有资本(?:经营)?(?:预算)?`;
export const ANY_FUND_EN = Object.values(FUND_EN).join('|');

export const FUND_SAID: OfFund<RegExp> = {
  general: new RegExp(`一般公共|(?:一般|公共)预算|\\b${FUND_EN.general}\\b`, 'i'),
  fund: new RegExp(`政府性?基金|基金预算|\\b${FUND_EN.fund}\\b|\\bfunds? budget\\b`, 'i'),
  capital: /国有资本|国资|\bstate[- ](?:owned[- ])?capital\b/i,
};

/** The funds that a question speaks of, as people shorten them. */
export function fundsSaid(text: string): OneFund[] {
  return ONE_FUNDS.filter((fund) => FUND_SAID[fund].test(text));
}

/** The same in a thread about funds: there 基金 and "the fund" are the government fund. */
export function fundsMeant(text: string): OneFund[] {
  return ONE_FUNDS.filter((fund) => FUND_SAID[fund].test(text) || (fund === 'fund' && /基金|\bfunds?\b/i.test(text)));
}

/** A pattern for each fund, made from the source of its name. */
export function fundPatterns(source: (name: string) => string): OfFund<RegExp> {
  return ofEach((fund) => new RegExp(source(FUND_ZH[fund])));
}

function ofEach<T>(make: (fund: OneFund) => T): OfFund<T> {
  return { general: make('general'), fund: make('fund'), capital: make('capital') };
}
