/** An event as Slack's Events API documents it, for tests. */

export interface Said { id?: string; type?: string; team?: string; channel?: string; ts?: string; thread?: string; user?: string; text?: string; shared?: boolean | undefined; more?: object }

/** `more` is laid over the inner event. */
export function slackEvent({ id = 'Ev1', type = 'app_mention', team = 'T1', channel = 'C1', ts = '1700000000.000100', thread, user = 'U1', text = '<@UBOT> 网格员经费是多少', shared = false, more = {} }: Said = {}): Record<string, unknown> {
  return {
    token: 'verification', team_id: team, context_team_id: team, api_app_id: 'A1', type: 'event_callback', event_id: id, event_time: 1700000000,
    authorizations: [{ enterprise_id: null, team_id: team, user_id: 'UBOT', is_bot: true }], is_ext_shared_channel: shared,
    event: { type, user, text, ts, channel, team, event_ts: ts, ...(thread === undefined ? {} : { thread_ts: thread }), ...more },
  };
}
