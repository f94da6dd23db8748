/** 「某某区总预算多少」: the city and the district that the office belongs to have budgets of their own, in other documents. */
const ABOVE = /^(?<city>[^市区县旗州]{2,6}(?:市|州|盟))?(?<district>[^市区县旗州]{2,8}(?:区|县|旗|市))?/;
const MONEY = '(?:20\\d\\d年?|今年|本年|全年|的|年度|财政|政府|本级|一般公共|部门|预算|总|全部|整个|,|，|是){0,6}(?:预算|支出|收入|盘子|经费)(?:总额|总数|总量|数)?(?:是|有|大概|一共|共){0,2}(?:多少|几个?亿|几多)?(?:钱|万元?|亿元?)?(?:呢|啊)?[?？。]*$';
const WHOLE = '(?:全|整个)(?:区|市|县)(?:里|政府)?';
const ASKING = /^(?:请问|那么?|我想知道|想问|问下)/;

/** Where nothing but the body and its money is named. */
export function asksBodyAbove(question: string, department: string, alone: boolean): boolean {
  const office = department.replace(/\s/g, '');
  const { city, district } = ABOVE.exec(office)?.groups ?? {};
  const names = [city !== undefined && district !== undefined ? city + district : undefined, city, district].filter((name): name is string => name !== undefined && name.length < office.length);
  const text = question.replace(/\s/g, '').replace(ASKING, '');
  return [...names, ...(alone ? [WHOLE] : [])].some((name) => new RegExp(`^${name}(?:政府)?${MONEY}`).test(text));
}
