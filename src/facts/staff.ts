/** People of a narrative: established posts, those in post, and whose they are: 「某某馆事业编制 46 人，实有 43 人」. */

/** People join and leave; other things are counted, not changed. */
export const STAFF = /^[人名]$/;
/** Establishments tell apart head counts of one name. */
export const ESTABLISHMENT = /^(?:全局|全系统|本系统|本单位|本部门|核定|机关)*((?:行政|事业|工勤|雇员)编制)/;
export const IN_POST = /在编|在职(?!人员)|编制|空编|空缺|缺编|^实有/;

/** The unit whose people they are, and what is left of the name. */
export function unitBefore(name: string, units: readonly string[]): { unit: string; rest: string } | null {
  const unit = units.find((one) => name.startsWith(one) && name.length > one.length);
  return unit === undefined ? null : { unit, rest: name.slice(unit.length).trim() };
}
