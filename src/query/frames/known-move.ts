/** "Last year's figure of A, it was cut I know", "A rose; what was it in 2022": a move that is known is told, and what is asked is the level before it. */
import { pattern } from '../../budget/pattern.ts';

const MOVED = '(?:was|were|is|are|got|has been|have been|went|has|have) ?(?:(?:a bit|all|being) )?(?:cut|reduced|raised|lowered|trimmed|slashed|increased|decreased|up|down|risen|fallen|grown|shrunk|gone (?:up|down))|rose|fell|grew|dropped|shrank|increased|decreased|declined|jumped';
const KNOWN = "(?:i(?:['’]?m)? (?:know|see|understand|realise|realize|gather|get (?:it|that)|aware|am aware)(?: of (?:it|that))?|as i know|we know|that i know|i know that)";
const KNOWN_MOVE = new RegExp(`(?:\\s*[,;(]|\\s[-–—]|\\.)\\s*(?:and |but )?(?:${KNOWN}(?: that)?,? (?:it|they|this|that|which|the [a-z]+) (?:${MOVED})|(?:it|they|this|which|the (?:project|item|line|money|budget|amount|thing|spending)) (?:${MOVED})(?: (?:this year|since|in 20\\d\\d))?(?:,? ${KNOWN})?)[).!]*\\s*$`, 'i');
const LEVEL_BEFORE = pattern(/\b(?:(?:last|previous|prior) year(?:['’]?s)?|the year before|20\d\d)\b/i);
const CHANGE_ASKED = pattern(/\b(?:chang\w*|ris\w*|rose|increas\w*|decreas\w*|fell|fall\w*|drop\w*|grow\w*|grew|more|less|compar\w*|why|reason\w*|percent\w*|than|versus|vs|cut|how far|differ\w*)\b|%/i);
const MOVED_THEN_BEFORE = pattern(new RegExp(`^\\W*(?:${KNOWN}(?: that)?,? )?(?:the |our )?([a-z][a-z '’&-]{3,50}?) (?:${MOVED})(?:,? ${KNOWN})?[.;,]\\s*(?:so |and |but )?(?:what (?:was|were|is|are) (?:it|they|the (?:figure|amount|number|level|budget))(?: (?:in|for|of))? ?(last year|20\\d\\d|the year before)|(?:the )?(last|previous|prior) year(?:['’]?s)? (?:figure|amount|number|level|budget)|(?:the )?(?:figure|amount|number|level|budget) (?:of|in|for) (last year|20\\d\\d))(?: please| pls)?\\W*$`, 'i'));

export function withoutKnownMove(message: string): string {
  const [, name, ...years] = MOVED_THEN_BEFORE.exec(message) ?? [];
  const year = years.find(Boolean);
  if (name !== undefined && year !== undefined) return `what was ${name} in ${/^\d/.test(year) ? year : 'the previous year'}?`;
  const rest = message.replace(KNOWN_MOVE, '');
  return rest !== message && LEVEL_BEFORE.test(rest) && !CHANGE_ASKED.test(rest) ? rest : message;
}
