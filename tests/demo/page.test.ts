import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ANN, ELSEWHERE, LIN } from '../fakes/slack/residents.ts';
import { openBrowser } from './browser.ts';
import { startDemo, type Demo } from './start-demo.ts';

const WIDE = { width: 1400, height: 860 };
const NARROW = { width: 360, height: 740 };

let demo: Demo;
let browser: Browser;
let faults: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  demo = await startDemo({ port: 0 });
}, 90_000);

afterAll(async () => {
  await browser.close();
  await demo.stop();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  demo.slack.workspace.modals.clear();
  expect(faults).toEqual([]);
  faults = [];
});

async function open(user: string, viewport = WIDE): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: user === LIN ? 'zh-CN' : 'en-US' });
  page.setDefaultTimeout(8000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  await page.goto(`${demo.address}?user=${user}`);
  await box(page).waitFor();
  return page;
}

const box = (page: Page): Locator => page.locator('#middle').getByRole('textbox');
const thread = (page: Page): Locator => page.locator('#thread');
const dialog = (page: Page): Locator => page.getByRole('dialog');
const textOf = async (locator: Locator): Promise<string> => (await locator.innerText()).replace(/\s+/g, ' ');

/** Asks in the open conversation and waits for the answer in the thread. */
async function ask(page: Page, text: string): Promise<Locator> {
  await box(page).fill(text);
  await box(page).press('Enter');
  const answer = thread(page).getByRole('article').nth(1);
  await answer.waitFor();
  return answer;
}

/** The name of what has the focus. */
async function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.getAttribute("aria-label") || document.activeElement.innerText || ""');
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()');
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe('a question in a channel', () => {
  it('is answered in a thread, with a source that opens and closes', async () => {
    const page = await open(LIN);
    const answer = await ask(page, '@budget 网格员经费是多少');
    expect(await textOf(answer)).toContain('1,922 万元');
    const source = answer.getByRole('button', { name: '出处' });
    await source.click();
    expect(await textOf(dialog(page))).toContain('“网格员经费 1,922 万元”');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('出处');
  });

  it('that can mean several things is settled by a button and goes on in the thread', async () => {
    const page = await open(ANN);
    const offer = await ask(page, '@budget how much for services');
    await offer.getByRole('button', { name: /^1\. procurement of services/ }).click();
    expect(await textOf(thread(page).getByRole('article').nth(2))).toContain('1,948');
    const inThread = page.locator('#beside').getByRole('textbox');
    await inThread.fill('@budget and repair and maintenance?');
    await inThread.press('Enter');
    expect(await textOf(thread(page).getByRole('article').nth(4))).toContain('395');
    await page.getByRole('button', { name: 'Close thread' }).click();
    expect(await page.locator('#messages').getByRole('button', { name: '4 replies' }).count()).toBeGreaterThan(0);
  });

  it('about many items shows a table', async () => {
    const page = await open(LIN);
    const answer = await ask(page, '@budget 最大的十个项目是哪些');
    expect(await answer.getByRole('columnheader').allInnerTexts()).toEqual(['排名', '名称', '数额']);
    expect(await answer.getByRole('row').count()).toBe(11);
  });

  it('needs the bot, which greets when it is added', async () => {
    const page = await open(ANN);
    await page.getByRole('button', { name: '#town-hall' }).click();
    await page.getByRole('button', { name: 'Add @budget to this channel' }).click();
    await page.locator('#messages').getByRole('article').first().waitFor();
    expect(demo.slack.messages(ELSEWHERE)).toHaveLength(1);
    expect(await page.getByRole('button', { name: 'Add @budget to this channel' }).count()).toBe(0);
  });
});

