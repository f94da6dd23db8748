import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

/** What comes back for a statement: a yes, a no, or neither. */
type Said = 'yes' | 'no' | 'neither';

const documents = { real: libraryOf(), made: libraryOf('tests/fixtures/made-up/documents') };

function said(folder: keyof typeof documents, question: string): { said: Said; text: string } {
  const { answer, reply } = ask(documents[folder], question, null);
  const verdict = answer.claims.find((claim) => claim.kind === 'verdict');
  return { said: verdict?.kind !== 'verdict' || /^(?:disputed|multiple|self)$/.test(verdict.about) ? 'neither' : verdict.right ? 'yes' : 'no', text: reply.text };
}

/** Question, what is said, and what must be told with it. */
const STATEMENTS: Readonly<Record<string, readonly (readonly [keyof typeof documents, string, Said, ...string[]])[]>> = {
  'the year before': [
    ['real', '2022年城管执法是253万，对吗', 'yes', '253'], ['real', '2022年城管执法是152万，对吗', 'no', '253'], ['real', '去年机关服务1964万元吗', 'no', '1,883'],
    ['real', 'Was the 2022 three public expenses budget 630,000 yuan?', 'yes', '63'], ['real', '三公经费从60万增加到65.5万，对吗', 'no', '63'], ['real', '2022年法律顾问115万对吗', 'neither', '115'],
    ['made', '2024年一般行政管理事务是7113万元吗', 'no', '8,327'], ['made', 'Was the 2024 budget 24,598?', 'no', '23,736'],
  ],
  'several statements': [
    ['real', '人员支出6149万，公用支出520万，对吗', 'no', '6,149', '509'], ['real', '消防车5辆、中巴车2辆对吗', 'no', '1 辆'], ['real', '三公65.5万，增长5%对吗', 'no', '3.97'],
    ['real', '停车场1309万，七通一平130万，和平300万，边坡40万，对吗', 'yes', '300'], ['real', '编制72人，实有60人对吗', 'no', '66'], ['real', '政府采购2810万，其中货物900万，对吗', 'no', '862'],
    ['real', '基本支出6878占25.36%，项目支出20248占80%，是否正确', 'no', '74.64'], ['real', 'Is it true that water costs 25 wan and electricity 300 wan?', 'no', '232'],
    ['made', '食堂412万、物业700万，对吗', 'no', '705'], ['made', '在编人员：行政53人，事业11人，对吗', 'yes', '53', '11'],
  ],
  'units and rounding': [
    ['real', '网格员经费1922元吗', 'no', '1,922 万元'], ['real', '预算比去年增加了406元吗', 'no', '406 万元'], ['real', '网格员经费19220000元吗', 'yes'], ['real', '预算是2.7亿吗', 'yes', '27,126'],
    ['real', '预算是2.8亿吗', 'no'], ['real', '三公经费约65万，对吗', 'yes'], ['real', '城管执法是150万，对吗', 'no', '152'], ['made', '人员支出6097元，是吗', 'no'], ['made', '总预算大约2.5个亿，对吗', 'yes'],
  ],
  'counts': [
    ['real', '项目支出14项加起来是不是20248', 'yes'], ['real', '13项政府投资项目加起来1779吗', 'no', '共 4 个'], ['real', '政府投资项目有5个，对吗', 'no'], ['real', 'Are there 12 projects?', 'no', '14'],
    ['real', 'Are there 66 people in post?', 'yes'], ['made', '下设11个部门，是吗', 'yes'],
  ],
  'counts in words': [
    ['real', 'Are there three government investment projects?', 'no', '4'], ['real', 'Are there four government investment projects?', 'yes', '4'], ['real', 'There are 3 government investment projects, right?', 'no', '4'], ['real', 'Does the office have ten departments?', 'no', '9'], ['real', 'The office has nine departments, right?', 'yes', '9'],
    ['real', 'Does the office own three minibuses?', 'no', '1'], ['real', 'Are there three fire engines?', 'no', '5'], ['real', 'Are there five fire engines?', 'yes', '5'], ['real', 'Does it run three canteens?', 'neither', '376'], ['real', '有三辆消防车吗', 'no', '5 辆'], ['real', '只有一辆中巴车，对吗', 'yes', '1 辆'], ['real', '政府投资项目是四个吧', 'yes', '4 个'],
    ['real', '有7个项目减少，对吗', 'yes', '7 个'], ['real', '有5个项目增加，对吗', 'no', '7 个'], ['real', 'Did seven projects fall?', 'yes', '7'], ['real', '编制还空着6个，对吗', 'yes', '6 人'], ['real', 'Are there 5 vacant administrative posts?', 'no', '6 人'], ['real', 'Are there 12 non-authorised vehicles?', 'no', '4 辆'], ['real', '非定编车辆4辆，对吗', 'yes', '4 辆'], ['real', '雇员加工勤雇员一共18人', 'no', '16 人'], ['real', '雇员加工勤雇员一共16人', 'yes', '16 人'],
    ['real', '有十个内设部门吗', 'no', '9 个'], ['made', 'Does the office have twelve departments?', 'no', '11'], ['made', '有十一个部门吗', 'yes', '11'],
  ],
  'one name against the sum of others': [
    ['real', '机关服务比城管执法和环境卫生加起来多吗', 'yes', '387', '1,964'], ['real', '城管执法和环境卫生加起来有没有机关服务多', 'no', '387', '1,964'], ['real', '食堂经费比物业管理费和伙食补助的总和还多吗', 'no', '1,436', '376'], ['real', 'Are contract staff and grid worker costs together more than general administrative affairs?', 'no', '4,156', '7,079'], ['real', 'Is agency services less than city management enforcement and environmental sanitation combined?', 'no', '387'],
    ['real', '城管执法加环境卫生超过机关服务吗', 'no', '387'], ['real', '食堂经费和审计服务加起来不如伙食补助多，对吗', 'yes', '391', '763'],
    ['real', "Services procurement is more than double goods procurement, isn't it?", 'yes', '2.26'], ['real', 'Services procurement is more than triple goods procurement, right?', 'no', '2.26'], ['real', 'Is agency services more than twice general administrative affairs?', 'no'], ['real', 'Project expenditure makes up about three quarters of the budget, right?', 'yes', '74.64'], ['real', 'Does project expenditure make up half of the budget?', 'no', '74.64'],
    ['real', '城管执法比环境卫生减得少，对吗？按比例', 'no', '39.92', '36.14'], ['real', '城管执法比环境卫生减得少，对吗', 'yes', '101'],
  ],
  'every place, and each its own': [
    ['real', '其他城乡社区管理事务支出在各表里都是7478万吗', 'no', '7,360'], ['real', 'Is other urban and rural community expenditure 752 in all tables?', 'no', '629'], ['real', '城管执法在各表里都是152万吗', 'yes', '152'], ['real', '其他城乡社区支出表1写752、第三部分写629，对吗', 'yes', '752', '629'], ['real', '其他城乡社区支出表1是629，第三部分是752，对吗', 'no', '752', '629'],
    ['real', '所有项目今年都减少了，对吗', 'no', '1,271'], ['real', 'Is the market patrol target 50?', 'neither'], ['real', '农用地巡查是50次吗', 'yes'], ['real', '其他交通费用增加30万', 'no', '15 万元'], ['real', '其他交通费用增加15万，对吗', 'yes', '15 万元'],
  ],
  'a number belongs to its part of the reason': [
    ['real', 'Did vehicle costs rise because they bought two cars?', 'no', 'is not quite that', '增加 2 辆公务车'], ['real', 'Did vehicle costs rise because fuel got dearer?', 'no', 'another reason', '增加 2 辆公务车'], ['real', '机关服务增加是因为食堂涨价吗', 'neither', '没有写明'],
    ['real', '机关运行经费增加主要是因为车辆运行费增加30万', 'no', '2.50'], ['real', '机关运行经费增加主要是因为车辆运行费增加2.5万，对吗', 'yes', '2.50'], ['real', '机关运行经费增加主要是因为工会增加30万，对吗', 'yes', '30'], ['real', 'Did agency operating funds rise because vehicle running costs rose by 30 万?', 'no', '2.50'], ['real', 'Did the official vehicle running costs rise because they bought two cars?', 'no', '增加 2 辆'], ['real', '公务用车运行维护费增加是因为增加2辆车，对吗', 'yes'],
  ],
  'equations and listed parts': [
    ['real', '2022年三公63万加2.5等于65.5对吧', 'yes', '63', '65.5'], ['real', '人员支出+公用支出+补助=基本支出?', 'yes', '220', '6,878'], ['real', '人员支出加公用支出等于基本支出吗', 'no'],
    ['real', '货物采购862加服务采购1900等于2810吗', 'no', '1,948'], ['real', '6878+20248=27000对吗', 'no'], ['real', '机关服务各项加起来是1964吗', 'no', '1,942', '22'], ['real', '机关运行经费增加的几项加起来是不是54万', 'no', '54.5'],
    ['made', '基本支出+项目支出=总支出吗', 'yes'], ['made', '一般行政管理事务明细相加等于7113吗', 'no', '66'],
  ],
  'one item or two, and what belongs where': [
    ['real', '党群服务中心事务407万元和党群服务中心建设300万元是一回事吗', 'no', '407', '300'], ['real', '物业管理费673和724是同一笔吗', 'no', '673', '724'], ['real', '人员支出就是工资福利支出吗', 'neither'],
    ['real', '购房补贴算不算人员支出', 'no'], ['real', '网格员经费属于一般行政管理事务吗', 'yes'], ['real', '机关服务包括法律顾问吗', 'no', '一般行政管理事务'], ['made', 'Is the legal adviser part of general administration?', 'yes'],
  ],
  'the largest, falls, limits, balance': [
    ['real', '机关服务是最大的项目吗', 'no', '7,478'], ['real', '减少最多的是一般行政管理事务吗', 'yes', '1,855'], ['real', '城管执法减少额大于环卫减少额吗', 'no', '133'], ['real', '环卫比城管执法减少得多，对吗', 'yes'],
    ['real', '预算超过3亿了吧', 'no', '27,126'], ['real', '收支平衡吗', 'yes'], ['real', '三公经费和去年一样吗', 'no', '2.5'], ['made', '其他公共安全支出与去年持平，对吗', 'yes'],
  ],
  'bounds of targets': [
    ['real', '居民垃圾分类知晓率的目标是95%以上吗', 'yes', '≥95%'], ['real', '居民垃圾分类知晓率的目标是90%以上吗', 'no', '≥95%'], ['real', '居民垃圾分类知晓率的目标是98%以上吗', 'no', '≥95%'], ['real', '居民垃圾分类知晓率的目标超过90%吗', 'yes'], ['real', '居民垃圾分类知晓率的目标超过95%吗', 'no'],
    ['real', '残疾人系统基本信息准确率不低于98%吗', 'yes'], ['real', '办理业务的退件率不超过1%吗', 'yes'], ['real', '办理业务的退件率在2%以内吗', 'no', '≤1%'], ['real', '居民垃圾分类知晓率≥95%，对吗', 'yes'], ['real', '食堂就餐人数的目标不少于578人吗', 'yes'], ['real', '食堂就餐人数的目标不少于500人吗', 'no', '≥578'],
    ['real', 'Is resident awareness of waste sorting targeted at 95% or more?', 'yes'], ['real', "Is the residents' waste-sorting awareness target no less than 90%?", 'no', '≥95%'],
  ],
  'limits with the number itself': [
    ['real', '培训支出没有超过14万吧', 'yes'], ['real', '培训支出没有超过13万吧', 'no', '14'], ['real', '培训支出14万以下吗', 'yes'], ['real', '培训支出没有低于14万，对吗', 'yes'], ['real', '因公出国费没有超过0吧', 'yes'], ['real', '培训支出增幅不低于27.27%，对吗', 'yes'], ['real', '培训支出增幅超过27.27%，对吗', 'no'],
    ['real', 'Is agency services no more than 1,964?', 'yes'], ['real', 'agency services is no more than 1,963, right?', 'no', '1,964'], ['real', 'agency services does not cost more than 1,964, right?', 'yes'], ['real', "the training budget isn't above 13, is it?", 'no', '14'], ['real', "The overseas travel budget isn't above zero, is it?", 'yes'], ['real', 'training rose by at most 27.27%, right?', 'yes'], ['real', 'training did not rise by more than 27.27%, right?', 'yes'],
  ],
  'how far two are apart': [
    ['real', 'Is basic salary 500 more than allowances?', 'no', '220'], ['real', 'Is basic salary 220 more than allowances?', 'yes'], ['real', 'Is basic salary 220 less than allowances?', 'no'], ['real', 'Do services exceed goods by 2,000?', 'no', '1,086'], ['real', 'Do services exceed goods by 1,086?', 'yes'], ['real', 'Do goods exceed services by 1,086?', 'no'],
    ['real', '基本工资比津贴补贴多220万吗', 'yes'], ['real', '基本工资比津贴补贴少220万吗', 'no'],
  ],
  'limits in a table, points, parts and a bit': [
    ['real', 'Is electricity under 2 million yuan in Table 8?', 'no', '232'], ['real', 'Is electricity under 3 million yuan in Table 8?', 'yes'], ['real', 'Is electricity in Table 8?', 'yes', 'it is there'],
    ['real', 'the training budget rose by 27.27 percentage points, is that right?', 'no', 'unit'], ['real', '培训支出涨了27.27个百分点，对吗', 'no', '27.27%'], ['real', 'the training budget rose by 27.27 percent, is that right?', 'yes'],
    ['real', '基本工资占人员支出的三分之一多吗', 'yes', '38.53'], ['real', '基本工资占人员支出四成多吗', 'no'], ['real', '培训支出涨了3成吗', 'yes', '27.27'], ['real', '培训支出涨了两成吗', 'no'],
    ['real', 'Is agency services 19-odd million yuan?', 'yes'], ['real', 'Is agency services 17-odd million yuan?', 'no'], ['real', 'Is the total budget 270-odd million yuan?', 'yes'], ['real', 'Is the total budget 260-odd million yuan?', 'no'],
    ['real', '政府投资项目翻了一倍半不到吗', 'no', '250.20'], ['real', '政府投资项目翻了两倍不到，对吗', 'no'], ['real', '政府投资项目涨了三倍不到，对吗', 'yes'], ['real', 'Government investment doubled, not more than that?', 'no', '250.20'],
  ],
  'a sentence with a question mark': [
    ['real', 'The total budget rose by 4.06 million yuan?', 'yes'], ['real', 'The total budget rose by 5 million yuan?', 'no', '406'], ['real', '机关服务增加81万，增幅8.3%？', 'no', '4.3%'], ['real', '机关服务增加81万，增幅4.3%？', 'yes'], ['real', '基本支出占总支出25%左右？', 'yes'], ['real', '基本支出占总支出35%左右？', 'no', '25.36%'],
    ['real', 'Basic salaries are more than half of personnel spending?', 'no', '38.53'], ['real', 'Basic salaries are more than a third of personnel spending?', 'yes'], ['real', 'Agency services 1,900?', 'no', '1,964'], ['real', 'Agency services 1,964?', 'yes'], ['real', 'projects over 500?', 'neither', '7,478'], ['real', 'The training budget, 2022?', 'neither', '11'],
  ],
  'not as much as, not less than, and none': [
    ['real', '货物采购没有服务采购多吧', 'yes', '1,086'], ['real', '服务采购没有货物采购多吧', 'no'], ['real', '货物采购不如服务采购多吧', 'yes'], ['real', '货物采购不比服务采购少吧', 'no'], ['real', '服务采购不比货物采购少吧', 'yes'], ['real', '培训支出没有去年多吧', 'no'], ['real', '培训支出没有减少吧', 'yes'],
    ['real', '没有工程采购吧', 'yes'], ['real', '没有消防车吧', 'no', '5'], ['real', "There aren't any fire engines, are there?", 'no', '5'], ['real', "There aren't any works procurement, are there?", 'yes'], ['real', '有没有消防车', 'neither', '5'],
    ['real', '清扫保洁面积超过240万平方米吗', 'yes'], ['real', '清扫保洁面积超过250万平方米吗', 'no'], ['real', '清扫保洁面积是241万平方米吗', 'yes'], ['real', '项目支出里最小的是培训支出，是吗', 'no', '12'], ['real', '项目支出里最小的是专项资金项目，是吗', 'yes'],
    ['real', '2022年的总预算比2023年高，对吗', 'no'], ['real', '2023年的总预算比2022年高，对吗', 'yes'], ['real', 'Was the 2022 budget higher than the 2023 budget?', 'no'], ['real', "Was last year's budget higher than this year's?", 'no'], ['real', 'Was the 2022 training budget less than in 2023?', 'yes'],
  ],
  'multiples, and how Chinese and English say them': [
    ['real', '政府投资项目翻了两倍吗', 'yes', '而且不止', '3.50 倍'], ['real', '政府投资项目翻了三倍吗', 'neither', '两种说法', '3.50 倍'], ['real', '政府投资项目翻了四倍吗', 'no', '3.50 倍'], ['real', '政府投资翻了两番？', 'no', '3.50 倍'], ['real', '政府投资项目增加到去年的3.5倍吗', 'yes'], ['real', '政府投资项目是去年的3.1倍吗', 'no', '3.50 倍'],
    ['real', '政府投资项目接近去年的四倍吗', 'yes', '按约数'], ['real', '政府投资项目比去年的四倍还多吗', 'no'], ['real', 'Government investment rose threefold?', 'yes', 'more than that', '3.50 times'], ['real', 'Did government investment grow 3.5 times?', 'neither', 'two ways', '3.50 times'], ['real', 'Did government investment rise by a factor of 3.5?', 'yes'], ['real', "Is government investment 3.4 times last year's?", 'no', '3.50 times'],
  ],
  'a claim without an auxiliary': [
    ['real', 'Government investment more than doubled?', 'yes', '3.50 times'], ['real', 'law enforcement halved?', 'no', '39.92%'], ['real', 'Canteen more than training?', 'yes', '362'], ['real', 'Car costs up by half?', 'no', '3.97%'], ['real', '培训减少了？', 'no'], ['real', '网格员比食堂多？', 'yes', '1,546'], ['real', '城管执法砍了一半？', 'no', '39.92%'], ['real', '食堂涨了一倍？', 'neither', '没有印出'],
    ['real', 'projects up by more than 100?', 'neither', '1 item'], ['real', 'Training increased by?', 'neither', '3 万元'],
  ],
  'one item under two names': [
    ['real', 'Is contract staff more than hired staff wages?', 'neither', 'the same item', '2,234'], ['real', '食堂经费和食堂运行经费哪个多', 'neither', '同一项', '376'], ['real', '培训支出比去年的培训支出多吗', 'neither', '增加 3 万元'],
  ],
  'how many parts, and what is no part': [
    ['real', '三公经费包括三类吗', 'yes', '公务接待费'], ['real', '三公经费有四项吗', 'no'], ['real', '机关服务包括五项吧', 'no', '7 个'], ['real', 'Do the three public expenses have three parts?', 'yes'], ['real', '人员支出由三部分组成吗', 'no'],
    ['real', '网格员占机关服务', 'neither', '没有把“网格员经费”列在“机关服务”之下'], ['real', '表9', 'neither', '三公', '65.5 万元'],
  ],
  'what the document contradicts': [
    ['real', '政府性基金是185万吗', 'neither', '1,924'], ['real', '政府性基金是500万吗', 'no', '1,924'], ['real', '第八部分说政府性基金预算支出185万，表10也是这个数吗', 'no', '1,924'], ['real', '哪些地方矛盾', 'no', '1,924'], ['real', 'Which tables contradict each other?', 'no', '1,924'],
  ],
};

describe.each(Object.entries(STATEMENTS))('%s', (_, statements) => {
  it.each(statements.map(([folder, question, expected, ...told]) => ({ folder, question, expected, told })))('$question → $expected', ({ folder, question, expected, told }) => {
    const found = said(folder, question);
    expect(found.said, found.text).toBe(expected);
    for (const words of told) expect(found.text).toContain(words);
  });
});
