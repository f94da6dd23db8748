/** 「哪一条讲的是党建」, "which goal is about veterans", after several texts were quoted: those of them that have the words. */
import { pattern } from '../../budget/pattern.ts';
import { asksForMoney } from '../../query/slots/value-kind.ts';
import { claims } from '../context.ts';
import { goalQuoted } from '../texts/goal-subject.ts';
import { contextOf, type Rule } from './turn.ts';

const WHICH = pattern(/哪[一]?[个条项点]|第几|\bwhich (?:one|goal|number|of (?:them|these|those)|point|item|task|objective|duty)\b|\b(?:what|which) (?:number|place)\b/i);
const ABOUT = pattern(/讲|说|关于|涉及|提到|有关|相关|跟|针对|那[条个项]|第几|\b(?:about|deals? with|mentions?|mentioning|concerns?|covers?|on|relates? to|to do with|names?|has|have|talks? (?:about|of))\b/i);
/** Only the numbered texts have one. */
const NUMBER = pattern(/第几|哪一?条|\b(?:what|which) (?:number|goal|objective)\b/i);
/** Of the question, not of what it is about. */
const TALK = pattern(/^(?:goals?|目标|duty|duties|职责|numbers?|ones?|one|place|条|项)$/i);
/** Of a word in other letters so much makes it the same. */
const SAME = 0.6;

export const WHICH_TEXT: Rule = {
  name: 'which of the texts just quoted has the words',
  answer: ({ world, query, last, thread }) => {
    if (query.mentions.length === 0 || !WHICH.test(query.spoken) || !ABOUT.test(query.spoken) || asksForMoney(query.spoken)) return null;
    const context = contextOf(world, query, last.subjects, last);
    const told = last.claims.flatMap((claim) => (claim.kind === 'quote' && (claim.what === 'goal' || claim.what === 'duty') ? [claim] : []));
    // Of the goals that were told before, by their number; else of what was just quoted.
    const goals = told.every(({ what }) => what === 'goal') && (thread.texts === 'goal' || told.length > 0) ? world.book.passages.filter(({ kind }) => kind === 'goal').map((goal) => goalQuoted(context, goal)) : [];
    const quotes = goals.length > told.length && (told.length > 0 || NUMBER.test(query.spoken)) ? goals : told.map((quote) => goals.find(({ text }) => text === quote.text) ?? quote);
    if (quotes.length < 2) return null;
    const words = query.mentions.flatMap(({ pieces, unknown }) => [...pieces, ...unknown.map((text) => ({ text, from: 0, to: text.length, concepts: [] }))]).filter(({ text }) => !TALK.test(text));
    const held = quotes.map((quote) => ({ quote, held: words.reduce((sum, word) => sum + Math.max(world.index.says(quote.text, word), hasLetters(quote.text, word.text) ? 1 : 0), 0) / Math.max(words.length, 1) }));
    const best = Math.max(...held.map((one) => one.held));
    const found = best >= SAME ? held.filter((one) => one.held === best).map(({ quote }) => quote) : [];
    return found.length > 0 && found.length < quotes.length ? claims(context, 'a text that has the words', found, last.subjects) : null;
  },
};

/** 养老 in 老有颐养: each of its letters. */
function hasLetters(text: string, word: string): boolean {
  return /^[\u3400-\u9fff]{2,4}$/.test(word) && [...word].every((letter) => text.includes(letter));
}
