import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/sichuan-town/documents').documents;
if (!document) throw new Error('no document');
const told = extractFacts(document).rows.filter(({ place, role }) => place.table === null && role === 'item');

describe('a budget of a Sichuan town', () => {
  it('names a subject that is written with its codes by its last name, and gives it its parts and its change', () => {
    const row = told.find(({ label }) => label === '城乡社区环境卫生');
    expect(row?.children.map(({ label }) => label)).toEqual(['场镇清扫保洁服务', '农村生活垃圾收集转运']);
    expect(row?.facts.map(({ measure, printed }) => `${measure} ${printed ?? ''}`)).toEqual(['amount 138.30', 'change 16.50', 'percent 13.55']);
    expect(row?.reason?.text).toContain('清扫保洁面积扩大');
  });
});
