/** A logger for Slack's clients that says nothing: the refusals that a test provokes are no news. */
import { LogLevel, type Logger } from '@slack/bolt';

export const SILENT: Logger = {
  debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined,
  setLevel: () => undefined, getLevel: () => LogLevel.ERROR, setName: () => undefined,
};
