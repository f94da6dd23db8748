/** Many words as one tree of their letters, in flat tables: a text is read once for all of them. */
export class WordTree {
  /** A hash table of the branches: from which node, by which letter, to which node. No branch leads to node 0, the root. */
  private from = new Int32Array(1 << 12);
  private by = new Uint16Array(1 << 12);
  private to = new Int32Array(1 << 12);
  /** Of each node: what ends there, and the last text in which it was come by. */
  private readonly ends: number[][] = [[]];
  private seen = new Int32Array(1 << 11);
  private texts = 0;

  /** @param of a small number, told again of a text that has the word */
  add(word: string, of: number): void {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charCodeAt(at);
      node = this.branch(node, letter) || this.grow(node, letter);
    }
    this.ends[node]?.push(of);
  }

  /** 1 at the number of every word that the text has. */
  endsIn(text: string, numbers: number): Uint8Array {
    const has = new Uint8Array(numbers);
    this.texts += 1;
    for (let start = 0; start < text.length; start += 1) {
      let node = this.branch(0, text.charCodeAt(start));
      for (let at = start + 1; node !== 0; at += 1) {
        if (this.seen[node] !== this.texts) {
          this.seen[node] = this.texts;
          for (const of of this.ends[node] ?? []) has[of] = 1;
        }
        node = at < text.length ? this.branch(node, text.charCodeAt(at)) : 0;
      }
    }
    return has;
  }

  /** 0 where none leads on. */
  private branch(node: number, letter: number): number {
    return this.to[this.slot(node, letter)] ?? 0;
  }

  private slot(node: number, letter: number): number {
    const mask = this.to.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) >>> 7 & mask;
    while (this.to[slot] !== 0 && (this.from[slot] !== node || this.by[slot] !== letter)) slot = slot + 1 & mask;
    return slot;
  }

  private grow(node: number, letter: number): number {
    const next = this.ends.push([]) - 1;
    if (next * 2 >= this.to.length) this.widen();
    this.put(node, letter, next);
    return next;
  }

  private put(node: number, letter: number, next: number): void {
    const slot = this.slot(node, letter);
    this.from[slot] = node;
    this.by[slot] = letter;
    this.to[slot] = next;
  }

  private widen(): void {
    const { from, by, to } = this;
    const size = to.length * 2;
    [this.from, this.by, this.to, this.seen] = [new Int32Array(size), new Uint16Array(size), new Int32Array(size), new Int32Array(size / 2)];
    to.forEach((next, slot) => { if (next !== 0) this.put(from[slot] ?? 0, by[slot] ?? 0, next); });
  }
}
