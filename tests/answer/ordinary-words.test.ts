import { describe, expect, it } from 'vitest';
import { ask, type Asked } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();

/** The last reply of a thread. */
function lastOf(turns: readonly string[]): Asked['reply'] {
  let thread: Asked['thread'] | null = null;
  let last: Asked | null = null;
  for (const turn of turns) {
    last = ask(library, turn, thread);
    thread = last.thread;
  }
  if (!last) throw new RangeError('no turn');
  return last.reply;
}

describe('ordinary words about what is printed', () => {
  it.each([
    [['What is the planned procurement?'], '2,810 万元'],
    [['Total planned government purchasing?'], '2,810 万元'],
    [['planned purchases of services?'], '1,948 万元'],
    [['the planned party service centre'], '300 万元'],
    [['采购总共多少钱，其中服务占百分之几'], '69.32%'],
    [['政府采购一共是多少，货物占了百分之几'], '30.68%'],
    [['食堂多少钱，占机关服务百分之几'], '19.14%'],
  ])('%j', (turns, said) => {
    const { outcome, text } = lastOf(turns);
    expect(outcome).toBe('answered');
    expect(text).toContain(said);
  });

  it.each([
    // A noun is whole: neither of its letters is talk.
    [['大队的工资多少'], '大队'], [['小队的工资多少'], '小队'], [['执法大队的经费多少'], '执法大队'], [['老区的补助多少'], '老区'],
    // The heads of a body that is not spoken of are not those of the office.
    [['武装部有多少人'], '武装部'], [['团委几个编制'], '团委'], [['纪委有几个编制'], '人数'], [['财政所几个编制'], '财政所'],
    [['how many staff does the law enforcement team have'], 'the staff of'], [['how many people work in the party building office'], 'the staff of'], [['how many staff in the finance office'], 'finance office'],
  ])('%j is not in the document', (turns, said) => {
    const { outcome, text } = lastOf(turns);
    expect(outcome).toBe('not_found');
    expect(text).toContain(said);
  });

  it.each([[['办事处有几个编制'], '72 人'], [['退休干部多少人'], '77 人'], [['how many staff does the subdistrict office have'], '72 人']])('%j are the heads of the office', (turns, said) => {
    expect(lastOf(turns).text).toContain(said);
  });
});
