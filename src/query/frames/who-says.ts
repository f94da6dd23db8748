/**
 * "Lisa claims that …", "someone in the meeting said …", "my calculator says …": who says it, or what worked it out,
 * names nothing that is asked for; what is said is a claim to be judged.
 */
import { pattern } from '../../budget/pattern.ts';

const PERSON = String.raw`(?!(?:it|this|that|there|what|which|who|how|document|budget|report|table|text|narrative|part|page|paper|nobody|everything|nothing)\b)[a-z][a-z'’.-]{1,14}`;
const PLACE = String.raw`(?: (?:in|at|from|over at|down at|on) (?:the |our |my )?[a-z]+(?: [a-z]+)?)?`;
/** A name, a person of a kind, or a tool; with where they are. */
const WHO = String.raw`(?:(?:somebody|someone|some people|people|folks|everyone|everybody|they|he|she|(?:a|an|one|some|the|my|our|this|that|his|her) (?!(?:document|budget|report|table|text|narrative|part|page|paper|office|bureau|department|street|plan|project|total)\b)(?:[a-z-]+ ){0,2}[a-z-]+)${PLACE}|(?:(?:old|young|little|big|mr|mrs|ms|miss|uncle|auntie|director|manager|comrade)\.? )?${PERSON}(?: (?:from|in|at|over in) (?:the |our )?[a-z]+)?)`;
const SAYS = String.raw`(?:(?:keeps? |kept |just |always |also |now |still |once )?(?:says?|said|saying|claims?|claimed|claiming|reckons?|reckoned|swears?|swore|insists?|insisted|insisting|believes?|thinks?|thought|argues?|argued|maintains|assumes?|assumed|tells? (?:me|us)|told (?:me|us)|telling (?:me|us)|mentioned|remembers?)|(?:is|was|are|were) (?:saying|claiming|insisting|telling (?:me|us)|convinced|sure|certain|positive))`;
/** "Is she right?", "can't be?", "really?": how it ends where a yes or no is wanted. */
const DOUBT = String.raw`(?:is|was|are) (?:he|she|it|they|that|this|${PERSON}) (?:right|correct|true|so|wrong|accurate)|(?:that )?(?:can['’]?t|can not|cannot|could ?n['’]?t) be(?: (?:right|true|so))?|really|true|correct|right|no way|hm+|surely not|is (?:it|that) so|seriously|agree|yes or no|fact or not|or not`;
const SAID = pattern(new RegExp(String.raw`^\W*(?:(?:so|and|but|well|ok|hi|hey|hello),? )?(?:according to )?(${WHO}) (?:${SAYS})(?: that(?! (?:is|was|does|did|will|makes?|comes?|isn|wasn|doesn|didn)))?,? (.{6,}?)\s*(?:[.,;:!?…]|\s[-–—])+\s*(?:${DOUBT})\W*$`, 'i'));
const STATES = pattern(/\d|%|\b(?:half|third|quarter|double[ds]?|tripled?|twice|more|less|fewer|bigger|larger|smaller|higher|lower|rose|risen|fell|fallen|grew|grown|shrank|shrunk|went|gone|dropped|cut|up|down|increased?|decreased?|same|zero|nothing|largest|biggest|smallest|most|least|one|two|three|four|five|six|seven|eight|nine|ten|dozen|every|all|no)\b/i);
/** What asks for itself is no claim; a plan is looked up where it stands. */
const ASKS = pattern(/\b(?:what|how|which|who|why|when|where|whether|plans?|planned)\b/i);

export function withoutWhoSays(message: string): string {
  const [, , said] = SAID.exec(message) ?? [];
  return said !== undefined && STATES.test(said) && !ASKS.test(said) ? `${said.trim()}, right?` : message;
}
