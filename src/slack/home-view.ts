/** App Home: what is loaded, its totals, what to ask, and whether the documents agree with themselves. Slack does not say the reader's language, so it speaks both. */
import type { types } from '@slack/bolt';
import type { Overview } from '../overview.ts';
import { claimEn } from '../reply/en.ts';
import { amountEn, nameEn, nameZh, oneLine } from '../reply/format.ts';
import { claimZh } from '../reply/zh.ts';
import { context, plain, section } from './elements.ts';
import { mrkdwn } from './escape.ts';
import { SECTION_TEXT } from './limits.ts';
import { shorten } from './split.ts';

/** Documents and contradictions shown in full; a line says what is left out. */
const MOST_DOCUMENTS = 8;
const MOST_CONTRADICTIONS = 5;
const HEADER_TEXT = 150;

export function buildHome(overviews: readonly Overview[], questions: readonly string[]): types.HomeView {
  const hidden = overviews.length - MOST_DOCUMENTS;
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain('政府预算问答 · Budget questions') },
      section('按已公布的预算文件回答：数字由程序计算，处处注明出处。\nAnswers from the published budget: code computes every figure, and every figure has its place.'),
      ...askBlocks(questions),
      ...overviews.slice(0, MOST_DOCUMENTS).flatMap(documentBlocks),
      ...(hidden > 0 ? [context(mrkdwn(`另有 ${hidden} 份文件 · ${hidden} more documents`))] : []),
    ],
  };
}

/** What to ask and how: also the greeting in a channel, and help. */
export function askBlocks(questions: readonly string[]): types.KnownBlock[] {
  return [
    section(`怎么问 · How to ask\n• 频道里提到我（@）再写问题，也可以给我发私信\n• /budget 加问题：只有您看到回答，可再分享\n• Mention me in a channel or write to me directly; /budget answers only you, and you can share it`),
    ...(questions.length > 0 ? [section(['例如 · For example', ...questions.map((question) => `• ${question}`)].join('\n'))] : []),
  ];
}

function documentBlocks({ title, totals, checks, contradictions, unread }: Overview): types.KnownBlock[] {
  const counts = [
    `✓ ${checks.holds} 相符 hold`, `${checks.tail_error} 尾差 rounding`, `${checks.not_exhaustive} 未列全 open lists`, `${checks.different_basis} 口径不同 other basis`,
    `${checks.contradiction} 矛盾 contradictions`, ...(unread > 0 ? [`${unread} 处未读懂 not read`] : []),
  ];
  const left = contradictions.length - MOST_CONTRADICTIONS;
  return [
    { type: 'divider' },
    { type: 'header', text: plain(shorten(title, HEADER_TEXT)) },
    ...(totals.length > 0 ? [section(totals.map((figure) => `${nameZh(figure.name)}${figure.name.en === null ? '' : ` · ${nameEn({ zh: figure.name.en, en: null })}`}：${amountEn(figure)}`).join('\n'))] : []),
    context(`*文件自查 · The document checked against itself*\n${mrkdwn(counts.join(' · '))}`),
    ...contradictions.slice(0, MOST_CONTRADICTIONS).map((check) => {
      const claim = { kind: 'identity' as const, check, figures: [] };
      return section(shorten(`${oneLine(claimZh(claim))}\n${oneLine(claimEn(claim))}`, SECTION_TEXT));
    }),
    ...(left > 0 ? [context(mrkdwn(`另有 ${left} 处 · ${left} more: npm run reconcile`))] : []),
  ];
}
