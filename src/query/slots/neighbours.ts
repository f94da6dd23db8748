/** Which place beside a name in order of size is asked for: "the next largest after", 「仅次于」. */
import { pattern } from '../../budget/pattern.ts';
import type { Step } from './places.ts';

const THING = '(?: (?:project|item|line|one|thing|amount|entry))?';
const ENDS = pattern(/^\W*(?:(?:(?:in|by|in terms of|in order of|ranked by|when ranked by|sorted by) (?:the )?(?:size|amounts?|budget|money|ranking|rank|spending)|in the list by size)\W*)?(?:this year|now|please)?\W*$/i);
const BY_SIZE = pattern(/\b(?:in|by|of) (?:the )?(?:size|amounts?|budget|money|ranking|rank|spending)\b/i);
/** "After" may have been read as "apart from" before. */
const NEXT_LARGEST = pattern(new RegExp(`\\bnext[- ](?:largest|biggest|highest|greatest|costliest|most expensive)${THING}(?: (?:right|just|directly))? (?:after|apart from|behind|below|under)(?: the)? $`, 'i'));
const NEXT_THAN = pattern(new RegExp(`\\bnext[- ](?<way>smaller|lower|cheaper|bigger|larger|higher|costlier)${THING} than(?: the)? $`, 'i'));
const PLACED = pattern(/\b(?:what|which|who|project|item|line|one|is|comes|ranks|stands|sits|placed|ranked)(?: next)?(?<close> (?:right|just|directly|immediately))? (?<way>after|behind|below|under|before|above|ahead of|follows)(?: the)? $/i);

const ASKS_ONE = pattern(/哪[个一项笔]|谁|什么|[?？呢]\s*$/);
const ASKS_SEVERAL = pattern(/哪些|几[个项]|多少|都有/);
const SECOND_TO = pattern(/(?:仅次于|紧(?:跟|随|接|挨)(?:着|在)?)["“]?$/);
const BEHIND_ZH = pattern(/^["”]?的?(?:之后|后面|后头|后边|后一[个位名]|下面|下一[个位名]|往下)/);
const AHEAD_ZH = pattern(/^["”]?的?(?:之前|前面|前头|前边|前一[个位名]|上面|上一[个位名]|往上)/);
const ORDERED_ZH = pattern(/(?:紧?排(?:名)?(?:紧[跟接挨])?(?:在|着)|紧[跟接挨](?:着|在)|(?:按|从)[^，,。]{0,6}(?:金额|大小|大到小|多少|排)[^，,。]{0,4}[，,]?)["“]?$/);
const THAN_ZH = pattern(/^["”]?(?<way>[大多高小少低])(?:一[位名档]|(?:一?[点些])?的?(?:下|上|前|后|紧挨着的|最近的)一[个位名项])/);

/** The step along the ranking, the largest first, from the name between the two stretches. */
export function neighbourIn(before: string, behind: string, text: string): Step | null {
  return neighbourEnglish(before, behind) ?? neighbourChinese(before, behind, text);
}

function neighbourEnglish(before: string, behind: string): Step | null {
  if (!ENDS.test(behind)) return null;
  if (NEXT_LARGEST.test(before)) return 1;
  const than = NEXT_THAN.exec(before)?.groups?.['way'];
  if (than !== undefined) return /smaller|lower|cheaper/i.test(than) ? 1 : -1;
  const placed = PLACED.exec(before)?.groups;
  if (!placed || !(placed['close'] !== undefined || BY_SIZE.test(behind))) return null;
  return /before|above|ahead/i.test(placed['way'] ?? '') ? -1 : 1;
}

function neighbourChinese(before: string, behind: string, text: string): Step | null {
  if (!ASKS_ONE.test(text) || ASKS_SEVERAL.test(text)) return null;
  const than = /比["“]?$/.test(before) ? THAN_ZH.exec(behind)?.groups?.['way'] : undefined;
  if (than !== undefined) return /[小少低]/.test(than) ? 1 : -1;
  if (ORDERED_ZH.test(before) && AHEAD_ZH.test(behind)) return -1;
  return SECOND_TO.test(before) || (ORDERED_ZH.test(before) && BEHIND_ZH.test(behind)) ? 1 : null;
}

const BARE = pattern(new RegExp(`^\\W*(?:(?:and|so|then|ok)\\W+)*(?:(?:what(?:'s|’s| is| comes)?|which(?: (?:one|item|line|project))?(?: is)?)\\W+)?(?:the )?next[- ](?<way>largest|biggest|highest|bigger|larger|higher|costlier|smaller|lower|cheaper)${THING}(?: (?:in|within|of|under) (?:the |that |it\\b)?(?<whole>[^?,.]*))?\\W*$`, 'i'));
const BARE_ZH = pattern(/^(?:那|那么)?(?:比(?:它|这个|那个|这项|那项)|再)(?<way>[大多高小少低])(?:一[位名档]|(?:一?[点些])的?(?:下|上|前|后)?一[个位名项])的?(?:项目)?(?:是)?(?:哪(?:一)?[个项]|谁|什么)?呢?[?？。]*$/);

/** The same of what was just told: "what's the next biggest?", "and the next bigger in it?" */
export function neighbourOfIt(text: string): Step | null {
  const way = (BARE.exec(text.trim()) ?? BARE_ZH.exec(text.trim()))?.groups?.['way'];
  return way === undefined ? null : /bigger|larger|higher|costlier|[大多高]/i.test(way) ? -1 : 1;
}
