/** Letters that nothing knows, side by side, are one unknown word. */
import type { Segment } from './segments.ts';

/** Unknown characters in a row are one word, with the lone filler characters caught between them. */
export function mergeUnknown(segments: readonly Segment[], text: string): Segment[] {
  const merged: Segment[] = [];
  for (const current of segments) {
    const last = merged.at(-1);
    const chinese = last?.kind === 'unknown' && last.to === current.from && /[\u3400-\u9fff]$/.test(last.text);
    if (last && chinese && current.kind === 'unknown' && /^[\u3400-\u9fff]/.test(current.text)) {
      const joined = text.slice(last.from, current.to);
      merged[merged.length - 1] = { ...last, text: joined, to: current.to, pieces: [{ text: joined, from: 0, to: joined.length, concepts: [] }] };
    } else {
      merged.push(current);
    }
  }
  return merged;
}
