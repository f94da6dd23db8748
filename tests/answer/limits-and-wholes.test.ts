/** What a rule must leave alone: exactly at the limit, another year, a fund, another unit, another whole. */
import { expect, it } from 'vitest';
import { ask, type Thread } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();

/** A thread, how its last answer begins, and what it must tell; `!` must not stand in it. */
const CLAIMS: readonly (readonly [readonly string[], string, ...string[]])[] = [
  // Exactly at the limit.
  [['职业年金是不是超过养老保险缴费的一半'], '不对', '50.00%'], [['职业年金达到养老保险缴费的一半了吗'], '是的', '50.00%'], [['is the annuity more than half of the pension contribution?'], 'No', '214'],
  // What is counted is not rounded.
  [['消防车的数量是中巴车的四倍吗'], '不对', '5.00'], [['are there five times as many fire engines as medium buses?'], 'Yes', '5.00'],
  // A limit in money is one of the amount.
  [['基本支出占总支出超过6000万元吗'], '是的', '6,878'],
  // Another year.
  [['2022年机关服务的一半是多少'], '2022', '941.5', '!982'], [['2022年最大的项目和第二大的差多少'], '2022', '8,934', '!7,478'], [['2022年超编了吗'], '文件没有 2022 年的数', '!66'], [['2022年有没有赤字'], '没有', '26,720', '!27,126 万元。'],
  [['前三大项目之外其他项目2022年一共多少'], '文件没有印出', '!2,000'],
  // A fund, a definition.
  [['政府性基金收支平衡吗'], '是的', '1,924', '!27,126'], [['一般公共预算收支平衡吗'], '是的', '25,202', '!27,126'], [['什么叫收支平衡'], '', '!27,126'],
  // An order is no supposition.
  [['把食堂运行经费改成增加10%，是多少'], '我只按已公布的文件回答', '!413.6'],
  // What was told, against a number in any unit.
  [['水费和电费分别多少', '加起来跟0.0257亿元一样吗'], '是的', '257'], [['水费多少', '电费呢', '加起来跟水电费238对得上吗'], '不对', '257'],
  [['机关服务和一般行政管理事务是一个项目的吗'], '不是同一项'], [['国旗和路灯差多少'], '“', '单位不同'],
  // Months.
  [['消防演习6月要搞吗'], '开展消防安全演习', '9 月份前', '!不对'], [['审计 11 月前要完成吗'], '是的', '10 月前'], [['审计必须在12月完成吗'], '不对', '10 月前', '!15 万元'], [['宣传月是11月份吗'], '是的'], [['水费9月要交吗'], '水费', '!不对'],
  // The whole that is named.
  [['Is more than 30% of procurement goods?'], 'Yes', '30.68%'], [['Is less than 10% of procurement for small and micro firms?'], 'Yes', '7.69%'], [['Is the canteen less than 40% of agency services?'], 'Yes', '19.14%'],
  [['采购有六成以上给中小企业吗'], '是的', '70.64%'], [['机关服务全部面向中小企业采购吗'], '是的', '100.00%'], [['一般行政管理事务采购有一半给中小企业对吗'], '是的', '66'], [['机关服务里食堂不到两成吧'], '是的', '19.14%'],
  // How many times over.
  [['政府投资项目今年是去年的3.5倍对吗'], '是的', '250.20%'], [['政府投资项目增加了两倍半对吗'], '是的'], [['政府投资项目翻了两番多对不对'], '不对'], [['政府投资项目今年是去年的两倍吗'], '不对'], [['培训支出涨了三成对吗'], '是的，按约数'],
  // What is compared, and what stands in what.
  [['Is training more than the special fund?'], 'Yes', '14'], [['Is the training budget bigger than gas safety?'], 'No', '110'],
  [['Is the canteen under general administration?'], 'No', '1,964', '!less'], [['is property management under agency services?'], 'Yes'], [['Is the canteen less than agency services?'], 'Yes', '1,588'],
];

it.each(CLAIMS.map(([turns, begins, ...told]) => ({ turns, begins, told })))('$turns', ({ turns, begins, told }) => {
  let thread: Thread | null = null;
  let text = '';
  for (const turn of turns) {
    const asked = ask(library, turn, thread);
    thread = asked.thread;
    text = asked.reply.text;
  }
  expect(text.startsWith(begins)).toBe(true);
  for (const part of told) {
    if (part.startsWith('!')) expect(text).not.toContain(part.slice(1));
    else expect(text).toContain(part);
  }
});
