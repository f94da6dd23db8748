import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const told = (...turns: string[]): string => turns.reduce<{ text: string; thread: ReturnType<typeof ask>['thread'] | null }>(({ thread }, turn) => {
  const asked = ask(library, turn, thread);
  return { text: asked.reply.text, thread: asked.thread };
}, { text: '', thread: null }).text;

describe('a slip of the pen', () => {
  it.each([
    ['网格圆经费安排几多', '1,922 万元'], ['三工经费多少', '65.50 万元'], ['一般行政管理事物多少钱', '7,079 万元'], ['伙食补住多少', '763 万元'],
    ['whats the buget for gass saftey mangement', '110 万元'],
  ])('%s: %s', (question, figure) => expect(told(question)).toContain(figure));

  it('is none where a word only sounds like the middle of a name', () => {
    expect(told('项目既比上年减少、今年又在500万以上的有哪些')).toContain('其他城乡社区支出');
  });
});

describe('pinyin', () => {
  it.each([['falv guwen 今年批了多少', '115 万元'], ['falü guwen duoshao', '115 万元'], ['falv顾问多少', '115 万元'], ['lvhua 面积多少', '105,934 平方米'], ['wuye guanli fei 和 shuidian fei 差多少', '435 万元']])('%s: %s', (question, figure) => expect(told(question)).toContain(figure));
  it('is Chinese, unless English asks', () => {
    expect(told('食堂 yunxing jingfei 多少')).toMatch(/^食堂运行经费：/);
    expect(told('dangjian gongzuo duoshao qian')).toMatch(/^党建工作：/);
    expect(told('wanggeyuan jingfei how much')).toMatch(/^grid worker/);
  });
});

describe('a list with commas', () => {
  it('loses none of its members to a name that spans the comma', () => {
    expect(told('Party building, work safety and flood control together')).toContain('133 万元');
  });

  it('is told with its sum where that is asked behind it', () => {
    expect(told('党建工作、安全生产、三防各多少？顺便加个总数')).toContain('133 万元');
  });
});

describe('two years side by side', () => {
  it.each([['Three public expenses: 2022 vs 2023?', '63 万元'], ['机关服务去年和今年分别多少', '1,883 万元'], ['agency services this year vs last year', '1,883 万元']])('%s', (question, earlier) => expect(told(question)).toContain(earlier));
});

describe('what words fit several siblings', () => {
  it('is all of them where the parts are asked for, and the largest is set against their sum', () => {
    expect(told('社区工作站的经费都分成哪几块，每块多少钱')).toContain('1,558 万元');
    expect(told('社区工作站的经费都分成哪几块，每块多少钱', '最大那块占这个数的百分之几')).toContain('51.52%');
  });
});

describe('what is asked of a name that has a word for something else', () => {
  it('is its meaning', () => expect(told('What exactly does "year-end carryover and balance" mean?')).toContain('延迟到以后年度'));
  it('is the reason of the change, not what the money is for', () => expect(told('Why did we get less for urban and rural community sanitation this year?')).toContain('垃圾督导服务项目'));
});

describe('a total in a list of names', () => {
  it.each([
    ['总收入、总支出、食堂经费分别多少', ['部门预算收入', '部门预算支出', '376 万元']],
    ['总预算、基本支出、项目支出、政府采购各多少', ['27,126 万元', '6,878 万元', '20,248 万元', '2,810 万元']],
    ['total budget, basic spending and procurement', ['27,126 万元', '6,878 万元', '2,810 万元']],
  ])('is one of them: %s', (question, words) => {
    const text = told(question);
    for (const word of words) expect(text).toContain(word);
    expect(text).not.toContain('合计');
    expect(text).not.toContain('Together');
  });
});

describe('who speaks', () => {
  it.each([
    ['A consultant here, reconstructing the prior year. How much is the legal adviser?', '115 万元'], ['for my slide: canteen money', '376 万元'],
    ['编外人员、网格员、聘用人员这三笔“人头钱”合计多少', '6,149 万元'], ['报表系统只认千元，电话及网络费应该填几', '350 千元'],
  ])('names nothing: %s', (question, figure) => expect(told(question)).toContain(figure));
});

describe('names of procurement and posts beside each other', () => {
  it.each([
    [['买服务的采购预算是买货物的几倍'], '2.26 倍'], [['政府采购今年预算总数是多少？货物和服务分别多少'], '1,948 万元'],
    [['咱们街道行政编制多少个，实际在编多少人', '那就是空着几个名额'], '6 人'],
  ])('%s: %s', (turns, figure) => expect(told(...turns)).toContain(figure));
});

describe('what stands above', () => {
  it('is counted itself', () => expect(told('人大联络那块有多少钱', '上级一共有几个小项')).toContain('共 16 个'));
});

describe('people on the payroll', () => {
  it('are those in post', () => expect(told('how many people are on the payroll altogether')).toContain('66'));
});

describe('a sum after head counts', () => {
  it('is one of money where the names are not counted', () => expect(told('街道退休多少人', '食堂和物业一共多少，占机关服务多少')).toContain('1,049 万元'));
  it('stays one of heads where they are', () => expect(told('退休多少人', '加上雇员一共多少')).toContain('83 人'));
  it('leaves a rest of its whole', () => expect(told('食堂和物业一共多少，占机关服务多少', '剩下的呢')).toContain('915 万元'));
});