describe('a command', () => {
  it('is answered for one person, who can share it', async () => {
    const [page, other] = await Promise.all([open(ANN), open(LIN)]);
    await box(page).fill('/budget how much is training');
    await box(page).press('Enter');
    const answer = page.locator('.only-you').last();
    expect(await textOf(answer)).toContain('14 万元');
    expect(await other.locator('.only-you').count()).toBe(0);
    await answer.getByRole('button', { name: 'Share in channel' }).click();
    await other.locator('#messages').getByRole('article').filter({ hasText: 'training expenditure' }).first().waitFor();
  });

  it('is refused in a thread, as Slack does', async () => {
    const page = await open(ANN);
    await ask(page, '@budget how much is training');
    await page.locator('#beside').getByRole('textbox').fill('/budget how much is training');
    await page.locator('#beside').getByRole('textbox').press('Enter');
    expect(await textOf(page.getByRole('alert').filter({ hasText: '/budget' }))).toContain('not supported in threads');
  });
});

describe('the app', () => {
  it('suggests questions, and a press asks one', async () => {
    const page = await open(LIN);
    await page.getByRole('button', { name: '预算', exact: true }).click();
    await page.getByRole('group', { name: '可以这样问' }).getByRole('button').first().click();
    await thread(page).getByRole('article').nth(1).waitFor();
    expect(await textOf(thread(page).getByRole('article').nth(1))).toMatch(/\d/);
  });

  it('has a home with the documents', async () => {
    const page = await open(ANN);
    await page.getByRole('button', { name: 'Budget', exact: true }).click();
    await page.getByRole('button', { name: 'Home' }).click();
    await page.getByRole('region', { name: 'Home' }).getByRole('heading').first().waitFor();
    expect(await textOf(page.getByRole('region', { name: 'Home' }))).toContain('27,126 万元');
  });

  it('takes a comment with a thumb down', async () => {
    const page = await open(ANN);
    const answer = await ask(page, '@budget how much is training');
    await answer.locator('.thumb.down').click();
    await dialog(page).getByRole('textbox').fill('the wrong year');
    await dialog(page).getByRole('button').last().click();
    await dialog(page).waitFor({ state: 'hidden' });
  });
});

