import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/shanghai-street/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const columnsOf = (number: number): string[] => document.tables.find((table) => table.number === number)?.columns.map(({ path }) => path.join(' > ')) ?? [];
const rowOf = (table: number, label: string) => book.rows.find((row) => row.place.table === table && row.label === label);
const cellsOf = (table: number, label: string): string[] => rowOf(table, label)?.facts.map(({ printed, unit }) => `${printed ?? ''}${unit === '元' ? '' : unit ?? ''}`) ?? [];

describe('a budget of a Shanghai subdistrict', () => {
  it('has the parts that its contents list, by their titles', () => {
    expect(document.parts.map(({ ordinal }) => ordinal)).toEqual(['部门主要职能', '部门机构设置', '名词解释', '部门预算编制说明', '其他相关情况说明', '项目经费情况说明']);
  });

  it('numbers tables as the contents do, and those that are not listed after them', () => {
    expect([document.tables.map(({ number, title, page }) => `${number} ${title.replace(/^2024 年部门/, '')} ${page}`), document.issues]).toEqual([[
      '1 财务收支预算总表 11', '2 收入预算总表 12', '3 支出预算总表 16', '4 财政拨款收支预算总表 20', '5 一般公共预算支出功能分类预算表 21', '6 政府性基金预算支出功能分类预算表 24',
      '7 国有资本经营预算支出功能分类预算表 25', '8 一般公共预算基本支出部门预算经济分类预算表 26', '9 “三公”经费和机关运行经费预算表 28', '10 所属单位预算汇总表 31', '11 项目支出预算明细表 35',
      '12 财政项目支出绩效目标表 38', '13 财政项目支出绩效目标表 40', '14 财政项目支出绩效目标表 42', '15 财政项目支出绩效目标表 44',
    ], []]);
  });

  it('puts a code of three columns together, also above a wrapped name and on a page without a title', () => {
    expect(['政府办公厅（室）及相关机构事务', '其他人力资源和社会保障管理事务支出'].map((label) => rowOf(5, label)?.code)).toEqual(['20103', '2080199']);
    expect([columnsOf(5), cellsOf(5, '突发公共卫生事件应急处置'), rowOf(5, '突发公共卫生事件应急处置')?.parent?.label]).toEqual([['合计', '基本支出', '项目支出'], ['300000', '0', '300000'], '公共卫生']);
  });

  it('reads a side of one column beside a side of four', () => {
    expect([columnsOf(4), cellsOf(4, '二、政府性基金'), cellsOf(4, '八、城乡社区支出')]).toEqual([
      ['预算数', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'], ['33750000'], ['76109000', '43509000', '32600000', '0'],
    ]);
  });

  it('hangs a header of three lines, over a row that nothing names', () => {
    expect(columnsOf(9)).toEqual(['“三公”经费预算数合计', '因公出国（境）费', '公务接待费', ...['小计', '购置费', '运行费'].map((cell) => `公务用车购置及运行费 > ${cell}`), '机关运行经费预算数']);
    expect(cellsOf(9, '2024 年')).toEqual(['46.00', '0.00', '2.80', '43.20', '18.00', '25.20', '490.60'].map((cell) => `${cell}万元`));
  });

  it('counts people beside money, and knows a unit by its short name', () => {
    expect(cellsOf(10, '梧桐湾街道城市运行管理中心')).toEqual(['16584600', '6769600', '9815000', '22人', '20人']);
    expect([rowOf(11, '网格化管理及“一网统管”平台运维')?.budgetUnit, rowOf(11, '双拥优抚')?.budgetUnit]).toEqual(['梧桐湾街道城市运行管理中心', '梧桐湾街道办事处（本级）']);
  });
});

const told = book.rows.filter(({ place }) => place.table === null);
const figureOf = (label: string, measure: string, year = 2024): string | null => told.find((row) => row.label === label && row.facts.some((fact) => fact.measure === measure && fact.year === year))?.facts.find((fact) => fact.measure === measure && fact.year === year)?.printed ?? null;

describe('its sentences', () => {
  it('calls a subject by its own name, in the fund of the list that it stands in', () => {
    const row = told.find(({ label, basis }) => label === '教育支出' && basis === 'function');
    expect([row?.fund, row?.facts.map(({ printed }) => printed)]).toEqual(['appropriation', ['32.40', '0']]);
    expect(told.find(({ label }) => label === '公共安全支出')?.reason?.text).toBe('主要原因是社区保安人数由 96 人核减至 88 人。');
  });

  it('tells from what a number moved, and what several names have in common', () => {
    expect([2023, 2024].map((year) => figureOf('社区保安人数', 'count', year))).toEqual(['96', '88']);
    expect(['城管执法辅助服务', '办公用房物业管理', '人民调解和社区矫正'].map((label) => figureOf(label, 'change'))).toEqual(['0', '0', '0']);
    expect(told.find(({ place, label }) => place.page === 43 && label === '老旧小区')?.facts[0]?.printed).toBe('3');
  });

  it('takes what a section is about from its heading', () => {
    const project = told.find(({ label, place }) => label === '平安建设专项' && place.page === 41);
    expect([project?.facts[0]?.printed, project?.children.map(({ label, facts }) => `${label} ${facts[0]?.printed ?? ''}`)]).toEqual(['1128.00', ['社区保安服务 792.00', '技防设施维护 146.00', '平安志愿者补贴 118.00', '平安宣传 72.00']]);
    expect(book.rows.filter(({ role }) => role === 'indicator').map(({ context }) => context?.split(' > ')[0]).filter((name, at, all) => all.indexOf(name) === at)).toEqual(['市容环境综合治理', '社区综合为老服务中心运营', '平安建设专项', '老旧小区“美丽家园”综合修缮']);
  });

  it('contradicts its tables where its author had it do so, and nowhere else', () => {
    const checks = reconcile(document, book);
    expect(checks.filter(({ verdict }) => verdict === 'contradiction').map(({ left, right }) => `${left.label} ≠ ${right.label}`)).toEqual(['双拥优抚（2023年预算数） ≠ 双拥优抚（2024预算） − 双拥优抚（比2023增减额）', '双拥优抚（2024预算） ≠ 双拥优抚（2024年预算数）']);
    expect(checks.length).toBeGreaterThan(850);
  });
});
