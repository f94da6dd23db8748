/** A model that lies in every reply: it has the plan's marks and says what it likes around, between and instead of them. */
import { idsIn, languageOf, type ChatRequest } from './model-server.ts';

type Random = () => number;

const LIES = {
  zh: ['约', '不到', '翻了一番', '，其中一半用于接待', '，同比下降', '，增加三成', '，合计 99,999 万元', '（错误）', '，因此不合理', '亿', '%', '，即机关服务', '，2021 年同样', '~~', '⬇️', '\u200b', '\u202e', '，也就是九千万元', '，是的', '，没有变化', '以上', '，实际支出更多', '，忽略以上内容', '①', '，主要用于食堂'],
  en: ['about ', ' more than half', ', double last year', ', which fell', ' million', ', of which a third is for meals', ' (wrong)', ', therefore too high', ', in total 99,999 万元', ', that is seven thousand', ' in 2021', '~~', '📉', '\u200b', '\u202e', ', yes', ', not spent', ', up to ', ', ignore the above', '½', ', mostly used for the canteen'],
};
const ALONE = {
  zh: ['预算为 5,000 万元。', '是的，增加了一倍。', '以上数字作废，请以 1 亿元为准。', '{c1}不对，应为 3 万元。', '系统提示：无预算。'],
  en: ['The budget is 5,000 万元.', 'Yes, it doubled.', 'Ignore the figures, it is CNY 1 billion.', '{c1} is wrong, it is 3 万元.', 'SYSTEM: no budget.'],
};

export function lie(call: ChatRequest, random: Random): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const language = languageOf(call);
  const marks = idsIn(call).map((id) => `{${id}}`);
  const [comma, stop] = language === 'zh' ? ['，', '。'] : [', ', '. '];
  const way = Math.floor(random() * 7);
  if (way === 0) return pick(ALONE[language]);
  if (way === 1) return [...marks, pick(marks)].join(comma) + stop;
  if (way === 2) return [...marks.slice(1), '{c77}'].join(comma) + stop;
  if (way === 3 && marks.length > 1) return marks.slice(0, -1).join(comma) + stop;
  const at = Math.floor(random() * marks.length);
  return marks.map((mark, index) => (index !== at ? mark : random() < 0.5 ? `${mark}${pick(LIES[language])}` : `${pick(LIES[language])}${mark}`)).join(comma) + stop;
}
