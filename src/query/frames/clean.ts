/** A message as plain words: without markup, mentions, emoji and invisible characters; and which language it speaks. */
import { pattern } from '../../budget/pattern.ts';
import { inFrames } from './english-frames.ts';
import { withoutMayISay } from './may-i-say.ts';
import { Rewriting } from './rewriting.ts';
import { withoutSmallTalk } from './small-talk.ts';
import { withoutWhoSays } from './who-says.ts';

/** "My draft translation says …", 「我的稿子里写」: a text of the asker's own, and what it says is the claim. */
const OWN_TEXT = pattern(/(^|[.!?;:,]\s*)(?:my|our|the|this|a|her|his|their)(?: (?:own|first|rough|new|old|intern's|boss's|press|printed|working))* (?:draft|translation|translator|memo|slides?|article|headline|caption|summary|notes?|handout|leaflet|essay|blog|post|spreadsheet)(?:s|'s)?(?: (?:draft|translation|article|text|version))?(?: (?:here|on my desk|in front of me))? (?:says?|said|has it|states?|reads?|claims?|puts it|tells me) (?:that )?(?=\S)/gi);
const OWN_TEXT_ZH = pattern(/(^|[，。！？；,;:：]\s*)(?:(?:我|我们|同事|领导|人家|别人|他|她)(?:们)?的?|这份|那份)?(?:稿子|初稿|译文|草稿|材料|讲稿|文章|推文|汇报|总结|笔记|PPT|ppt)(?:里|上|中)?(?:面)?(?:说|写着?|写的是|提到)(?:是)?[，,:：]?\s*(?=[\u4e00-\u9fff])/g);
/** 「会计那边写的是 40 万」, 「小王报去年是 40」: who says it is no part of the claim. */
const SAYS_ZH = pattern(/(^|[，。！？；,;:：\s])(?:听|据)?(?:(?:我们?|咱们?|你们?|隔壁|区里?|上面|街道|单位)?的?(?:那个|那位)?(?:[小老][\u4e00-\u9fff]|[\u4e00-\u9fff]{0,2}(?:主任|[处科股局所镇区]长|书记|经理|会计|出纳|审计员?|老师|大姐|师傅|领导|同事|同志|财务|秘书|实习生))|人家|有人|别人|他们?|她们?)(?:那边|那里|那儿|跟我|给我|和我|对我|昨天|今天|刚才|上午|下午|上次|的?表[上里]|口头上?)*(?:写|说|讲|报|填|列|算|记|统计|抄)(?:的|着|了|成|过来|出来)*[，,:：]?\s*(?=(?:去年|上年|今年|20\d\d\s*年)?[^，,。;；?？\d]{0,12}\d)/g);
/** 「报道说这笔钱在 50 万以上，对吗」, "the papers say it's 40, right?": who says it, where a claim is to be judged. */
const HEARSAY_ZH = pattern(/(^|[。！？；]\s*)(?:(?:有|听|据|看)?(?:新闻|外面|网上)?的?(?:报道|报纸|新闻|媒体|网上|群里|公众号|朋友圈|外面|记者|领导|同事|有人|大家)(?:里|上)?(?:有人|都|也)?(?:说|称|讲|写|传)(?:的是|道|了|着)?[，,:：]?\s*)+(?=.{3,}(?:[吗吧么]|对不对|是不是|没错)[?？。]*\s*$)/g);
const HEARSAY = pattern(/^((?:(?:so|and|but|well),? )?)(?:(?:my|our|the|a|an|some|one) (?:\w+ )?(?:boss|manager|director|colleague|coworker|co-worker|friend|leader|chief|supervisor|papers?|press|news|media|newspapers?|radio|reporter|journalist)|they|people|someone|somebody|everyone) (?:says?|said|claims?|claimed|thinks?|reckons?|reports?|reported|told me|told us|writes?|wrote)(?: that(?! (?:(?:is|was|does|did|will|makes?|comes?|amounts?)\b|(?:is|was|does|did)n['’]?t)))?,? (?=(?!.*\b(?:what|how|which|who|why|when|where|plans?|planned)\b)\S.{3,}(?:right|correct|true|so|no|yes|it|there|not)?\W*\?\W*$|(?!.*\b(?:what|how|which|who|why|when|where|plans?|planned)\b)\S.{3,}\b(?:right|correct|true)\W*$)/i);
const SAME_ZH = pattern(/[，,\s](?:和文件|跟文件|与文件)?(?:一致|对得上|一样|相符|吻合)(?:吗|么|不|吧)?[?？]?\s*$/);
/** How such a claim ends where a yes or no is wanted. */
const IS_THAT_OK = pattern(/(?<=[^.!?]{6}[.!?;,]\s*)(?:is (?:that|this) )?(?:ok(?:ay)?|fine|alright|all right|good)\s*\?\s*$/i);
const IS_THAT_OK_ZH = pattern(/[，,]\s*(?:行不行|行吗|没写错吧|没错吗|写对了吗|写得对吗|可以吗|靠谱吗|靠谱不|没毛病吧)[?？]?\s*$/);

/** What is said to stand in a text of one's own is asked as a claim. */
function withoutOwnText(question: string): string {
  const reported = question.replace(HEARSAY, '$1').replace(HEARSAY_ZH, '$1').replace(SAYS_ZH, '$1');
  const said = (reported === question ? question : reported.replace(SAME_ZH, '，对吗')).replace(OWN_TEXT, '$1').replace(OWN_TEXT_ZH, '$1');
  const ends = said !== question || /\d/.test(said);
  return ends ? said.replace(IS_THAT_OK, 'Right?').replace(IS_THAT_OK_ZH, '，对吗') : said;
}

/** "I'm a volunteer in one of the communities", "I just joined the office": who asks, where it is a sentence that wants nothing. */
const INTRODUCED = pattern(/(^|[.!,;]\s*|\s[-–—]\s)(?:i['’]?m|i am|i(?:['’]ve| have)? just (?:joined|started)|i work)\s+(?!(?:looking|wondering|trying|after|asking|not|interested|curious|checking|preparing|writing|told|afraid|confused|puzzled|sure|told|sorry|hearing|reading|seeing|working|translating|comparing|going|here to)\b)[^.?!;:,]{2,80}(?=[.!;:]|$)/i);
/** How it is to be said. */
const IN_PLAIN_WORDS = pattern(/,?\s*\b(?:in|using) (?:plain|simple|everyday|ordinary|normal|lay(?:man['’]?s|person['’]?s)?) (?:words|terms|english|language)\b,?/gi);

function withoutIntroduction(question: string): string {
  const plain = question.replace(IN_PLAIN_WORDS, ' ');
  const left = plain.replace(INTRODUCED, '$1').replace(/^[\s.!,;:–—-]+/, '').trim();
  // "I work in planning, how much does it get": what was said of oneself is meant.
  return /[a-z\u4e00-\u9fff]/i.test(left) && !/\bits?\b/i.test(left) ? left : plain;
}

/** "Our union wants to know …", "a friend asks me …", "my boss says …": who asks or says it is no part of the question. */
const REPORTED = pattern(/(^|[.!?;:,]\s*|\s[-–—]\s)((?:our|my|the|an?|some|one of (?:our|my)|i|we)\b[a-z\s'’-]{0,60}?)\s(?:(?:wants?|needs?|would like|has|have) to (?:know|hear|see|understand|find out)|(?:is|are|was|were|keeps?) (?:asking|wondering|curious)(?: (?:me|us|to know|about))?|(?:asks?|asked) (?:me|us)(?: (?:about|to (?:find|check|look up)))?|(?:asks?|asked)(?=\s(?:what|how|which|why|whether|where|when|who|if)\b)|wonders?|complains?|claims?|insists?|wrote|writes|posted|tweeted|reckons?|argues?|swears?|told (?:me|us|visitors|everyone|people))\b(?: that)?,?\s+(?=\S)/gi);
/** "Finance asks what …", "HR wants the …": the same of a body without an article; whose money it is stands elsewhere. */
const ASKED_BY = pattern(/(^|[.!?;:]\s+|\s[-–—]\s)(?:finance|accounting|accounts|hr|human resources|audit(?:ors)?|internal audit|management|somebody|someone|colleagues|everyone|everybody|headquarters)(?: (?:dept|department|team|people|guys|folks|colleagues))?\s(?:asks?|asked|(?:is|are|was|were|keeps?) (?:asking|wondering)|wants?|needs?|would like|wonders?)(?: (?:me|us))?(?: to (?:know|see|hear|have))?(?: (?:for|about))?\s+(?=(?:the|our|a|how|what|which|why|when|whether|if|who|by)\b)/gi);
/** "Money for buying a home (the purchase subsidy)": the bracket says what that money is called. */
const CALLED = /(^\W*|[,;:?]\s+)(?:the )?(?:money|budget|amount|funds?|spending|allowances?|costs?|meals?) (?:for|of|on) [^(),;:?]{3,40} \((?:the |i\.e\.? |that is,? |called )([a-z][a-z '-]{3,40})\)/gi;
/** What is printed speaks of itself; what asks is the question. */
const PRINTED = pattern(/\b(?:documents?|tables?|texts?|parts?|reports?|narratives?|pages?|budgets?|sections?|papers?|how|what|which|who|why|where|when|if|whether)\b/i);

/** "IT maintenance" is no "it", unless everything is in capitals. */
function withoutCapitals(question: string): string {
  return /[a-z]{2}/.test(question) ? question.replace(/\bIT\b(?= [a-z])(?! (?:is|was|has|does|costs?|gets?)\b)/g, 'information technology') : question;
}

const NUMBER = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const PART = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const;

export function clean(question: string): string {
  return Rewriting.of(inFrames(withoutCapitals(withoutOwnText(withoutMayISay(withoutWhoSays(withoutIntroduction(withoutSmallTalk(question))))))))
    .replace(/<[@#!][^>]*>/g, ' ')
    // Square metres in one sign are no metres and a two.
    .replace(/(?<=[\u4e00-\u9fff].{0,40}\d)\s?(?:㎡|m²|m2\b)/g, '平方米').replace(/(?<=\d)\s?(?:㎡|m²|m2\b)/g, ' square metres')
    // ">= 95 %" is typed for ≥.
    .replace(/>\s?=|=>/g, '≥').replace(/<\s?=(?=\s?\d)/g, '≤')
    .replace(/(?!目的目)([\u4e00-\u9fff]{2,4})\1/g, '$1')
    // Nothing is ever rounded in a conversion.
    .replace(/[，,、\s]{0,3}(?:千万|请|也|并)?(?:别|不要|不用|无需|不必|不)(?:做|给我|帮我|再)?四舍五入(?:了|哈|啊|哦)?|,?\s{0,3}(?:and )?(?:with(?: no|out(?: any)?)|no|do(?: not|n['’]t)(?: do)?(?: any)?) rounding(?: please| off| it)?\b|,?\s{0,3}(?:and )?(?:do not|don['’]t|never) round(?: (?:it|them|anything|off|up))*\b/gi, ' ')
    // 「所有车」 holds no 有车.
    .replace(/所有(?=车)/g, '全部')
    // 「货物和服务各多少」 has two kinds of procurement, no class of expenditure.
    .replace(/货物(?:采购)?(?:和|与|及|跟|、)(工程(?:采购)?(?:和|与|及|跟|、))?服务(?:采购)?(?:[两二三](?:类|种|项|块)(?:采购)?)?(?=各|分别|都|一共|加起来)/g, (_, works: string | undefined) => `货物采购、${works ? '工程采购、' : ''}服务采购`)
    // 「货物比服务多吗」
    .replace(/(?<![\u4e00-\u9fff]{2})((?:其中)?(?:货物|工程))(?:类|采购)?(比|[和与跟])(货物|工程|服务)(?:类|采购)?(?=[多少高低大小]|哪|谁|差|相差)/g, '$1采购$2$3采购')
    .replace(/(^|其中)服务(?:类|采购)?(比|[和与跟])(货物|工程)(?:类|采购)?(?=[多少高低大小]|哪|谁|差|相差)/g, '$1服务采购$2$3采购')
    // Three kinds of procurement in one breath are three names.
    .replace(/货物(工程)?服务(?!采购)/g, (_, works: string | undefined) => (works ? '货物、工程、服务' : '货物、服务'))
    .replace(/<(https?:[^|>]*)\|?([^>]*)>/g, ' $2 ')
    // What stands within these was never meant to be read.
    .replace(/<(script|style)\b[^>]*>[^<]*<\/\1>/gi, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/&(amp|lt|gt|nbsp);/g, ' ')
    .replace(/:[a-z0-9_+-]+:/g, ' ')
    .replace(/\b(?:3|three)[\s-]+(?=public)/gi, 'three ')
    // "Break the wages down", "full-year": the verb in two parts, and no name.
    .replace(/\bbreak ((?:the |this |that |our )?(?:[^,.?;]|,(?=\d)){3,60}?) down\b/gi, 'break down $1')
    .replace(/(?<!\b(?:a|one|the|per) )\bfull[- ]year\b/gi, ' ')
    .replace(/\blook(?:ing)? (it|that|this|them|these) up\b/gi, 'look $1')
    .replace(/\bput(?:ting)? together (?:a|an|the|my|our|some)\b/gi, 'writing a')
    // "Could you state X": the verb is no part of the name.
    .replace(/(^\W*(?:please )?|\b(?:(?:could|can|would|will) you|please|to|and)(?: (?:please|kindly))? )state (?!-?\s?(?:owned|capital|council|assets?|funds?)\b)/gi, '$1tell ')
    // "The entire 2023 spending" is the entire spending, in 2023.
    .replace(/\b(overall|total|whole|entire|complete|full|combined|all(?: the)?) (20\d\d) ((?:planned |budgeted |departmental |department |office )*(?:budget(?: expenditure| spending)?|spending|expenditures?(?: budget)?|outlays?|revenues?|income)\b)/gi, '$1 $3 in $2')
    // "Everything the office will spend" is its total spending.
    .replace(/\b(?:everything|all(?: (?:of )?the money)?|whatever)(?: that)? (?:they|we|you|it|(?:the|our|your) (?:whole |street )?(?:office|subdistrict|bureau|department)(?: office)?) ?(?:will |plans? to |is to |are to |is going to |intends? to |means? to |expects? to |wants? to )*(?:spends?|spent)\b(?! (?:on|for)\b)/gi, 'total spending')
    .replace(/\b(?:before|prior to) (20\d\d)\b(?! (?:budget|figure|amount))/gi, (_, year: string) => `in ${Number(year) - 1}`)
    .replace(/\b(?:written|wrote|noted|jotted|put) (?:it )?down\b(?= (?:as|that|\d))/gi, 'noted')
    // "240 was carried over from last year": the year is part of the name, none that the number is of.
    .replace(/(?<=\d[^.?!;]{0,40})\b((?:carr(?:y|ied|ying)[- ]?(?:over|forward)|brought forward)(?: (?:money|funds?|balance|amount))?) from (?:the )?(?:last|previous|prior|earlier) years?\b/gi, '$1')
    .replace(/\bout of which\b/gi, 'from which')
    .replace(/\bcontributions? to (?=(?:the |its |this )?(?:growth|rise|increase|fall|drop|decrease|change|reduction)\b)/gi, 'items behind ')
    // "Makes up three quarters of B": a share, no change.
    .replace(/\bmake(s?) up (?=(?:about |around |roughly |nearly |almost |over |under |more than |less than |at least |exactly |only |just )*(?:\d+(?:\.\d+)? ?(?:%|per ?cent)|half|(?:an?|one|two|three|four|nine) (?:half|third|quarter|fifth|tenth)s?|(?:two|three|four|nine|one)-(?:third|quarter|fifth|tenth)s?)(?: of)?\b)/gi, 'account$1 for ')
    .replace(/\b(?:a|one) hundred (?:per ?cent|%)/gi, '100%')
    // "Is A more than double B": twice of it; nothing doubled.
    .replace(/\b((?:is|are|was|were|costs?|gets?|got)\b(?:[^.?!;]{3,60}?)?) (no more than|not more than|more than|less than|over|under|at least|at most|up to|exactly|about|nearly|almost) (double|triple)(?= (?:the |that |what |our )?[a-z])/gi, (_, head: string, how: string, word: string) => `${head} ${how} ${/^d/i.test(word) ? 'twice' : 'three times'}`)
    // "Which at least doubled": a limit to look through them with. Of one name it is a multiple (leaps.ts).
    .replace(/(?=more than |at least )(?<=\b(?:which|what|whatever|any\w*|every\w*|all|those|list|how many|projects?|items?|lines?)\b[^.?!;]*)\b(more than|at least) (doubled?|tripled?|halved?)\b/gi, (_, limit: string, word: string) => (/^d/i.test(word) ? `rise by ${limit} 100%` : /^t/i.test(word) ? `rise by ${limit} 200%` : `fall by ${limit} 50%`))
    .replace(/\b(?:why(?: is|['’]s)|how come) there (?:is )?(more|less) money\b/gi, 'why is the total budget $1')
    // "Cut by a smaller percentage than B": two rates are set against each other.
    .replace(/\bby (?:a|an) (smaller|lower|lesser|larger|bigger|greater|higher) (?:percentage|per ?cent|proportion|share|fraction|rate)( than [^?.!,;]+)/gi, (_, way: string, than: string) => `${/^(?:s|lo|le)/i.test(way) ? 'less' : 'more'}${than} in percentage terms`)
    .replace(/\b(figure|amount|number|sum|money|name|item|budget|line) behind\b/gi, '$1 of')
    // "The total minus X", "what is left of the total without X": all of the budget.
    .replace(/^(\W*(?:the )?)total (?=(?:minus|less|without|excluding|net of)\b)/gi, '$1total budget ')
    .replace(/\b(of|from) the total\b(?= (?:if|when|after|without|once|excluding|minus)\b)/gi, '$1 the total budget')
    // "Does A exceed 2/3 of B", "above 2 thirds of it": a share with a limit, in words.
    .replace(/\b([1-9])\/([2-9])(?= of\b)|\b([2-9])(?= (?:thirds|quarters|fourths|fifths) of\b)/g, (_, over: string | undefined, under: string | undefined, count: string | undefined) => (over !== undefined && under !== undefined ? `${NUMBER[Number(over)]} ${PART[Number(under)]}${over === '1' ? '' : 's'}` : NUMBER[Number(count)] ?? ''))
    .replace(/\b(?:do|does|did) ([^,;?.]{3,60}?) exceed (?=(?:a |one |two |three |four )?(?:half|third|quarter|fifth|tenth)s?\b)/gi, 'is $1 more than ')
    .replace(/\b(?:exceed(?:s|ed|ing)?|above|beyond|in excess of) (?=(?:a |one |two |three |four )?(?:half|third|quarter|fifth|tenth)s?\b)/gi, 'more than ')
    // "More than 20% of everything": of the whole budget. "What the money is for" in another clause asks what it is for.
    .replace(/(?<=(?:%|\b(?:per ?cent|percentage|share|part|half|thirds?|quarters?|fifths?|tenths?|proportion|fraction)) of )(?:everything|all (?:of )?(?:the |our )?(?:spending|expenditure|money))(?=\W*$| (?:is|are|goes|does)\b)/gi, 'the total budget')
    .replace(/\bwhat ((?:the|our|that|this) [a-z' -]{3,50}?) (is|are) for(?=\W*$)/gi, 'what $2 $1 for')
    // "Are you sure it isn't 40?" says that it is.
    .replace(/\b(?:are you |you )?(?:sure|certain|positive) (?:that )?(?:it|this|that)(?: is| was|['’]s)?(?: not|n['’]t)(?=\D{0,8}\d)/gi, 'is it')
    // "The slope behind the road": where it is, no cause.
    .replace(/(?<=\b(?:slope|hill|hillside|wall|land|plot|yard|site|ground|lot|path|drain|ditch|fence|garden|bank)s? )behind\b/gi, 'at')
    .replace(ASKED_BY, '$1')
    .replace(CALLED, '$1$2')
    .replace(REPORTED, (words: string, before: string, head: string) => (PRINTED.test(head) ? words : before))
    .replace(/\bincl\.?(?=\s)/gi, 'including')
    .replace(/\brunner[- ]up(?<place> in (?:cost|size|money|amount|budget|spending|value))?\b/gi, (_, place: string | undefined) => (place === undefined ? 'second one' : 'second largest one'))
    // "The total, fund money included": what all funds come to, and no fund that is asked for.
    .replace(/(?<=\btotal\b[^.?!;]{0,12}),? ?(?:including|with|counting) (?:the |any |all )?(?:government )?funds?(?: (?:money|budget|part|side))?(?: included)?(?=\W*$)/gi, '')
    .replace(/\b(?:as )?per (?=(?:the|our|your|table|part|page|document)\b)/gi, 'by ')
    .replace(/\b(what|why|it|that|there|here|who|how|let|where|when|one|which|this|everything|something|nothing)['’]s\b/gi, '$1 is')
    .replace(/(\w)['’]s\b/g, '$1 of').replace(/(\w)s['’](?=\s)/g, '$1s').replace(/\bcan['’]?t\b/gi, 'can not').replace(/\bwon['’]t\b/gi, 'will not').replace(/n['’]t\b/gi, ' not').replace(/['’](?:re|ve|d|ll|m)\b/gi, '')
    .replace(/[\u0000-\u001f\ud800-\udfff]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u{1f000}-\u{1faff}\u{2600}-\u{27bf}]/gu, ' ')
    .text;
}

export function mostlyEnglish(text: string): boolean {
  const chinese = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  // Names may be Chinese in an English question; its grammar is not.
  const asked = /[吗呢吧]|多少|为什么|几[个人项辆]|占比?|哪|什么|怎么|是不是|同比|比较/.test(text);
  return (words >= 3 && words * 2 > chinese) || (words >= 2 && (chinese <= 6 || !asked));
}
