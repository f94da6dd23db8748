/**
 * The closed vocabulary: every word that a model may put around the clauses, with where it may stand.
 * None holds a numeral, a direction, a comparison, a negation, a unit, a time or a document's name; a test scans them all.
 * To widen it, add a phrase here; a phrase that claims something belongs to a class that is allowed only where the plan bears it out.
 */
import type { Language } from '../query/query.ts';
import type { Fit } from './plan.ts';

export type Place = 'opening' | 'between' | 'closing';

export interface Connective {
  text: string;
  place: Place;
  /** The clause that follows must do one of these; any when null. */
  before: readonly Fit[] | null;
  /** How the two clauses around it must move; any when null. */
  relation: 'alike' | 'apart' | null;
  /** It may touch the clause behind it without a comma. */
  touches: boolean;
}

interface Group { place: Place; before?: readonly Fit[]; relation?: 'alike' | 'apart'; touches?: boolean; texts: string }

const ZH: readonly Group[] = [
  { place: 'opening', texts: '您好 你好 好的 好 根据文件 根据公开文件 根据预算文件 根据公开的预算文件 根据已公布的文件 根据已公布的预算文件 按照文件 按照预算文件 按文件所列 按预算文件所列 按公开文件所列 按已公布的文件 据文件 据预算文件 据公开文件 文件显示 预算文件显示 公开文件显示 从文件看 从预算文件看 从公开文件来看 从文件来看 从预算文件来看 查得 查到 为您查到 查询结果如下 以下是查询结果 结果如下 情况如下 具体情况如下 有关情况如下 相关情况如下 您问的情况如下 您所问的情况如下 您询问的情况如下 关于您的问题 关于您问的内容 关于您所问的内容 关于您问的情况 针对您的问题 针对您的提问 就您的问题而言 回答您的问题 简单来说 简要来说 直接回答 先说结论 先回答您的问题 先说您关心的内容 先看您问的内容 请看 谢谢您的提问 感谢您的提问 可以确认 可以看到 文件中的说明如下 文件所列如下 答案如下 说明如下 先说结果 先看结果 结果是 查询结果是 经查 经查询 经查文件' },
  { place: 'between', texts: '另外 此外 同时 还有 再看 再者 具体如下 具体情况如下 详情如下 补充说明 补充一点 补充来说 需要补充的是 还可以看到 另可参考 顺带说明 顺便说明 附带说明 进一步看 进一步来看 接着看 接下来看 与此相关 相关的是 相关地 在此基础上 就这部分而言 具体来说 具体而言 具体来看 具体看 也就是说 可以看到 可以看出 文件显示 文件还显示 文件还写明 文件还列明 文件同时列明 文件同时显示 文件同时写明 文件也列明 从文件来看 据文件 根据文件 按文件所列 同样可以查到 另据文件 另据文件所列 此外文件还列明 还需说明 还要说明的是 还需要说明的是 另需说明的是 另一方面 对此 对应地 相应地' },
  { place: 'between', touches: true, texts: '并且 而且 且 以及 同时 另外 此外 另 还有 而' },
  { place: 'between', before: ['reason'], texts: '至于原因 原因方面 关于原因 谈到原因 说到原因 变化的原因方面 至于变化的原因 关于变化的原因 对于这一变化 关于这一变化 就这一变化 针对这一变化 就原因而言 从原因来看 从原因看 究其原因' },
  { place: 'between', before: ['given'], texts: '文件也说明了原因 文件说明了原因 文件给出了原因 文件给出的说明如下 文件对此有说明 文件对此作了说明 对此文件作了说明 对此文件有说明 对此文件的说明如下 原因如下 具体原因如下' },
  { place: 'between', before: ['change'], texts: '变化方面 从变化来看 从变化看 看变化 再看变化 变动方面 从变动来看 从变动看 就变化而言 至于变化 关于变化 与基期相比 从年度变化来看 从年度变化看 年度变化方面 从年度比较来看 从年度对比来看 年度对比方面 对比来看 比较来看 与上年相比 和上年相比 同上年相比 与往年对照 对照来看' },
  { place: 'between', before: ['figure'], texts: '金额方面 从金额来看 从金额看 就金额而言 至于金额 关于金额 预算方面 预算金额方面 从预算来看 从预算看 就预算而言 至于预算 数额方面 规模方面 从规模来看 从规模看 从预算规模来看 对应的预算情况如下 对应的金额如下 具体金额如下 对应金额如下' },
  { place: 'between', before: ['count'], texts: '数量方面 从数量来看 从数量看' },
  { place: 'between', before: ['target'], texts: '目标方面 绩效目标方面 从目标来看 绩效目标如下 目标如下' },
  { place: 'between', before: ['place'], texts: '归属方面 从归属来看 从归属看 就归属而言 至于归属 关于归属 类别方面 从类别来看 在文件中 位置方面 所属方面 层级方面 从层级来看' },
  { place: 'between', before: ['computed'], texts: '计算可得 经计算 经计算可得 由此计算 据此计算 计算来看 计算结果如下 按此计算' },
  { place: 'between', before: ['convert'], texts: '折算下来 换算下来 换算后 换算来看 经换算' },
  { place: 'between', before: ['share'], texts: '比例方面 从比例来看 从比例看 占比方面 从占比来看 从占比看 就占比而言 至于占比' },
  { place: 'between', before: ['difference', 'ratio'], texts: '比较来看 对比来看 两相比较 对照来看' },
  { place: 'between', before: ['sum'], texts: '合起来看 合并来看 汇总来看 汇总如下' },
  { place: 'between', before: ['average'], texts: '平均来看 从平均来看' },
  { place: 'between', before: ['detail'], texts: '明细如下 具体明细如下 分项如下 分项来看 分项看 从分项来看 逐项来看 逐项看 列举如下 列示如下 清单如下 分别如下 文件所列如下' },
  { place: 'between', before: ['parts'], texts: '细分来看 细分如下 构成如下 构成方面 从构成来看 从构成看 组成如下 组成方面 就构成而言 具体构成如下' },
  { place: 'between', before: ['identity'], texts: '核对如下 核对情况如下 核对来看 具体核对如下 核对结果如下' },
  { place: 'between', before: ['caveat', 'notice'], texts: '需要说明的是 需说明的是 需要注意的是 需注意的是 值得注意的是 请注意 请留意 需要留意的是 需要提醒的是 需要指出的是 要说明的是 应当说明的是 特别说明 特此说明 提示 请您注意 请您留意 另请注意 另需注意 还需注意 还请注意 另外请注意 同时请注意 同时需要注意的是 另外需要说明的是 此外需要说明的是 另外需要注意的是 此外需要注意的是 同时需要说明的是' },
  { place: 'between', before: ['caveat', 'notice', 'noReason'], touches: true, texts: '但 不过 只是 但是' },
  { place: 'between', relation: 'apart', texts: '相比之下 与之相反 与此相反 相反 相对地 与之不同 与此不同 反观 不同的是' },
  { place: 'between', relation: 'apart', touches: true, texts: '但 不过 但是 然而 相反' },
  { place: 'between', relation: 'alike', texts: '同样 同样地 类似地 与此类似 与之类似 与此同步 与此一致 情况类似' },
  { place: 'closing', texts: '以上供您参考 以上内容供您参考 供您参考 以上供参考 供参考 以上信息供您参考 以上内容供参考 请您参考 以上内容以原文为准 请以原文为准 以原文为准 以公开文件为准 以上以文件原文为准 希望对您有帮助 希望以上内容对您有帮助 希望这些信息对您有帮助 如需其他项目请告诉我 如需了解其他项目请告诉我 如需了解其他项目请继续提问 如需了解其他内容请继续提问 如需更多信息请继续提问 如有其他问题请继续提问 如有其他问题欢迎继续提问 如有疑问请继续提问 欢迎继续提问 如需进一步了解请告诉我 如需进一步了解请继续提问 来源见文末 出处见文末 出处见下 来源见下 出处附后 以上均有出处 谢谢' },
];

