import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { askedOnce, libraryOf } from '../libraries.ts';
import type { NumeralKind } from '../../src/reply/numeral-kinds.ts';
import { printedWords, readBack } from '../../src/reply/read-back.ts';
import type { Reply } from '../../src/reply/reply.ts';

const library = libraryOf();
const [world] = library.worlds;
if (!world) throw new Error('no document');
const printed = printedWords(world);

interface Read { question: string; reply: Reply }

const replyTo = (question: string): Read => ({ question, reply: askedOnce(library, question).reply });
const saying = ({ question, reply }: Read, text: string): string[] => readBack({ ...reply, text }, question, printed).filter(({ kind }) => kind === null).map(({ text: numeral }) => numeral);
const kinds = ({ question, reply }: Read): (NumeralKind | null)[] => readBack(reply, question, printed).map(({ kind }) => kind);

const WRITTEN = ['zh', 'en', 'hard'].flatMap((file) => readFileSync(`tests/questions/${file}.jsonl`, 'utf8').split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { turns: string[] }).turns[0] ?? ''));
/** Every sixth written question: some 90 replies of every family. */
const REPLIES = WRITTEN.filter((_, index) => index % 6 === 0).map(replyTo);
const CLAIMS: readonly (NumeralKind | null)[] = ['figure', 'conversion', 'operand', 'gap', 'candidate'];

