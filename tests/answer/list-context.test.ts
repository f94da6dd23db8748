import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo as reply } from './in-thread.ts';

const health = libraryOf('tests/fixtures/health/documents');

describe('a list whose members lean on what it shares', () => {
  it.each([
    'Community workstation lines (facilities, operating, security, personnel): what do they add up to?',
    'How much for community workstation facilities maintenance, operating funds, security and staff in total?',
  ])('%s: each is an item beside the others', (question) => {
    expect(reply(question).text).toContain('3,024');
  });

  it('a heading is no member of what stands in brackets behind it', () => {
    expect(reply('the two old-age things (meal service, subsistence allowance) sum?').text).toContain('(1 + 8)');
  });

  it.each([
    ['Awareness of waste sorting and participation in it?', ['≥95%', '≥90%']],
    ['households on dibao and accuracy of paying it', ['≥4 户', '100%']],
    ['employees n manual workers, headcount of each', ['6 人', '10 人']],
  ])('%s: both indicators', (question, figures) => {
    const { text } = reply(question);
    for (const figure of figures) expect(text).toContain(figure);
  });
});

describe('rates and rankings in English', () => {
  it('growth minus growth is in percentage points', () => {
    expect(reply('growth of training minus growth of gas market regulation, in pp').text).toContain('22.51');
  });

  it.each(['biggest cuts', 'Which projects took the biggest cuts?'])('%s: more than the first', (question) => {
    expect(reply(question).text).toMatch(/1,855[^]*180/);
  });

  it('each way has its own ranking', () => {
    expect(reply('biggest increases and biggest decreases?').text).toMatch(/1,271[^]*1,855/);
  });
});

describe('what a project is to bring', () => {
  it.each([['what is the gas safety project meant to achieve', '供应站及服务点'], ['What kind of young cadres does the training project want to grow?', '七有']])('%s', (question, words) => {
    expect(reply(question).text).toContain(words);
  });
});

describe('another department', () => {
  it.each([
    ['maternal and infant death rates', ['孕产妇死亡率', '婴儿死亡率']],
    ["money for the second people's hospital", ['3,180.00']],
    ['what is the performance goal of the ageing health project', ['推进医养结合']],
  ])('%s', (question, words) => {
    const { text } = replyIn(health, question);
    for (const word of words) expect(text).toContain(word);
  });
});

describe('several figures of one statement', () => {
  it.each([['We own 22 vehicles, 5 of them fire engines, right?', /^Yes/], ['We have 25 vehicles incl. 6 fire engines, correct?', /^No[^]*22[^]*5/], ['we have 77 retirees and 60 staff in post, correct?', /^No/]])('%s', (question, verdict) => {
    expect(reply(question).text).toMatch(verdict);
  });
});
