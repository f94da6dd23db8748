/** A pane of messages: the heading, the log, who is working, and the box to type in. */
import type { Composer } from './composer.ts';
import { el, keep, type Child } from './dom.ts';
import { drawMessage, type Line, type Reader } from './message.ts';

export interface Pane { element: HTMLElement; heading: HTMLElement; show: (lines: readonly Line[], status: string | null) => void; focusBox: () => void }

/** Within so many pixels of the end a reader counts as being there. */
const NEAR_THE_END = 120;

/** @param label of the log, for screen readers. @param under what stands between the log and the box. */
export function pane({ id, title, label, reader, box, beside = [], under = [] }: { id: string; title: string; label: string; reader: Reader; box: Composer; beside?: readonly Child[]; under?: readonly Child[] }): Pane {
  const heading = el('h2', { tabindex: -1 }, title);
  const log = el('div', { id, class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': label, tabindex: 0 });
  const working = el('p', { class: 'working', role: 'status' });
  let leftAt = 0;
  const element = el('div', { class: 'pane' }, el('header', {}, heading, ...beside), log, working, ...under, box.element);
  return {
    element, heading,
    show: (lines, status) => {
      // A reader who has scrolled away stays where they are.
      const follows = log.scrollTop === leftAt || log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_THE_END;
      keep(log, lines, ({ message }) => message.ts, (line) => drawMessage(line, reader));
      // To the end, but never past the beginning of the newest message: the answer comes first in it.
      const newest = log.lastElementChild;
      if (follows && newest instanceof HTMLElement) {
        log.scrollTop = Math.min(log.scrollHeight, newest.offsetTop - log.offsetTop);
        leftAt = log.scrollTop;
      }
      const text = status === null ? '' : reader.words.working(status);
      if (working.textContent !== text) working.textContent = text;
    },
    focusBox: box.focus,
  };
}
