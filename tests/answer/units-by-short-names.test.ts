/** The units of a bureau by what people call them, and what one of them has in the tables of projects and of purchases. */
import { describe, expect, it } from 'vitest';
import { ask, type Asked } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

function thread(...questions: readonly string[]): string[] {
  let before: Asked['thread'] | null = null;
  return questions.map((question) => {
    const asked = ask(libraryOf('tests/fixtures/shandong-education/documents'), question, before);
    before = asked.thread;
    return asked.reply.text;
  });
}

describe('a unit by its short name', () => {
  it.each([
    ['一中今年预算多少', '青云区第一中学：2024 年预算 6,041.65 万元'], ['职专今年预算多少', '4,859.97 万元'], ['特校有几个项目', '特殊教育生均公用经费及送教上门 100.80 万元'],
    ['一中财政专户管理资金多少', '962.00 万元'], ['一中三公经费多少', '3.60 万元'], ['职专的项目支出多少', '1,354.20 万元'],
  ])('%s', (question, answer) => {
    expect(thread(question)[0]).toContain(answer);
  });

  it('is no name where the document has the words for something else', () => {
    expect(thread('职业教育多少')[0]).toContain('3,851.16 万元');
    expect(thread('特殊教育多少')[0]).toContain('827.33 万元');
  });
});

describe('what one unit has', () => {
  it('adds up what it buys', () => {
    expect(thread('健身中心采购多少钱')[0]).toMatch(/248\.00 万元，包括 3 个：塑胶跑道维修工程 80\.00 万元/);
    expect(thread('政府采购预算多少')[0]).toContain('4,607.00 万元');
  });

  it('goes on within the unit just told', () => {
    expect(thread('职专今年预算多少', '里面项目支出多少', '都哪几个项目').slice(1).map((text) => /[\d,.]+ 万元.*/.exec(text)?.[0])).toEqual(['1,354.20 万元。', expect.stringContaining('实训基地设备更新 640.00 万元')]);
  });
});

describe('projects of all units', () => {
  it('are what project expenditure is made of', () => {
    expect(thread('项目支出有哪些')[0]).toMatch(/^项目支出 22,105\.80 万元，包括 30 个：/);
  });
});

describe('what is asked of a unit is never all that the unit spends', () => {
  it.each([['salaries at the kindergarten', '1,218.03'], ['wages in the kindergarten', '1,218.03'], ['幼儿园的工资多少', '1,218.03'], ['what is the training spending of the kindergarten', 'Which one?']])('%s', (question, said) => {
    const { text } = ask(libraryOf('tests/fixtures/education/documents'), question, null).reply;
    expect(text).toContain(said);
    expect(text).not.toContain('1,940.23');
  });
});
