/** What an app was granted: the scopes, events, commands and surfaces of its manifest, or everything. */

/** The part of an app manifest that decides what Slack sends and accepts. */
export interface Manifest {
  features?: {
    app_home?: { home_tab_enabled?: boolean; messages_tab_enabled?: boolean };
    slash_commands?: { command: string }[];
  };
  oauth_config?: { scopes?: { bot?: string[] } };
  settings?: {
    event_subscriptions?: { bot_events?: string[] };
    interactivity?: { is_enabled?: boolean };
    socket_mode_enabled?: boolean;
  };
}

export interface Grants {
  /** `null`: all of them. */
  scopes: ReadonlySet<string> | null;
  events: ReadonlySet<string> | null;
  commands: ReadonlySet<string> | null;
  interactive: boolean;
  homeTab: boolean;
}

export const EVERYTHING: Grants = { scopes: null, events: null, commands: null, interactive: true, homeTab: true };

export function grantsOf(manifest: Manifest): Grants {
  return {
    scopes: new Set(manifest.oauth_config?.scopes?.bot),
    events: new Set(manifest.settings?.event_subscriptions?.bot_events),
    commands: new Set(manifest.features?.slash_commands?.map(({ command }) => command)),
    interactive: manifest.settings?.interactivity?.is_enabled === true,
    homeTab: manifest.features?.app_home?.home_tab_enabled === true,
  };
}

/** An event needs its scope beside the subscription (the page of each event on docs.slack.dev/reference/events). */
const SCOPES_OF_EVENTS: Readonly<Record<string, readonly string[]>> = {
  app_mention: ['app_mentions:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
  member_joined_channel: ['channels:read', 'groups:read'],
};

export function receives(grants: Grants, event: string): boolean {
  const scopes = SCOPES_OF_EVENTS[event] ?? [];
  return grants.events?.has(event) !== false && (scopes.length === 0 || scopes.some((scope) => holds(grants, scope)));
}

export function holds(grants: Grants, scope: string): boolean {
  return grants.scopes?.has(scope) !== false;
}
