import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import {
  type BotAddress,
  blockAction,
  type EnvelopeType,
  eventOf,
  nextId,
  type PressedControl,
  type PressedWhere,
  type SlackEvent,
  signedPost,
  slashCommand,
  viewSubmission,
} from './slack-stand-in-payloads.js';

export interface SlackRequest {
  readonly method: string;
  readonly body: Record<string, unknown>;
  /** The token that it came with; empty for none. */
  readonly token: string;
}

/** What the stand-in answers to a call: the JSON of a Web API reply, an HTTP status with headers, a broken connection, or nothing. */
export type SlackReply =
  | Record<string, unknown>
  | { readonly status: number; readonly headers?: Record<string, string> }
  | 'reset'
  | 'silence';

/** Slack at the wire, on loopback: the Web API over HTTP and Socket Mode over a WebSocket. */
export class SlackStandIn {
  readonly requests: SlackRequest[] = [];
  /** Bytes of the files that were uploaded, a character a byte. */
  readonly uploads: string[] = [];
  /** Envelope ids that the bot acknowledged. */
  readonly acknowledged: string[] = [];
  /** Sockets are opened and then nothing is said. */
  mute = false;
  /** How many sockets the bot has opened so far. */
  opened = 0;
  /** Scopes that Slack says the bot's token has; null: it does not say. */
  scopes: readonly string[] | null = null;
  /** Where the bot listens for requests; null for Socket Mode. */
  address: BotAddress | null = null;
  private readonly listeners: (() => void)[] = [];
  private readonly replies = new Map<string, SlackReply[]>();
  private sockets: WebSocket[] = [];

  private constructor(
    private readonly server: Server,
    private readonly hub: WebSocketServer,
  ) {}

