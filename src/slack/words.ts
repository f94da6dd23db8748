/** What the bot says besides answers, in the two languages. */
import { printedTable } from '../budget/table-number.ts';
import type { Language } from '../query/query.ts';

const ZH = {
  thinking: '正在查找…', sources: '出处', source: '出处', computed: '怎么算的', close: '关闭', useful: '有用', useless: '没用',
  mentionAgain: '要追问，请在此消息列里再次提到我（@）。', continued: '（接上）', share: '分享到频道',
  moreSources: (count: number) => `…共 ${count} 处，按“出处”看全部`,
  whichSource: '看哪一处', firstSources: (shown: number, all: number) => `共 ${all} 处，这里可选前 ${shown} 处。`, around: '前后各行', quoted: '原文', inputs: '用到的数', nothingAround: '前后没有别的行。',
  where: (page: string, spot: string, lines: string) => `第 ${page} 页${spot ? ` · ${spot}` : ''} · 第 ${lines} 行`, table: (number: number) => `表 ${printedTable(number)}`,
  forgotten: '这个回答已不在记忆里，请再问一次。',
  rowsInFile: (shown: number, all: number) => `表里先列 ${shown} 行；全部 ${all} 行见附件（CSV）。`, fileTitle: '全部行',
  moreComputed: (count: number) => `另有 ${count} 个算出的数未列在这里；请分开问。`,
  restElsewhere: '此处放不下全部内容；在频道里提到我，或给我发私信，可看全部。',
  tooLong: '问题太长了，请用一两句话问。', fault: (reference: string) => `程序内部出错，没能回答（编号 ${reference}）。请稍后再问，或把编号告诉管理员。`,
  slower: '问得太快了，请过一分钟再问。', unsure: (reference: string) => `Slack 出了故障，不确定回答是否已发出。如果上面没有回答，请再问一次（编号 ${reference}）。`,
  refused: '按运行者的设置，我不能在这里回答您。', notWhereOthersRead: '这个频道可能有外部成员，不能分享到这里。',
  thanks: '谢谢，已记下。', commentTitle: '哪里不对？', commentLabel: '说明（可不填）', commentHint: '只有管理员能看到。', send: '提交', cancel: '取消',
  shared: '已分享到频道。', inviteFirst: '我还不在这个频道里：请先把我加进来（/invite），再分享。', asked: (question: string) => `频道成员用 /budget 问：${question}`, administratorsOnly: '只有管理员可以看。管理员由运行者在 SLACK_ADMINS 里指定。', notKept: '没有保存未能回答的问题：运行者设 SLACK_KEEP_UNANSWERED=on 后才保存。',
  choice: (number: number) => `第${number}个`,
};

export type Words = typeof ZH;

const EN: Words = {
  thinking: 'is looking it up…', sources: 'Sources', source: 'Source', computed: 'How computed', close: 'Close', useful: 'Useful', useless: 'Not useful',
  mentionAgain: 'To follow up, mention me again in this thread.', continued: '(continued)', share: 'Share in channel',
  moreSources: (count) => `… ${count} in all, under “Source”`,
  whichSource: 'Which source', firstSources: (shown, all) => `The first ${shown} of ${all} can be chosen here.`, around: 'Around it', quoted: 'As printed', inputs: 'Made from', nothingAround: 'Nothing stands around it.',
  where: (page, spot, lines) => `${page.includes('–') ? 'pages' : 'page'} ${page}${spot ? ` · ${spot}` : ''} · ${lines.includes('–') ? 'lines' : 'line'} ${lines}`, table: (number) => `table ${printedTable(number)}`,
  forgotten: 'This answer is no longer remembered. Please ask again.',
  rowsInFile: (shown, all) => `The table shows ${shown} rows; all ${all} are in the attached CSV file.`, fileTitle: 'All rows',
  moreComputed: (count) => `${count} more computed figures are not shown here; ask for them one by one.`,
  restElsewhere: 'There is no room for all of it here; mention me in a channel or write to me directly to see the rest.',
  tooLong: 'The question is too long: ask it in a sentence or two.', fault: (reference) => `Something went wrong inside and there is no answer (reference ${reference}). Ask again later, or tell the administrator the reference.`,
  slower: 'That is faster than I may answer: please ask again in a minute.', unsure: (reference) => `Slack failed, and it is not certain that the answer went out. If it does not stand above, please ask again (reference ${reference}).`,
  refused: 'Whoever runs this bot has not allowed it to answer you here.', notWhereOthersRead: 'People from outside may read this channel, so nothing is shared in it.',
  thanks: 'Thank you, noted.', commentTitle: 'What was wrong?', commentLabel: 'Comment (optional)', commentHint: 'Only administrators see it.', send: 'Send', cancel: 'Cancel',
  shared: 'Shared in the channel.', inviteFirst: 'I am not in this channel yet: add me (/invite), then share again.', asked: (question) => `A member asked with /budget: ${question}`, administratorsOnly: 'Only administrators see this. Whoever runs the bot names them in SLACK_ADMINS.', notKept: 'Unanswered questions are not kept: whoever runs the bot can set SLACK_KEEP_UNANSWERED=on.',
  choice: (number) => `number ${number}`,
};

export function wordsOf(language: Language): Words {
  return language === 'zh' ? ZH : EN;
}

/** For what is said before anything was understood. */
export function languageOf(text: string): Language {
  return /[\u3400-\u9fff]/.test(text) ? 'zh' : 'en';
}
