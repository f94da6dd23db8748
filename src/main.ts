/** Starts the product: the terminal chat. */
import { parseArgs } from 'node:util';
import { DEFAULT_DOCUMENTS, GLOSSARY, openLibrary } from './library.ts';
import { chat } from './terminal/chat.ts';
import { complain } from './terminal/faults.ts';
import { stopWhenNobodyReads } from './terminal/standard-output.ts';

const USAGE = 'Usage: npm start -- [--documents DIR]';

stopWhenNobodyReads(process.stdout);
try {
  const { values } = parseArgs({ options: { documents: { type: 'string', default: DEFAULT_DOCUMENTS } } });
  await chat(openLibrary(values.documents, GLOSSARY), { input: process.stdin, output: process.stdout, interactive: process.stdin.isTTY });
} catch (error) {
  const { text, status } = complain(error, USAGE);
  process.stderr.write(text);
  process.exitCode = status;
}
