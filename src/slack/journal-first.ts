/** Puts the journal before Bolt, which acknowledges an event before any listener hears of it. */
import type { App } from '@slack/bolt';
import { receive, type IntakeOptions } from '../ingress/intake.ts';

/** Events that are questions, or may be; no listener of Bolt gets them. */
export const JOURNALLED: ReadonlySet<string> = new Set(['app_mention', 'message']);

/** An event that cannot be journalled is not acknowledged, so that Slack sends it again. */
export function journalFirst(app: App, intake: IntakeOptions): void {
  const listen = app.processEvent.bind(app);
  app.processEvent = async (received) => {
    if (!isJournalled(received.body)) return listen(received);
    await receive(received.body, intake);
    await received.ack();
  };
}

function isJournalled({ event }: { event?: unknown }): boolean {
  return typeof event === 'object' && event !== null && 'type' in event && typeof event.type === 'string' && JOURNALLED.has(event.type);
}
