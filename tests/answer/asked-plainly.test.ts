/** Wordings that ask for one thing of what is printed and were taken for another: what the answer tells, and what it must not. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [string, ...string[]];
type Case = readonly [questions: Thread, ...tells: string[]];

/** `!` must not stand in the last reply. */
function tell(cases: readonly Case[]): void {
  it.each(cases.map(([questions, ...told]) => ({ questions, told })))('$questions', ({ questions, told }) => {
    const { text } = replyTo(...questions);
    for (const one of told) {
      if (one.startsWith('!')) expect(text).not.toContain(one.slice(1));
      else expect(text).toContain(one);
    }
  });
}

describe('money that goes into people\'s hands', () => {
  tell([
    [['给老人发的钱'], '185 万元', '!助餐'], [['给村里老人的补贴有多少'], '185 万元', '!助餐'], [['how much is paid to the elderly'], '185 万元', '!meal'], [['handouts to the elderly, how much'], '185 万元', '!relief'], [['what do we give out to pensioners'], '213 万元'],
    [['给优抚对象发的钱'], '32 万元'], [['给困难群众发的钱多少'], '合计 55 万元（47 + 8）'], [['发给低保户的钱是多少'], '8 万元', '!47'], [['发给孩子的钱'], '文件里没有'],
    [['老人吃饭的钱'], '助餐服务：2023 年预算 1 万元'], [['给老人花了多少钱'], '合计 186 万元'],
  ]);
});

describe('words of everyday talk', () => {
  tell([
    [['did planning fall'], '4.83%'], [['房子有多少平'], '文件里没有', '!绩效目标值'], [['绿化多少平'], '105,934 平方米'], [['上级拨了多少钱'], '346 万元'], [['上面今年给了咱们多少钱'], '346 万元'],
    [['财政拨款一共多少其中基金多少'], '27,126 万元', '1,924 万元'], [['为什么政府投资项目多了这么多', '都是哪些工程'], '1,309 万元', '40 万元', '!工程采购'], [['30201 是什么', '多少'], '631 万元', '!平方米'],
  ]);
});

describe('one of a list is asked about', () => {
  const [fell, cut] = ['哪些支出降了', 'which spending fell?'];
  tell([
    [[fell, '最惨的那个为啥'], '1,855', '绩效评估结果运用', '!133'], [[fell, '减得最多的为什么'], '1,855', '!133'], [[cut, 'why the worst one'], '1,855', '!133'], [[cut, "what's behind the steepest one"], '1,855', '!133'],
    [['涨得最多的三个', '最后那个为什么'], '机关服务', '!1,271'], [['which spending rose?', 'why the top one'], '1,271', '!108.45'],
    [[cut, 'why did they fall'], '1,855', '133'], [[fell, '为什么'], '1,855', '133'], [['哪个项目最惨'], '减少 1,855'],
  ]);
});

describe('a stated part of an amount is computed', () => {
  tell([
    [["what's 5% of the total"], '1,356.3 万元', '27,126 × 5%'], [['总预算的5%是多少'], '1,356.3 万元（27,126 × 5%）'], [['食堂经费的10%'], '37.6 万元'], [['三公经费的两成'], '13.1 万元'], [["what's five per cent of the training budget"], '0.7 万元'], [['half of the total'], '13,563 万元'], [['give me a tenth of the budget'], '2,712.6 万元'], [['if we saved 3% of the total how much is that'], '813.78 万元'],
    [['食堂多少钱', '它的5%呢'], '18.8 万元'], [['食堂和物业一共多少', '它的30%是多少'], '314.7 万元（1,049 × 30%）'], [['how much is the budget', 'and 5% of that'], '1,356.3 万元'],
    [['食堂占总预算的5%吗'], '不对', '1.39%'], [['is the canteen 5% of the total'], 'No', '1.39%'],
  ]);
});

describe('no money is printed by office', () => {
  tell([
    [['which office handles petitions', 'what is its budget'], 'does not have', '!27,126'], [['谁负责信访', '这个办公室有多少钱'], '文件里没有', '!共 9 个'], [['应急管理办公室的预算多少'], '文件里没有“应急管理办公室'], [['哪个科室花钱最多'], '文件里没有', '!7,478'], [['what does the party building office cost'], 'does not have'],
    [['有哪些部门', '总预算多少'], '27,126'], [['有哪些部门', '食堂多少钱'], '376'], [['部门预算是多少'], '27,126'], [["what is the department's budget"], '27,126'],
  ]);
});

