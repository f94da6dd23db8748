/** Elements in one call, and lists that keep what has not changed so that focus and reading position stay. */

export type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>;

/** Functions become listeners (`click`), `true` an empty attribute, `false` and `null` none. */
export function el<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Makes `parent` hold one element for each item, in order; an element is built anew only when its item looks different. */
export function keep<Item>(parent: HTMLElement, items: readonly Item[], key: (item: Item) => string, build: (item: Item) => HTMLElement): void {
  const known = new Map([...parent.children].map((child) => [(child as HTMLElement).dataset.key, child as HTMLElement]));
  const wanted = items.map((item) => {
    const picture = JSON.stringify(item);
    const old = known.get(key(item));
    if (old?.dataset.picture === picture) return old;
    const fresh = build(item);
    fresh.dataset.key = key(item);
    fresh.dataset.picture = picture;
    if (old) replaceKeepingFocus(old, fresh);
    return fresh;
  });
  for (const child of [...parent.children]) if (!wanted.includes(child as HTMLElement)) child.remove();
  wanted.forEach((child, index) => { if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null); });
}

/** The control with the same action gets the focus that its predecessor had. */
export function replaceKeepingFocus(old: HTMLElement, fresh: HTMLElement): void {
  const focused = old.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.action : undefined;
  old.replaceWith(fresh);
  if (focused !== undefined) [...fresh.querySelectorAll<HTMLElement>('[data-action]')].find(({ dataset }) => dataset.action === focused)?.focus();
}
