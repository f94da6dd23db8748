/** "A, B and C (甲、乙、丙)": a list in brackets that repeats the list before it in the other script gives each its printed name. */
import { fold } from '../../budget/text.ts';
import { mentionsIn } from '../mentions.ts';
import { segment } from '../segments.ts';
import { withoutTalk } from '../words/word-class.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

const BRACKETS = /^([^()（）]*)[(（]([^()（）]*)[)）](.*)$/s;
const CHINESE = /^[\u3400-\u9fff·“”"\s]{2,}$/;

export function inBothScripts(text: string, vocabulary: Vocabulary): string {
  const [, before = '', inside = '', after = ''] = BRACKETS.exec(text) ?? [];
  const printed = inside.split(/[,，、;；/]/).map((name) => name.trim()).filter((name) => name !== '');
  if (printed.length < 2 || !printed.every((name) => CHINESE.test(name)) || /[\u3400-\u9fff]/.test(before)) return text;
  const named = mentionsIn(withoutTalk(segment(before, vocabulary), fold(before)), fold(before), (name) => vocabulary.isName(name));
  if (named.length !== printed.length || named.some(({ code }) => code !== null)) return text;
  return `${[...named].reverse().reduce((rest, { from, to }, at) => `${rest.slice(0, from)}${printed[printed.length - 1 - at] ?? ''}${rest.slice(to)}`, before)}${after}`;
}
