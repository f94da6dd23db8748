/** What the page itself says, in two languages. */

const EN = {
  conversations: 'Conversations', viewAs: 'View as', app: 'Budget', appTag: 'app', skip: 'Skip to the messages', starting: 'The bot is starting …',
  home: 'Home', messages: 'Messages', thread: 'Thread', closeThread: 'Close thread', newMessages: (where: string) => `Messages in ${where}`, threadMessages: 'Messages in the thread',
  write: (where: string) => `Message ${where}`, replyInThread: 'Reply in the thread', send: 'Send', hintChannel: 'Start with @budget to ask the bot, or with /budget for an answer that only you see.',
  hintThread: 'Mention @budget to ask on.', hintDirect: 'Ask in Chinese or in English.', replies: (count: number) => (count === 1 ? '1 reply' : `${count} replies`), reply: 'Reply in thread', edited: '(edited)',
  onlyYou: 'Only visible to you', add: 'Add @budget to this channel', notHere: '@budget is not in this channel.', suggested: 'Suggested questions', noHome: 'The bot has not published its home yet.',
  close: 'Close', table: 'Table', choose: 'Choose …', dismiss: 'Dismiss', working: (status: string) => `Budget ${status}`, private: 'private',
};

const ZH: typeof EN = {
  conversations: '会话', viewAs: '以谁的身份', app: '预算', appTag: '应用', skip: '跳到消息', starting: '机器人正在启动……',
  home: '主页', messages: '消息', thread: '消息列', closeThread: '关闭消息列', newMessages: (where) => `${where} 的消息`, threadMessages: '消息列中的消息',
  write: (where) => `发消息到 ${where}`, replyInThread: '在消息列中回复', send: '发送', hintChannel: '以 @budget 开头向机器人提问；以 /budget 开头，回答只有您能看到。',
  hintThread: '提及 @budget 继续提问。', hintDirect: '中文、英文提问都可以。', replies: (count) => `${count} 条回复`, reply: '在消息列中回复', edited: '（已编辑）',
  onlyYou: '仅您可见', add: '把 @budget 加入本频道', notHere: '@budget 不在本频道。', suggested: '可以这样问', noHome: '机器人还没有发布主页。',
  close: '关闭', table: '表格', choose: '请选择……', dismiss: '知道了', working: (status) => `预算 ${status}`, private: '私密',
};

export type Words = typeof EN;

export function wordsFor(locale: string): Words {
  return locale.startsWith('zh') ? ZH : EN;
}