describe('readBack', () => {
  it('names every numeral of a real reply', () => {
    expect(REPLIES.flatMap((read) => saying(read, read.reply.text).map((numeral) => `${read.question}: ${numeral}`))).toEqual([]);
    const seen = new Set(REPLIES.flatMap(kinds));
    for (const kind of ['figure', 'conversion', 'operand', 'candidate', 'name', 'quotation', 'citation', 'year', 'position', 'count']) expect(seen).toContain(kind);
  });

  it.each(['城管执法的减幅和环境卫生的减幅相差几个百分点', '城管执法和环卫一共减少了多少', '减少的项目几个，共减多少', '狠抓民生福祉提上新高度包括哪些', 'Number four on the list when the projects are sorted by size', '住房公积金加购房补贴等于住房改革支出加一般公共服务支出吗'])('names every numeral of the reply to %s', (question) => {
    const read = replyTo(question);
    expect(read.reply.outcome).toBe('answered');
    expect(saying(read, read.reply.text)).toEqual([]);
  });

  it.each([
    ['网格员经费是多少', ['year', 'figure', 'citation']],
    ['how much is the grid-worker funding', ['figure', 'conversion', 'year', 'citation']],
    ['网格员经费占一般行政管理事务多少', ['figure', 'operand', 'operand', 'figure', 'figure']],
    ['物业管理费多少', ['count', 'figure', 'citation', 'figure', 'citation', 'citation', 'year']],
  ])('says what each numeral is: %s', (question, expected) => {
    expect(kinds(replyTo(question))).toEqual(expected);
  });

  it('finds every changed and every dropped digit of a claim, unless it makes another amount of the reply', () => {
    const missed: string[] = [];
    let tried = 0;
    for (const read of REPLIES) {
      const { text } = read.reply;
      const amounts = new Set((text.match(/\d[\d,.]*\d|\d/g) ?? []).map((digits) => digits.replace(/,/g, '')));
      for (const { kind, from, to } of readBack(read.reply, read.question, printed)) {
        if (!CLAIMS.includes(kind)) continue;
        for (let at = from; at < to; at += 1) {
          const digit = text[at] ?? '';
          if (!/\d/.test(digit)) continue;
          for (const other of [String((Number(digit) + 3) % 10), '']) {
            const changed = text.slice(from, at) + other + text.slice(at + 1, to);
            const number = /\d[\d,.]*/.exec(changed)?.[0].replace(/,/g, '') ?? '';
            const known = [...amounts].some((amount) => Number(amount) === Number(number)) || number === '';
            if (known) continue;
            tried += 1;
            if (saying(read, text.slice(0, from) + changed + text.slice(to)).length === 0) missed.push(`${read.question}: ${text.slice(Math.max(0, from - 8), to + 8)} → ${changed}`);
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(2000);
    expect(missed).toEqual([]);
  });

  it('finds a swapped unit', () => {
    const [zh, en] = [replyTo('网格员经费是多少'), replyTo('how much is the grid-worker funding')];
    for (const unit of ['亿元', '元', '千元', '万亿元', '人', '%', '']) expect(saying(zh, zh.reply.text.replace('万元', unit)), unit).toContain('1,922');
    for (const words of ['billion', 'thousand', '']) expect(saying(en, en.reply.text.replace('million', words)), words).not.toEqual([]);
    const people = replyTo('雇员有多少人');
    expect(saying(people, people.reply.text.replace(/ 人/g, ' 辆'))).not.toEqual([]);
  });

  it('finds a decrease that is told as an increase', () => {
    const [zh, en] = [replyTo('一般行政管理事务为什么减少'), replyTo('Why did 一般行政管理事务 fall?')];
    expect(saying(zh, zh.reply.text.replace('减少 1,855', '增加 1,855'))).toContain('1,855');
    expect(saying(en, en.reply.text.replace('down 1,855', 'up 1,855'))).toContain('1,855');
  });

  it('finds a formula whose operands or order are others', () => {
    const read = replyTo('网格员经费占一般行政管理事务多少');
    for (const formula of ['7,079 ÷ 1,922', '1,922 × 7,079', '1,922 ÷ 7,097', '1,922 ÷ 7,079 ÷ 2']) expect(saying(read, read.reply.text.replace('1,922 ÷ 7,079', formula)), formula).not.toEqual([]);
  });

  it('finds another year, table, part, page, code, rank and count', () => {
    const read = replyTo('物业管理费多少');
    const { text } = read.reply;
    expect(saying(read, text.replace('2023 年', '2019 年'))).toEqual(['2019']);
    expect(saying(read, text.replace('表 8', '表 11'))).toEqual(['11']);
    expect(saying(read, text.replace('第三部分', '第九部分'))).toEqual(['九']);
    expect(saying(read, text.replace('编码 30209', '编码 30299'))).toEqual(['30299']);
    expect(saying(read, text.replace('2 个口径', '3 个口径'))).toEqual(['3']);
    expect(saying(read, `${text}见第 999 页。`)).toEqual(['999']);
    const top = replyTo('金额最大的三个项目');
    expect(saying(top, top.reply.text.replace('第 3 位', '第 9 位'))).toEqual(['9']);
  });

  it.each(['约一半。', '翻倍了。', '翻了一番。', '是它的两倍。', '占三成。', '约三分之一。', '百分之二十。', '大约两千万元。', '共三项。', '½ 左右。', '约 ２０ 亿元。', '涨了 7%。', '有⑤个。', '另有数十万元。'])('finds a numeral that was added in Chinese: %s', (words) => {
    const read = replyTo('网格员经费是多少');
    expect(saying(read, read.reply.text + words)).not.toEqual([]);
  });

  it.each(['about half of it.', 'It doubled.', 'twice as much.', 'a third of all.', 'some twenty million.', 'over 7 percent.', 'It grew threefold.', 'CNY 20 million.', 'Two million yuan more.', 'A quarter of that.'])('finds a numeral that was added in English: %s', (words) => {
    const read = replyTo('how much is the grid-worker funding');
    expect(saying(read, `${read.reply.text} ${words}`)).not.toEqual([]);
  });

  it('takes the same money in other words, exactly', () => {
    const read = replyTo('网格员经费是多少');
    for (const words of ['即 19,220,000 元。', '即 0.1922 亿元。', '（CNY 19.22 million）。', '即 １，９２２ 万元。']) expect(saying(read, read.reply.text + words), words).toEqual([]);
    for (const words of ['即 19,200,000 元。', '即 0.192 亿元。', '（CNY 19.2 million）。']) expect(saying(read, read.reply.text + words), words).not.toEqual([]);
  });

  it('takes a numeral in a quotation only if the document or the question has those words', () => {
    const read = replyTo('一般行政管理事务为什么减少');
    const quoted = /“[^”]*\d[^”]*”/.exec(read.reply.citations.map(({ quote }) => `“${quote}”`).join(''))?.[0] ?? '';
    expect(saying(read, read.reply.text + quoted)).toEqual([]);
    expect(saying(read, `${read.reply.text}“压减 5,000 万元”`)).toEqual(['5,000']);
    expect(saying({ ...read, question: '有人说压减 5,000 万元？' }, `${read.reply.text}文件里没有“压减 5,000 万元”。`)).toEqual([]);
  });

  it('does not take a number of the question for a claim', () => {
    const read = replyTo('金额最大的前 5 个项目');
    expect(saying(read, `前 5 个项目：${read.reply.text}`)).toEqual([]);
    expect(saying({ ...read, question: '食堂是 500 万元吧' }, '食堂是 500 万元。')).toEqual(['500']);
  });

  it('reads no numeral into plain words', () => {
    const read = replyTo('你好');
    expect(saying(read, '一般、统一、一样、三公经费、四舍五入、换成万元、上一级，请选一项。Which one? No one. The three public expenses, per quarter. No figures by month or quarter. The document says so in one place.')).toEqual([]);
  });

  it('knows pages that a quotation runs over', () => {
    const read = { question: '哪一页', reply: ask(library, '哪一页', ask(library, '公务用车购置费比去年', null).thread).reply };
    expect(read.reply.text).toContain('第 9–10 页');
    expect(saying(read, read.reply.text)).toEqual([]);
    expect(saying(read, read.reply.text.replace('9–10', '9–12'))).toEqual(['12']);
  });

  it('knows the page before the cited one only where the sentence runs over both', () => {
    const first = ask(library, 'What would 工程采购 be if it doubled? so the difference in yuan?', null);
    const read = { question: '哪一页', reply: ask(library, '哪一页', first.thread).reply };
    expect(read.reply.text).toContain('第 8–9 页');
    expect(saying(read, read.reply.text)).toEqual([]);
    expect(saying(read, read.reply.text.replace('8–9', '7–8'))).toEqual(['7', '8']);
  });

  it('knows the second of a set as the next after the one that is put aside, in full width too', () => {
    const read = replyTo('ｔｏｐ　ｉｔｅｍ　ｉｎ　工资福利　ａｆｔｅｒ　ｂａｓｉｃ　ｐａｙ？');
    expect(read.reply.text).toContain('第 2 位');
    expect(saying(read, read.reply.text)).toEqual([]);
    expect(saying(read, read.reply.text.replace('第 2 位', '第 4 位'))).toEqual(['4']);
  });

  it('takes a part of a name for a figure only where its formula divides so', () => {
    const read = replyTo('half of the canteen');
    expect(saying(read, read.reply.text)).toEqual([]);
    expect(read.reply.figures.map(({ label, value }) => `${label} ${value}`)).toEqual(['食堂运行经费的一半 188', '食堂运行经费 376']);
    expect(saying(read, read.reply.text.replace('half of', 'a third of'))).toEqual(['third']);
  });
});

it('knows the words of a question in traditional characters in simplified ones', () => {
  const read = replyTo('四害滅蚊面積要做到多少');
  expect(saying(read, '文件里没有“四害灭蚊面积”。')).toEqual([]);
  expect(saying(read, '文件里没有“五害灭蚊面积”。')).toEqual(['五']);
});
