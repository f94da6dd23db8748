/** A plan and a question → what the model reads: gists without a figure or a direction, the question as quoted data. */
import type { Language } from '../query/query.ts';
import type { Atom, Plan } from './plan.ts';

/** Longest question that is passed on, in characters; a name is cut sooner. */
const LONGEST_QUESTION = 300;
const LONGEST_NAME = 60;

const GISTS: Readonly<Record<Language, Readonly<Record<Atom['kind'], string>>>> = {
  zh: {
    figure: '金额', count: '数量', place: '归属', readings: '明细（几个口径）', change: '变化', recomputed: '提示（重算的变化率）', reason: '写明的原因', noReason: '没有写明原因', target: '绩效目标', share: '占比', ratio: '倍数',
    difference: '比较', sum: '合计', balance: '差额', average: '平均', convert: '换算', parent: '归属', list: '清单', names: '清单（名称）', row: '明细（整行）', quote: '文件原文', verdict: '判断', statement: '判断（逐项）', identity: '核对', caveat: '提示（文件自身的出入）', notice: '说明',
  },
  en: {
    figure: 'amount', count: 'count', place: 'where it stands', readings: 'readings', change: 'change', recomputed: 'caution (the rate recomputed)', reason: 'printed reason', noReason: 'no printed reason', target: 'target', share: 'share', ratio: 'ratio',
    difference: 'difference', sum: 'sum', balance: 'balance', average: 'average', convert: 'conversion', parent: 'where it stands', list: 'list', names: 'list (of names)', row: 'list (a whole row)', quote: 'words of the document', verdict: 'verdict', statement: 'verdict (one of several)', identity: 'check', caveat: 'caution (the document’s own discrepancy)', notice: 'note',
  },
};
const WORDS = {
  zh: { question: '提问', clauses: '句子', parts: '组成', behind: (id: string) => `（必须紧跟 {${id}}）`, alike: (one: string, other: string) => `{${one}} 与 {${other}} 同向`, apart: (one: string, other: string) => `{${one}} 与 {${other}} 反向`, colon: '：', comma: '、' },
  en: { question: 'Question', clauses: 'Clauses', parts: 'parts', behind: (id: string) => ` (right behind {${id}})`, alike: (one: string, other: string) => `{${one}} and {${other}} are alike`, apart: (one: string, other: string) => `{${one}} and {${other}} are opposite`, colon: ': ', comma: ', ' },
} as const;

/** The message that follows the instructions of `prompts/`. */
export function describePlan({ language, atoms }: Plan, question: string): string {
  const words = WORDS[language];
  const lines = atoms.map((atom) => {
    const gist = atom.fits.includes('parts') ? words.parts : GISTS[language][atom.kind];
    const names = atom.subjects.map(nameForModel).join(words.comma);
    return `{${atom.id}} ${gist}${names === '' ? '' : `${words.colon}${names}`}${atom.behind ? words.behind(atom.behind) : ''}`;
  });
  const changes = atoms.filter(({ trend }) => trend !== null && trend !== 0);
  const relations = changes.flatMap((one, index) => {
    const other = changes[index + 1];
    if (!other || one.about === other.about) return [];
    return [one.trend === other.trend ? words.alike(one.id, other.id) : words.apart(one.id, other.id)];
  });
  return [`${words.question}${words.colon}${JSON.stringify(withoutNumbers(question).slice(0, LONGEST_QUESTION))}`, `${words.clauses}${words.colon}`.trim(), ...lines, ...relations].join('\n');
}

/** A document's name is data like the question: cut, and without marks that could be read as a clause. */
function nameForModel(name: string): string {
  return JSON.stringify(withoutNumbers(name.replace(/[{}\r\n]/g, ' ')).slice(0, LONGEST_NAME));
}

/** The model needs no figure to arrange clauses, so it gets none, not even the person's. */
function withoutNumbers(text: string): string {
  return text.replace(/\p{N}+(?:[.,，]\p{N}+)*/gu, '#').replace(/[{}]/g, ' ');
}
