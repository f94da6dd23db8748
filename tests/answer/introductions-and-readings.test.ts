import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const last = (turns: string): string => lastText(libraryOf(), turns.split(' / '));

describe('who asks', () => {
  it.each(['hi there! I\'m a volunteer English teacher in one of the communities', 'Good morning! I just joined the translation desk.'])('is greeted: %s', (text) => {
    expect(ask(libraryOf(), text, null).answer.trace.query.act).toBe('greet');
  });
  it.each([['I\'m a councillor. how much is the canteen?', '376'], ['Hi, I\'m the new accountant - what is the total budget?', '27,126'], ['I\'m not sure about the grid workers, how much is it', '1,922'], ['I\'m new: what do they mean by \'project expenditure\' here?', '在基本支出之外'], ['in plain words, what is meant by basic expenditure?', '正常运转']])('is no part of the question: %s', (text, words) => {
    expect(last(text)).toContain(words);
  });
});

describe('the other reading of a name of which one was told', () => {
  it.each([
    ['其他城乡社区管理事务支出，按项目口径多少 / 按功能科目的那个数呢', '7,360'], ['其他城乡社区管理事务支出，按项目口径多少 / 按功能科目的那个数呢 / 两个差多少', '118'],
    ['其他城乡社区支出按功能分类是多少 / 那按项目的那个呢', '629'], ['其他城乡社区支出按项目口径是多少 / 另一个口径呢', '752'], ['其他城乡社区支出 by project? / and the functional one', '752'],
  ])('is told by its basis: %s', (turns, figure) => { expect(last(turns)).toContain(figure); });
  it('is not meant where the rows are counted', () => { expect(last('机关服务包括哪些 / 一共几个')).toContain('7 个'); });
});

it('两个合一起 is their sum', () => { expect(last('设施维护跟公用经费合一起呢')).toContain('650 万元'); });
