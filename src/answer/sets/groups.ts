/** Kinds of people that a budget has money for: how they are spoken of, and what printed names for them have. */
import type { Name } from '../answer.ts';

export interface Group { name: Name; zh: string; en: string; /** What printed names have that is for them. */ printed: RegExp }

export const GROUPS: readonly Group[] = [
  { name: { zh: '老人', en: 'the elderly' }, zh: '老年人|老人家?|长者|高龄老人', en: 'elderly(?: people| residents)?|old(?:er)? (?:people|folks?|residents)|seniors|senior citizens', printed: /老年|老人|长者|高龄|老龄/ },
  { name: { zh: '残疾人', en: 'disabled people' }, zh: '残疾人士?|残障人?士?', en: 'disabled(?: people| persons| residents)?|people with disabilities', printed: /残疾|残障|助残/ },
  { name: { zh: '退役军人和优抚对象', en: 'veterans and their families' }, zh: '(?:退役|退伍|现役)?军人(?:的?(?:家属|家人|家庭))?|退伍人|老兵|军属|烈属|优抚对象', en: "veterans|ex-?servicemen|former soldiers|(?:soldiers|servicemen)['’]? (?:families|dependants)|(?:the )?families of (?:the )?(?:soldiers|servicemen|veterans)|soldiers|servicemen|(?:military|army) families", printed: /退役|退伍|军人|军属|优抚|拥军|双拥|义务兵/ },
  { name: { zh: '孩子', en: 'children' }, zh: '小?孩子?|儿童|小朋友|娃娃?|青少年|未成年人', en: 'children|kids|young people|minors|youngsters', printed: /儿童|幼儿|婴|青少年|未成年|亲子|少年|托育/ },
  { name: { zh: '妇女', en: 'women' }, zh: '妇女|女性|女同志', en: 'women', printed: /妇女|妇联|女性|巾帼/ },
  { name: { zh: '困难群众', en: 'people in need' }, zh: '困难(?:群众|家庭|户|群体|居民)|低保户|贫困(?:户|家庭)|穷人', en: 'poor(?: families| people| households)?|people in need|low[- ]income (?:families|people|households)', printed: /低保|最低生活|救助|困难|救济|特困|施保/ },
];
/** They have no projects of their own: only what is paid to them. */
export const PAID_ONLY: Group = { name: { zh: '退休人员', en: 'retired staff' }, zh: '退休(?:人员|职工|干部|老人|的人)', en: 'pensioners|retirees|retired (?:staff|people|employees|workers)', printed: /退休/ };

/** "Old people": the kind that a word is for, all of it. */
export function groupCalled(word: string): Group | null {
  return GROUPS.find(({ zh, en }) => new RegExp(`^(?:${zh})们?$|^(?:the |our |local )?(?:${en})$`, 'i').test(word)) ?? null;
}
