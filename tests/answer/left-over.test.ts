import { describe, expect, it } from 'vitest';
import { explain } from '../../src/terminal/explain.ts';
import { withLeftOver } from '../../src/answer/left-over.ts';
import { buildReply } from '../../src/reply/reply.ts';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { lastText, replyTo } from './in-thread.ts';

const madeUp = libraryOf('tests/fixtures/made-up/documents');

describe('no half of a message is dropped', () => {
  it.each<readonly [string, readonly RegExp[]]>([
    ['How much is travel expenses, and by how much did government investment projects change?', [/差旅费\): 6 /, /up 1,271 /]],
    ['What share of the total budget are living subsidies and meal subsidies?', [/0\.33% of department budget/, /2\.81% of department budget/]],
    ['what percent of the total is trade union funds, and work safety?', [/0\.84%/, /0\.03%/]],
    ['培训支出占总预算多少，资本性支出呢', [/培训支出占部门预算支出的 0\.05%/, /资本性支出占部门预算支出的 0\.48%/]],
    ['how big is our budget and where does most of it go', [/27,126/, /largest/]],
    ['今年总共涨了多少，哪个项目涨得最多', [/增加 406 /, /政府投资项目 增加 1,271/]],
  ])('%s', (question, told) => {
    const { text } = replyTo(question);
    for (const one of told) expect(text).toMatch(one);
    expect(text).not.toMatch(/Not answered here|这里没有答到/);
  });

  it.each<readonly [string, readonly RegExp[]]>([
    ['How much is water quality monitoring, and by how much did staff welfare costs change?', [/水质监测\): 54 /, /福利费\) is (?:up|down) /]],
    ['优抚对象补助占总预算多少，公务用车购置呢', [/优抚对象补助占部门预算支出的/, /公务用车购置占部门预算支出的/]],
    ['What share of the total budget are legal adviser and water quality monitoring?', [/法律顾问\) is 0\.39% of department/, /水质监测\) is 0\.22% of department/]],
  ])('of a made-up office: %s', (question, told) => {
    const text = lastText(madeUp, [question]);
    for (const one of told) expect(text).toMatch(one);
  });

  it('a follow-up that names its own thing is asked anew where the thread made something else of it', () => {
    expect(replyTo('by when does the audit have to be finished', 'and what do we pay for audit services').text).toMatch(/审计服务\): 15 /);
    expect(replyTo('老干部退休费列了多少', '退休的有多少人').text).toMatch(/退休：77 人/);
    expect(replyTo('by when does the audit have to be finished', 'and what do we pay for audit services', 'and the canteen').text).toMatch(/376/);
  });

  it('one sentence says what is left over when no reading answers it, and an explanation says it too', () => {
    const { answer } = ask(libraryOf(), 'training expenditure', null);
    const left = withLeftOver(answer, { names: ['gas safety'], measures: ['move'] });
    expect(buildReply(left, 'en').text).toMatch(/Not answered here: “gas safety”, “the change”; please ask for it by that word in a question of its own\.$/);
    expect(buildReply(left, 'zh').text).toMatch(/这里没有答到“gas safety”、“增减”，请用这个词单独问。$/);
    expect(explain(left)).toMatch(/left over: gas safety, the change/);
  });

  it('nothing is said to be left over where a name is told under the print of another, or a statement was judged', () => {
    expect(replyTo('Community workstations: premises upkeep, office costs, policing and staff pay, the four of them in one sum?').text).not.toMatch(/Not answered here/);
    expect(replyTo('三公里头公务接待费有5万对吧').text).not.toMatch(/这里没有答到/);
  });
});
