/** What a server sent → the phrasing in it; every way in which it can be none has its name. */
import { z } from 'zod';
import { ModelFault, type Written } from '../reply/language-model.ts';

const count = z.number().int().nonnegative().catch(0);
const completion = z.object({
  model: z.string().catch(''),
  choices: z.array(z.object({
    finish_reason: z.string().nullish(),
    message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
  })),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});
const phrasing = z.object({ reply: z.string() });

/** Longest reply that is looked at, in characters: a paragraph of marks and connectives is a few hundred. */
const LONGEST_REPLY = 4000;

/** Throws ModelFault: 'not a completion' (HTML, an error with status 200), 'empty', 'refusal', 'cut short', 'malformed reply'. */
export function readCompletion(sent: unknown): Written {
  const { success, data } = completion.safeParse(sent);
  if (!success) throw new ModelFault('not a completion');
  const [choice] = data.choices;
  if (!choice) throw new ModelFault('empty');
  const { message: { content, refusal }, finish_reason: finish } = choice;
  if (refusal || finish === 'content_filter') throw new ModelFault('refusal');
  if (finish === 'length') throw new ModelFault('cut short');
  if (!content || content.trim() === '') throw new ModelFault('empty');
  return { text: phrasingIn(content), model: data.model, tokensIn: data.usage?.prompt_tokens ?? 0, tokensOut: data.usage?.completion_tokens ?? 0 };
}

/** `{"reply": "…"}`, or plain text from servers without JSON; one thinking block and one fence around it are taken off, nothing else. */
function phrasingIn(content: string): string {
  const bare = content.replace(/^\s*<think>[^]*?<\/think>/, '').replace(/^\s*```(?:json)?\s*\n([^]*?)\n?\s*```\s*$/, '$1').trim();
  if (bare.length > LONGEST_REPLY || bare === '') throw new ModelFault('malformed reply');
  // {c1} at the start is a mark of the text form, not an object.
  if (!/^(?:\{(?!c\d)|\[)/.test(bare)) return bare;
  try {
    return phrasing.parse(JSON.parse(bare)).reply;
  } catch (cause) {
    throw new ModelFault('malformed reply', { cause });
  }
}
