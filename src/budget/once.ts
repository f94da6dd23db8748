/** What is made of a document, a list or a passage, once for as long as there is one: they do not change after they are read. */

/** The same results as `make`; whoever gets them must not change them. */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>();
  return (of) => {
    let own = known.get(of);
    if (!own) known.set(of, own = { made: make(of) });
    return own.made;
  };
}
