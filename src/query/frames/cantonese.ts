/** Cantonese as it is typed, in the words of the written language: its particles, question words and measure words. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:而|依|宜)家/g, '现在'],
  [/旧年/g, '去年'],
  // 𠮶 is what the conversion to simplified characters makes of 嗰.
  [/[嗰𠮶]/gu, '那'],
  [/咗/g, '了'],
  [/嘅/g, '的'],
  [/啲/g, '些'],
  [/喺/g, '在'],
  [/唔该晒?[,，]?/g, ''],
  [/唔系/g, '不是'],
  [/唔(?=[知见够计算])/g, '不'],
  [/边(?=[个页张项笔])/g, '哪'],
  [/边度/g, '哪里'],
  [/点解/g, '为什么'],
  [/点计/g, '怎么算'],
  [/同埋/g, '和'],
  [/仲有/g, '还有'],
  [/仲(?=[差要剩])/g, '还'],
  [/冇/g, '没有'],
  [/佢哋/g, '它们'],
  [/佢/g, '它'],
  [/系咪/g, '是不是'],
  [/系(?=几多|多少|哪|第|那|不是)/g, '是'],
  [/咁多/g, '这么多'],
  [/^咁|(?<=[,，。?？\s])咁/g, '那'],
  [/睇/g, '看'],
  [/[畀俾](?=我)/g, '给'],
  [/使(?:了)?(?=几多|多少钱)/g, '花'],
  [/几钱/g, '多少钱'],
  // A car is counted by the 架.
  [/(?<=几多|多少|[几每一两\d])架(?!次)(?=[车,，呢啊呀?？几多要一]|$)/g, '辆'],
];

export function inMandarin(text: string): string {
  return WORDS.reduce((plain, [word, mandarin]) => plain.replace(word, mandarin), text);
}
