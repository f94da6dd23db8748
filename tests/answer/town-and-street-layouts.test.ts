import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const TOWN = 'tests/fixtures/sichuan-town/documents';
const SHANGHAI = 'tests/fixtures/shanghai-street/documents';
const STREET = 'tests/fixtures/guangzhou-street/documents';

describe('questions on documents in the layouts of two more provinces', () => {
  it.each([
    // What a project moved by is said in a sentence, though a table lists it.
    [STREET, '今年砍得最多的三个项目是哪几个', ['环卫保洁服务 减少 327.75 万元', '老旧小区微改造', '出租屋和来穗人员服务管理']],
    [STREET, 'which project rose the most', ['社区专职工作人员经费', '174.24']],
    [STREET, '有多少个项目', ['共 17 个']],
    // All the money's change is told under what sentences call it.
    [TOWN, '总支出比去年多了多少', ['64.86 万元']],
    [STREET, '总收入比去年少了多少', ['174.12 万元']],
    // A percent that stands alone, and its reason in the next paragraph.
    [TOWN, '公务接待费降了多少，为什么', ['18.75%', '一函三单']],
    [TOWN, 'why did official receptions fall', ['18.75%', '一函三单']],
    // Two places that should agree.
    [TOWN, '公路养护的文字说明和附表对得上吗', ['对不上', '46.00', '48.00']],
    // People by unit stand in a table of the units, which people call by a shorter name.
    [SHANGHAI, '城运中心编制几个，实际几个人', ['22 人', '20 人']],
    [SHANGHAI, '机关编制多少个，实有多少', ['78 名', '74 人']],
  ])('%s: %s', (folder, question, words) => {
    const { text } = ask(libraryOf(folder), question, null).reply;
    for (const word of words) expect(text).toContain(word);
  });
});
