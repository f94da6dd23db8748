/**
 * A pure function of a text that keeps what it made of the last texts. One message is read in many ways (whole, in
 * its clauses, with a name put aside), and most of them cut the same words again.
 */
const KEPT = 64;

/** The same results as `make`, kept for each `of`; whoever gets them must not change them. */
export function recent<Made, Of extends object = object>(make: (text: string, of: Of) => Made, kept = KEPT): (text: string, of?: Of) => Made {
  const ofNothing = new Texts<Made>(kept);
  const known = new WeakMap<object, Texts<Made>>();
  return (text, of) => {
    let own = of === undefined ? ofNothing : known.get(of);
    if (!own) known.set(of as Of, own = new Texts(kept));
    const had = own.get(text);
    if (had !== undefined) return had;
    const made = make(text, of as Of);
    own.set(text, made);
    return made;
  };
}

/** What was made of the last texts, and of as many before them that were not asked for since: a long message does not lose all at once. */
class Texts<Made> {
  private now = new Map<string, Made>();
  private before = new Map<string, Made>();

  constructor(private readonly kept: number) {}

  get(text: string): Made | undefined {
    const had = this.now.get(text);
    if (had !== undefined || this.before.size === 0) return had;
    const earlier = this.before.get(text);
    if (earlier !== undefined) this.set(text, earlier);
    return earlier;
  }

  set(text: string, made: Made): void {
    if (this.now.size >= this.kept) [this.before, this.now] = [this.now, new Map<string, Made>()];
    this.now.set(text, made);
  }
}
