/** Superlatives that no lexicon has, by their ending. */
import { pattern } from '../../budget/pattern.ts';
import type { Tag } from './lexicon.ts';

/** "Dearest", "poorest": a superlative by its ending, and which way it looks. */
export function superlativeOf(word: string): Tag | null {
  if (!/^[a-z]{3,}est$/.test(word) || NO_SUPERLATIVE.test(word)) return null;
  return /^(?:small|low|few|cheap|thin|slim|poor|tin|meagr|mean|light|short|weak|lean|narrow|scant|modest|puni|tini|humbl|littl|teen|skimp|slight)/.test(word) ? 'least' : 'most';
}

const NO_SUPERLATIVE = pattern(/^(?:.*(?:terest|forest|quest|digest|suggest|protest|contest|invest|arrest|harvest|tempest|divest|modest|honest|manifest|detest|attest|ingest|congest|priest|guest|chest|crest|quest|wrest|earnest|behest|latest|earliest|newest|oldest|recentest|soonest|nearest|closest|furthest|farthest|youngest|midwest|northwest|southwest|palest|everest))$/);
