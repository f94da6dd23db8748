import { expect, it } from 'vitest';
import { Recollection } from '../../src/ingress/recollection.ts';

it('asks earlier questions again only where it does not remember, or another replica went on', () => {
  const asked: string[] = [];
  const recollection = new Recollection<string>((question, before) => {
    asked.push(question);
    return `${before ?? ''}/${question}`;
  });
  const [one, two, three] = ['a', 'b', 'c'].map((text) => ({ reference: `r-${text}`, text }));
  if (!one || !two || !three) throw new Error('three');
  expect(recollection.after('T', [])).toBeNull();
  expect(recollection.after('T', [one, two])).toBe('/a/b');
  expect(recollection.after('T', [one, two])).toBe('/a/b');
  expect(asked).toEqual(['a', 'b']);
  recollection.keep('T', three.reference, '/a/b/c');
  expect(recollection.after('T', [one, two, three])).toBe('/a/b/c');
  expect(asked).toEqual(['a', 'b']);
  // Elsewhere the thread went on with another question.
  expect(recollection.after('T', [one, two, three, { reference: 'r-d', text: 'd' }])).toBe('/a/b/c/d');
  expect(asked).toEqual(['a', 'b', 'a', 'b', 'c', 'd']);
});

it('forgets the thread that was silent for longest, and finds it again', () => {
  let asked = 0;
  const recollection = new Recollection<number>((_, before) => {
    asked += 1;
    return (before ?? 0) + 1;
  });
  const question = [{ reference: 'r', text: 'q' }];
  for (let nth = 0; nth < 1_001; nth += 1) recollection.after(`T${nth}`, question);
  recollection.after('T1000', question);
  expect(asked).toBe(1_001);
  expect(recollection.after('T0', question)).toBe(1);
  expect(asked).toBe(1_002);
});
