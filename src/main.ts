/** Starts the product: in Slack when its variables are set, else the terminal chat. */
import { parseArgs } from 'node:util';
import { loadEnvironment, readSettings, StartError } from './config.ts';
import { DEFAULT_DOCUMENTS, GLOSSARY, openLibrary } from './library.ts';
import type { OpenPhraser } from './slack/run.ts';
import { chat } from './terminal/chat.ts';
import { complain } from './terminal/faults.ts';
import { stopWhenNobodyReads } from './terminal/standard-output.ts';

const USAGE = 'Usage: npm start -- [--documents DIR]';

stopWhenNobodyReads(process.stdout);
try {
  const { values } = parseArgs({ options: { documents: { type: 'string', default: DEFAULT_DOCUMENTS } } });
  const environment = loadEnvironment();
  const { slack } = readSettings(environment);
  const library = openLibrary(values.documents, GLOSSARY);
  if (slack) {
    // Loaded here only: a chat in the terminal starts without Bolt.
    const { runInSlack } = await import('./slack/run.ts');
    await runInSlack(library, slack, { output: process.stdout, errors: process.stderr }, await phraserOf(environment));
  } else {
    await chat(library, { input: process.stdin, output: process.stdout, interactive: process.stdin.isTTY });
  }
} catch (error) {
  const { text, status } = error instanceof StartError ? { text: `${error.message}\n`, status: 1 } : complain(error, USAGE);
  process.stderr.write(text);
  process.exitCode = status;
}

/** The openai package is loaded only where a key is set. */
async function phraserOf(environment: NodeJS.ProcessEnv): Promise<OpenPhraser | null> {
  const { PhrasingSettingsError, readPhrasingSettings } = await import('./llm/config.ts');
  try {
    if (readPhrasingSettings(environment) === null) return null;
  } catch (error) {
    throw error instanceof PhrasingSettingsError ? new StartError(error.message, { cause: error }) : error;
  }
  const { openPhraser } = await import('./llm/open-phraser.ts');
  return (keep) => openPhraser(environment, keep);
}
