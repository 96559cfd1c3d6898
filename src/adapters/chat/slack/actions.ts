import type { App, BlockElementAction } from '@slack/bolt';
import type { Message } from '../../../domain/message.js';
import type { ActionReply } from '../../../domain/ports/chat.js';
import { type AnswerPlace, answerAt } from './answer.js';
import { FORM_CALLBACK, originOf, valuesOf } from './form.js';
import { publishHome } from './home.js';
import { channelOf, type Listeners } from './listeners.js';
import { openForm, openMessage } from './modals.js';
import { obstacleIn } from './obstacle.js';
import type { Workspace } from './workspace.js';

/** Where somebody pressed something: what is needed to answer there. */
interface Pressed {
  readonly workspace: Workspace;
  readonly trigger: string;
  /** Empty on the App Home. */
  readonly channel: string;
  readonly respond: string | null;
  readonly thread: string | null;
  /** Only the presser sees the message with the control, so that it may be replaced. */
  readonly seenByOne: boolean;
}

/** Buttons, choices and sent forms: handed to the desk, whose reply is shown where it was asked for. */
export function listenForActions(app: App, { desk, workspaces, log }: Listeners): void {
  app.action({ type: 'block_actions' }, async ({ action, body, context }) => {
    const workspace = await workspaces.of(context.teamId ?? '');
    const pressed = actionOf(action);
    if (!workspace || pressed === null) return;
    const channel = body.channel?.id ?? '';
    const user = await workspace.userOf(body.user.id, body.user.name ?? body.user.username ?? body.user.id);
    const reply = await desk.act({ action: pressed, values: {}, channel: channelOf(workspace.team, channel), user });
    await give(reply, {
      workspace,
      trigger: body.trigger_id,
      channel,
      respond: body.response_url || null,
      thread: textOf(body.container['thread_ts']),
      seenByOne: body.container['is_ephemeral'] === true,
    });
    if (body.view?.type === 'home') await publishHome(workspace, user, desk, log);
  });

  app.view({ callback_id: FORM_CALLBACK, type: 'view_submission' }, async ({ body, view, context }) => {
    const workspace = await workspaces.of(context.teamId ?? '');
    const origin = originOf(view.private_metadata);
    if (!workspace || origin === null) return;
    const user = await workspace.userOf(body.user.id, body.user.name);
    const channel = channelOf(workspace.team, origin.channel);
    const obstacle = (): Promise<string | null> => obstacleIn(workspace.client, origin.channel, log);
    const reply = await desk.act({ action: origin.action, values: valuesOf(view.state.values), channel, user, obstacle });
    const trigger = (body as { readonly trigger_id?: string }).trigger_id ?? '';
    await give(reply, { workspace, trigger, ...origin, seenByOne: false });
    if (origin.channel === '') await publishHome(workspace, user, desk, log);
  });

  async function give(reply: ActionReply, pressed: Pressed): Promise<void> {
    const { workspace, trigger, channel, respond, thread, seenByOne } = pressed;
    if (reply.kind === 'message') {
      const place = { ephemeral: reply.ephemeral, replaces: reply.replaces === true && seenByOne, thread };
      await show(reply.message, place, pressed);
    } else if (!(await openForm(workspace.client, trigger, reply.form, { channel, respond, thread }, log))) {
      await show(TOO_LATE, { ephemeral: true, thread }, pressed);
    }
  }

  /** Without an address for the answer, as on the App Home, there is a window to show it in. */
  async function show(message: Message, place: AnswerPlace, { workspace, trigger, respond }: Pressed): Promise<void> {
    if (respond !== null) await answerAt(respond, message, place, log);
    else await openMessage(workspace.client, trigger, message, log);
  }
}

const TOO_LATE: Message = {
  summary: 'The form could not be opened. Please press again.',
  blocks: [{ kind: 'text', spans: [{ text: 'The form could not be opened. Please press again.' }] }],
};

function actionOf(action: BlockElementAction): string | null {
  if (action.type === 'button') return action.value ?? null;
  return action.type === 'static_select' ? action.selected_option.value : null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
