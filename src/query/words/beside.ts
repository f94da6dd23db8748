/** What sets two names beside each other: listed, added up, or compared. What stands so is two, and neither is the other's column, fund or part. */
import { pattern } from '../../budget/pattern.ts';

const BESIDE = pattern(/^\s*(?:[、+&]|加上?|和|与|跟|同|及|以及|还有|比|还是|减去?|and|plus|minus|or|vs\.?|versus|(?:more|less|bigger|larger|greater|smaller|higher|lower) than|(?:as )?compared (?:with|to)|against)\s*(?:the |our |给)?$/i);

export function isSetBeside(between: string): boolean {
  return BESIDE.test(between);
}
