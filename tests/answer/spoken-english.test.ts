import { describe, expect, it } from 'vitest';
import { replyTo as reply } from './in-thread.ts';

describe('English as it is typed to a colleague', () => {
  it.each([
    // A figure stands in a column of a table that is called by name and number.
    ['On the revenue summary sheet (table 2), what figure stands in the government fund budget column?', '1,924 万元'],
    ['in the income overview (table 2), what figure sits under the government investment project column?', '40 万元'],
    ['how much of the office expenses is project money?', '469 万元'],
    ["Trade union money vs office expenses in the basic expenditure sheet: what's the gap between them?", '67 万元'],
    // A limit, set against a result.
    ['do labour fees and entrusted business fees together top 12,000?', 'Yes'],
    ['Will the pension and annuity contributions exceed 700 in all?', 'No'],
    // More of the one than of the other.
    ["The retirees outnumber the people in post, don't they?", 'Yes'],
    ['The area that has to be swept is how many times the greenery area we maintain?', '22.78'],
    // Two halves of one whole, two bills of one name.
    ["What's the ratio of basic to project expenditure?", '2.94'],
    ['add up water and electricity as listed in table 8 for me', '257 万元'],
    ['what percentage of agency services goes on the canteen, and what percentage on meals', '38.85'],
    ['percentage of procurement thats for services', '69.32'],
    // What the office wants, and what became of something that has no figure.
    ['What four things is the office going to push hard on in 2023? headlines are enough', '从严治党'],
    ['What happened to waste sorting supervision?', '36.14%'],
    ['垃圾督导去哪了', '36.14%'],
    ['office operating funds went up, right? by how much and which items pushed it up', '2.50'],
  ])('%s', (question, told) => {
    const { outcome, text } = reply(question);
    expect(outcome).toBe('answered');
    expect(text).toContain(told);
  });

  it.each(["ok cheers, that's everything I needed today", "that'll be all, thank you!", 'brilliant, that answers it, have a nice weekend'])('%s ends the conversation', (question) => {
    expect(reply(question).text).toContain('You are welcome');
  });

  it('ranks nothing within a name that no name explains', () => {
    expect(reply('three biggest lines inside the swimming pool upkeep').outcome).not.toBe('answered');
  });
});
