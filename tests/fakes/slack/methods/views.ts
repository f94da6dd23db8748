/** views.*: modals one on another, and the App Home of each person. */
import type { HomeView, ModalView } from '@slack/types';
import type { Call, Method } from '../call.ts';
import { userOf } from '../call.ts';
import { isTooLarge, problemsOfView } from '../block-kit.ts';
import { VIEWS_ON_TOP_OF_EACH_OTHER } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { APP, BOT, TEAM, type OpenView, type Workspace } from '../workspace.ts';

export const VIEWS: Readonly<Record<string, Method>> = {
  'views.open': { token: 'bot', run: (call) => {
    const user = call.workspace.exchangeTrigger(call.args.required('trigger_id'));
    const view = modalIn(call);
    call.workspace.modals.delete(user);
    return { view: described(call.workspace.pushModal(user, view)) };
  } },

  'views.push': { token: 'bot', run: (call) => {
    const user = call.workspace.exchangeTrigger(call.args.required('trigger_id'));
    return { view: described(pushOver(call.workspace, user, modalIn(call))) };
  } },

  'views.update': { token: 'bot', run: (call) => {
    const open = call.workspace.viewById(call.args.text('view_id') ?? call.args.required('external_id'));
    if (!open) throw new Refusal('not_found');
    const hash = call.args.text('hash');
    if (hash !== undefined && hash !== open.hash) throw new Refusal('hash_conflict');
    call.workspace.replaceView(open, open.view.type === 'home' ? homeIn(call) : modalIn(call));
    return { view: described(open) };
  } },

  'views.publish': { token: 'bot', run: (call) => {
    const { id } = userOf(call, 'user_id');
    const view = homeIn(call);
    if (!call.grants.homeTab) throw new Refusal('not_enabled');
    const hash = call.args.text('hash');
    if (hash !== undefined && hash !== call.workspace.homes.get(id)?.hash) throw new Refusal('hash_conflict');
    return { view: described(call.workspace.setHome(id, view)) };
  } },
};

/** @throws Refusal when three views lie on each other already, or none is there to push on. */
export function pushOver(workspace: Workspace, user: string, view: ModalView): OpenView {
  const stack = workspace.modals.get(user) ?? [];
  if (stack.length === 0) throw new Refusal('not_found');
  if (stack.length >= VIEWS_ON_TOP_OF_EACH_OTHER) throw new Refusal('push_limit_reached');
  return workspace.pushModal(user, view);
}

/** @throws Refusal with what is wrong with the view. */
export function checkedModal(view: unknown): ModalView {
  const problems = problemsOfView(view, 'modal');
  if (problems.length > 0) throw new Refusal('invalid_arguments', problems);
  if (isTooLarge(view)) throw new Refusal('view_too_large');
  return view as ModalView;
}

function modalIn({ args }: Call): ModalView {
  return checkedModal(args.json('view'));
}

function homeIn({ args }: Call): HomeView {
  const view = args.json('view');
  const problems = problemsOfView(view, 'home');
  if (problems.length > 0) throw new Refusal('invalid_arguments', problems);
  if (isTooLarge(view)) throw new Refusal('view_too_large');
  return view as HomeView;
}

/** A view as answers and payloads carry it. */
export function described({ id, hash, root, previous, view, values }: OpenView): Record<string, unknown> {
  return {
    private_metadata: '', callback_id: '', external_id: '', ...(view.type === 'modal' ? { submit: null, close: null, clear_on_close: false, notify_on_close: false } : {}), ...view,
    id, hash, team_id: TEAM, app_id: APP, bot_id: BOT, app_installed_team_id: TEAM, root_view_id: root, previous_view_id: previous, state: { values },
  };
}
