/** How narratives write a subject of the functional classification: 「甲支出（类）乙（款）丙（项）」. */
/** 政府办公厅（室）及相关机构事务: a bracket of the name's own. */
const NAME = '((?:[^（()）]|[（(](?![类款项][)）])[^（()）]*[)）]){2,24})';
const LEVELS = new RegExp(`^${['类', '款', '项'].map((level) => `(?:${NAME}[（(]${level}[)）]\\s*)?`).join('')}`);
/** With their codes: 「甲（201）乙（03）丙（01）」. */
const CODED = /^[^：。；，]{2,24}?[（(]\d{3}[)）](?:[^：。；，]{2,30}?[（(]\d{2}[)）])?\s*([^：。；，]{2,30}?)[（(]\d{2}[)）]$/;
const YEAR_BUDGET = /^\s*(?:支出)?(?:20\d{2}\s*年(?:度)?)?(?:预算)?(?:数|金额)?(?:共|合计)?[为是]?$/;

/** The same without its level: 「“甲支出”科目」. */
const QUOTED = /^[“"]([^”"]{2,24})[”"]科目/;

/** The names from the class down; null where the words are no such subject. */
export function functionalPath(words: string): string[] | null {
  const quoted = QUOTED.exec(words);
  if (quoted) return YEAR_BUDGET.test(words.slice(quoted[0].length)) ? [quoted[1] ?? ''] : null;
  const match = LEVELS.exec(words);
  const path = match?.slice(1).filter(Boolean) ?? [];
  return match && path.length > 0 && YEAR_BUDGET.test(words.slice(match[0].length)) ? path.map(withoutQuotes) : null;
}

/** 「“文物”（款）」. */
export function withoutQuotes(name: string): string {
  return name.replace(/^[“"]([^“”"]+)[”"]$/, '$1');
}

/** The last name of a subject that is written with codes, and its code. */
export function codedSubject(words: string): { name: string; code: string } | null {
  const found = CODED.exec(words.trim());
  const code = [...words.matchAll(/[（(](\d{2,3})[)）]/g)].map(([, digits = '']) => digits).join('');
  return found?.[1] === undefined ? null : { name: found[1].trim(), code };
}

/** 「行政运行（2070101）」, 「工资福利支出（301）」: a subject with its whole code, functional where that opens with 2, else economic. */
const WITH_CODE = /^(.{2,}?)[（(]((?:2\d{2}|[35]\d{2})(?:\d{2}){0,2})[)）]$/;

export function subjectWithCode(words: string): { name: string; code: string; basis: 'function' | 'economic' } | null {
  const [, name, code] = WITH_CODE.exec(words.trim()) ?? [];
  return name === undefined || code === undefined ? null : { name, code, basis: code.startsWith('2') ? 'function' : 'economic' };
}
