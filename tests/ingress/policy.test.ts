import { describe, expect, it } from 'vitest';
import { refusalOf, type Policy, type Refusal } from '../../src/ingress/policy.ts';
import type { Incoming } from '../../src/ingress/incoming.ts';

const OPEN: Policy = { teams: new Set(['T1']), guests: new Set(), channels: null, users: null, sharedChannels: false };
const ASKED: Incoming = { eventId: 'Ev1', type: 'app_mention', team: 'T1', channel: 'C1', direct: false, shared: false, ts: '1.1', thread: null, user: 'U1', userTeam: 'T1', text: '?' };

describe('refusalOf', () => {
  it.each<[string, Partial<Policy>, Partial<Incoming>, Refusal | null]>([
    ['a colleague', {}, {}, null],
    ['a colleague whose workspace Slack does not repeat', {}, { userTeam: null }, null],
    ['another workspace', {}, { team: 'T2', userTeam: 'T2' }, 'team'],
    ['everybody when no workspace is allowed', { teams: new Set() }, {}, 'team'],
    ['a channel that others read', {}, { shared: true }, 'shared_channel'],
    ['a channel of which Slack does not say who reads it', {}, { shared: null }, 'shared_channel'],
    ['a stranger', {}, { userTeam: 'T9' }, 'foreign_user'],
    ['a colleague in an allowed shared channel', { sharedChannels: true }, { shared: true }, null],
    ['a stranger in an allowed shared channel', { sharedChannels: true }, { shared: true, userTeam: 'T9' }, 'foreign_user'],
    ['somebody unknown in an allowed shared channel', { sharedChannels: true }, { shared: true, userTeam: null }, 'foreign_user'],
    ['somebody unknown where Slack says nothing', { sharedChannels: true }, { shared: null, userTeam: null }, 'foreign_user'],
    ['an invited workspace', { sharedChannels: true, guests: new Set(['T9']) }, { shared: true, userTeam: 'T9' }, null],
    ['a listed channel', { channels: new Set(['C1']) }, {}, null],
    ['a channel that is not listed', { channels: new Set(['C2']) }, {}, 'channel'],
    ['a direct message when only channels are listed', { channels: new Set(['C1']) }, { channel: 'D1', direct: true }, 'channel'],
    ['a direct message when im is listed', { channels: new Set(['im']) }, { channel: 'D1', direct: true }, null],
    ['a listed person', { users: new Set(['U1']) }, {}, null],
    ['a person who is not listed', { users: new Set(['U2']) }, {}, 'user'],
  ])('%s', (_, policy, incoming, refusal) => {
    expect(refusalOf({ ...ASKED, ...incoming }, { ...OPEN, ...policy })).toBe(refusal);
  });
});
