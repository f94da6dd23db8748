/** Cantonese as it is typed, in the words of the written language: its particles, question words and measure words. */
import { Rewriting } from './rewriting.ts';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:而|依|宜)家(?=[一共有的几幾多在办我全])/g, '现在'],
  [/旧年/g, '去年'],
  [/(?:入|里)(?:面|边|便)(?=[,，有边哪])/g, '里面'],
  [/成份(?=预算|報告|报告|文件)/g, '整份'],
  // 𠮶 is what the conversion to simplified characters makes of 嗰.
  [/[嗰𠮶]/gu, '那'],
  [/[为為]咗?咩(?:事|嘢)?/g, '为了什么'],
  [/咗/g, '了'],
  [/识(?=[做答讲查]|[啲些]?[咩乜])/g, '会'],
  [/(?<![重试观特热难要优缺亮])点样/g, '怎么'],
  [/[做]?(?:咩|乜)(?:嘢|野)?(?=$|[?？,，。用钱呀啊呢㗎])/g, '什么'],
  [/嘅/g, '的'],
  [/啲/g, '些'],
  [/喺/g, '在'],
  [/唔该晒?[,，]?/g, ''],
  [/唔[系係]/g, '不是'],
  [/唔(?=[知见够计算])/g, '不'],
  [/[边邊](?=[个個页张项笔])/g, '哪'],
  [/[边邊]度/g, '哪里'],
  [/[点點]解/g, '为什么'],
  [/[点點][计計]/g, '怎么算'],
  [/同埋/g, '和'],
  [/仲有/g, '还有'],
  [/仲(?=[差要剩])/g, '还'],
  [/冇/g, '没有'],
  [/佢哋/g, '它们'],
  [/佢/g, '它'],
  [/[系係]咪/g, '是不是'],
  [/[系係](?=[几幾]多|多少|哪|第|那|不是)/g, '是'],
  [/咁多/g, '这么多'],
  [/^咁|(?<=[,，。?？\s])咁/g, '那'],
  [/睇/g, '看'],
  [/[畀俾](?=我)/g, '给'],
  [/使(?:了)?(?=[几幾]多|多少[钱錢])/g, '花'],
  [/[几幾][钱錢]/g, '多少钱'],
  [/[几幾]多/g, '多少'],
  // A car is counted by the 架.
  [/(?<=多少|[几幾每一两兩\d])架(?!次)(?=[车車,，呢啊呀?？几幾多要一]|$)/g, '辆'],
];

export function inMandarin(text: string): string {
  return Rewriting.of(text).through(WORDS).text;
}
