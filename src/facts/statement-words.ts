/** The words by which a sentence goes on about what it told: 「其中」, 「一是」, 「和」, 「我街道」. */

/** Between two quantities with no comma: 「定编车辆 18 辆和非定编车辆 4 辆」. */
export const CONNECTIVE = /^(?:和|及|以及|与)/;
/** 「一是甲 3 万元；二是乙 2 万元，较上年减少 1 万元」: each is told of for itself. */
export const ORDINAL = /^[一二三四五六七八九十]是/;
/** What the count before was of: 「6 个市场监管所和 1 个综合执法大队」. */
export const COUNTED_AND = /^[\u4e00-\u9fff]+(?:和|及|以及|与)$/;
/** A sentence that opens so goes on about the parts of the subject before it. */
export const OF_SUBJECT = /^(?:其中|按[^，。：；]{1,8}(?:划分|分(?:类)?)[：:，]|[分从][^，。：；\d]{1,6}(?:来看|看)[：:，]|(?:主要|具体|专项|全部|安排)?(?:用于|包括|包含|涵盖)|(?:安排|含(?!税|[)）]))(?=[^，。；]{2,}?\d))/;
export const OURS = /^(?:主要是)?我(?:街道|单位|部门|局|镇|乡|委|办)?(?:20\d{2}\s*年)?$/;

/** A paragraph that opens so cuts by unit what the paragraph before it told. */
export const BY_UNIT = /^(?:按|分|从)(?:预算)?单位/;

/** 「用于办赛，含车辆 1 万元」, 「甲 9 万元（含上年结转 1 万元）」: no list of all. */
export const SOME_OF_IT = /[，,；;（(]\s*含[^，,；;。：:]*$/;
/** 「4 家单位，包括局本级和 3 家事业单位」: one part stands there by its name. */
export const BESIDE_UNCOUNTED = /(?:包括|包含|其中)[^\d]{2,}(?:和|及|以及|与)\s*$/;
