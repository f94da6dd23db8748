import { describe, expect, it } from 'vitest';
import { receive, type IntakeOptions, type Outcome } from '../../src/ingress/intake.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { makeFolder } from '../store/temporary-folder.ts';
import { slackEvent } from './slack-event.ts';

async function intake(more: Partial<IntakeOptions> = {}): Promise<{ options: IntakeOptions; store: FileStore; observed: Outcome[]; woken: () => number }> {
  const store = await FileStore.open({ folder: makeFolder(), clock: Date.now, warn: () => undefined });
  const observed: Outcome[] = [];
  let woken = 0;
  const options: IntakeOptions = {
    store, bot: 'UBOT', rates: { perUser: 3, perChannel: 4 }, policy: { teams: new Set(['T1']), guests: new Set(), channels: null, users: null, sharedChannels: false },
    isAddressed: ({ type, direct }) => type === 'app_mention' || direct, observe: (outcome) => { observed.push(outcome); }, wake: () => { woken += 1; }, ...more,
  };
  return { options, store, observed, woken: () => woken };
}

describe('receive', () => {
  it('journals a question with its reference before it returns', async () => {
    const { options, store, woken } = await intake();
    const outcome = await receive(slackEvent(), options);
    expect(outcome).toMatchObject({ kind: 'accepted', reference: expect.stringMatching(/^[0-9a-f]{10}$/) as string });
    expect(await store.take(1_000)).toMatchObject({ id: 'reference' in outcome ? outcome.reference : '', thread: 'T1:C1:1700000000.000100' });
    expect(woken()).toBe(1);
  });

  it('takes one of the two events that Slack makes of a mention in a channel that the bot reads, and the retries of neither', async () => {
    const { options, store } = await intake({ isAddressed: () => true });
    const kinds = [];
    for (const said of [{ id: 'Ev1', type: 'message' }, { id: 'Ev2' }, { id: 'Ev1', type: 'message' }, { id: 'Ev2' }]) kinds.push((await receive(slackEvent(said), options)).kind);
    expect(kinds).toEqual(['accepted', 'duplicate', 'duplicate', 'duplicate']);
    expect(await store.backlog()).toBe(1);
  });

  it('does not let a message that was passed over stand in the way of its mention', async () => {
    const { options } = await intake();
    expect(await receive(slackEvent({ id: 'Ev1', type: 'message' }), options)).toEqual({ kind: 'ignored', ignored: 'not_addressed' });
    expect((await receive(slackEvent({ id: 'Ev2' }), options)).kind).toBe('accepted');
  });

  it('does no work for whom it refuses', async () => {
    const { options, store, observed, woken } = await intake();
    await receive(slackEvent({ shared: true }), options);
    await receive(slackEvent({ team: 'T2' }), options);
    expect(observed.map((outcome) => outcome.kind === 'refused' && outcome.refusal)).toEqual(['shared_channel', 'team']);
    expect([await store.backlog(), woken()]).toEqual([0, 0]);
  });

  it('tells a person of the limit once, and journals that it has to be told', async () => {
    const { options, store } = await intake();
    const kinds = [];
    for (let nth = 0; nth < 6; nth += 1) kinds.push((await receive(slackEvent({ id: `Ev${nth}`, ts: `170000000${nth}.000100` }), options)).kind);
    expect(kinds).toEqual(['accepted', 'accepted', 'accepted', 'over', 'silenced', 'silenced']);
    for (let nth = 0; nth < 3; nth += 1) await store.take(1_000);
    expect((await store.take(1_000))?.overQuota).toBe('user:T1:U1');
  });

  it('rejects when nothing could be journalled, so that Slack sends it again', async () => {
    const { options, store, woken } = await intake();
    await store.close();
    await expect(receive(slackEvent(), options)).rejects.toMatchObject({ code: 'unwritable' });
    expect(woken()).toBe(0);
  });
});
