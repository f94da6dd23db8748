/** Help, and the greeting in a channel: what the bot is for and how to ask it. */
import type { Outgoing } from './answer-message.ts';
import { section } from './elements.ts';
import { mrkdwn } from './escape.ts';
import { askBlocks } from './home-view.ts';

const HELP = /^[/:]?(?:help|帮助|使用说明|[?？])?$/i;
const LEAD = '我按已公布的预算文件回答问题，中英文均可；可以追问。\nI answer questions about the published budget, in Chinese and English; follow-up questions work.';

/** Also when nothing but the mention was typed. */
export function wantsHelp(text: string): boolean {
  return HELP.test(text.trim());
}

export function helpMessage(questions: readonly string[]): Outgoing {
  const blocks = [section(LEAD), ...askBlocks(questions)];
  return { text: mrkdwn([LEAD, ...questions].join('\n')), blocks };
}
