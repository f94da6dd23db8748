/** Where two names of one meaning are printed, each is its own: 抗旱 is a word for 防汛 too. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const reply = (question: string): string => ask(libraryOf('tests/fixtures/county/documents'), question, null).reply.text;

describe('a printed name', () => {
  it.each(['抗旱多少', '抗旱（项）今年安排了多少钱', 'drought relief budget'])('%s', (question) => {
    expect(reply(question)).toContain('36.50');
    expect(reply(question)).not.toContain('331.76');
  });
  it('is added to the other', () => {
    expect(reply('防汛和抗旱合起来多少')).toContain('368.26');
  });
});

describe('all revenue', () => {
  it('is no single fund\'s, though a table of one fund has a total of that name', () => {
    expect(reply('what share of all revenue is the general public budget appropriation')).toContain('84.70%');
    expect(reply('一般公共预算拨款收入占总收入多少')).toContain('84.70%');
  });
});

describe('what was counted at the end of a year', () => {
  it('was, also in the sentence after', () => {
    expect(reply('单价50万元以上通用设备有几台')).toContain('2024');
  });
});

describe('equipment that there is and that is to come', () => {
  it('is told of both where both are asked for', () => {
    const told = ask(libraryOf('tests/fixtures/health/documents'), '单价100万以上的专用设备现在有几台，今年还买吗', null).reply.text;
    expect(told).toContain('3 台');
    expect(told).toContain('1 台');
  });
});
