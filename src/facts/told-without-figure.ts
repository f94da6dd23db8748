/** What a sentence says of a change without printing its figure: 与上年持平, 为新增项目. */
import { EARLIER } from './wording.ts';

/** 基本持平 is no nil change. */
const UNCHANGED = new RegExp(`(?:(?:比|较|与|同|和)\\s*${EARLIER}(?:同期)?(?:部门)?(?:年初)?(?:预算)?(?:数|安排数?)?(?:相比)?|同比)[，,]?\\s*(?:持平|一致|相同|无(?:增减)?变化|没有变化|无增减)`);
const NEW = new RegExp([
  `[为属系]于?\\s*(?:20\\d{2}\\s*年(?:度)?|本年(?:度)?|今年)?\\s*(?:部门预算)?新增(?:预算)?(?:安排)?(?:的)?项目(?=[，,。；;）)]|$)(?:[，,]\\s*${EARLIER}(?:无(?:此|该)项预算|未安排(?:预算)?))?`,
  `${EARLIER}(?:年初)?(?:预算)?(?:数)?(?:无(?:此|该)项(?:目)?(?:预算)?|未(?:安排|编列)(?:此|该)?(?:项)?(?:目)?(?:预算)?)(?=[，,。；;）)]|$)`,
].join('|'));

/** `from` and `to` are offsets of the words in the sentence. */
export interface Told { said: 'unchanged' | 'new'; from: number; to: number }

export function toldWithoutFigure(sentence: string): Told | null {
  for (const [said, pattern] of [['unchanged', UNCHANGED], ['new', NEW]] as const) {
    const match = pattern.exec(sentence);
    if (match) return { said, from: match.index, to: match.index + match[0].length };
  }
  return null;
}