describe('a subject that is put aside', () => {
  tell([
    [['采购先放一放。说说车'], '22 辆', '!采购'], [['先不说采购，车呢'], '22 辆', '!采购'], [['食堂的事先不管，网格员多少钱'], '1,922', '!376'], [['forget procurement; tell me about cars'], '65.50', '!2,810'], [['leave procurement aside. the cars'], '22', '!procurement'], [['put the staff aside for a moment - how much are projects'], '20,248', '!6,149'], [['食堂多少钱', '先不说食堂，网格员呢'], '1,922', '!376'],
    [['不算食堂，机关服务还剩多少'], '1,588 万元'], [['说说食堂'], '376'], [['讲讲车的钱'], '65.50'],
  ]);
});

describe('things that are counted, together', () => {
  tell([
    [['flags, lanterns: together'], '1,173', '782', '391'], [['灯笼、国旗一共多少'], '合计 1,173 个（391 + 782）'], [['挂多少灯笼', '多少国旗', '一共多少'], '1,173'], 
    [['食堂就餐人数和物业管理面积加起来'], '578', '40470.18', '!合计', '!没有印出'], [['灯笼和国旗一共花多少钱'], '没有印出'],
  ]);
});

describe('what money is for, in its own words or not at all', () => {
  tell([
    [['福利费是给谁的'], '没有写“福利费”', '184', '!高龄'], [['what is the welfare fee for'], 'no explanation', '!reform', '!住房改革'], [['what does the leasing fee pay for'], '131', '!燃料费'], [['邮电费是干嘛的'], '没有写'], [['who is the welfare fee for'], 'no explanation'],
    [['工会经费是给谁的'], '工会经费'], [['法律顾问是干什么的'], '法律事务'], [['高龄津贴给谁的'], '70 岁'],
  ]);
});

describe('a name that only says where the other stands', () => {
  tell([
    [['应急那边的培训花多少'], '没有印出“培训支出”里有多少“应急”', '14 万元', '!40 万元'], [['应急这块的培训多少钱'], '14 万元', '!40 万元'], [['垃圾分类那边的宣传几场'], '40 场'], [['社区那边的治安多少'], '816 万元', '!没有印出'], [['how much goes on training on the emergency side'], 'does not print', '14 万元', '!40 万元'],
    [['一般行政管理事务那边的水电费'], '238 万元', '!没有印出'], [['应急和培训各花多少'], '40 万元', '14 万元'],
  ]);
});

describe('numbers that are printed are told, though it is asked whether they are enough', () => {
  tell([
    [['车辆编制够不够'], '实有车辆比定编车辆多 4 辆', '非定编车辆：4 辆', '!不作评价'], [['人手够不够'], '66 人，72 人'], [['车够吗', '超了几辆'], '多 4 辆'], [['how short of staff are we'], '66', '!6,149'], [['are the vehicle quotas enough'], '22', '18'], [['do we have enough posts'], '72', '!邮电'], [['车辆和编制比怎么样'], '多 4 辆'], [['有几个编制', '够不够'], '少 6 人'],
    [['钱够不够'], '不作评价'], [['停车场车位够不够'], '不作评价'], [['路灯够不够'], '不作评价'], [['车超编了吗'], '是的', '4 辆'],
  ]);
});

describe('two parts: the one that is understood is answered, and the other is asked or said', () => {
  tell([
    [['how many street lamps do we maintain and how satisfied must residents be'], '3736 盏', 'several items'], [['how much is the canteen and how satisfied must diners be'], '376', 'does not have'], [['how many street lamps do we maintain and how bright must they be'], '3736', 'does not have'], [['挂多少灯笼，几号挂'], '391', '文件里没有'], [['how many toilets do we look after and what do they cost'], '4 个', 'prints no amount'], [['有几辆车，什么时候买'], '22 辆', '没有'],
    [['挂多少灯笼', '几号挂'], '文件里没有', '!391'], [['how satisfied must residents be'], 'several items'], [['群众满意度多少'], '≥90%'],
  ]);
});

