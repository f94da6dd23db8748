/**
 * A pure function of a text that keeps what it made of the last texts. One message is read in many ways (whole, in
 * its clauses, with a name put aside), and most of them cut the same words again.
 */
const KEPT = 64;

/** The same results as `make`, kept for each `of`; whoever gets them must not change them. */
export function recent<Made, Of extends object = object>(make: (text: string, of: Of) => Made, kept = KEPT): (text: string, of?: Of) => Made {
  const ofNothing = new Map<string, Made>();
  const known = new WeakMap<object, Map<string, Made>>();
  return (text, of) => {
    let own = of === undefined ? ofNothing : known.get(of);
    if (!own) known.set(of as Of, own = new Map<string, Made>());
    const had = own.get(text);
    if (had !== undefined) return had;
    const made = make(text, of as Of);
    if (own.size >= kept) own.clear();
    own.set(text, made);
    return made;
  };
}
