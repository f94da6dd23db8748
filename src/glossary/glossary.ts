/** The glossary: budget language in Chinese and English, checked at load. */
import { z } from 'zod';

const entry = z.object({
  zh: z.string().min(1),
  en: z.array(z.string()).min(1),
  also: z.array(z.string().min(1)).default([]),
  source: z.string().min(1),
});
/** Everyday words too common to be names: they only help to tell texts apart that the names leave open. A star stands for any ending. */
const hint = z.object({ zh: z.array(z.string().min(1)).min(1), said: z.array(z.string().min(1)).min(1) });
/** Facets: of names that a word fits alike, what says which side of the thing is meant, "pay" its people, "repairs" its upkeep. */
const schema = z.object({ about: z.string(), words: z.array(entry), heads: z.array(entry), labels: z.array(entry), hints: z.array(hint).default([]), facets: z.array(hint).default([]) });

export type GlossaryEntry = z.infer<typeof entry>;
export type Hint = z.infer<typeof hint>;
export type Glossary = z.infer<typeof schema>;

/** Throws an error that names the first wrong place in one sentence. */
export function parseGlossary(text: string): Glossary {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`the glossary is not valid JSON: ${(error as Error).message}`, { cause: error });
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Error(`the glossary is not valid at ${first?.path.join('.') ?? 'its top'}: ${first?.message ?? 'unknown problem'}`);
}
