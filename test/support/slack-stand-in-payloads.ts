import { createHmac } from 'node:crypto';

/** What Slack sends, as its documentation has it, for one workspace (T1), one person (U1) and one channel (C1) unless said otherwise. */
export type EnvelopeType = 'slash_commands' | 'events_api' | 'interactive';

export type SlackEvent = { readonly type: string } & Record<string, unknown>;

/** A control of a message as the bot sent it. */
export type PressedControl =
  | { readonly button: string; readonly action_id?: string }
  /** The option that is chosen. */
  | { readonly choose: string; readonly action_id?: string };

export interface PressedWhere {
  readonly team?: string;
  readonly user?: string;
  /** The message is seen by the presser alone; true unless given. */
  readonly ephemeral?: boolean;
  readonly thread?: string;
  /** On the bot's own page. */
  readonly home?: boolean;
  /** The same trigger twice is the same request. */
  readonly trigger?: string;
}

/** Where a bot listens over HTTP, and the secret that its requests are signed with. */
export interface BotAddress {
  readonly url: string;
  readonly signingSecret: string;
}

let ids = 0;
export const nextId = (prefix: string): string => `${prefix}${++ids}`;

export const slashCommand = (respond: string, command: string, text: string, team: string): Record<string, string> => ({
  command,
  text,
  team_id: team,
  channel_id: 'C1',
  user_id: 'U1',
  user_name: 'ada',
  response_url: respond,
  trigger_id: nextId('trigger'),
});

export const eventOf = (
  event: SlackEvent,
  { team = 'T1', eventId = nextId('Ev') }: { readonly team?: string; readonly eventId?: string },
) => ({
  type: 'event_callback',
  team_id: team,
  api_app_id: 'A1',
  event_id: eventId,
  event,
  authorizations: [{ enterprise_id: null, team_id: team, user_id: 'UBOT', is_bot: true, is_enterprise_install: false }],
});

export function blockAction(respond: string, control: PressedControl, where: PressedWhere): object {
  const { team = 'T1', user = 'U1', ephemeral = true, thread, home = false, trigger = nextId('trigger') } = where;
  const action_id = control.action_id ?? 'control-0';
  const action =
    'button' in control
      ? { type: 'button', action_id, block_id: 'b', value: control.button, action_ts: '1' }
      : { type: 'static_select', action_id, block_id: 'b', selected_option: { value: control.choose }, action_ts: '1' };
  const place = home
    ? { container: { type: 'view', view_id: 'V1' }, view: { id: 'V1', type: 'home', team_id: team } }
    : {
        container: {
          type: 'message',
          message_ts: '1.2',
          channel_id: 'C1',
          is_ephemeral: ephemeral,
          ...(thread ? { thread_ts: thread } : {}),
        },
        channel: { id: 'C1', name: 'desk' },
        response_url: respond,
      };
  return {
    type: 'block_actions',
    team: { id: team, domain: 'desk' },
    user: { id: user, username: 'ada', team_id: team },
    trigger_id: trigger,
    actions: [action],
    ...place,
  };
}

/** A form comes back with the view as it was opened, and the state of every input in it. */
export function viewSubmission(opened: Record<string, unknown>, values: Readonly<Record<string, string | null>>, team: string): object {
  const view = opened['view'] as { readonly blocks: readonly Record<string, unknown>[] } & Record<string, unknown>;
  const inputs = view.blocks.filter(({ type }) => type === 'input');
  const state = inputs.map((block) => {
    const element = block['element'] as Record<string, unknown>;
    const value = values[String(block['block_id'])] ?? null;
    const filled =
      element['type'] === 'static_select'
        ? { type: 'static_select', selected_option: value === null ? null : { value } }
        : { type: 'plain_text_input', value };
    return [block['block_id'], { [String(element['action_id'])]: filled }];
  });
  return {
    type: 'view_submission',
    team: { id: team, domain: 'desk' },
    user: { id: 'U1', name: 'ada', username: 'ada', team_id: team },
    trigger_id: nextId('trigger'),
    view: { ...view, id: 'V2', team_id: team, state: { values: Object.fromEntries(state) } },
  };
}

/** A request as Slack signs it; `at` is the second that it claims to be from. */
export async function signedPost(
  { url, signingSecret }: BotAddress,
  type: EnvelopeType,
  payload: object,
  at = Math.floor(Date.now() / 1000),
): Promise<Response> {
  const { body, headers } = signed(signingSecret, type, payload, at);
  return fetch(url, { method: 'POST', body, headers });
}

/** Body and headers of a request as Slack signs it. */
export function signed(
  signingSecret: string,
  type: EnvelopeType,
  payload: object,
  at = Math.floor(Date.now() / 1000),
): { readonly body: string; readonly headers: Record<string, string> } {
  const form = type !== 'events_api';
  const fields = type === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  const body = form ? new URLSearchParams(fields).toString() : JSON.stringify(payload);
  const signature = createHmac('sha256', signingSecret).update(`v0:${at}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${signature}`,
    },
  };
}
