/** Buttons and inputs inside blocks: finding them, and what they report when they are used. */
import type { KnownBlock } from '@slack/types';
import type { OpenView, Values } from './workspace.ts';

type Fields = Record<string, unknown>;
export interface Element { block: KnownBlock; element: Fields }

/** Everything with an action_id, in the order in which a person sees it. */
function elementsOf(blocks: readonly KnownBlock[]): Element[] {
  return blocks.flatMap((block) => within(block).map((element) => ({ block, element })));
}

function within(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Fields;
  return [...(typeof fields.action_id === 'string' ? [fields] : []), ...Object.values(fields).flatMap(within)];
}

/** @param value picks one of several elements of the same action, or the option of a menu. @throws Error when a person would see none. */
export function elementFor(blocks: readonly KnownBlock[], action: string, value?: string): Element {
  const named = elementsOf(blocks).filter(({ element }) => element.action_id === action);
  const found = named.find(({ element }) => value === undefined || valuesOf(element).includes(value));
  if (found) return found;
  const seen = elementsOf(blocks).map(({ element }) => String(element.action_id)).join(', ');
  throw new Error(`nothing to press with action_id ${action}${value === undefined ? '' : ` and value ${value}`}; there is: ${seen || 'nothing'}`);
}

function valuesOf(element: Fields): unknown[] {
  const { positive_button: positive, negative_button: negative, options } = element as { positive_button?: Fields; negative_button?: Fields; options?: Fields[] };
  return [element.value, positive?.value, negative?.value, ...options?.map((option) => option.value) ?? []];
}

/** The entry of `actions` in a block_actions payload. */
export function actionOf({ block, element }: Element, value: string | undefined, at: string): Fields {
  const { options, positive_button: positive } = element as { options?: Fields[]; positive_button?: Fields };
  const chosen = options?.find((option) => option.value === value);
  const own = element.type === 'feedback_buttons' ? { value: value ?? positive?.value } : chosen ? { selected_option: chosen } : { value: element.value, text: element.text };
  return { type: element.type, action_id: element.action_id, block_id: block.block_id, ...own, action_ts: at };
}

/**
 * What a person typed or chose, by action_id, as a view_submission carries it.
 * @throws Error when a field that must be filled is empty: Slack's client does not send such a form.
 */
export function stateOf({ view }: OpenView, typed: Readonly<Record<string, string>>): Values {
  const state: Values = {};
  for (const block of view.blocks as KnownBlock[]) {
    if (block.type !== 'input') continue;
    const element = block.element as unknown as Fields;
    const action = String(element.action_id);
    const text = typed[action] ?? (typeof element.initial_value === 'string' ? element.initial_value : null);
    if (block.optional !== true && (text === null || text === '')) throw new Error(`${action} must be filled in`);
    const options = element.options as Fields[] | undefined;
    const chosen = options?.find((option) => option.value === text) ?? null;
    state[block.block_id ?? ''] = { [action]: options ? { type: element.type, selected_option: chosen ?? element.initial_option ?? null } : { type: element.type, value: text } };
  }
  return state;
}
