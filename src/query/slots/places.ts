/** Places in what was listed: the next one, the one before, and two places that are set against each other. */
import { pattern } from '../../budget/pattern.ts';
import { chineseInteger, englishInteger } from './numerals.ts';

export type Step = 1 | -1;
/** A place from the top (1 is the first), or an end of the ranking by size. */
export type Place = { kind: 'nth'; n: number } | { kind: 'most' } | { kind: 'least' };

const NEXT = pattern(/(?:再|往)*(?:下一|(?<!最)后一|(?<!最)后面(?:那)?一?)[个项笔名位条](?!月|年|季)|接下来|(?:再|接着)往?[下后](?:一[个项位名])?(?:呢|是|的|排|数|看)|仅次于|次[多大高](?:的|呢|是)|(?:除了?|除开|不算|撇开|抛开|刨开|刨去|去掉)(?:它|他|其|这个|那个|这项|那项)(?:之外|以外|外|的话)?[，,]?(?:的|还有)?(?:谁|哪[个项])?最|(?:它|他|其|这个|那个)(?:之外|以外)[，,]?(?:谁|哪[个项])?最|老二|紧随|紧挨着|紧[接跟]在|其次|次之|再往下|往下(?:一[个项位名])?(?:呢|是)|再下(?:一[个项位]|来|去)|紧[接跟]着|(?:排?(?:在)?(?:它|他|其)(?:的)?|排(?:在)?)(?:后面|后头|之后|下面|后边)(?:一[个项位名]|的|是|呢|那)|\bnext (?:one|item|line|project|up|down|in line|biggest|largest|highest|smallest|lowest|on the list|best|place)\b|^\W*(?:and |so |then )?(?:the )?next\W*$|\b(?:and |then )(?:after|behind|below) (?:that|it|this)(?: one)?\b|\b(?:the )?(?:one|which|what|who)(?: is| comes)? (?:right |just )?(?:after|below|behind|under) (?:it|that|this)\b(?! \w)|\bwhat (?:comes|is|follows)(?: right)? (?:next|after (?:that|it))\b|^\W*(?:after|behind|below) (?:that|it)\W*$/i);
const BEFORE = pattern(/(?:上一|前一|前面(?:那)?一?)[个项笔名位条](?!月|年|季)|排?(?:在)?(?:它|他|其)(?:的)?(?:前面|之前|上面)(?:的|是|呢|那)|\b(?:the )?(?:one|which|what|who)(?: is| comes)? (?:right |just )?(?:above|before|ahead of) (?:it|that|this)\b(?! \w)|\bprevious (?:one|item|line|project)\b/i);

/** "Apart from that one?", 「除了它呢」 after a ranking: whoever comes then. */
const BARE_EXCEPT = pattern(/^\W*(?:(?:and|so|then|ok|but)\W+)*(?:(?:apart|aside) from|besides|other than|after|excluding|not counting|leaving out|except(?: for)?) (?:that|it|this)(?: one)?\W*$|^(?:那|那么)?(?:除了?|除开|不算|撇开|抛开|刨开|刨去|去掉)(?:它|他|其|这个|那个|这项|那项|这笔|那笔)(?:之外|以外|外|的话)?呢?[?？。]*$/i);

export function asksOnlyExcept(text: string): boolean {
  return BARE_EXCEPT.test(text.trim());
}

/** Where a follow-up goes from the place that was shown last. */
export function stepIn(text: string): Step | null {
  return NEXT.test(text) ? 1 : BEFORE.test(text) ? -1 : null;
}

const PLACES = pattern(/最(?:[大多高贵]|[小少低便宜])|(?<!最|[再较更])[大小](?:的|头)?(?:那|这)一?[个项块笔]|第\s*[一二三四五六七八九十\d]+(?!部分|张表|季|年)|最后(?!一?[季年月天])(?:面的?)?(?:那)?(?:一?[个项笔条名位])?|\bthe last(?: (?:one|item|line|project))?\b(?! (?:year|month|quarter|budget|time|question|answer|two|three|four|few|of))|\b(?:the )?(?:first|second|third|fourth|fifth|biggest|largest|highest|smallest|lowest|cheapest|runner-?up|top)(?: (?:one|item|line|project))?\b/gi);
const ENGLISH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, 'runner-up': 2, runnerup: 2 };

const LARGER = pattern(/(?<![最更较再])[大多高贵](?:一?[点些])?(?:的|头)|\bthe (?:bigger|larger|higher|greater|costlier|pricier)\b(?! share)/i);
const SMALLER = pattern(/(?<![最更较再])[小少低](?:一?[点些])?(?:的|头)|便宜(?:一?[点些])?的|\bthe (?:smaller|lower|lesser|cheaper)\b(?! share)/i);

/** "How much more is the bigger one": than the other. */
const FURTHER = pattern(/\bhow much (?:more|extra|less) (?:is|does|costs?)\b|(?:多|少|差)多少/i);

/** "How much more is the bigger than the smaller", 「大的比小的多多少」: both of two, in the order in which they are named. */
export function endsOfTwo(text: string): Place[] | null {
  const [large, small] = [LARGER, SMALLER].map((words) => text.search(words));
  if (large === undefined || small === undefined) return null;
  if (large < 0 !== small < 0 && FURTHER.test(text)) return [{ kind: 'most' }, { kind: 'least' }];
  if (large < 0 || small < 0) return null;
  return large < small ? [{ kind: 'most' }, { kind: 'least' }] : [{ kind: 'least' }, { kind: 'most' }];
}

/** The places that a follow-up names, in its order. */
export function placesIn(text: string): Place[] {
  return [...text.matchAll(PLACES)].map(([found]): Place => {
    const word = found.toLowerCase().replace(/^the /, '').split(' ')[0] ?? '';
    // The end of the list, whatever its size.
    if (/^最后|^last/.test(word)) return { kind: 'nth', n: -1 };
    if (/^小|最[小少低便]|smallest|lowest|cheapest/.test(word)) return { kind: 'least' };
    if (/^大|最|biggest|largest|highest|top/.test(word)) return { kind: 'most' };
    const digits = /第\s*(\S+)/.exec(found)?.[1];
    return { kind: 'nth', n: digits ? chineseInteger(digits) ?? Number(digits) : ENGLISH[word] ?? englishInteger(word) ?? 1 };
  });
}
