/** 「水电邮加起来」, 「差旅培训合计」: printed names said one after the other without their common ending, each in full. */
import { pattern } from '../../budget/pattern.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

const ADDED = pattern(/^((?:请问|今年|全年|那么?|一年)*)([\u4e00-\u9fff]{3,14}?)(?:费用?|经费)?(?=(?:这|一共|总共)?(?:[两三四五几]项)?(?:都|全)?(?:加起来|加在?一[起块]|合计|相加|合起来|合在一起|加总))/);
/** What the names end with where each is said in full. */
const ENDINGS = ['', '费', '经费', '支出'];
const OTHERS = pattern(/^(?:其[他它余]|剩下|余下|剩余|别)的?(?:几个|各个?|所有)?项目$/);
const LONGEST_CHUNK = 8;
/** A name of one letter is its ending's: 水费; one that begins with it is not much longer. */
const LONGEST_OF_LETTER = 4;

export function namesApart(text: string, vocabulary: Vocabulary): string {
  const [whole, before = '', run = ''] = ADDED.exec(text) ?? [];
  // 「其他项目加起来」: the others of what was told, no line of that name.
  if (whole === undefined || OTHERS.test(run) || inFull(run, vocabulary) !== null || vocabulary.lexis.chinesePhrase(run).length > 0) return text;
  const names = byLetters(run, vocabulary) ?? byNames(run, vocabulary);
  return names === null || names.length < 2 ? text : before + names.join('、') + text.slice(whole.length);
}

function inFull(words: string, vocabulary: Vocabulary): string | null {
  const ending = ENDINGS.find((own) => words.length + own.length > 1 && vocabulary.isName(words + own));
  return ending === undefined ? null : words + ending;
}

/** Each letter begins one name alone. */
function byLetters(run: string, vocabulary: Vocabulary): string[] | null {
  if (run.length > LONGEST_OF_LETTER) return null;
  const names = [...run].map((letter) => {
    if (vocabulary.isName(`${letter}费`)) return `${letter}费`;
    const [only, another] = vocabulary.names.filter((name) => name.startsWith(letter) && name.endsWith('费') && name.length <= LONGEST_OF_LETTER);
    return only !== undefined && another === undefined ? only : null;
  });
  const found = names.filter((name): name is string => name !== null);
  return found.length === run.length && new Set(found).size === found.length ? found : null;
}

function byNames(run: string, vocabulary: Vocabulary): string[] | null {
  if (run === '') return [];
  for (let to = Math.min(LONGEST_CHUNK, run.length); to >= 2; to -= 1) {
    const name = inFull(run.slice(0, to), vocabulary);
    const rest = name === null ? null : byNames(run.slice(to), vocabulary);
    if (name !== null && rest !== null) return [name, ...rest];
  }
  return null;
}
