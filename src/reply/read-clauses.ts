/**
 * Reads the finished text back into what it tells: an independent reader with patterns of its own, to be held
 * against the plan. It shares no code with the clauses, so that a slip of theirs shows as a difference.
 */
import type { Language } from '../query/query.ts';
import type { Told } from './told.ts';

/** Words that may be read as a name, and printed sentences that may be read as quotations. */
export interface Known { names: readonly string[]; quotations: readonly string[] }

interface Read extends Told { at: number; end: number; carries: boolean; yearless: boolean }
type Groups = Readonly<Record<string, string | undefined>>;
/** `mark`: words without which the pattern cannot match; with names in it, a pattern is dear to compile. */
interface Shape { shape: string; mark?: string; pattern: string; names: readonly string[]; values: (groups: Groups) => string[] }

const NUM = String.raw`-?\d[\d,]*(?:\.\d+)?`;
/** In English every sum of money has its conversion beside it, which read-back.ts checks; what was read already is no unit. */
const amount: Readonly<Record<Language, (key: string) => string>> = {
  zh: (key) => String.raw`(?<${key}>${NUM}) ?(?<${key}U>%|[^\s\d，。；：（）、“”%]+(?:（[^）\d]{1,2}）)?)`,
  en: (key) => String.raw`(?<${key}>${NUM})(?<${key}U>%| (?:times \(倍\)|percentage points \(个百分点\)|[mb]illion yuan|[^\s\d,.;:()“”\u0000]+(?:（[^）\d]{1,2}）)?))(?: \((?:CNY [\d,.]+(?: million)?|[a-z]+)\))?`,
};
const digits = (text: string | undefined): string => (text ?? '').replace(/,/g, '');
const unit = (text: string | undefined): string => (text ?? '').trim().replace(/^times \(倍\)$/, '倍').replace(/^items?$/, '个').replace(/^million yuan$/, '百万元').replace(/^billion yuan$/, '十亿元').replace(/^(?:个百分点|percentage points \(个百分点\))$/, '百分点');
const way = (word: string | undefined): string => ({ 增加: 'up', 多: 'up', up: 'up', more: 'up', increased: 'up', 减少: 'down', 少: 'down', down: 'down', less: 'down', 持平: 'flat', 一样: 'flat', unchanged: 'flat', 'the same as': 'flat' })[word ?? ''] ?? '';

const FORMULA = String.raw`[-−()\d.,+×÷ %]+`;
const A = amount.zh;
const E = amount.en;

