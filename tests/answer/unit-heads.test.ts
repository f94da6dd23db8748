/** People and vehicles of one budget unit, whatever way the document prints them: a table of the narrative, a list in a sentence, a table of the units. */
import { describe, expect, it } from 'vitest';
import { ask, type Asked } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const folder = (name: string): string => `tests/fixtures/${name}/documents`;

function thread(name: string, ...questions: readonly string[]): string[] {
  let before: Asked['thread'] | null = null;
  return questions.map((question) => {
    const asked = ask(libraryOf(folder(name)), question, before);
    before = asked.thread;
    return asked.reply.text;
  });
}

describe('the people and vehicles of one unit', () => {
  it.each([
    ['housing', '质安站有几台车', '18 辆'], ['housing', '房安中心在编几个人', '22 人'], ['housing', '住保中心聘用人员多少', '6 人'], ['housing', '局本级有几个退休的', '21 人'],
    ['housing', '哪个单位车最多', '质量安全监督站 18 辆'], ['housing', 'how many retirees in total across the 4 units', '35 人'],
    ['county', '水库管理所有多少人', '41 人'], ['county', '水旱灾害防御中心空编几个', '多 2 名（18 − 16）'], ['county', '全局退休人员一共多少', '93 人'], ['county', '哪个单位的人最多', '水库管理所 41 人'],
    ['county', 'how many staff does the reservoir management office have?', '41 人'], ['county', '全局编制多少，空几个', '多 14 名（138 − 124）'],
    ['beijing-culture', '文化馆有多少人', '43 人'], ['beijing-culture', '图书馆有几台车', '1 台'],
    ['shanghai-street', '党群服务中心有多少人', '18 人'], ['shanghai-street', '受理中心空几个编', '（24 − 22）'], ['shanghai-street', '街道本级实有多少人', '74 人'],
  ])('%s: %s', (name, question, figure) => {
    expect(thread(name, question)[0]).toContain(figure);
  });

  it('a count of the whole department stays its own, and money stays money', () => {
    expect(thread('housing', '行政编制多少')[0]).toContain('58 名');
    expect(thread('housing', '车辆有多少')[0]).toContain('32 辆');
    expect(thread('county', '水库管理所预算多少')[0]).toContain('980.35 万元');
  });

  it('goes on with another unit, with the other kind, and with what is vacant in both', () => {
    expect(thread('beijing-culture', '文化馆有多少人', '图书馆呢', '两家一共空几个编制')[2]).toContain('合计 8 人（5 + 3）');
    expect(thread('beijing-culture', 'How many people does the cultural centre actually have?', 'and the library?').at(-1)).toContain('47 人');
    expect(thread('housing', '质安站有几台车', '住保中心呢', '那人呢').map((text) => /\d+ [人辆]/.exec(text)?.[0])).toEqual(['18 辆', '4 辆', '19 人']);
  });
});
