/** Blocks → elements, with buttons and menus that work. */
import type { Button, ContextActionsBlock, ImageElement, InputBlock, KnownBlock, MrkdwnElement, PlainTextElement, StaticSelect, TableBlock } from '@slack/types';
import { el, type Child } from './dom.ts';
import { markdown, mrkdwn } from './mrkdwn.ts';
import { richText } from './rich-text.ts';
import type { Words } from './words.ts';

/** What a control does; `value` is null when the button has none. */
export type Press = (action: string, value: string | null) => void;
export interface Surface { words: Words; press: Press }

export function drawBlocks(blocks: readonly KnownBlock[], surface: Surface): HTMLElement[] {
  return blocks.map((block) => el('div', { class: `block ${block.type}`, 'data-block': block.block_id ?? '' }, ...drawBlock(block, surface)));
}

function drawBlock(block: KnownBlock, surface: Surface): Child[] {
  switch (block.type) {
    case 'section': return [
      el('div', { class: 'text' }, ...(block.text ? text(block.text) : []), ...(block.fields ? [el('div', { class: 'fields' }, ...block.fields.map((field) => el('div', {}, ...text(field))))] : [])),
      block.accessory ? control(block.accessory, surface) : null,
    ];
    case 'header': return [el('h3', {}, block.text.text)];
    case 'divider': return [el('hr')];
    case 'context': return block.elements.map((element) => (element.type === 'image' ? image(element) : el('div', {}, ...text(element))));
    case 'actions': return block.elements.map((element) => control(element, surface));
    case 'context_actions': return block.elements.flatMap((element) => contextControl(element, surface));
    case 'table': return [table(block, surface.words)];
    case 'data_table': return [table(block, surface.words, block.caption)];
    case 'rich_text': return richText(block);
    case 'markdown': return markdown(block.text);
    case 'image': return [image(block)];
    case 'input': return [field(block, surface.words)];
    // The bot sends nothing else; what is not drawn is named, so that nobody takes it for nothing.
    default: return [el('em', {}, `[${block.type}]`)];
  }
}

function text(object: PlainTextElement | MrkdwnElement): Child[] {
  return object.type === 'mrkdwn' ? mrkdwn(object.text) : object.text.split('\n').flatMap((line, index) => [index > 0 ? el('br') : null, line]);
}

function image(element: ImageElement | { alt_text: string; image_url?: string }): HTMLElement {
  return el('img', { alt: element.alt_text, src: 'image_url' in element ? element.image_url ?? null : null });
}

function control(element: { type: string }, surface: Surface): Child {
  if (element.type === 'button') return button(element as Button, surface);
  if (element.type === 'static_select') return menu(element as StaticSelect, surface);
  if (element.type === 'image') return image(element as ImageElement);
  return el('em', {}, `[${element.type}]`);
}

function button({ action_id: action = '', text: label, value, style, url, accessibility_label: spoken }: Button, { press }: Surface): HTMLElement {
  return el('button', {
    type: 'button', class: style ?? 'plain', 'data-action': `${action} ${value ?? ''}`, 'aria-label': spoken ?? null,
    click: () => { if (url !== undefined) window.open(url, '_blank', 'noreferrer'); press(action, value ?? null); },
  }, label.text);
}

function contextControl(element: ContextActionsBlock['elements'][number], { press }: Surface): HTMLElement[] {
  const { action_id: action = '' } = element;
  if (element.type === 'icon_button') return [el('button', { type: 'button', class: 'icon', 'data-action': action, 'aria-label': element.accessibility_label ?? null, click: () => { press(action, element.value ?? null); } }, element.text.text)];
  return ([['up', element.positive_button], ['down', element.negative_button]] as const).map(([direction, { text: label, value, accessibility_label: spoken }]) =>
    el('button', { type: 'button', class: `icon thumb ${direction}`, 'data-action': `${action} ${value}`, 'aria-label': spoken ?? label.text, title: spoken ?? label.text, click: () => { press(action, value); } }));
}

function menu({ action_id: action = '', options = [], initial_option: initial, placeholder }: StaticSelect, { words, press }: Surface): HTMLElement {
  return el('select', { 'data-action': action, 'aria-label': placeholder?.text ?? words.choose, change: (event) => { press(action, (event.currentTarget as HTMLSelectElement).value); } },
    ...(initial ? [] : [el('option', { value: '', disabled: true, selected: true }, placeholder?.text ?? words.choose)]),
    ...options.map((option) => el('option', { value: option.value ?? '', selected: option.value === initial?.value }, option.text.text)));
}

/** A table scrolls in its own frame, which takes the focus so that a keyboard can scroll it. */
function table({ rows, ...more }: Pick<TableBlock, 'rows'> & { column_settings?: TableBlock['column_settings'] }, words: Words, caption = ''): HTMLElement {
  const aligned = (index: number): string => more.column_settings?.[index]?.align ?? 'left';
  const [head = [], ...body] = rows;
  const cell = (tag: 'th' | 'td') => (one: TableBlock['rows'][number][number], index: number): HTMLElement =>
    el(tag, { class: `${aligned(index)}${more.column_settings?.[index]?.is_wrapped === true ? ' wrapped' : ''}`, scope: tag === 'th' ? 'col' : null }, ...(one.type === 'rich_text' ? richText(one) : [one.text]));
  const name = caption === '' ? words.table : caption;
  return el('div', { class: 'frame', role: 'region', tabindex: 0, 'aria-label': name },
    el('table', {}, el('caption', { class: 'unseen' }, name), el('thead', {}, el('tr', {}, ...head.map(cell('th')))), el('tbody', {}, ...body.map((row) => el('tr', {}, ...row.map(cell('td')))))));
}

/** A field of a form; its name is the action, its problem shows under it. */
function field({ block_id: block = '', label, hint, optional, element }: InputBlock, words: Words): HTMLElement {
  const id = `field-${block}`;
  const { action_id: action = '' } = element;
  const common = { id, name: action, required: optional !== true, 'data-action': action, 'aria-describedby': `${id}-problem${hint ? ` ${id}-hint` : ''}` };
  return el('div', { class: 'field' }, el('label', { for: id }, label.text), inputFor(element, common, words),
    hint ? el('p', { id: `${id}-hint`, class: 'hint' }, hint.text) : null, el('p', { id: `${id}-problem`, class: 'problem', role: 'alert' }));
}

function inputFor(element: InputBlock['element'], common: Record<string, string | boolean>, words: Words): HTMLElement {
  if (element.type === 'static_select') return el('select', common, ...(element.options ?? []).map((option) => el('option', { value: option.value ?? '' }, option.text.text)));
  if (element.type !== 'plain_text_input') return el('input', { ...common, placeholder: words.choose });
  const placeholder = element.placeholder?.text ?? null;
  const start = element.initial_value ?? '';
  return element.multiline === true ? el('textarea', { ...common, placeholder, rows: 4 }, start) : el('input', { ...common, placeholder, value: start });
}
