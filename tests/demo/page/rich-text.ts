/** rich_text → elements. */
import type { RichTextBlock, RichTextElement } from '@slack/types';
import { el, type Child } from './dom.ts';

export function richText({ elements }: RichTextBlock): Child[] {
  return elements.map((part) => {
    switch (part.type) {
      case 'rich_text_section': return el('p', {}, ...part.elements.map(piece));
      case 'rich_text_list': return el(part.style === 'ordered' ? 'ol' : 'ul', {}, ...part.elements.map((item) => el('li', {}, ...item.elements.map(piece))));
      case 'rich_text_quote': return el('blockquote', {}, ...part.elements.map(piece));
      case 'rich_text_preformatted': return el('pre', {}, ...part.elements.map(piece));
    }
  });
}

function piece(element: RichTextElement): Child {
  switch (element.type) {
    case 'text': return styled(element.text, element.style);
    case 'link': return el('a', { href: element.url, target: '_blank', rel: 'noreferrer' }, element.text ?? element.url);
    case 'user': return el('span', { class: 'mention' }, `@${element.user_id}`);
    case 'emoji': return element.unicode === undefined ? `:${element.name}:` : String.fromCodePoint(...element.unicode.split('-').map((code) => Number.parseInt(code, 16)));
    default: return el('span', { class: 'mention' }, element.type);
  }
}

function styled(text: string, style: { bold?: boolean; italic?: boolean; strike?: boolean; code?: boolean } = {}): Child {
  const marks = [style.bold && 'strong', style.italic && 'em', style.strike && 's', style.code && 'code'].filter((mark) => typeof mark === 'string') as ('strong' | 'em' | 's' | 'code')[];
  return marks.reduce<Child>((inner, mark) => el(mark, {}, inner), text);
}
