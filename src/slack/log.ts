/** Bolt's logger on standard error, warnings and errors only: debug and info print payloads and routine. */
import { formatWithOptions } from 'node:util';
import { LogLevel, type Logger } from '@slack/bolt';

export function logTo(output: { write(line: string): unknown }): Logger {
  const line = (level: string) => (...message: unknown[]): void => { output.write(`${level} ${formatWithOptions({ breakLength: Infinity }, ...message)}\n`); };
  const nothing = (): void => undefined;
  return { debug: nothing, info: nothing, warn: line('warn'), error: line('error'), setLevel: nothing, setName: nothing, getLevel: () => LogLevel.WARN };
}
