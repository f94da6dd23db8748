/** Slack's mrkdwn and standard Markdown → elements, as far as a bot writes them. */
import { el, type Child } from './dom.ts';

interface Rule { pattern: RegExp; build: (match: RegExpExecArray, inner: (text: string) => Child[]) => Child }

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

// A mark opens after no letter and closes before none: docs.slack.dev/messaging/formatting-message-text.
const MRKDWN: readonly Rule[] = [
  { pattern: /```([\s\S]+?)```/, build: ([, code = '']) => el('pre', {}, entities(code)) },
  { pattern: /`([^`\n]+)`/, build: ([, code = '']) => el('code', {}, entities(code)) },
  { pattern: /<(https?:[^>|]+)(?:\|([^>]*))?>/, build: ([, address = '', label]) => anchor(entities(address), entities(label ?? address)) },
  { pattern: /<[@#!]([^>|]+)(?:\|([^>]*))?>/, build: ([whole, id = '', label]) => el('span', { class: 'mention', 'data-mention': id }, label ?? nameOfMention(whole, id)) },
  { pattern: /(?<![\p{L}\p{N}*])\*([^*\n]+)\*(?![\p{L}\p{N}*])/u, build: ([, text = ''], inner) => el('strong', {}, ...inner(text)) },
  { pattern: /(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/u, build: ([, text = ''], inner) => el('em', {}, ...inner(text)) },
  { pattern: /(?<![\p{L}\p{N}~])~([^~\n]+)~(?![\p{L}\p{N}~])/u, build: ([, text = ''], inner) => el('s', {}, ...inner(text)) },
];

const MARKDOWN: readonly Rule[] = [
  { pattern: /```\w*\n?([\s\S]+?)```/, build: ([, code = '']) => el('pre', {}, code) },
  { pattern: /`([^`\n]+)`/, build: ([, code = '']) => el('code', {}, code) },
  { pattern: /\[([^\]]+)\]\((https?:[^)\s]+)\)/, build: ([, label = '', address = '']) => anchor(address, label) },
  { pattern: /\*\*([^*\n]+)\*\*/, build: ([, text = ''], inner) => el('strong', {}, ...inner(text)) },
  { pattern: /(?<!\*)\*([^*\n]+)\*(?!\*)/, build: ([, text = ''], inner) => el('em', {}, ...inner(text)) },
];

let names: Readonly<Record<string, string>> = {};

/** Who is called what, for mentions. */
export function setNames(people: Readonly<Record<string, string>>): void {
  names = people;
}

export function mrkdwn(text: string): Child[] {
  return lines(text).flatMap((line, index) => [...(index > 0 ? [el('br')] : []), line.startsWith('&gt; ') ? el('blockquote', {}, ...inline(line.slice(5), MRKDWN, entities)) : el('span', {}, ...inline(line, MRKDWN, entities))]);
}

export function markdown(text: string): Child[] {
  return lines(text).map((line) => {
    const [, marks = '', title = ''] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
    if (marks !== '') return el('h4', {}, ...inline(title, MARKDOWN, plain));
    return el('p', {}, ...inline(line.replace(/^[-*] /, '• '), MARKDOWN, plain));
  });
}

/** Line ends inside a block of code are not the end of a line. */
function lines(text: string): string[] {
  return text.split(/\n(?=(?:(?:[^`]|`(?!``))*```(?:[^`]|`(?!``))*```)*(?:[^`]|`(?!``))*$)/);
}

function inline(text: string, rules: readonly Rule[], leaf: (text: string) => string): Child[] {
  const found = rules.flatMap((rule) => {
    const match = rule.pattern.exec(text);
    return match ? [{ rule, match }] : [];
  }).sort((left, right) => left.match.index - right.match.index)[0];
  if (!found) return [leaf(text)];
  const { match, rule } = found;
  return [leaf(text.slice(0, match.index)), rule.build(match, (inner) => inline(inner, rules, leaf)), ...inline(text.slice(match.index + match[0].length), rules, leaf)];
}

function anchor(address: string, label: string): HTMLElement {
  return el('a', { href: address, target: '_blank', rel: 'noreferrer' }, label);
}

function nameOfMention(whole: string, id: string): string {
  return whole.startsWith('<#') ? `#${id}` : `@${names[id] ?? id}`;
}

function entities(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}

function plain(text: string): string {
  return text;
}