/** Tried in this order; what one has read no other reads again. `@` is a name, `¶` a quotation. */
const SHAPES: Readonly<Record<Language, readonly Shape[]>> = {
  zh: [
    { shape: 'reason', mark: '“', pattern: String.raw`(?:(?<n>@)变化的原因，文件写明是|文件写明的原因是|文件写明：|(?:[明出]了?原因|原因如下|(?:有|作了?)说明|说明如下)：)“(?<q>¶)”`, names: ['n'], values: ({ q }) => [q ?? ''] },
    { shape: 'target', mark: '绩效目标值', pattern: String.raw`(?<n>@)的绩效目标值为“(?<q>¶)”`, names: ['n'], values: ({ q }) => [q ?? ''] },
    { shape: 'quote', mark: '“', pattern: String.raw`(?<n>@)?(?:的名词解释：|的绩效目标（用途）：|部门职责：|工作目标：)?“(?<q>¶)”`, names: ['n'], values: ({ q }) => [q ?? ''] },
    { shape: 'share', mark: '占', pattern: String.raw`(?<n>@)(?=（[^）]*）占(?<m>@)（[^）]*）的 (?<p>${NUM})%)`, names: ['n', 'm'], values: ({ p }) => [digits(p)] },
    { shape: 'ratio', mark: ' 倍', pattern: String.raw`(?<n>@)(?=（[^）]*）是(?<m>@)（[^）]*）的 (?<p>${NUM}) 倍)`, names: ['n', 'm'], values: ({ p }) => [digits(p)] },
    { shape: 'difference', mark: '）比', pattern: String.raw`(?<n>@)(?=（[^）]*）比(?<m>@)（[^）]*）(?<w>多|少) ${A('v')}（${FORMULA}）(?:，(?:高|低) (?<p>${NUM})%)?)`, names: ['n', 'm'], values: ({ w, v, vU, p }) => [way(w), digits(v), unit(vU), digits(p)] },
    { shape: 'difference', mark: '一样', pattern: String.raw`(?<n>@)(?=（[^）]*）和(?<m>@)（[^）]*）(?<w>一样)，相差 ${A('v')})`, names: ['n', 'm'], values: ({ w, v, vU }) => [way(w), digits(v), unit(vU), ''] },
    { shape: 'average', mark: '平均每', pattern: String.raw`(?<n>@)(?=（[^）]*）平均每[^，。；]*?约 ${A('v')})`, names: ['n'], values: ({ v, vU }) => [digits(v), unit(vU)] },
    { shape: 'sum', mark: '合计', pattern: String.raw`(?<=）)合计 ${A('v')}`, names: [], values: ({ v, vU }) => [digits(v), unit(vU)] },
    { shape: 'balance', mark: '，还有 ', pattern: String.raw`(?<=）)，还有 ${A('v')}`, names: [], values: ({ v, vU }) => [digits(v), unit(vU)] },
    { shape: 'minus', mark: '）减去', pattern: String.raw`(?<=）)减去(?=(?<n>@)（)`, names: ['n'], values: () => [] },
    { shape: 'convert', mark: '，合 ', pattern: String.raw`(?<n>@)为 ${A('v')}，合 ${A('w')}`, names: ['n'], values: ({ v, vU, w, wU }) => [digits(v), unit(vU), digits(w), unit(wU)] },
    { shape: 'readings', pattern: String.raw`(?<n>@)(?: (?<y>\d{4}) 年预算)?(?:有 \d+ 个口径|没有印出全部门合计，各预算单位分别为)：(?<list>(?:${NUM} ?[^\s\d（]+（[^；。]*）；?)+)`, names: ['n'], values: ({ y, list }) => [y ?? '', ...readings(list)] },
    { shape: 'change', mark: '比 ', pattern: String.raw`(?:(?<n>@) (?<y>\d{4}) 年)?比 (?<b>\d{4}) 年(?<w>增加|减少|持平)[ （]${A('v')}）?(?:（按 ${FORMULA} 计算）)?(?:，[增降]幅 (?<p>${NUM})%)?`, names: ['n'], values: ({ y, b, w, v, vU, p }) => [y ?? '', b ?? '', way(w), digits(v), unit(vU), digits(p)] },
    { shape: 'recomputed', mark: '重算', pattern: String.raw`(?<n>@)?按印出的数重算，变化率为 (?<p>${NUM})%`, names: ['n'], values: ({ p }) => [digits(p)] },
    { shape: 'noReason', mark: '没有写明', pattern: String.raw`文件没有写明(?:“?(?<n>@)”?变化的原因|变化的原因|(?=[。，；：！]|$))`, names: ['n'], values: () => [] },
    { shape: 'inside', mark: '属“', pattern: String.raw`(?<n>@)?(?<!所)属“(?<m>@)”`, names: ['n', 'm'], values: () => [] },
    { shape: 'verdict', pattern: String.raw`(?<=^|[。，；：！])(?<w>是的|对得上|不对|对不上)`, names: [], values: ({ w }) => [w === '是的' || w === '对得上' ? 'right' : 'wrong'] },
    { shape: 'judged', pattern: String.raw`(?<!没有|，有)(?<w>相符|尾差|矛盾|未列全（等）|口径不同)(?=：)`, names: [], values: ({ w }) => [{ 相符: 'holds', 尾差: 'tail_error', 矛盾: 'contradiction', '未列全（等）': 'not_exhaustive', 口径不同: 'different_basis' }[w ?? ''] ?? ''] },
    { shape: 'figure', mark: '为 ', pattern: String.raw`(?:(?<n>@)(?:的“(?<m>@)”)?)? ?(?<y>\d{4}) 年(?:预算)?为 ${A('v')}`, names: ['n', 'm'], values: ({ y, v, vU }) => [y ?? '', digits(v), unit(vU)] },
    { shape: 'figure', mark: '为 ', pattern: String.raw`(?<n>@)(?:的“(?<m>@)”)?(?<same>的预算)?为 ${A('v')}`, names: ['n', 'm'], values: ({ same, v, vU }) => [same ? '?' : '', digits(v), unit(vU)] },
    { shape: 'names', mark: '：', pattern: String.raw`(?<n>@)(?:包括|共 ${A('v')})：(?<list>@(?:、@)*)(?=[。；]|$)`, names: ['n', 'list'], values: () => [] },
    { shape: 'parent', mark: '属于“', pattern: String.raw`“?(?<n>@)”?属于(?<list>“@”(?:（[^）]*）)?(?:，再上一级是“@”(?:（[^）]*）)?)*)`, names: ['n', 'list'], values: () => [] },
    { shape: 'item', pattern: String.raw`(?<n>@)(?:共? |（)(?:(?<w>增加|减少|持平) )?${A('v')}`, names: ['n'], values: ({ w, v, vU }) => [way(w), digits(v), unit(vU)] },
  ],
  en: [
    { shape: 'reason', mark: '“', pattern: String.raw`(?:the document gives this reason for the change in (?<n>@)|the printed reason is|in the document’s words|the reason is as follows|(?:gives (?:the|its) reason|explains? (?:this|the change)|explanation)): “(?<q>¶)”`, names: ['n'], values: ({ q }) => [q ?? ''] },
    { shape: 'target', mark: 'performance target', pattern: String.raw`the performance target for (?<n>@) is “(?<q>¶)”`, names: ['n'], values: ({ q }) => [q ?? ''] },
    { shape: 'quote', mark: '“', pattern: String.raw`(?:the (?:definition|stated purpose) of (?<n>@) is: |duties: |goal: |the document says: )“(?<q>¶)”`, names: ['n'], values: ({ q }) => [q ?? ''] },
    { shape: 'share', mark: '% of ', pattern: String.raw`(?<n>@)(?= at ${E('a')} is (?<p>${NUM})% of (?<m>@) at )`, names: ['n', 'm'], values: ({ p }) => [digits(p)] },
    { shape: 'ratio', mark: 'times (倍)', pattern: String.raw`(?<n>@)(?= at ${E('a')} is (?<p>${NUM}) times \(倍\) (?<m>@) at )`, names: ['n', 'm'], values: ({ p }) => [digits(p)] },
    { shape: 'difference', mark: ' than ', pattern: String.raw`(?<n>@)(?= at ${E('a')} is ${E('v')} (?<w>more|less) than (?<m>@) at ${E('c')}(?:, (?<p>${NUM})% (?:higher|lower))?, by )`, names: ['n', 'm'], values: ({ w, v, vU, p }) => [way(w), digits(v), unit(vU), digits(p)] },
    { shape: 'difference', mark: 'the same as', pattern: String.raw`(?<n>@)(?= at ${E('a')} is (?<w>the same as) (?<m>@) at ${E('c')}, difference ${E('v')})`, names: ['n', 'm'], values: ({ w, v, vU }) => [way(w), digits(v), unit(vU), ''] },
    { shape: 'average', mark: ' averages ', pattern: String.raw`(?<n>@)(?= at ${E('a')} averages ${E('v')} (?:per|each over) )`, names: ['n'], values: ({ v, vU }) => [digits(v), unit(vU)] },
    { shape: 'sum', mark: ' come to ', pattern: String.raw`(?<=\)|[\d%\u3400-\u9fff]|\bitems?) come to ${E('v')} in all`, names: [], values: ({ v, vU }) => [digits(v), unit(vU)] },
    { shape: 'balance', mark: ' leaves ', pattern: String.raw` leaves ${E('v')}, by `, names: [], values: ({ v, vU }) => [digits(v), unit(vU)] },
    { shape: 'minus', mark: ' less ', pattern: String.raw` less (?=(?<n>@) at )`, names: ['n'], values: () => [] },
    { shape: 'convert', mark: 'which equals', pattern: String.raw`(?<n>@) is ${E('v')}, which equals ${E('w')}`, names: ['n'], values: ({ v, vU, w, wU }) => [digits(v), unit(vU), digits(w), unit(wU)] },
    { shape: 'readings', pattern: String.raw`(?<n>@) (?:has \d+ readings|for the department, by budget unit)(?: in the (?<y>\d{4}) budget)?: (?<list>(?:${NUM}(?:%| [^\s\d(]+)(?: \([^()]*\))? \((?:[^;()]|\([^()]*\)|;(?! ${NUM}))*\)(?:; )?)+)`, names: ['n'], values: ({ y, list }) => [y ?? '', ...readings(list)] },
    { shape: 'change', mark: ' against ', pattern: String.raw`(?:(?<n>@) is )?\b(?<w>up|down|unchanged) \(?${E('v')}\)?(?: \(by ${FORMULA}\))?(?:, or (?<p>${NUM})%(?: \(by ${FORMULA}\))?,)? in (?<y>\d{4}) against (?<b>\d{4})`, names: ['n'], values: ({ y, b, w, v, vU, p }) => [y ?? '', b ?? '', way(w), digits(v), unit(vU), digits(p)] },
    { shape: 'recomputed', mark: 'recomputed', pattern: String.raw`(?:for (?<n>@), |with )?the rate recomputed from the printed figures (?:is|being) (?<p>${NUM})%`, names: ['n'], values: ({ p }) => [digits(p)] },
    { shape: 'noReason', mark: 'document prints no', pattern: String.raw`the document prints (?:no reason for the change(?: in (?<n>@))?|none(?=[,.;:!]|$))`, names: ['n'], values: () => [] },
    { shape: 'inside', mark: 'under ', pattern: String.raw`(?:(?<n>@) is |(?<=, ))under (?<m>@)`, names: ['n', 'm'], values: () => [] },
    { shape: 'verdict', pattern: String.raw`(?<=^|[.,;:] )(?<w>yes|it agrees|no|it does not agree)(?=[,.:;]|$)`, names: [], values: ({ w }) => [/^(?:yes|it agrees)$/i.test(w ?? '') ? 'right' : 'wrong'] },
    { shape: 'judged', pattern: String.raw`(?:(?<=figures show )a |(?<!\bno |\ba )\b)(?<w>holds|rounding difference|contradiction|list not exhaustive|different basis)(?: \([^)]*\))?(?=:)`, names: [], values: ({ w }) => [{ holds: 'holds', 'rounding difference': 'tail_error', contradiction: 'contradiction', 'list not exhaustive': 'not_exhaustive', 'different basis': 'different_basis' }[(w ?? '').toLowerCase()] ?? ''] },
    { shape: 'figure', mark: ' is ', pattern: String.raw`the (?<y>\d{4}) (?:budget|figure) for (?<n>@)(?:, (?<m>@),)? is ${E('v')}`, names: ['n', 'm'], values: ({ y, v, vU }) => [y ?? '', digits(v), unit(vU)] },
    { shape: 'figure', mark: ' in the ', pattern: String.raw`(?<=, )(?:at|and) ${E('v')} in the (?<y>\d{4}) budget`, names: [], values: ({ y, v, vU }) => [y ?? '', digits(v), unit(vU)] },
    { shape: 'figure', mark: ' against ', pattern: String.raw`(?<=, )against ${E('v')} in (?<y>\d{4})`, names: [], values: ({ y, v, vU }) => [y ?? '', digits(v), unit(vU)] },
    { shape: 'figure', mark: ' is ', pattern: String.raw`the count for (?<n>@) is ${E('v')}`, names: ['n'], values: ({ v, vU }) => ['', digits(v), unit(vU)] },
    { shape: 'figure', mark: ' is ', pattern: String.raw`(?<same>that for )?(?<n>@)(?:, (?<m>@),)? is ${E('v')}`, names: ['n', 'm'], values: ({ same, v, vU }) => [same ? '?' : '', digits(v), unit(vU)] },
    { shape: 'names', mark: ': ', pattern: String.raw`(?<n>@)(?: includes| — ${E('v')}): (?<list>@(?:; @)*)(?=\.|$)`, names: ['n', 'list'], values: () => [] },
    { shape: 'parent', mark: ' belongs to ', pattern: String.raw`(?<n>@) belongs to (?<list>@(?:, ${E('a')})?(?:, which is in @(?:, ${NUM}[^,;.]*(?:\.\d+[^,;.]*)*(?:\([^)]*\))?)?)*)`, names: ['n', 'list'], values: () => [] },
    { shape: 'item', pattern: String.raw`(?<n>@) (?:at )?(?:(?<w>up|down|unchanged) )?${E('v')}`, names: ['n'], values: ({ w, v, vU }) => [way(w), digits(v), unit(vU)] },
  ],
};