const EN: readonly Group[] = [
  { place: 'opening', texts: 'hello|hi|sure|certainly|of course|thanks for asking|thank you for asking|thank you for your question|to answer your question|to answer directly|in answer to your question|regarding your question|on your question|as for your question|here is the answer|here is what the document says|here is what the budget document says|here is what the document shows|here is what i found|here are the details|here are the figures|here is the figure|here is the summary|here is a summary|here is the information|here it is|the answer is as follows|the details are as follows|the figures are as follows|the document says the following|the document says|the document shows that|the document shows the following|the document shows|the document states that|the document states|the document says that|the budget document shows that|the budget document says that|the budget document states that|the published document shows that|the published document says that|the published budget shows that|according to the document|according to the budget document|according to the published document|according to the published budget|according to the budget|based on the document|based on the budget document|based on the published document|based on the published budget|based on the budget|per the document|per the budget document|as published|as the document states|as the document shows|in the document|in the budget document|in the published budget|in the budget|in short|in brief|briefly|simply put|put simply|in summary|to summarise|to summarize|to put it briefly|as for what you asked|for what you asked' },
  { place: 'opening', touches: true, texts: 'the document shows that|the document states that|the document says that|the document lists|the budget document shows that|the budget document says that|the budget document states that|the published document shows that|the published document says that|the published budget shows that|according to the document|it is recorded that|the document records that|the budget shows that|in short' },
  { place: 'between', texts: 'in addition|additionally|also|besides|besides this|besides that|moreover|furthermore|further|beyond this|beyond that|on top of this|as well|next|then|specifically|in particular|to be specific|more specifically|in detail|in more detail|for context|for reference|as background|as context|by way of context|for completeness|relatedly|related to this|in this connection|on this point|here|in turn|meanwhile|at the same time|turning to the rest|the document also says|the document also shows|the document also states|the document adds|the document further states|according to the document|as the document states|as the document shows|in other words|put another way|that is|in short|in the document|correspondingly|on the other hand|to add to this|to add some context|to give some context|to complete the picture|also of note|of note|as follows' },
  { place: 'between', touches: true, texts: 'and|and also|and then|while|and here|as well as|and the document shows that|and the document adds that|and the document states that|the document also shows that|the document also states that|the document also says that|the document shows that|the document states that|the document adds that|also|additionally|meanwhile|it also says that|it also shows that|and it also shows that' },
  { place: 'between', before: ['reason'], texts: 'as for the reason|as to the reason|on the reason|as for why|as to why|regarding the reason|for the reason|on why|concerning the reason' },
  { place: 'between', before: ['given'], texts: 'the reason is as follows|as for what explains this|the document explains this|the document explains the change|the document gives its reason|the document gives the reason|as explanation|by way of explanation|in explanation|to explain this|to explain the change' },
  { place: 'between', before: ['change'], texts: 'as for the change|on the change|regarding the change|in terms of change|looking at the change|as to the change|year on year|compared with the year before|compared with the previous year|compared with the prior year|compared to the previous year|compared to the prior year|compared with last year|in comparison|by comparison|in terms of movement|turning to the change' },
  { place: 'between', before: ['figure'], texts: 'as for the amount|on the amount|regarding the amount|in terms of amount|in terms of the budget|as for the budget|regarding the budget|for the budget|in budget terms|looking at the amount|turning to the amount|for scale|as for the figure|the figures are as follows|the amounts are as follows' },
  { place: 'between', before: ['count'], texts: 'as for the count' },
  { place: 'between', before: ['target'], texts: 'as for the target|on the target' },
  { place: 'between', before: ['place'], texts: 'as for where it stands|as for where it belongs|as to where it stands|as to where it belongs|in the structure of the document|as for its place|in terms of structure|structurally|in the hierarchy|in terms of classification|by classification' },
  { place: 'between', before: ['place'], touches: true, texts: 'where it stands' },
  { place: 'between', before: ['computed'], texts: 'by calculation|as calculated|as computed' },
  { place: 'between', before: ['share'], texts: 'in proportion|proportionally|proportionately|in terms of share|as a share|in relative terms|relatively speaking|in terms of proportion|in proportional terms|as a proportion' },
  { place: 'between', before: ['convert'], texts: 'converted|once converted|when converted' },
  { place: 'between', before: ['sum'], texts: 'taken together|put together|combined' },
  { place: 'between', before: ['average'], texts: 'on average' },
  { place: 'between', before: ['difference', 'ratio'], texts: 'in comparison|by comparison|comparing them|side by side' },
  { place: 'between', before: ['detail'], texts: 'the details are as follows|here are the details|item by item|by item|in detail|the list is as follows|here is the list|as for the details' },
  { place: 'between', before: ['parts'], texts: 'the breakdown is as follows|here is the breakdown|broken down|as a breakdown|as for the breakdown|as for the composition|in terms of composition' },
  { place: 'between', before: ['identity'], texts: 'the check is as follows|here is the check|as for the check' },
  { place: 'between', before: ['caveat', 'notice'], texts: 'note|please note|note also|also note|please also note|as a note|a note|as a caveat|a caveat|for caution|to be careful|importantly|to be precise|to be clear|as a clarification|however|that said|still|it should be noted|it should also be noted|it is worth noting|it is also worth noting|worth noting|for transparency' },
  { place: 'between', before: ['caveat', 'notice', 'noReason'], touches: true, texts: 'note that|please note that|also note that|but|though|although|but note that|however|it should be noted that|it is worth noting that|keep in mind that|bear in mind that|please bear in mind that|please also note that' },
  { place: 'between', relation: 'apart', texts: 'by contrast|in contrast|conversely|on the contrary|however|in the opposite direction|contrastingly|that said' },
  { place: 'between', relation: 'apart', touches: true, texts: 'but|whereas|by contrast|while by contrast|yet|and by contrast|and conversely' },
  { place: 'between', relation: 'alike', texts: 'likewise|similarly|in the same way|in the same direction|equally' },
  { place: 'between', relation: 'alike', touches: true, texts: 'likewise|similarly|and likewise|and similarly' },
  { place: 'closing', texts: 'hope this helps|i hope this helps|i hope that helps|hope that helps|let me know if you need anything else|let me know if you would like more detail|let me know if you would like more details|let me know if you have other questions|feel free to ask about other items|feel free to ask for more detail|feel free to ask further questions|please ask if you need anything else|ask on for other items|the sources are listed below|sources are listed below|see the sources below|sources below|see the sources for details|please refer to the document|please refer to the original text|the original text prevails|for your reference|thank you|thanks' },
];

export const CONNECTIVES: Readonly<Record<Language, readonly Connective[]>> = { zh: ZH.flatMap((group) => listed(group, ' ')), en: EN.flatMap((group) => listed(group, '|')) };

function listed({ place, before, relation, touches, texts }: Group, mark: string): Connective[] {
  return texts.split(mark).map((text) => ({ text, place, before: before ?? null, relation: relation ?? null, touches: touches === true }));
}
