/** Words of which a text must have one before a pattern can fit it: most patterns fit hardly any question. */

/** Null: any text may fit. */
export type Needed = readonly string[] | null;

/** Letters of a shorter word are in nearly every text. */
const SHORTEST = 2;
/** Of more words than these nearly every text has one. */
const MOST = 200;

/** The parts of a pattern that every text that fits has: for each the words of which it has one. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to a closing bracket or the end; null where one of them needs nothing. */
  alternatives(): Needed {
    const found: string[] = [];
    let open = false;
    for (;;) {
      const needed = this.sequence();
      if (needed === null) open = true;
      else found.push(...needed);
      if (this.source[this.at] !== '|') break;
      this.at += 1;
    }
    return open ? null : found;
  }

  private sequence(): Needed {
    let best: Needed = null;
    let run = '';
    const consider = (needed: Needed): void => {
      if (needed !== null && worth(needed) > worth(best)) best = needed;
    };
    const end = (): void => {
      if (run !== '') consider([run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const [letter, needed] = this.atom();
      const least = this.quantifier();
      if (letter !== null && least === 'once') run += letter;
      else {
        end();
        if (least !== 'never') consider(letter === null ? needed : [letter]);
      }
    }
    end();
    return best;
  }

  /** A letter that stands for itself, or what a group needs. */
  private atom(): [letter: string | null, needed: Needed] {
    const next = this.source[this.at] ?? '';
    this.at += 1;
    if (next === '\\') return this.escaped();
    if (next === '[') return [null, this.letterClass()];
    if (next === '(') {
      const [head = ''] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at)) ?? [];
      this.at += head.length;
      const needed = this.alternatives();
      this.at += 1;
      return [null, head.endsWith('!') ? null : needed];
    }
    return [/[.^$]/.test(next) ? null : next, null];
  }

  private escaped(): [letter: string | null, needed: Needed] {
    const next = this.source[this.at] ?? '';
    this.at += 1;
    if (next === 'u' && /^[\da-f]{4}/i.test(this.source.slice(this.at))) this.at += 4;
    else if (next === 'x') this.at += 2;
    else if (next === 'c') this.at += 1;
    else if (next === 'p' || next === 'P' || (next === 'u' && this.source[this.at] === '{')) this.at = this.source.indexOf('}', this.at) + 1;
    else if (next === 'k') this.at = this.source.indexOf('>', this.at) + 1;
    else if (/[^\w]/.test(next)) return [next, null];
    return [null, null];
  }

  /** One of its letters, where it has nothing but Chinese ones. */
  private letterClass(): Needed {
    const from = this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const letters = this.source.slice(from, this.at);
    this.at += 1;
    return /^[\u3400-\u9fff]+$/.test(letters) ? [...letters] : null;
  }

  private quantifier(): 'once' | 'often' | 'never' {
    const [whole, least] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at)) ?? [];
    if (whole === undefined) return 'once';
    this.at += whole.length;
    return whole.startsWith('+') || Number(least) > 0 ? 'often' : 'never';
  }
}

/** The longer the shortest of the words the better, and the fewer there are. */
function worth(needed: Needed): number {
  if (needed === null || needed.length > MOST) return 0;
  const shortest = Math.min(...needed.map(lengthOf));
  return shortest < SHORTEST ? 0 : shortest + 1 / (needed.length + 1);
}

/** A Chinese character tells as much as two letters, and so does a sign that no keyboard has. */
function lengthOf(word: string): number {
  return word.trim().length + (word.match(/[^\x20-\x7e]/g)?.length ?? 0);
}

/** In small letters; null where no few words are needed. */
export function neededWords({ source, flags }: RegExp): Needed {
  // Together these let letters of other scripts stand for plain ones.
  if (flags.includes('i') && flags.includes('u')) return null;
  const needed = new Reader(source).alternatives();
  return worth(needed) > 0 ? [...new Set(needed?.map((word) => word.toLowerCase()))] : null;
}
