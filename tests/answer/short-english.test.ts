import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo as reply } from './in-thread.ts';

const housing = libraryOf('tests/fixtures/housing/documents');

describe('the short English of colleagues', () => {
  it.each([
    // A name in full, and its total.
    ['basic expenditure total', '6,878'],
    ['project spending total', '20,248'],
    ['total of the basic budget', '6,878'],
    ['the expenditure total', '27,126'],
    // Words cut short.
    ['housing PF', '474'],
    ['small infra works', '520'],
    ['mass org affairs', '7 万元'],
    ['gen admin affairs', '7,079'],
    ['env sanitation', '235'],
    ['environm sanitation', '235'],
    // A kind in brackets, what is to be done, a day behind its name.
    ['How many posts approved (admin)?', '72'],
    ['number of posts (public institution)', '0 人'],
    ['CCTV units to maintain', '665'],
    ['mid-year monitoring deadline', '8 月底前'],
    ['minimum people eating in the mess as per KPI', '578'],
    // A code beside the name that it stands for.
    ['Health, functional head 210, total', '182'],
    ['economic head 302', '17,810'],
    // What one line buys, though its last word is a kind of procurement.
    ['office services procurement', '1,702'],
    ['services procurement', '1,948'],
  ])('%s', (question, told) => {
    const { outcome, text } = reply(question);
    expect(outcome).toBe('answered');
    expect(text).toContain(told);
  });

  it.each(['flood damage compensation paid to farmers', 'compensation for flood damage'])('tells no figures of other names for %s', (question) => {
    const { outcome, figures } = reply(question);
    expect(outcome).toBe('not_found');
    expect(figures).toEqual([]);
  });

  it('counts nobody of the office where money is paid out', () => {
    expect(reply('for how many people min the graded subsidy').text).toContain('≥6 人');
    expect(reply('special fund project amount', 'for how many people min the graded subsidy', 'paid when').text).toContain('每月发放');
  });

  it('takes approved posts for posts, and those who work for others than the retired', () => {
    expect(replyIn(housing, 'posts sanctioned').text).not.toContain('邮电费');
    expect(replyIn(housing, 'retirees count?', 'staff count?').text).toContain('138');
  });

  it('goes on in the language of the thread after a bare code', () => {
    expect(replyIn(housing, '301 total', '302?').text).toContain('goods and services expenditure');
  });

  it('reads short words in another document too', () => {
    expect(replyIn(housing, 'project exp', 'out of total how much pct').text).toContain('74.10%');
    expect(replyIn(housing, 'total dept budget', 'prev yr?').text).toContain('29,046.31');
    expect(replyIn(housing, 'govt investment proj').text).toContain('3,250.00');
    expect(replyIn(housing, 'basic expenditure total').outcome).toBe('answered');
  });
});

describe('short follow-ups', () => {
  it.each([
    [['training spend', 'previous'], '11 万元'],
    [['government investment projects', 'So earlier it was 608, no?'], 'No'],
    [['government investment projects', 'it was 508 earlier, right?'], 'Yes'],
    [['canteen', 'meal allowance', 'which is more', 'by?'], '387'],
    [['training', 'did it rise?', 'by?'], '27.27%'],
    [['SME-reserved procurement?', 'out of total procurement how much pct'], '70.64%'],
    [['SME-reserved procurement?', 'and micro/small ones?'], '216'],
    [['total budget', 'govt fund part', 'share of that last one'], '7.09%'],
    [['canteen', 'meal allowance', 'legal adviser', 'first is how many times the third'], '3.27'],
    [['canteen', 'meal allowance', 'legal adviser', '1st and 3rd together'], '491'],
    [['canteen', 'meal allowance', 'legal adviser', 'second vs third difference'], '648'],
    [['health expenditure', 'housing security', 'total', 'rest of 27126'], '25,713'],
    [['grid members', 'hired staff wages', 'sum', 'remaining of 7,079'], '2,923'],
    [['Community expenditure head 212', 'under general public budget only?', 'the difference'], '1,739'],
    [['Office service procurement from the 2810', 'general admin one', 'total'], '1,834'],
    [['By which month must the fire drill be done', '119 campaign?'], '11 月'],
  ] as const)('%j', (turns, told) => {
    const [first, ...others] = turns;
    const { outcome, text } = reply(first, ...others);
    expect(outcome).toBe('answered');
    expect(text).toContain(told);
  });

  it('takes no rest of a number that no whole of the parts has', () => {
    expect(reply('canteen', 'meal allowance', 'sum', 'rest of 999').outcome).not.toBe('answered');
  });
});