function readings(list: string | undefined): string[] {
  return [...(list ?? '').matchAll(new RegExp(String.raw`(?<=^|[；;] ?)(${NUM})(%| ?[^\s\d（(%]+)(?= ?[（(])`, 'g'))].map(([, value, own]) => `${digits(value)} ${unit(own)}`);
}

export function readClauses(text: string, language: Language, known: Known): Told[] {
  const names = alternation(known.names);
  const quotations = alternation(known.quotations);
  const read: Read[] = [];
  let rest = text;
  for (const { shape, mark, pattern, names: keys, values } of SHAPES[language]) {
    if (mark !== undefined && !rest.includes(mark)) continue;
    const finder = new RegExp(pattern.replaceAll('@', names).replaceAll('¶', quotations), language === 'en' ? 'gi' : 'g');
    for (const match of [...rest.matchAll(finder)]) {
      const groups = match.groups ?? {};
      const told = values(groups);
      const own = keys.flatMap((key) => (key === 'list' ? listed(groups[key], names) : groups[key] ?? (key === 'm' || shape === 'quote' ? [] : [''])));
      read.push({ shape, at: match.index, end: match.index + match[0].length, names: own, values: told, carries: keys.includes('n') ? groups.n === undefined && shape !== 'quote' : keys.length === 0 && shape === 'figure', yearless: told[0] === '?' });
      // A shape that only looks ahead leaves the figures beside the names for the items.
      if (!pattern.includes('(?=（') && !pattern.includes('(?= at ')) rest = rest.slice(0, match.index) + '\u0000'.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  return carried(read.sort((left, right) => left.at - right.at), text, language).map(({ shape, names: own, values }) => ({ shape, names: own.map((name) => asKnown(name, known.names)), values }));
}

/** Clauses that may speak of the subject of the sentence before: 「至于原因，文件写明：…」. */
const LOOKING_BACK: ReadonlySet<string> = new Set(['reason', 'noReason', 'recomputed']);

/** 「…，比 2022 年增加…」: the subject of the clause before; a year that the sentence has told. */
function carried(read: readonly Read[], text: string, language: Language): Read[] {
  const stop = language === 'zh' ? /。|！/ : /[.!] (?=[A-Z])|[.;!。；！]”/;
  let subject: string | null = null;
  let last: string | null = null;
  let year = '';
  let end = 0;
  return read.map((one) => {
    if (stop.test(text.slice(end, one.at))) [subject, year] = [null, ''];
    const names: readonly string[] = one.carries ? [(LOOKING_BACK.has(one.shape) ? last : subject) ?? '', ...one.names.filter((name) => name !== '')] : one.names;
    const values = one.shape === 'change' && one.values[0] === '' ? [year, ...one.values.slice(1)] : one.yearless ? [year, ...one.values.slice(1)] : one.values;
    if (one.shape !== 'item') subject = last = names[0] ?? null;
    if ((one.shape === 'figure' || one.shape === 'change') && values[0]) year = values[0];
    end = Math.max(end, one.end);
    return { ...one, names, values };
  });
}

function listed(text: string | undefined, names: string): string[] {
  return [...(text ?? '').matchAll(new RegExp(names, 'gi'))].map(([name]) => name);
}

/** English sentences capitalise a name that opens them. */
function asKnown(name: string, names: readonly string[]): string {
  return names.find((one) => one === name) ?? names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
}

function alternation(texts: readonly string[]): string {
  const escaped = [...new Set(texts)].sort((left, right) => right.length - left.length).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0 ? '(?!)' : `(?:${escaped.join('|')})`;
}
