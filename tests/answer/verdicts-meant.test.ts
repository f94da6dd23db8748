import { expect, it } from 'vitest';
import { ask, type Thread } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();

/** A thread, how its last answer begins, and what it must tell; `!` must not stand in it. */
const MEANT: readonly (readonly [readonly string[], ...string[]])[] = [
  // What is stated and cannot be judged is not confirmed, nor judged by another thing.
  [['培训支出翻了好几倍吗？'], '', '!是的'], [['我们今年比去年少了10个人对吧？'], '', '!27,126'],
  [['培训在表8里吗？'], '是的', '培训费'], [['培训支出在表8里吗？'], '不在那里'],
  [['电动车充电桩要增加吗？'], '', '!0 辆'], [['车辆有没有增加？'], '', '!计划新增'], [['收入按功能分类有哪些？'], '', '!教育支出'], [['哪些项目占总支出超过5%但不到10%？'], '', '!7,478'],
  [['一般公共服务支出多少？', 'the 7 biggest projects'], 'Largest', '7,478'],
  // Two places, two bases: no contradiction.
  [['商品和服务支出，表4是509，表8是17810，怎么差这么多？'], '口径不同，不是矛盾', '17,301', '仅基本支出'],
  [['城乡社区支出表3写24572，表7写22833，哪个对？'], '口径不同，不是矛盾', '1,739', '仅政府性基金预算'],
  [['公务用车运行维护费为什么附表4写66万，文字里写65.5万？'], '取整', '66', '65.50', '!增加'],
  [['Is urban and rural community expenditure the same in table 3 and table 7?'], 'no contradiction', '1,739'],
  [['办公费表4和表8怎么对不上？'], '口径不同', '469'],
  // A figure that only names the thing: what is judged is the fund.
  [['网格员经费1922万元是一般公共预算出的吗？'], '是的', '1,922', '一般公共预算'], [['网格员经费1922万元是政府性基金出的吗？'], '不对', '1,922', '一般公共预算'], [['网格员经费1922万元，对吗'], '是的', '1,922'],
  [['雇员6人有单独的经费吗？'], '!是的', '没有印出'], [['水电费238万元包含物业费吗？'], '不是'],
  [['行政运行多少', '和基本支出6878是一回事吗？'], '不是同一项', '4,602'],
  [['水费和电费加起来多少？', '跟水电费一样吗？'], '不对', '257', '19'],
  // What is asked is a relation of two names, not whether the document agrees with itself.
  [['教育支出和培训支出是不是两笔钱，合计28万？'], '不是各自的钱', '14'], [['养老保险缴费和职业年金加起来是多少，是不是职业年金正好是养老保险的一半？'], '642', '是的'],
  [['Are there twice as many flags as lanterns?'], 'Yes', '2.00'], [['Does the budget balance?'], 'Yes', '27,126', '!contradiction'], [['今年预算有没有赤字？'], '没有'],
  [['政府投资项目增加1271万，但总预算才增加406万，这矛盾吗？'], '不矛盾', '1,271', '406'],
  [['增加的406万元是不是全靠政府投资项目？'], '不对', '406', '1,271'],
  // Increases, shares and rankings.
  [['机关运行经费增加的54万元，四项明细加起来对得上吗？'], '取整', '54.50', '!2023 年预算 54 万元'], [['What did agency operating funds rise by?', 'Do the parts add up?'], 'rounding', '54.50'],
  [['Do service purchases make up more than two thirds of procurement?'], 'Yes', '69.32%'], [['住房公积金有工资福利支出的一成吗？'], '不对', '7.71%'],
  [['How much is labour service cost?', 'Is it the largest line under goods and services?', 'What share of all general budget spending is it?'], '33.40%'],
  [['三公经费占部门预算的比重', '只算一般公共预算呢？'], '0.26%'], [['项目支出占总预算几成？', '只算一般公共预算的话呢？'], '72.71%'],
  [['What would the budget be without the increase in government investment?'], '25,855'], [['要是城管执法没减那101万，今年会是多少？'], '253'],
  [['市政公用行业市场监管是不是从110万降到105万？'], '方向与文件不符', '105'],
  [['Why is housing provident fund and housing subsidy 1,231 when the two parts add to 1,232?'], 'Rounding', '1,231'],
  [['政府投资项目里面，和平社区党群服务中心花多少？停车场呢？', '四个项目加起来等于1779吗？'], '1,779', '1,309 + 130 + 300 + 40', '!不对'],
  // What was listed, and names that stand in several tables, are added where they stand together.
  [['办公费、工会经费、运维费、其他交通费加起来是509吗'], '是的', '161 + 228 + 66 + 54'],
  [['人员、公用、对个人和家庭、项目加起来是不是27126'], '是的', '20,248'],
  [['政府投资项目有几个，分别多少钱', '最小的是哪个', '这些钱加起来对得上总数吗'], '是的', '1,309 + 130 + 300 + 40'],
  [['四个政府投资项目分别多少', '合计是多少', '跟1779一致吗'], '是的', '1,309 + 130 + 300 + 40'],
  [['机关服务包括哪些', '加起来等于1964吗'], '所列各项加不到全数', '1,942'],
  // A definition that has a word near to what is asked is quoted without a verdict.
  [['物业管理费算不算机关运行经费'], '是的', '办公用房物业管理费'],
  [['Do the three public expenses include fuel?'], 'Definition', '燃料费'],
];

it('a yes or no is of what was asked, and two bases are no contradiction', () => {
  for (const [turns, ...parts] of MEANT) {
    let thread: Thread | null = null;
    let text = '';
    for (const turn of turns) ({ thread, reply: { text } } = ask(library, turn, thread));
    for (const part of parts) {
      if (part.startsWith('!')) expect.soft(text, turns.join(' / ')).not.toContain(part.slice(1));
      else expect.soft(text, turns.join(' / ')).toContain(part);
    }
  }
});
