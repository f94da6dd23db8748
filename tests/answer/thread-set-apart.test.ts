/** Threads that set apart what was told: a sum and the amount after it, the readings of one name, the cells of one row. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const THREADS: readonly [[string, ...string[]], readonly string[]][] = [
  // A sum that was told is what the next amount is set against, not its last addend.
  [['water bill budget?', 'power?', 'both together', 'what does the text show for 水电费', 'how far off?'], ['19 万元', '257']],
  [['水费多少', '电费呢', '合起来', '正文的水电费写的是多少', '差多少'], ['少 19 万元', '257']],
  [['water charges?', 'electricity charges?', 'added up', 'and property management in the text?', 'gap?'], ['416 万元']],
  [['phone and internet, how much', '邮电费 under its economic code?', 'bigger by?', 'legal adviser budget', 'So is that more than the two together?'], ['Yes', '30 万元', '85 万元']],
  [['phone and internet, how much', 'training fee?', 'audit services budget', 'is that more than the two together?'], ['No', '34 万元']],
  [['电话网络费多少', '培训费呢', '法律顾问呢', '比前两个加起来多吗'], ['是的', '66 万元']],
  // The difference of one name is that of its readings.
  [['其他城乡社区支出 in the narrative?', 'difference?'], ['123 万元', '752 万元']],
  [['办公费多少', '物业管理费呢', '这两个数差多少'], ['相差 51 万元']],
  [['office expenses?', 'difference?', 'and property management fee?', 'difference?'], ['51 万元']],
  // The number that is said tells which reading is shared out.
  [['what do we have for 物业管理费', 'how many square metres is it for', 'cost per sqm in yuan, going by the 673'], ['166.30 元']],
  [['物业管理费多少', '管多少平方米', '按724算每平米多少元'], ['178.90 元']],
  // The year before is a base, and what is left of a list stays unexplained.
  [['By how much did 机关服务 go up?', 'prior-year base then?'], ['1,883 万元']],
  [['what changed in 培训支出', 'what was the 2022 baseline?'], ['11 万元']],
  [['By how much did 机关服务 go up?', 'add up the seven items listed under it', 'how much stays unexplained'], ['22 万元']],
  // The cells of one row.
  [['Code 30201, give me the whole row', 'do the two parts make the total?', 'basic part as a percentage of the row total'], ['25.52%']],
  [['编码30201整行给我', '两部分加起来等于总计吗'], ['630 万元', '尾差']],
  [['Table 8, 劳务费, the entire row please', 'do basic and project add up to the total?'], ['Yes', '8,418 万元']],
  [['同表8的办公费，基本和项目各多少', '加起来等于它的总计吗'], ['630 万元', '631']],
];

describe('what was told, set apart', () => {
  it.each(THREADS)('%j has %j', (thread, parts) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    for (const part of parts) expect(reply.text).toContain(part);
  });

  it('sets two names apart that were told one after the other', () => {
    expect(replyTo('办公费多少', '水费呢', '差多少').text).toContain('606 万元');
  });
});
