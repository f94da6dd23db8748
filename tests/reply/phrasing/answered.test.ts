/**
 * Whatever goes through the answers to all written questions, in one file: those questions are asked once for all of it
 * (`answers.ts`), which takes longer than everything that is then asked of the answers.
 */
import './guard.tests.ts';
import './phrase.tests.ts';
import './prompts.tests.ts';
