/** The modal on top, in a dialog of the browser: it keeps the focus inside, Escape closes it. */
import { drawBlocks } from './blocks.ts';
import { el, replaceKeepingFocus } from './dom.ts';
import type { Act, Done, SeenModal } from './seen.ts';
import type { Words } from './words.ts';

const dialog = el('dialog', { 'aria-labelledby': 'modal-title' });
let shown = '';
let closing: () => void = () => undefined;

export function mountModal(): void {
  document.body.append(dialog);
  dialog.addEventListener('cancel', (event) => { event.preventDefault(); closing(); });
}

export function showModal(modal: SeenModal | null, words: Words, act: (what: Act) => Promise<Done>): void {
  const picture = JSON.stringify(modal);
  if (picture === shown) return;
  shown = picture;
  if (!modal) {
    dialog.close();
    dialog.replaceChildren();
    return;
  }
  closing = () => { void act({ kind: 'close' }); };
  const form = drawForm(modal, words, act);
  const [old] = dialog.children;
  if (old instanceof HTMLElement) replaceKeepingFocus(old, form);
  else dialog.append(form);
  if (!dialog.open) dialog.showModal();
}

function drawForm({ id, title, submit, close, blocks }: SeenModal, words: Words, act: (what: Act) => Promise<Done>): HTMLFormElement {
  const surface = { words, press: (action: string, value: string | null) => { void act({ kind: 'click', where: { view: id }, action, value }); } };
  const send = async (form: HTMLFormElement): Promise<void> => {
    const typed = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value as string]));
    const { errors = {} } = await act({ kind: 'submit', typed });
    for (const place of form.querySelectorAll('.problem')) place.textContent = '';
    for (const [block, problem] of Object.entries(errors)) form.querySelector(`#field-${CSS.escape(block)}-problem`)?.replaceChildren(problem);
  };
  const content = el('div', { class: 'content', tabindex: 0, role: 'group', 'aria-labelledby': 'modal-title' }, ...drawBlocks(blocks, surface));
  // A form begins at its first field, a text where it can be scrolled.
  (content.querySelector('input, textarea') ?? content).setAttribute('autofocus', '');
  return el('form', { class: 'modal', submit: (event) => { event.preventDefault(); void send(event.currentTarget as HTMLFormElement); } },
    el('header', {}, el('h2', { id: 'modal-title' }, title), el('button', { type: 'button', class: 'icon', 'aria-label': words.close, click: () => { closing(); } }, '✕')),
    content,
    el('footer', {}, el('button', { type: 'button', class: 'plain', click: () => { closing(); } }, close === '' ? words.close : close), submit === null ? null : el('button', { type: 'submit', class: 'primary' }, submit)));
}
