/** The box to type in. Enter sends, Shift+Enter begins a new line. */
import { el } from './dom.ts';

export interface Composer { element: HTMLFormElement; focus: () => void }

/** @param start what stands in it to begin with and after sending. */
export function composer({ label, hint, start, send, sendLabel }: { label: string; hint: string; start: string; send: (text: string) => void; sendLabel: string }): Composer {
  const id = `box-${label.replace(/\W+/g, '-')}`;
  const box = el('textarea', { id, rows: 1, 'aria-label': label, 'aria-describedby': `${id}-hint`, placeholder: label });
  box.value = start;
  const grow = (): void => { box.style.height = 'auto'; box.style.height = `${Math.min(box.scrollHeight, 160)}px`; };
  const submit = (): void => {
    const text = box.value.trim();
    if (text === '' || text === start.trim()) return;
    send(text);
    box.value = start;
    grow();
  };
  box.addEventListener('input', grow);
  box.addEventListener('keydown', (event) => {
    // While an input method composes, Enter chooses characters.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  const element = el('form', { class: 'composer', submit: (event) => { event.preventDefault(); submit(); } },
    el('div', { class: 'row' }, box, el('button', { type: 'submit', class: 'primary' }, sendLabel)), el('p', { id: `${id}-hint`, class: 'hint' }, hint));
  return { element, focus: () => { box.focus(); box.setSelectionRange(box.value.length, box.value.length); } };
}
