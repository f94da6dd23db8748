/** How a follow-up opens: thanks and the like, a correction, a way back. It is taken off, and what it meant is kept. */
import { pattern } from '../../budget/pattern.ts';
import { nthIn } from '../slots/ranks.ts';

export type Opening = 'correction' | 'back' | null;

const POLITE = pattern(/^\s*(?:(?:好的?|好吧|嗯+|哦+|噢+|行|谢谢您?|谢谢你|多谢|谢了|知道了|明白了?|收到|那好|可以|不错|没错|了解|懂了|算了(?:吧|啦)?)[，,。.!！、;；\s]+|算了(?:吧|啦)?(?=[你您全都把还我就那])|(?:ok(?:ay)?|fine|fair enough|thanks?(?: you)?(?: very much| a lot| a bunch)?|thx|cheers|got it|cool|great|good|perfect|nice|alright|all right|sure|hmm+|ah|oh|i see|understood|makes sense|lovely|right|never ?mind(?: that)?|forget (?:it|that|about (?:it|that)|(?:about )?the [a-z]+(?: [a-z]+)?(?=,))|scratch that|leaving that(?: aside)?|next (?:topic|question)(?: please)?|new (?:topic|question)|different question|(?:that is|that's)? ?(?:the )?wrong (?:measure|one|number|figure|thing|item|unit))(?:\s*[,.!;:–—-]+\s*|\s+(?:then|so(?! (?:very )?much\b)|and now|now)[\s,]+|(?<=^\s*(?:ok(?:ay)?|fine|alright|all right|right|sure|cool|great|got it|thanks))\s+(?=(?:and|what|how|which|just|the|then)\b)))(?=\S{2,})/i);
const CORRECTION = pattern(/^\s*(?:(?:(?:对不起|抱歉|不好意思)[，,\s]*)?(?:我)?(?:刚才|刚刚)?(?:搞|说|弄|打|问|看|写|查)错(?:项目|名字|名称)?了[！!，, ]*(?:应该|其实)?是(?=\S{2,})|(?:(?:对不起|抱歉|不好意思)[，,\s]*(?:我)?(?:刚才|刚刚)?(?:搞|说|弄|打|问|看|写)错了|不是这个|不是那个|不是|不对|错了|我?(?:刚才|刚刚)?(?:搞|说|弄|打|问|看|写)错了|更正一?下?)(?:[啊哈吧哦的，,。.!！、\s]+(?=\S{2,})(?:我(?:想|要)?(?:问|说|指)的?(?:其实)?(?:是|的是)?|应该是|其实是|是)?|我(?:想|要)?(?:问|说|指)的?(?:其实)?(?:是|的是))|我(?:想问|要问|问|说|指|刚才说|刚才问)的(?:其实)?是|(?:no(?!\. ?(?:\d|of\b|one\b|two\b|three\b)| (?:more|less|fewer|higher|lower|other)\b)|nope|sorry|wait|oops|(?:ok(?:ay)?,? )?my (?:bad|mistake)|not that(?: one)?)[\s,.!;:–—-]+(?:(?:no|sorry|wait|not that(?: one)?)[\s,.!;:–—-]+)*(?:(?:actually|really|rather)[\s,]+)?(?:i (?:really |actually )?(?:meant?|was asking (?:about|for)|asked (?:about|for)|am asking (?:about|for)|want(?:ed)?)\s*)?|(?:actually[\s,]+)?i (?:really |actually )?meant?\s+(?!by\b))(?=\S{2,})/i);
const BACK = pattern(/^\s*(?:那?(?:再)?(?:回到|说回|回过头看|回头看|回头说|话说回来)(?:刚才的?|前面的?|最初的?|一开始的?)?|(?:(?:now|so|and|ok|okay|let us|lets)[\s,]+)?(?:(?:go(?:ing)?|coming|get(?:ting)?) )?back to|(?:now )?returning to)\s*(?=\S{2,})/i);

const SORRY = pattern(/^\s*(?:(?:no|sorry|wait|oops|hold on|hang on|对不起|抱歉|不好意思)[\s,，.!;:–—-]+)+/i);

/** The place that is gone back to, and what ends it. */
const PLACE = pattern(/^(?:the |my |our )?(?:very )?(?:first|second|third|fourth|last)(?: (?:one|item|thing|line|project|question|point|figure))?(?: again)?(?: of (?:mine|all))?\s*(?:[:,;，：–—-]+\s*|$)|^第[一二三四五\d](?:个|项|笔|条)(?:的?\s*[，,：:；]\s*|的|$)/i);

/** 「是治安的，不是人员的」, "the day-to-day affairs, not the building works": what is not meant is no name of the question. */
const DENIED = pattern(/(?:^|[,;，；]\s*)(?:but )?not (?:the |a |for )?(?!(?:count|includ|exclud|in|under|within|on|yet|only|just|more|less|fewer|all|enough|sure|clear|printed|listed|specified|given|even|so|really|at|by|to|that|the same|a word|much|many|including)\b)[a-z][a-z'’ -]{1,40}?(?=$|[,.;，。；])|(?:^|[，,；;]\s*)(?:(?:而|并)?不是|并非|不要|不看|不问)(?![不吧吗说很太这那]|[^，,。；;？?]*[吗吧么])[^，,。；;？?]{1,14}?(?=$|[，,。；;])/i);
/** What a correction ends in, and says nothing. */
const TAIL = pattern(/[\s,]+(?:after all|instead|actually|rather|though|i think|of course)(?=[\s.!?]*$)/i);

function withoutDenied(text: string): string | null {
  const rest = text.replace(DENIED, '').replace(/^[\s,，;；。.]+|^(?:而|应该)?是(?=\S{2})/g, '').replace(/^[\s,，]*(?:而)?是(?=\S{2})/, '');
  return DENIED.test(text) && rest.length >= 2 ? rest : null;
}

export interface Opened { rest: string; opening: Opening; /** "back to the first one: …": which name of the thread. */ nth: number | null }

/** "About the first one, …", "first item again: …": a way back without a word for it. */
const BACK_TO_PLACE = pattern(/^\s*(?:(?:and |now |so )?(?:about|regarding|concerning|on|as for|for)(?= (?:the |my )(?:very )?(?:first|second|third)\b[^,:;]*[,:;]) |(?=(?:the )?(?:very )?(?:first|second|third)(?: (?:one|item|thing|question))? again\s*[,:;]))/i);

export function opened(question: string): Opened {
  let rest = question;
  for (let next = rest.replace(POLITE, ''); next !== rest; next = rest.replace(POLITE, '')) rest = next;
  // "Sorry, back to the first one": a way back, whatever it begins with.
  const bare = rest.replace(SORRY, '');
  if (BACK.test(bare)) rest = bare;
  for (const [pattern, opening] of [[CORRECTION, 'correction'], [BACK, 'back'], [BACK_TO_PLACE, 'back']] as const) {
    if (!pattern.test(rest)) continue;
    const told = rest.replace(pattern, '').replace(TAIL, '');
    const said = opening === 'correction' ? withoutDenied(told) ?? told : told;
    const place = opening === 'back' ? PLACE.exec(said) : null;
    const nth = place ? nthIn(place[0]) : null;
    return { rest: place && nth !== null ? said.slice(place[0].length) || said : said, opening, nth };
  }
  const meant = withoutDenied(rest);
  return meant === null ? { rest, opening: null, nth: null } : { rest: meant, opening: 'correction', nth: null };
}
