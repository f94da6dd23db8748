/** "OK cheers, that's everything I needed today": a message that only ends the conversation, whatever words for things it is made of. */
import { pattern } from '../../budget/pattern.ts';

const NEEDED = String.raw`(?:,? (?:that |what |which )?(?:i|we)(?:['’]?(?:ve|d|m|re))? (?:just |really |only )?(?:need|needed|want|wanted|had|have|was after|was looking for|were after|were looking for|am after|wanted to know|needed to know|have to know|need to know|wanted to ask|came for))`;
const UNTIL = String.raw`(?: (?:for )?(?:today|now|the moment|this time|the time being|tonight|this week)| then| really| actually)`;
const CLOSES = [
  String.raw`(?:that|this|it)(?:['’]?s| is| was|['’]?ll be| be| will be| should be| would be) (?:really |exactly |just )?(?:everything|all|it|enough|plenty|what|me done|very helpful|helpful|super helpful)${NEEDED}?${UNTIL}*`,
  String.raw`that (?:answers|does|covers|settles|clears|helps|will do)(?: it| that| everything| all| my question| my questions| a lot| me| up| the trick)*${UNTIL}*`,
  String.raw`(?:that['’]?ll|that will) (?:do|be it|be all)${UNTIL}*`,
  String.raw`(?:i|we)(?:['’]?ve| have)? (?:got|have|found|know)(?: now)? (?:everything|all|what|it all)${NEEDED}?${UNTIL}*`,
  String.raw`(?:nothing|no) (?:else|more|further questions|more questions|other questions)(?: from (?:me|us))?${UNTIL}*`,
  String.raw`no further questions|no more questions|(?:i|we)(?:['’]?m|['’]?re| am| are) (?:all )?(?:done|good|set|finished|sorted)(?: here)?${UNTIL}*`,
  String.raw`(?:have|enjoy) (?:a |an |your )?(?:nice|good|great|lovely|pleasant)? ?(?:day|weekend|evening|afternoon|one|lunch|rest of (?:the|your) day)(?: too| everyone)?`,
  String.raw`(?:talk|speak|see you|catch you)(?: to you)? (?:later|soon|tomorrow|next time|around)|good ?bye|bye(?: bye)?|ciao|laters`,
  String.raw`you(?:['’]?ve| have) been (?:a |very |really |so )*(?:great|big|huge|real)? ?help(?:ful)?|you(?:['’]?re| are) a (?:star|legend|lifesaver|gem)|great (?:help|stuff|work|job)|good (?:bot|job|work)`,
];
const POLITE = String.raw`ok(?:ay)?|cheers|thanks?(?: you)?(?: (?:so|very) much| a lot| a bunch| a million| again| for (?:that|this|your help|the help|your time|all (?:that|this|your help)))*|(?:thx|ty|ta)(?: (?:so much|very much|a lot|a bunch|a million|again))?|great|brilliant|perfect|lovely|cool|nice(?: one)?|super|awesome|excellent|wonderful|fantastic|right|fine|alright|all right|good|sorted|understood|got it|much appreciated|appreciate it|mate|guys|everyone|and|so|well|yep|yes|no|bot|for now|for today`;
const CLOSING = pattern(new RegExp(String.raw`^\W*(?:(?:${POLITE})\b[\s\p{P}\p{S}]*)*(?:${CLOSES.join('|')})(?![\w'’])[\s\p{P}\p{S}]*(?:(?:${POLITE}|${CLOSES.join('|')})(?![\w'’])[\s\p{P}\p{S}]*)*$`, 'iu'));

/** 「行」 agrees where nothing follows; 「最后一行」 is a row. */
const AGREED = pattern(/^行(?:了|吧|啊|的|呀|嘞)?[\s。.!！~]*$/);

export function isClosing(message: string): boolean {
  return message.length < 160 && !/[?？]/.test(message) && (CLOSING.test(message.trim()) || AGREED.test(message.trim()));
}
