/** Names that only describe the name beside them, or say what is asked of it. */
import { pattern } from '../../budget/pattern.ts';
import type { Mention } from '../query.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** 「某某项目的绩效目标」: right behind a name the words say what is asked of it, and name no other thing. */
const AIM_OF = pattern(/^(?:这个|该)?项目的?(?:绩效)?目标$/);
/** 「投到哪四个工程」: what the parts are called is no name beside that of the whole. */
const KIND_OF_PARTS = pattern(/哪(?:几|[两二三四五六七八九十]|\d{1,2})[个项笔条类块]\s*$/);
/** 「给老人发的高龄津贴」 */
const GIVEN_TO = pattern(/[给为替]\s*$/);
const GIVEN = pattern(/^\s*(?:发放?|办|设立?|做|买|拨|安排|准备|提供|配|用)\S{0,2}的\s*$/);
/** Whose something is: 「老人的高龄津贴」. */
const PEOPLE = pattern(/^(?:老人|长者|老年人|残疾人|居民|群众|职工|员工|干部|学生|儿童|妇女|军属|困难群众|低保户|村民|市民|退役军人|老百姓)$/);
/** "Occupational annuity for staff": whose it is, no money of its own. */
const FOR_PEOPLE = pattern(/^\s*(?:for|to) (?:the |our |all )?$/i);
const PEOPLE_EN = pattern(/^(?:staff|employees|personnel|individuals)$/i);
/** A shorter name is no more than a word. */
const FULL = 4;

export function withoutAsides(mentions: readonly Mention[], vocabulary: Vocabulary): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].reverse()) {
    const next = kept[0];
    const before = mentions[mentions.indexOf(mention) - 1];
    if (before && ((mention.between.trim() === '' && AIM_OF.test(mention.text) && vocabulary.isName(before.text)) || (KIND_OF_PARTS.test(mention.between) && mention.unknown.length === 0 && !vocabulary.isName(mention.text)))) continue;
    if (before && before.code === null && before.unknown.length === 0 && isForPeople(mention)) continue;
    if (next && describes(mention, next, before, vocabulary)) {
      kept[0] = { ...next, gap: mention.gap, between: mention.between, joined: mention.joined };
      continue;
    }
    kept.unshift(mention);
  }
  return kept;
}

/** "Annuity for staff" asks for nothing else of the annuity, as other words beside a name do. */
export function isForPeople({ text, joined, between }: Mention): boolean {
  return (joined || /^\s*to $/i.test(between)) && PEOPLE_EN.test(text) && FOR_PEOPLE.test(between);
}

/** 「委托别人办事的委托业务费」, 「办白事的殡葬工作」: words that budgets know, before the 的 of a name in full. */
function describes(mention: Mention, next: Mention, before: Mention | undefined, vocabulary: Vocabulary): boolean {
  if (mention.unknown.length > 0 || mention.code !== null || next.code !== null || next.text.length < FULL || vocabulary.isName(mention.text)) return false;
  if (GIVEN_TO.test(mention.between) || (before === undefined && mention.gap.length > 0)) {
    if (GIVEN.test(next.between) && vocabulary.isLabelText(next.text)) return true;
  }
  if (PEOPLE.test(mention.text) && /^\s*的\s*$/.test(next.between) && vocabulary.isLabelText(next.text) && !next.text.startsWith(mention.text)) return true;
  // 「社区公共设施的其他支出」: what is other than nothing said is no name in full.
  if (!vocabulary.isName(next.text) || next.text.startsWith('其他')) return false;
  return /^的$/.test(next.between.trim()) || (next.text.includes(mention.text) && /的\s*$/.test(next.between) && !/[,，、;；:：。]|和|与|及|跟|比/.test(next.between));
}
