import { expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

const subdistrict = libraryOf('tests/fixtures/subdistrict/documents');

it.each([
  ['哪些是新增的项目', '286 万元'], ['Is there any project that is brand new this year?', '286 万元'],
  ['今年取消了哪些项目', '640 万元'], ['was any project dropped?', '640 万元'],
])('%s tells %s', (question, words) => {
  const reply = replyIn(subdistrict, question);
  expect(reply.outcome).toBe('answered');
  expect(reply.text).toContain(words);
});

it('a project whose whole amount is an increase is new', () => {
  expect(replyTo('今年新增了哪些项目').text).toContain('其他优抚支出');
});

it('what is cut is no project that ended', () => {
  expect(replyTo('which projects were cut').text).toContain('#2');
});
