/** Phrasings that keep every rule, made at random from the vocabulary: all of them must pass. */
import { CONNECTIVES, type Connective } from '../../../src/reply/connectives.ts';
import type { Atom, Plan } from '../../../src/reply/plan.ts';

type Random = () => number;

export function cleanPhrasing({ atoms, language }: Plan, random: Random): string {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const [comma, stop, colon] = language === 'zh' ? ['，', '。', '：'] : [', ', '. ', ': '];
  const used = new Set<string>();
  const word = (place: Connective['place'], before: Atom | null, next: Atom | null): string => {
    const fitting = CONNECTIVES[language].filter((one) => one.place === place && !used.has(one.text) && (one.before === null || next?.fits.some((fit) => one.before?.includes(fit)) === true) && moves(one, before, next));
    const chosen = pick(fitting);
    if (!chosen) return '';
    used.add(chosen.text);
    return `${chosen.text}${place === 'closing' ? '' : chosen.touches && next?.role !== 'verdict' && random() < 0.5 ? (language === 'zh' ? '' : ' ') : /如下$|as follows$/.test(chosen.text) ? colon : comma}`;
  };
  let text = random() < 0.5 ? word('opening', null, atoms[0] ?? null) : '';
  atoms.forEach((atom, index) => {
    const before = atoms[index - 1];
    if (before) text += `${random() < 0.5 ? comma : stop}${random() < 0.6 ? word('between', before, atom) : ''}`;
    text += `{${atom.id}}`;
  });
  const closing = random() < 0.3 ? word('closing', null, null) : '';
  return `${text}${stop.trim()}${closing === '' ? '' : `${language === 'en' ? ' ' : ''}${closing}${stop.trim()}`}`;
}

function moves({ relation }: Connective, before: Atom | null, next: Atom | null): boolean {
  if (relation === null) return true;
  const product = (before?.trend ?? 0) * (next?.trend ?? 0);
  return before?.about !== next?.about && (relation === 'apart' ? product < 0 : product > 0);
}
