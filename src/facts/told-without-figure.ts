/** What a sentence says of a change without printing its figure: 与上年持平, 为新增项目. */
import { EARLIER } from './wording.ts';

/** 基本持平 is no nil change. */
const UNCHANGED = new RegExp(`(?:(?:比|较|与|同|和)\\s*${EARLIER}(?:同期)?(?:部门)?(?:年初)?(?:预算)?(?:数|安排数?)?(?:相比)?|同比)[，,]?\\s*(?:持平|一致|相同|无(?:增减)?变化|没有变化|无增减)|(?:两年|本年(?:与|和|及)上年)(?:预算)?(?:均|都)(?:无|未|没有)(?:此项)?(?:安排|预算|列支)`);
const NEW = new RegExp([
  `[为属系]于?\\s*(?:20\\d{2}\\s*年(?:度)?|本年(?:度)?|今年)?\\s*(?:部门预算)?(?:新增|新设|新列|新立|首次)(?:预算)?(?:安排|设立|列支)?(?:的)?项目(?=[，,。；;）)]|$)(?:[，,]\\s*${EARLIER}(?:无(?:此|该)项?(?:预算|安排|支出)|未安排(?:预算)?))?`,
  `${EARLIER}(?:年初)?(?:预算)?(?:数)?(?:无(?:此|该)项(?:目)?(?:预算|安排)?|无(?:此|该)?(?:预算|安排)|未(?:安排|编列)(?:此|该)?(?:项)?(?:目)?(?:预算)?)(?=[，,。；;）)]|$)`,
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
