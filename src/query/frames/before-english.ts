/** English of the time before, and of what is left when something told is left out: "so 2022 came to what", "vs last time", "if I leave those out". */
import { pattern } from '../../budget/pattern.ts';
import { Rewriting } from './rewriting.ts';

const OPENS = String.raw`^(\W*(?:(?:and|so|ok|okay|then|but|now)\W+)*)`;

/** "So 2022 came to what exactly": what it was then. */
const CAME_TO_WHAT = pattern(new RegExp(String.raw`${OPENS}(?:then )?(20\d\d|last year|the year before|the previous year) (?:came|comes|amounted|amounts|added up|ran|stood) (?:to|at) (?:what|how much)(?: exactly| then| in total| altogether)*(?=\W*$)`, 'i'));

/** "Up by how much vs last time": the last budget. */
const LAST_TIME = pattern(/\b(than|vs\.?|versus|against|on|over|from|since|compared? (?:to|with)|what was it) (?:the )?(?:last|previous) (?:time|round|one round)(?: (?:round|around))?(?=\s*(?:[?.!,;]|$))/gi);

/** "What's left for this year" after a cut: how much it is now. */
const LEFT_THIS_YEAR = pattern(new RegExp(String.raw`${OPENS}(?:what['’]?s|what is|how much is|how much['’]?s) (?:still )?left(?: of it| over)? (?:for|in) (?:this (?:yr|year)|20\d\d)(?=\W*$)`, 'i'));

/** "So if I leave those out", "without them?": how many are left. */
const LEAVE_OUT = pattern(new RegExp(String.raw`${OPENS}(?:(?:what )?if (?:i|we|you|one) (?:leave|take|count|strip|put|keep) (?:those|them|these)(?: \w+)? (?:out|off|away|aside)|(?:leaving|taking) (?:those|them|these)(?: \w+)? (?:out|off|away|aside))(?=\W*$)`, 'i'));

/** "Budget for 2023?", "the 2023 budget": all of it. */
const BUDGET_ALONE = pattern(/^(\W*(?:(?:and|so|ok|okay|hi|hello|please|morning)\W+)*(?:what(?:['’]?s| is| was) )?)(?:the |our |your )?(?:budget (?:for|of|in) (?:(?:the year )?(20\d\d)|this year)|(20\d\d) budget|this year['’]?s budget)(?=(?:,? (?:please|pls))?\W*$)/i);

/** "OK ok, 2023 then": of that year instead. */
const YEAR_THEN = pattern(/^\W*(?:(?:ok|okay|fine|alright|all right|right|well|no|sorry|and|so)\W+)*(?:make (?:it|that) |give me |take )?(20\d\d)(?:'s)? (?:then|instead)(?=\W*$)/i);

export function beforeEnglish(message: string): string {
  return Rewriting.of(message)
    .replace(CAME_TO_WHAT, '$1how much was it in $2')
    .replace(LAST_TIME, '$1 last year')
    .replace(LEFT_THIS_YEAR, '$1how much is it this year')
    .replace(LEAVE_OUT, '$1how many are left')
    .replace(YEAR_THEN, 'what about $1')
    .replace(BUDGET_ALONE, (_, before: string, one?: string, other?: string) => `${before}the total budget${one ?? other ? ` for ${one ?? other ?? ''}` : ''}`)
    .text;
}