describe('all of the money, what moved, and what is set at a value, as people say it', () => {
  tell([
    [['听说今年钱变多了，多了多少'], '增加 406 万元', '!恒等'], [['今年钱多了多少'], '406', '!1,271 万元（250'], [['街道一年花掉多少'], '27,126'], [['食堂多少钱', '钱多了没有'], '食堂', '!406'],
    [['which lines got bigger'], '1,271', '!7,478 万元'], [['which projects got smaller'], '1,855', '!520 万元 (CNY 5.2 million) in'], [['which items got more money'], '1,271'], [['how big a chunk is projects'], '74.64%'],
    [['哪些指标要100%'], '共 8 个', '!20,248'], [['哪几个目标要达到100%'], '共 8 个'], [['which indicators are 100 percent'], '8 items'], [['how many cases of petitions'], '300', '!250'], [['有没有负债'], '文件里没有“负债”'],
  ]);
});

describe('an amount that an English reader asks for in millions is told in English', () => {
  tell([
    [['agency services in million yuan?'], '19.64 million yuan = 1,964 万元', '!百万元'], [['Total budget in million RMB, for my English slide'], '271.26 million yuan', '!百万元'], [['how much is legal advice in billions'], '0.00115 billion yuan'],
    [['机关服务是多少百万元'], '19.64 百万元', '!million'], [['overall budget in 亿元'], '2.7126 亿元'],
  ]);
  it('as data in both words', () => expect(replyTo('canteen in million yuan').figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual(expect.arrayContaining(['3.76 million yuan', '3.76 百万元', '376 万元'])));
});

describe('a limit that brackets say once more', () => {
  tell([
    [['Which projects are under 500k yuan (50万)?'], '3 items'], [['projects of less than 0.5 million (i.e. 50万元)'], '3 items'], [['低于500000元（即50万元）的项目有哪些'], '共 3 个'], [['哪些项目超过0.1亿（1000万）'], '共 4 个'],
    [['is the legal adviser 1.15 million (115万)?'], 'Yes, the document agrees.', '!all of it'], [['legal adviser in yuan'], '1,150,000 元'],
  ]);
});

describe('of posts of which both sides are named the people are added', () => {
  tell([
    [['Headcount check: people in post on the admin establishment + 雇员 + 工勤雇员, total?'], '82 人', '!154', '!72 人'], [['行政编制和实有在编人数、雇员加起来'], '72 人（66 + 6）'], [['administrative posts plus employees, total'], '78 人'],
  ]);
});

describe('the vehicles in all, and those of a kind', () => {
  tell([
    [['Number of vehicles in all, and how many are outside the quota?'], '22 辆', '4 辆'], [['车辆一共多少，其中编外几辆'], '22 辆', '4 辆'], [['Total vehicles, of which in quota'], '22 辆', '18 辆'],
    [['超编车辆一共几辆'], '4 辆', '!22'], [['how many cars are off quota'], '4 辆', '!22'],
  ]);
});

describe('two terms set against each other and explained', () => {
  tell([
    [['Basic vs project expenditure - how does the document define the two?'], 'Definition of basic expenditure', 'Definition of project expenditure', '!13,370'], [['基本支出和项目支出的含义对比一下'], '基本支出的名词解释', '项目支出的名词解释'], [['What is meant by basic expenditure as opposed to project expenditure?'], 'Definition of project expenditure'],
    [['compare the definitions of basic and project expenditure'], 'Definition of basic', '!does not have'], [['Basic vs project expenditure, which is bigger?'], '13,370'],
  ]);
  it('opens a definition where it begins', () => expect(replyTo('define 三公经费').citations[0]).toMatchObject({ page: 16, pages: [16, 17] }));
});

describe('who is bigger asks for nobody, and a scheme is talk', () => {
  tell([
    [['canteen funding?', 'meal subsidies?', "who's larger?"], '387 万元'], [['who gets more, the canteen or the legal adviser?'], '261 万元'], [['who is the director'], 'nobody’s pay'],
    [['cost of that slope treatment job near Fengtian Road'], '40 万元', '!894'], [['how much is the slope thing?'], '40 万元'], [['the parking scheme this year'], '1,309 万元'],
  ]);
});

describe('plain words of a question', () => {
  it.each(['扫黑除恶', '扫黄打非多少钱'])('%s: no sweeping of streets', (question) => expect(replyTo(question).text).not.toContain('清扫'));
  it('targets of a budget are counted, no budget is told', () => expect(replyTo('预算绩效目标几个').text).toMatch(/14 个/));
  it('what was cut overall is all that was cut', () => expect(replyTo('how much was cut overall').text).toContain('2,407 万元'));
  it.each(['which three projects grew fastest', 'fastest growing projects'])('%s: by percent', (question) => expect(replyTo(question).text).toMatch(/up 250\.20% \(1,271/));
  it.each(["what's budgeted for rubbish", 'how much for waste sorting'])('%s: no money is printed, the targets are', (question) => {
    const { text, outcome } = replyTo(question);
    expect(outcome).toBe('not_found');
    expect(text).toContain('prints no amount of money');
  });
});

describe('moved by a part of itself', () => {
  tell([
    [['is it true that sanitation was cut by half'], 'No, the document', '36.14%'], [['环卫砍了一半吗'], '不对', '36.14%'], [['was sanitation cut by a third'], 'No, the document'], [['did sanitation fall by more than a third'], 'Yes'],
    [['城管执法少了四成吗'], '是的，按约数'], [['城管执法砍了一半以上吗'], '不对'], [['基本支出不到四分之一？'], '不对', '25.36%'], [['哪些项目超过500万？'], '6 个', '!不对'],
  ]);
});

describe('a statement that asks at its end', () => {
  tell([[["the canteen gets 376 doesn't it"], 'Yes'], [["the canteen gets 400 doesn't it"], 'No, the document', '376 万元'], [["we have 25 vehicles don't we"], 'No, the document', '22 辆']]);
});

describe('all projects but one', () => {
  tell([[['除了政府投资项目其他项目一共多少'], '18,469 万元'], [['除政府投资项目外，其他项目合计多少'], '18,469 万元'], [['all projects except government investment together'], '18,469 万元'], [['政府投资项目以外的项目一共多少'], '18,469 万元']]);
});

describe('what a question takes for true and is not', () => {
  tell([
    [['工程采购怎么花了862万这么多？'], '不对', '工程采购：2023 年预算 0 万元', '货物采购：2023 年预算 862 万元'], [['why does works procurement cost 8.62 million?'], 'No, the document says otherwise', '0 万元', '!vehicle purchase'], [['为什么食堂要花763万'], '不对', '376 万元', '伙食补助'],
    [['工程采购为什么是0'], '工程采购：2023 年预算 0 万元', '!公务用车购置'], [['政府投资项目怎么一下子有1779万'], '区发改局', '!不对'], [['机关服务怎么增加了81万'], '81 万元', '!不对'],
    [['My draft says we plan to buy 2 new vehicles in 2023. ok to publish?'], '0 辆', 'otherwise elsewhere'], [['我写的是新购公务车3辆，对吗'], '不对', '计划新增车辆：0 辆'],
  ]);
});

describe('why it is nothing, and to whom it goes', () => {
  tell([
    [['公务接待费怎么填的0？依据是啥'], '未发生公务接待费'], [['接待费写了0元，有什么根据'], '未发生公务接待费'], [['购车费是0，凭什么'], '年初未申报'],
    [['专项资金项目那12万是发给哪些人的'], '低保对象'], [['其他优抚支出那32万补给哪些对象'], '抚恤优待对象'], [['专项资金项目发了多少人'], '只印出金额'],
  ]);
});

describe('a year in two digits, a kind of things named anew, and a noun that ends like a verb', () => {
  tell([
    [['机关运行经费多少', '比22年多多少'], '54 万元'], [['办公费多少', '比22年多多少'], '没有印出', '!470'],
    [['14个项目里超过1000万的有几个', '低于50万的呢', '后面这三个加起来多少', '增幅最大的是哪个项目'], '政府投资项目', '250.20%'], [['低于50万的项目有哪些', '其中增幅最大的是哪个项目'], '27.27%'], [['机关服务和城管执法一共多少', '哪个涨得最多'], '81 万元', '!1,271'],
    [['How much goes to the parking facilities project?', 'the slope treatment one?', 'what share of the government investment projects is the parking one'], '73.58%', '!2.25%'],
  ]);
});
