/** 「表里的数单位是元还是万元」, "are the figures in yuan": the unit that the tables print over their figures. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, type Context } from '../context.ts';

const ASKED_ZH = pattern(/^(?:预算)?表格?(?:的)?单位(?:是)?[?？]?$|(?:[表栏]|角)\S{0,6}?(?:标|写|印|注)的?单位(?:是|为)?[?？]?$|(?:货币|金额|计量)单位[，,]?(?:是|为)?(?:什么|啥|哪)|金额unit|(?:该|应该?|要)?(?:带|写|标|加)(?:个)?(?:什么|啥|哪个)单位|(?:计量|货币|计价|金额|数字|数据|数额|数值|报表|[表数钱]\S{0,6}?)的?单位(?:都|一律|统一|到底|究竟)?(?:是|用|为|填|写|按)?的?(?:什么|啥|哪|咩|乜|[万千亿]?元)|(?:数字?|数据|金额|[表钱])[^,，。]{0,8}(?:什么|啥|哪种)单位|单位(?:都|一律|统一)?(?:是|用|为|按)?(?:什么|啥)?[,，:：]?(?:[万千亿]元?|元)(?:[^,，。；]{0,6}(?:还是|或者?|、)|[吗吧么]|对[吗吧不])|(?:按|以|用|是)(?:[万千亿]?元)(?:计|算|填|为单位|做单位|作单位|列|写)*的?(?:还是|吗|吧|么|对吗|对吧|对不对)|(?<![0-9])(?:元|[万千亿]元?)(?:、|还是|或者?)(?:按|以|用|是)?(?:[万千亿]?元)/);
const ASKED_EN = pattern(/\b(?:what|which) (?:currency |monetary )?units?\b.*\b(?:figures?|numbers?|amounts?|tables?|columns?|document|budget|expressed|printed|used|in)\b|\b(?:figures?|numbers?|amounts?|tables?|everything)\b.*\b(?:in|printed in|given in|expressed in)\b.*\b(?:yuan|wan|rmb)\b.*\bor\b/i);
/** Names that only say where the figures stand. */
const SETTING = pattern(/^(?:收支|角标|右上角|上角|右上|张|unit|amount|[表数钱]|数[字据额值]|金额|报表|表格|预算表?|文件|数目|计量|货币|单位|计价|table|figures?|units?|currency)+$/i);
const NAMED = /(?<!单)[万千亿]?元/g;

export function tableUnitAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const text = query.text.replace(/\s/g, '');
  if (!(ASKED_ZH.test(text) || ASKED_EN.test(query.text)) || query.claimed.some(({ text: number }) => !/^[十百千万亿]*元?$/.test(number.trim())) || query.mentions.some(({ text: name }) => !SETTING.test(name.replace(/\s/g, '')))) return null;
  const own = world.book.tables.filter(({ number }) => query.table === null || number === query.table);
  const units = [...new Set(own.map(({ unit }) => unit))];
  const [only] = units;
  if (only === undefined) return null;
  const said = [...new Set(text.match(NAMED) ?? [])];
  // 「是不是以元为单位」 names one unit, 「元还是万元」 leaves it open.
  const verdict: Claim[] = said.length === 1 && query.tags.has('check') || said.length === 1 && /[吗吧么][?？]?$/.test(text) ? [{ kind: 'verdict', right: units.length === 1 && said[0] === only, about: 'figure' }] : [];
  const quotes = units.flatMap((unit): Claim[] => {
    const table = own.find((one) => one.unit === unit);
    return table ? [{ kind: 'quote', what: 'prose', name: world.nameOf(table.title), text: table.unitPlace.quote, places: [table.unitPlace] }] : [];
  });
  return claims(context, 'the unit of the tables', [...verdict, ...quotes]);
}
