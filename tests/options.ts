/** What a measuring command was started with: `npm run eval -- --failures`. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { complain } from '../src/terminal/faults.ts';

/** The options of the command line; one that does not exist is told with the usage, and the command leaves with 2. */
export function optionsOf<Config extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: Config): ReturnType<typeof parseArgs<{ options: Config }>>['values'] {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const { text, status } = complain(error, usage);
    process.stderr.write(text);
    process.exit(status);
  }
}
