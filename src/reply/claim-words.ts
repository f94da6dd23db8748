/** Words that claim something: none may stand outside the clauses that code has worded. */

export type ClaimWord = 'numeral' | 'direction' | 'comparison' | 'negation' | 'hedge' | 'unit' | 'time' | 'cause' | 'part' | 'purpose' | 'agreement' | 'markup';

/** Turns of speech in which such a character claims nothing. */
const IDIOMS = /另一方面|补充一点|进一步|一致|需要|说明|写明|列明|明细|以下是|以上(?=供|内容|信息|均|以)|分项|逐项|其他项目|构成|组成|数量|数额|类别|分别|特别|归属|所属|更多信息|这部分|这一变化|不过|只是|不同|两相|on the other hand|of note|in other words|on the contrary|anything else|broken down|(?:listed |sources |the sources )below|ask about/giu;

const WORDS: Readonly<Record<ClaimWord, RegExp>> = {
  numeral: /[\p{N}〇零一二两三四五六七八九十百千万亿半几双翻倍成数]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|halves|twice|thrice|double[sd]?|triple[sd]?|quarters?|thirds?|zero|first|second|third|most|majority|several|few|both)\b/iu,
  direction: /[增减升降涨跌]|上调|下调|提高|压缩|持平|\b(?:up|down|rise[sn]?|rose|rising|fall(?:s|en|ing)?|fell|increas\w+|decreas\w+|declin\w+|grew|grow\w*|drop\w*|cut|reduc\w+|unchanged|flat)\b/iu,
  comparison: /[多少高低大小最更仅只]|超过|不如|远|\b(?:more than|less|fewer|higher|lower|larger|smaller|largest|smallest|greater|above|below|over|under|exceed\w*|only|merely|nearly twice)\b/iu,
  negation: /[不没无非未别否错假]|\b(?:not?|never|none|neither|nor|without|wrong|false|fail\w*|instead|isn't|doesn't|except)\b/iu,
  hedge: /据[说传悉]|听说|其实|实际|约|大概|左右|上下|可能|也许|或许|估计|预计|据说|似乎|大致|几乎|接近|将近|近乎|起码|至少|至多|以内|以上|以下|不到|尚|应该|\b(?:about|around|approximately|roughly|nearly|almost|maybe|perhaps|possibly|probably|likely|estimat\w+|apparently|allegedly|reportedly|supposedly|actually|seem\w*|at least|at most|up to|may|might|could)\b/iu,
  unit: /[元%％‰人辆项台套㎡吨米￥¥$]|百分|\b(?:yuan|rmb|cny|usd|dollars?|percent\w*|people|vehicles?)\b/iu,
  time: /[年月日季周天]|去|今|明|本期|上期|往|\b(?:years?|months?|days?|quarterly|annual\w*|today|tomorrow|yesterday|last|next year|previous|prior|20\d\d)\b/iu,
  cause: /因|由于|导致|致使|所以|从而|缘|为此|\b(?:because|since|therefore|thus|hence|so|due|owing|caus\w+|reasons?|result\w*|consequently|why|explain\w*|explanation)\b/iu,
  part: /其中|包括|包含|属|占|部分|含|\b(?:including|includ\w+|of which|among|within|part of|consist\w*|compris\w*|share|proportion\w*)\b/iu,
  purpose: /用于|用来|为了|旨在|以便|用途|\b(?:used|in order|aim\w*|purpose|intended|to fund|to support)\b/iu,
  agreement: /是的|对的|正确|没错|属实|相符|\b(?:yes|correct|right|indeed|agreed|confirmed|true)\b/iu,
  markup: /[*_~`<>|#@\\[\](){}=^&+/→←↑↓—–"“”'‘’]|https?:/iu,
};

/** What a connective may claim because it is allowed only where the plan bears it out, by the licence that it needs. */
export const BORNE_OUT: Readonly<Record<string, ClaimWord>> = { reason: 'cause', given: 'cause', change: 'time', share: 'part' };

/** The kinds of claim that the words make; empty for harmless ones. */
export function claimsIn(words: string): ClaimWord[] {
  const bare = words.replace(IDIOMS, ' ');
  return (Object.keys(WORDS) as ClaimWord[]).filter((kind) => WORDS[kind].test(bare));
}
