/** "Hello teacher, you are there?", "cheers, you're a star": whom one greets and how one thanks name nothing. */
import { pattern } from '../../budget/pattern.ts';

const WHOM = '(?:teacher|sir|madam|ma[\'’]?am|miss|boss|team|all|everyone|everybody|folks|guys|friends?|dear|bot|robot|buddy|mate|pal|there|again|colleagues?|assistant)';
const HELLO = '(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|morning|evening)';
const VOCATIVE = pattern(new RegExp(`^(\\W*${HELLO}),? (?:dear |my )?${WHOM}(?: (?:there|again))?(?=\\s*[,!.:?]|\\s+[-–—]\\s|$)`, 'i'));
const ARE_YOU_THERE = pattern(new RegExp(`^\\W*(?:${HELLO}\\W*)?(?:${WHOM}\\W*)?(?:are you|you are|you['’]re|you|r u|u|is (?:anyone|anybody|somebody|the bot)|anyone|anybody)(?: (?:still|even|already|really))? (?:there|here|in|awake|online|up|around|alive|ready|listening|working|available|on|free|busy)\\W*$`, 'i'));
const STAR = pattern(/^\W*(?:(?:thanks|thank you|cheers|ta|great|nice one|brilliant|wonderful|lovely|ok|perfect|super|wow|good job|well done)\W+)*(?:(?:you(?:['’]?re| are)|u r|what) (?:(?:a|an|the|my|such a|just|really|so) ){0,2}(?:(?:real|true|absolute|total|little|great|big|very) )*(?:star|legend|life-?saver|angel|gem|hero|genius|best|champ(?:ion)?|rock|wizard|treasure|great|good|amazing|awesome|brilliant|helpful|fast|quick|kind|pal|help)|(?:(?:that|this|it|you)(?:['’]?ve)? )?(?:just |have |has )?(?:made|saved|makes|make|save) my (?:day|life|week|afternoon|morning)|(?:i )?owe you(?: one)?|much obliged|bless you)(?:\W+(?:thanks|thank you|cheers|bye|man|mate|again))*\W*$/i);

/** "Hi, new here.": who asks. */
const NEW_HERE = new RegExp(`^\\W*(?:${HELLO}\\W+)?(?:i(?:['’]?m| am) )?(?:(?:quite|brand|pretty|rather|still) )?new (?:here|to this|to the office|in the office|around here|in town)\\s*(?:[.,!;:]|\\s[-–—])+\\s*(?:so )?(?=\\S)`, 'i');
const TA = /^\W*ta(?: very much| muchly)?\W*$/i;

export function withoutSmallTalk(message: string): string {
  if (ARE_YOU_THERE.test(message)) return 'hello';
  if (STAR.test(message) || TA.test(message)) return 'thanks';
  return message.replace(NEW_HERE, '').replace(VOCATIVE, '$1');
}
