import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

export interface DiscordRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

export interface DiscordReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** A reply that never comes: the connection breaks. */
export const RESET = { status: 0 };

const APPLICATION = { id: '900', flags: 0 };
const BOT = { id: '901', username: 'Standpoint', discriminator: '0', avatar: null, bot: true };
const ADA = { id: '600', username: 'ada', discriminator: '0', avatar: null };
const JOINED = { roles: [], joined_at: '2026-01-01T00:00:00Z', flags: 0, deaf: false, mute: false };
/** A server with one text channel, where everybody may see and write (permissions 3072). */
const GUILD = {
  id: '700',
  name: 'Newsroom',
  owner_id: '999',
  member_count: 2,
  roles: [{ id: '700', name: '@everyone', permissions: '3072', position: 0, color: 0, hoist: false, managed: false, mentionable: false }],
  channels: [{ id: '800', type: 0, name: 'desk', position: 0, permission_overwrites: [] }],
  members: [{ user: BOT, ...JOINED }],
  emojis: [],
  stickers: [],
  features: [],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
};

/** Discord at the wire, on loopback: REST over HTTP and the gateway over a WebSocket. */
export class DiscordStandIn {
  readonly requests: DiscordRequest[] = [];
  /** What the bot identified with at the gateway. */
  identified: { token: string; intents: number } | null = null;
  /** Closes the gateway with this code instead of greeting ("4004": bad token). */
  refuseWith: number | null = null;
  /** Says nothing after the identification. */
  mute = false;
  /** How often the bot identified anew, and how often it went on with its session. */
  identifies = 0;
  resumes = 0;
  private readonly replies = new Map<string, DiscordReply[]>();
  private sockets: WebSocket[] = [];
  private registered: unknown[] = [];

  private constructor(
    private readonly server: Server,
    private readonly hub: WebSocketServer,
  ) {}

  static async start(): Promise<DiscordStandIn> {
    const server = createServer();
    const stand = new DiscordStandIn(server, new WebSocketServer({ server }));
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const path = (request.url ?? '').replace(/^\/api\/v\d+/, '').replace(/\?.*/, '');
        const entry = { method: request.method ?? '', path, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
        stand.requests.push(entry);
        const reply = stand.replyTo(entry);
        if (reply === RESET) {
          request.socket.destroy();
          return;
        }
        const type: Record<string, string> = reply.body === undefined ? {} : { 'content-type': 'application/json' };
        response.writeHead(reply.status, { ...type, ...reply.headers });
        response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
      });
    });
    stand.hub.on('connection', (socket) => stand.greet(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return stand;
  }

  get origin(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  get apiUrl(): string {
    return `http://${this.origin}/api`;
  }

  /** Gateway connections that are open. */
  get connections(): number {
    return [...this.hub.clients].filter((socket) => socket.readyState === socket.OPEN).length;
  }

  /** The next requests of this method and path get these replies, in order. */
  willReply(request: string, ...replies: DiscordReply[]): void {
    this.replies.set(request, [...(this.replies.get(request) ?? []), ...replies]);
  }

  /** Somebody uses a slash command. */
  command(name: string, query: string, permissions = '0'): void {
    this.dispatch('INTERACTION_CREATE', {
      id: '500',
      application_id: APPLICATION.id,
      type: 2,
      token: 'interaction-token',
      version: 1,
      guild_id: '700',
      channel_id: '800',
      channel: { id: '800', type: 0 },
      member: { user: ADA, ...JOINED, permissions },
      data: { id: '1', name, type: 1, options: [{ name: 'query', type: 3, value: query }] },
      locale: 'en-GB',
      entitlements: [],
      authorizing_integration_owners: {},
      context: 0,
      attachment_size_limit: 1,
    });
  }

  /** Somebody mentions the bot in the channel. */
  mention(text: string): void {
    this.dispatch('MESSAGE_CREATE', {
      id: '501',
      type: 0,
      channel_id: '800',
      guild_id: '700',
      author: ADA,
      member: JOINED,
      content: `<@${BOT.id}> ${text}`,
      mentions: [BOT],
      mention_roles: [],
      mention_everyone: false,
      attachments: [],
      embeds: [],
      timestamp: '2026-01-01T00:00:00Z',
      pinned: false,
      tts: false,
    });
  }

  /** Ends the gateway connection, with a close code or without a word. */
  drop(code?: number): void {
    for (const socket of this.sockets.splice(0)) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  /** An order of the gateway: 7 (reconnect) or 9 (the session is not valid; `d` says whether it can be resumed). */
  order(op: 7 | 9, d: boolean | null = null): void {
    for (const socket of this.sockets) socket.send(JSON.stringify({ op, d }));
  }

  /** Waits until a request of this method and path has come, and returns its body. */
  async asked(method: string, path: string): Promise<Record<string, unknown>> {
    for (let round = 0; round < 500; round++) {
      const found = this.requests.find((request) => request.method === method && request.path === path);
      if (found) return found.body;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(
      `${method} ${path} was not asked for; there were ${this.requests.map((each) => `${each.method} ${each.path}`).join(', ')}`,
    );
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.terminate();
    this.hub.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private greet(socket: WebSocket): void {
    this.sockets.push(socket);
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: { token: string; intents: number } };
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (op === 6) {
        this.resumes++;
        this.dispatch('RESUMED', {});
      }
      if (op !== 2) return;
      this.identifies++;
      if (this.mute) return;
      if (this.refuseWith !== null) {
        socket.close(this.refuseWith);
        return;
      }
      this.identified = { token: d.token, intents: d.intents };
      this.dispatch('READY', {
        v: 10,
        user: BOT,
        guilds: [{ id: GUILD.id, unavailable: true }],
        session_id: 's',
        resume_gateway_url: `ws://${this.origin}`,
        application: APPLICATION,
      });
      this.dispatch('GUILD_CREATE', GUILD);
    });
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 40_000 } }));
  }

  private sequence = 0;
  private dispatch(event: string, data: object): void {
    for (const socket of this.sockets.filter((each) => each.readyState === each.OPEN))
      socket.send(JSON.stringify({ op: 0, t: event, s: ++this.sequence, d: data }));
  }

  private replyTo({ method, path, body }: DiscordRequest): DiscordReply {
    const queued = this.replies.get(`${method} ${path}`)?.shift();
    if (queued) return queued;
    if (path === '/gateway/bot') {
      const limit = { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 1 };
      return { status: 200, body: { url: `ws://${this.origin}`, shards: 1, session_start_limit: limit } };
    }
    if (path === `/applications/${APPLICATION.id}/commands`) {
      if (method === 'PUT' && Array.isArray(body)) {
        this.registered = body.map((command: { default_member_permissions: number | null }, index) => ({
          id: String(index + 1),
          application_id: APPLICATION.id,
          version: '1',
          type: 1,
          ...command,
          default_member_permissions: command.default_member_permissions?.toString() ?? null,
        }));
      }
      return { status: 200, body: this.registered };
    }
    if (/^\/channels\/\d+\/messages$/.test(path)) return { status: 200, body: { id: '1234567890' } };
    if (/^\/interactions\//.test(path)) return { status: 204 };
    return {
      status: 200,
      body: { id: '1', channel_id: '800', author: BOT, content: '', attachments: [], embeds: [], timestamp: '2026-01-01T00:00:00Z' },
    };
  }
}
