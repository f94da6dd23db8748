/** Whether the digits of a figure stand in a text, whole and with their separators, not inside a longer number. */
import { plainDigits } from '../../src/budget/amount.ts';
import type { Fact } from '../../src/budget/fact.ts';

const NUMBER = /\d+(?:[,，]\d{3})*(?:\.\d+)?/g;

export function printedIn({ printed, measure }: Fact, text: string): boolean {
  const wanted = (printed ?? '').replace(/^-/, '');
  // 「持平」 says no change without a digit.
  if (measure === 'change' && wanted === '0' && /持平/.test(text)) return true;
  return (text.match(NUMBER) ?? []).some((digits) => plainDigits(digits) === wanted);
}
