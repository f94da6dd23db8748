/** The first two levels of an indicator, which stand in cells before its name: 产出 数量, 效益指标 社会效益指标. */
import { squeeze } from './lines.ts';

const LEVEL_1 = /^(产出|效益|满意度|成本)(?:指标)?$/;
const LEVEL_2 = /^(数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|其他满意度|社会成本|经济成本|生态环境成本)(?:指标)?$/;

/** Takes the cells of the first two levels off the front of a line; `close` ends the indicator that is open. */
export function takeLevels(text: string, path: [string, string], close: () => void): string {
  let rest = text;
  for (;;) {
    const [cell = '', ...others] = rest.split(/\s+/);
    const word = squeeze(cell);
    if (/^年度(?:绩效)?(?:指标|目标)$/.test(word)) {
      close();
    } else if (LEVEL_1.test(word) && !(LEVEL_2.test(word) && /^产出(?:指标)?$/.test(path[0]))) {
      close();
      path[0] = cell;
      path[1] = '';
    } else if (LEVEL_2.test(word)) {
      close();
      path[1] = cell;
    } else return rest;
    rest = others.join(' ');
    if (rest === '') return '';
  }
}
