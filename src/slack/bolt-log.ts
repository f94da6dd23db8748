/** Bolt's logger on our log: warnings and errors only, and of their words only the first, for the rest may repeat what was sent. */
import { LogLevel, type Logger } from '@slack/bolt';
import type { Log } from '../operation/log.ts';

export function boltLog(log: Log): Logger {
  const write = (level: 'warn' | 'error') => (...message: unknown[]): void => {
    const [note] = message.filter((part) => typeof part === 'string');
    const fault = message.find((part) => part instanceof Error);
    log.write(level, 'slack_client', { ...(note === undefined ? {} : { note: /^[^:("'{[]*/.exec(note)?.[0].trim() ?? '' }), fault });
  };
  const nothing = (): void => undefined;
  return { debug: nothing, info: nothing, warn: write('warn'), error: write('error'), setLevel: nothing, setName: nothing, getLevel: () => LogLevel.WARN };
}
