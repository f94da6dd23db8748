/** What the document names under one line, added up; and what is asked of that list next. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

const EDUCATION = libraryOf('tests/fixtures/education/documents');

describe('the named parts of a line, added up', () => {
  it.each([
    [['机关服务点名的七项加起来是多少'], '1,942'],
    [['市容环卫那块，就是城乡社区环境卫生，列出来的合计'], '220'],
    [['一般行政管理事务里列明的那些项目总共是多少钱'], '6,964'],
    [['What do the named items under office services add up to?'], '1,942'],
    [['add up everything itemised under other urban and rural community management expenditure'], '4,878'],
    [['Do the items spelled out under 机关服务 foot to its total?'], '1,942'],
    // Then: what is left, its share of the line, the least of them.
    [['机关服务点名的七项加起来是多少', '离1,964还差几多'], '未列明部分 22 万元'],
    [['Do the items spelled out under 机关服务 foot to its total?', 'so how much is left unexplained'], 'unlisted: 22'],
    [['Do the items spelled out under 机关服务 foot to its total?', 'so how much is left unexplained', 'in % of the line?'], '1.12%'],
    [['一般行政管理事务里列明的那些项目总共是多少钱', '占它几成'], '98.38%'],
    [['What is the total of the sub-items mentioned under general administration affairs?', 'smallest of the items they do name?'], '#1 telephone'],
  ] as [[string, ...string[]], string][])('%j has %s', (questions, figure) => {
    const { outcome, text } = replyTo(...questions);
    expect(outcome).toBe('answered');
    expect(text).toContain(figure);
  });

  it.each([
    [['校园安全与卫生把点到名字的都加起来有多少', '没点到名的还有多少', '相当于整项的百分之几'], '0.35%'],
    [['保教保育经费里列出的几样加一块', '还剩多少没写出来'], '8.8 万元'],
    [['the named pieces of campus safety and health: total?', 'so the gap to the line is'], '5.86'],
  ] as [[string, ...string[]], string][])('another document: %j has %s', (questions, figure) => {
    expect(replyIn(EDUCATION, ...questions).text).toContain(figure);
  });

  it('what the unlisted part is spent on is not made up', () => {
    expect(replyTo('机关服务列出来的合计是多少', '没列出来的那部分多少', '这部分具体花在什么上面').outcome).toBe('not_found');
  });
});

describe('the top of a ranking and a family of names, added up', () => {
  it.each([
    [['项目里金额最大的三个加总是多少'], '16,521'],
    [['前五大项目的金额总计'], '18,929'],
    [['Top three project categories by budget, with the sums, please'], '#3 government agency services'],
    [['政府投资项目是哪四个，各多少钱', '停车场那个占大头吧，百分之几'], '73.58%'],
    [['政府投资项目是哪四个，各多少钱', '停车场那个占大头吧，百分之几', '剩下三个一共'], '合计 470 万元'],
    [['what goes on public order at the community workstations (治安经费)?', '工作站这四项一共多少'], '3,024'],
  ] as [[string, ...string[]], string][])('%j has %s', (questions, figure) => {
    const { outcome, text } = replyTo(...questions);
    expect(outcome).toBe('answered');
    expect(text).toContain(figure);
  });
});