describe('without a mouse', () => {
  it('a person asks, reads the source, and asks on', async () => {
    const page = await open(ANN);
    const focus = (): Promise<string> => focused(page);
    const tabTo = async (name: string | RegExp): Promise<void> => {
      for (let presses = 0; presses < 60 && !(await focus()).match(name); presses += 1) await page.keyboard.press('Tab');
      expect(await focus()).toMatch(name);
    };
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('Skip to the messages');
    await tabTo(/^Message #budget/);
    await page.keyboard.press('End');
    await page.keyboard.type('how much is grid worker funding');
    await page.keyboard.press('Enter');
    await thread(page).getByRole('article').nth(1).waitFor();
    expect(await focus()).toBe('Reply in the thread');
    for (let presses = 0; presses < 10 && await focus() !== 'Source'; presses += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    expect(await page.evaluate('document.querySelector("dialog").contains(document.activeElement)')).toBe(true);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    await tabTo('Reply in the thread');
    await page.keyboard.press('End');
    await page.keyboard.type('and training?');
    await page.keyboard.press('Enter');
    expect(await textOf(thread(page).getByRole('article').nth(3))).toContain('14 万元');
  });

  it('what is typed is not lost while others write', async () => {
    const page = await open(ANN);
    await box(page).fill('@budget how much is');
    demo.slack.say('C0BUDGET', LIN, '早上好');
    await page.locator('#messages').getByText('早上好').first().waitFor();
    expect(await box(page).inputValue()).toBe('@budget how much is');
    expect(await focused(page)).toMatch(/^Message #budget/);
  });
});

describe.each([['Chinese', LIN, '@budget 最大的十个项目是哪些', '出处'], ['English', ANN, '@budget what are the ten largest projects', 'Source']] as const)('in %s', (_language, user, question, source) => {
  it.each([['wide', WIDE], ['narrow', NARROW]] as const)('%s: nothing scrolls sideways, and axe finds no fault', async (_size, viewport) => {
    const page = await open(user, viewport);
    expect(await page.evaluate('document.documentElement.lang')).toBe(user === LIN ? 'zh-CN' : 'en-US');
    const check = async (where: string): Promise<void> => { expect([where, await overflow(page), await violations(page)]).toEqual([where, 0, []]); };
    await check('channel');
    const answer = await ask(page, question);
    await check('thread');
    await answer.getByRole('button', { name: source }).click();
    await dialog(page).waitFor();
    await check('modal');
    await page.keyboard.press('Escape');
    await page.locator('#beside header').getByRole('button').click();
    await page.locator('nav').getByRole('button').last().click();
    await page.locator('.tabs').getByRole('button').last().click();
    await page.locator('.home h3').first().waitFor();
    await check('home');
  });
});

it('draws every kind of block that a bot may send, and only as text what is text', async () => {
  const page = await open(ANN);
  const cell = (text: string): { type: 'raw_text'; text: string } => ({ type: 'raw_text', text });
  const plain = (text: string): { type: 'plain_text'; text: string } => ({ type: 'plain_text', text });
  demo.slack.workspace.post({ channel: 'C0BUDGET', user: 'U0BOT', bot_id: 'B0BOT', text: 'gallery', blocks: [
    { type: 'header', text: plain('A header') },
    { type: 'section', text: { type: 'mrkdwn', text: '*bold* _italic_ ~gone~ `code` <https://example.org/?a=1&amp;b=2|a link> <@U0LIN>\n&gt; quoted &lt;script&gt;\n2*3*4 snake_case_name' }, fields: [{ type: 'mrkdwn', text: 'left' }, { type: 'mrkdwn', text: 'right' }], accessory: { type: 'button', action_id: 'aside', text: plain('Beside') } },
    { type: 'divider' },
    { type: 'context', elements: [{ type: 'mrkdwn', text: 'small print' }] },
    { type: 'actions', elements: [{ type: 'static_select', action_id: 'pick', placeholder: plain('Pick one'), options: [{ text: plain('First'), value: '1' }] }, { type: 'button', action_id: 'go', style: 'primary', text: plain('Go') }] },
    { type: 'table', rows: [[cell('name'), cell('<b>amount</b>')], [cell('a'), cell('1')]] },
    { type: 'data_table', caption: 'Numbers', rows: [[cell('n')], [{ type: 'raw_number', value: 1, text: '1.00' }]] },
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'rich', style: { bold: true } }, { type: 'emoji', name: 'thumbsup', unicode: '1f44d' }] }, { type: 'rich_text_list', style: 'bullet', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'an item' }] }] }] },
    { type: 'markdown', text: '# Title\n**strong** and [away](https://example.org/away)' },
    { type: 'context_actions', elements: [{ type: 'icon_button', icon: 'trash', action_id: 'bin', text: plain('Delete') }] },
  ] });
  const message = page.locator('#messages').getByRole('article').last();
  await message.getByRole('heading', { name: 'A header' }).waitFor();
  expect(await message.locator('.section strong, .section em, .section s, .section code').allInnerTexts()).toEqual(['bold', 'italic', 'gone', 'code']);
  expect(await message.getByRole('link', { name: 'a link' }).getAttribute('href')).toBe('https://example.org/?a=1&b=2');
  expect(await textOf(message.locator('.section'))).toContain('@林晓 quoted <script> 2*3*4 snake_case_name left right');
  expect(await message.getByRole('columnheader').allInnerTexts()).toEqual(['name', '<b>amount</b>', 'n']);
  expect(await message.getByRole('table', { name: 'Numbers' }).getByRole('cell').allInnerTexts()).toEqual(['1.00']);
  expect(await message.getByRole('combobox', { name: 'Pick one' }).getByRole('option').allInnerTexts()).toEqual(['Pick one', 'First']);
  expect(await message.getByRole('listitem').allInnerTexts()).toEqual(['an item']);
  expect(await message.getByRole('link', { name: 'away' }).getAttribute('href')).toBe('https://example.org/away');
  expect(await message.getByRole('button').allInnerTexts()).toEqual(['Beside', 'Go', 'Delete', 'Reply in thread']);
  expect(await violations(page)).toEqual([]);
});