  static async start(): Promise<SlackStandIn> {
    const server = createServer();
    const stand = new SlackStandIn(server, new WebSocketServer({ server }));
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const method = (request.url ?? '').replace(/^\/(api\/)?/, '');
        // A file's bytes go to an address of their own.
        if (method === 'upload') stand.uploads.push(Buffer.concat(chunks).toString('latin1'));
        const body = method === 'upload' ? {} : parseBody(Buffer.concat(chunks).toString(), request.headers['content-type'] ?? '');
        stand.requests.push({ method, body, token: (request.headers.authorization ?? '').replace('Bearer ', '') });
        const reply = stand.replyTo(method);
        if (reply === 'silence') return;
        if (reply === 'reset') {
          request.socket.destroy();
          return;
        }
        if (typeof reply['status'] === 'number') {
          response.writeHead(reply['status'], reply['headers'] as Record<string, string> | undefined).end();
          return;
        }
        const scopes = stand.scopes === null ? {} : { 'x-oauth-scopes': stand.scopes.join(',') };
        response.writeHead(200, { 'content-type': 'application/json', ...scopes }).end(JSON.stringify(reply));
      });
    });
    stand.hub.on('connection', (socket) => {
      stand.sockets.push(socket);
      stand.opened++;
      socket.on('message', (data) => {
        const { envelope_id: id } = JSON.parse(String(data)) as { envelope_id?: string };
        if (id) stand.acknowledge(id);
      });
      if (!stand.mute) socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return stand;
  }

  get origin(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  get apiUrl(): string {
    return `http://${this.origin}/api/`;
  }

  /** The next calls of a method get these replies, in order. */
  willReply(method: string, ...replies: SlackReply[]): void {
    this.replies.set(method, [...(this.replies.get(method) ?? []), ...replies]);
  }

  /** Somebody types a slash command. */
  command(command: string, text: string, team = 'T1'): void {
    void this.deliver('slash_commands', slashCommand(this.respondUrl, command, text, team));
  }

  /** Somebody mentions the bot; the same event id again is the same event, sent once more. */
  mention(text: string, eventId = nextId('Ev')): void {
    this.event({ type: 'app_mention', user: 'U1', text, channel: 'C1', ts: '1.1' }, { eventId });
  }

  /** Slack tells of something that happened in a workspace. */
  event(event: SlackEvent, more: { readonly team?: string; readonly eventId?: string } = {}): void {
    void this.deliver('events_api', eventOf(event, more));
  }

  /** Somebody presses a button, or takes a choice, of a message that the bot sent. */
  press(control: PressedControl, where: PressedWhere = {}): void {
    void this.deliver('interactive', blockAction(this.respondUrl, control, where));
  }

  /** Somebody sends the form of a `views.open`, filled in with these values. */
  submit(opened: Record<string, unknown>, values: Readonly<Record<string, string | null>>, team = 'T1'): void {
    void this.deliver('interactive', viewSubmission(opened, values, team));
  }

  private get respondUrl(): string {
    return `http://${this.origin}/respond`;
  }

  /** The line breaks. */
  drop(): void {
    for (const socket of this.sockets.splice(0)) socket.terminate();
  }

  /** Slack tells the bot to open another socket, as it does every few hours. */
  askToReconnect(): void {
    for (const socket of this.sockets) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
  }

  /** Milliseconds since `began` of every acknowledgement from now on, in a list that grows. */
  onAcknowledged(began: number): readonly number[] {
    const waits: number[] = [];
    this.listeners.push(() => waits.push(performance.now() - began));
    return waits;
  }

  /** Bodies of the calls of a method so far. */
  bodiesOf(method: string): Record<string, unknown>[] {
    return this.requests.filter((request) => request.method === method).map(({ body }) => body);
  }

  /** Waits until a call of the method has come for the nth time, and returns its body. */
  async called(method: string, times = 1): Promise<Record<string, unknown>> {
    for (let round = 0; round < 3_000; round++) {
      const found = this.bodiesOf(method)[times - 1];
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`${method} was not called; there were ${this.requests.map((request) => request.method).join(', ')}`);
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.terminate();
    this.hub.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /**
   * Brings a payload to the bot: over its sockets, or signed to its address where one is given. Resolves with what a request was answered
   * with.
   */
  async deliver(type: EnvelopeType, payload: object): Promise<number | null> {
    if (this.address !== null) {
      const { status } = await signedPost(this.address, type, payload);
      if (status === 200) this.acknowledge(nextId('http'));
      return status;
    }
    const envelope = { envelope_id: nextId('envelope'), type, payload, accepts_response_payload: type !== 'events_api' };
    for (const socket of this.sockets.filter((each) => each.readyState === each.OPEN)) socket.send(JSON.stringify(envelope));
    return null;
  }

  private acknowledge(id: string): void {
    this.acknowledged.push(id);
    for (const tell of this.listeners) tell();
  }

  private replyTo(method: string): Record<string, unknown> | 'reset' | 'silence' {
    const queued = this.replies.get(method)?.shift();
    if (queued) return queued as Record<string, unknown> | 'reset' | 'silence';
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' };
      case 'apps.connections.open':
        return { ok: true, url: `ws://${this.origin}/socket` };
      case 'files.getUploadURLExternal':
        return { ok: true, upload_url: `http://${this.origin}/upload`, file_id: 'F1' };
      case 'files.completeUploadExternal':
        return { ok: true, files: [{ id: 'F1' }] };
      case 'oauth.v2.access':
        return installed('T1', 'xoxb-of-T1');
      case 'users.info':
        return { ok: true, user: { id: 'U1', name: 'ada', tz: 'Europe/Oslo', is_admin: false } };
      case 'chat.postMessage':
        return { ok: true, ts: '1700000000.000100', channel: 'C1' };
      default:
        return { ok: true };
    }
  }
}

/** The answer to an installation: the workspace's own bot token. */
export const installed = (team: string, token: string): Record<string, unknown> => ({
  ok: true,
  app_id: 'A1',
  access_token: token,
  token_type: 'bot',
  scope: 'chat:write,commands',
  bot_user_id: 'UBOT',
  team: { id: team, name: `Desk ${team}` },
  enterprise: null,
  is_enterprise_install: false,
  authed_user: { id: 'U1' },
});

function parseBody(text: string, type: string): Record<string, unknown> {
  if (type.includes('json')) return JSON.parse(text) as Record<string, unknown>;
  const fields: Record<string, unknown> = Object.fromEntries(new URLSearchParams(text));
  for (const name of ['blocks', 'view', 'files']) if (name in fields) fields[name] = JSON.parse(String(fields[name]));
  return fields;
}
