/** What a sentence says of a change without printing its figure: 与上年持平, 为新增项目. */

const EARLIER = '(?:20\\d{2}\\s*年|上一?年|去年)(?:度)?';
/** 基本持平 is no nil change. */
const UNCHANGED = new RegExp(`(?:比|较|与|同)\\s*${EARLIER}(?:部门)?(?:预算)?(?:数)?(?:相比)?\\s*持平`);
const NEW = new RegExp(`为\\s*(?:20\\d{2}\\s*年(?:度)?|本年(?:度)?)?\\s*新增(?:预算)?项目(?:[，,]\\s*${EARLIER}无(?:此|该)项预算)?`);

/** `from` and `to` are offsets of the words in the sentence. */
export interface Told { said: 'unchanged' | 'new'; from: number; to: number }

export function toldWithoutFigure(sentence: string): Told | null {
  for (const [said, pattern] of [['unchanged', UNCHANGED], ['new', NEW]] as const) {
    const match = pattern.exec(sentence);
    if (match) return { said, from: match.index, to: match.index + match[0].length };
  }
  return null;
}
