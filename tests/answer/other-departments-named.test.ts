import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const transport = libraryOf('tests/fixtures/chongqing-transport/documents');
const culture = libraryOf('tests/fixtures/shaanxi-culture/documents');
const water = libraryOf('tests/fixtures/county/documents');

describe('projects of other departments are known by the English words that they are made of', () => {
  it.each([
    ['hi, budget for building the bus terminals?', '640.00 万元', transport], ['the bond-financed link road to the harbour: what was budgeted for it in 2023?', '4,000.00 万元', transport],
    ['Running the 24h self-service reading rooms - how much?', '29.75 万元', culture],
  ] as const)('%s', (question, figure, library) => { expect(ask(library, question, null).reply.text).toContain(figure); });
});

describe('a term that is explained is explained, whatever projects have it in their names', () => {
  it('免费开放', () => { expect(ask(culture, '免费开放是什么意思', null).reply.text).toMatch(/^免费开放的名词解释/); });
});

describe('a satisfaction is somebody’s with something', () => {
  it.each([
    [['reader satisfaction goal at the library?'], '≥95%', culture], [['reader satisfaction goal at the library?', 'and for visitors to the pagoda'], '≥90%', culture],
    [['昭慧塔那边参观群众满意度定多少'], '≥90%', culture], [['昭慧塔那边参观群众满意度定多少', '观众的呢'], '≥93%', culture],
    [['Rural water supply upgrade project: what tap water coverage rate is the target?', 'And user satisfaction?'], '≥90%', water], [['健身的人满意度定多少'], '≥90%', culture],
  ] as const)('%j', (turns, figure, library) => { expect(lastText(library, turns)).toContain(figure); });
  it.each([['How satisfied should passengers be with the museum?', culture], ['farmers\' satisfaction with irrigation', water]] as const)('and nobody’s with what is not printed: %s', (question, library) => {
    expect(ask(library, question, null).reply.figures).toEqual([]);
  });
  it('which of several is asked back', () => { expect(ask(water, 'user satisfaction target', null).reply.candidates.length).toBeGreaterThan(3); });
});

describe('the price of one of the vehicles that are bought', () => {
  it.each(['新车每辆多少钱', 'price per car for the enforcement vehicles being replaced?', 'How much is each new enforcement vehicle?'])('%s', (question) => {
    expect(ask(transport, question, null).reply.figures.map(({ value }) => value)).toEqual(['18.00']);
  });
  it('is not what it costs to have one', () => { expect(ask(transport, '一辆车一年油费多少', null).reply.text).toContain('÷ 46'); });
});
