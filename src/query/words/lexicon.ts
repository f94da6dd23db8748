/**
 * What question words mean, in Chinese and English. Only grammar and the vocabulary of budgets stand here; names of
 * what is budgeted come from the documents and the glossary.
 */

export type Tag =
  | 'filler' // carries nothing: particles, politeness, the office itself
  | 'talk' // an unknown word that names nothing
  | 'alias' // side by side in two scripts
  | 'amount' | 'money' | 'howMany' | 'countUnit' | 'unit'
  | 'change' | 'rise' | 'fall' | 'percent' | 'why' | 'prior' | 'current'
  | 'share' | 'ratio' | 'difference' | 'compare' | 'sum' | 'average' | 'monthly'
  | 'most' | 'least' | 'top' | 'bottom' | 'rank' | 'over' | 'under' | 'between'
  | 'breakdown' | 'which' | 'parent' | 'wholeRow' | 'remainder'
  | 'define' | 'purpose' | 'where' | 'when' | 'target' | 'check' | 'reconcile' | 'negation' | 'printed' | 'recompute'
  | 'convert' | 'and' | 'of' | 'versus' | 'it' | 'these' | 'those' | 'item' | 'subItem' | 'project' | 'rest'
  | 'greet' | 'thanks' | 'help' | 'bye'
  | 'actual' | 'opinion' | 'person' | 'order'
  | 'told' | 'code' | 'total' | 'revenueTotal' | 'department' | 'duty' | 'goal' | 'document';

/** The phrases of one language, by tag; a phrase may stand under several. */
export type Phrases = Readonly<Partial<Record<Tag, readonly string[]>>>;

/** Lines of phrases apart by | → phrases. */
export function phrases(...lines: string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|'));
}
