import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { documentCheck, schemaFaults } from './discord-stand-in-document.js';
import {
  APPLICATION,
  BOT,
  chooseEvent,
  commandEvent,
  formEvent,
  GUILD,
  mentionEvent,
  OF_THE_BOT,
  type Press,
  pressEvent,
  typingEvent,
} from './discord-stand-in-events.js';

export interface DiscordRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  /** Sent along as parts of the request. */
  readonly files: readonly File[];
}

export interface DiscordReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** A reply that never comes: the connection breaks. */
export const RESET = { status: 0 };

/** Where the file is given, every request is checked against Discord's document itself too. */
const file = process.env['STANDPOINT_DISCORD_OPENAPI'];
const byDocument = file === undefined || file === '' ? null : documentCheck(file);

const MESSAGE = { channel_id: '800', author: BOT, content: '', attachments: [], embeds: [], timestamp: '2026-01-01T00:00:00Z' };

/** Discord at the wire, on loopback: REST over HTTP and the gateway over a WebSocket. */
export class DiscordStandIn {
  readonly requests: DiscordRequest[] = [];
  /** What the bot identified with at the gateway, the last time. */
  identified: { token: string; intents: number } | null = null;
  /** Every shard that identified, as [number, of how many]. */
  readonly shards: (readonly [number, number])[] = [];
  /** How many shards it advises. */
  advisedShards = 1;
  /** Closes the gateway with this code instead of greeting ("4004": bad token). */
  refuseWith: number | null = null;
  /** What the bot may do in the channel. */
  permissionsOfBot = OF_THE_BOT;
  /** Says nothing after the identification. */
  mute = false;
  /** Awaited before each reply. */
  beforeReply: (request: DiscordRequest) => Promise<void> = async () => {};
  /** How often the bot identified anew, and how often it went on with its session. */
  identifies = 0;
  resumes = 0;
  private readonly replies = new Map<string, DiscordReply[]>();
  private sockets: WebSocket[] = [];
  /** Connections of shards that hear nothing of the one server. */
  private readonly ofOtherServers = new WeakSet<WebSocket>();
  private registered: Record<string, unknown>[] = [];

  private constructor(
    private readonly server: Server,
    private readonly hub: WebSocketServer,
  ) {}

  static async start(): Promise<DiscordStandIn> {
    const server = createServer();
    const stand = new DiscordStandIn(server, new WebSocketServer({ server }));
    server.on('request', async (request, response) => {
      const entry = await readRequest(request);
      stand.requests.push(entry);
      await stand.beforeReply(entry);
      const reply = stand.replyTo(entry);
      if (reply === RESET) {
        request.socket.destroy();
        return;
      }
      const type: Record<string, string> = reply.body === undefined ? {} : { 'content-type': 'application/json' };
      response.writeHead(reply.status, { ...type, ...reply.headers });
      response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
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

  /** Somebody uses a slash command with these options. */
  command(name: string, options: Readonly<Record<string, string>>, permissions = '0'): void {
    this.dispatch('INTERACTION_CREATE', commandEvent(name, options, permissions, this.permissionsOfBot));
  }
  /** Somebody types into an option that is completed. */
  types(name: string, option: string, typed: string): void {
    this.dispatch('INTERACTION_CREATE', typingEvent(name, option, typed));
  }
  press(customId: string, press: Press = {}): void {
    this.dispatch('INTERACTION_CREATE', pressEvent(customId, press));
  }
  choose(customId: string, value: string, press: Press = {}): void {
    this.dispatch('INTERACTION_CREATE', chooseEvent(customId, value, press));
  }
  send(customId: string, texts: Readonly<Record<string, string>>, selects: Readonly<Record<string, string>> = {}, press: Press = {}): void {
    this.dispatch('INTERACTION_CREATE', formEvent(customId, texts, selects, press));
  }
  /** Somebody mentions the bot in the channel. */
  mention(text: string): void {
    this.dispatch('MESSAGE_CREATE', mentionEvent(text));
  }

  /** The bot is put out of the server, or (`unavailable`) the server cannot be reached for a while. */
  removeGuild(unavailable = false): void {
    this.dispatch('GUILD_DELETE', { id: GUILD.id, ...(unavailable ? { unavailable } : {}) });
  }
  deleteChannel(): void {
    this.dispatch('CHANNEL_DELETE', { ...GUILD.channels[0], guild_id: GUILD.id });
  }
  deleteThread(): void {
    this.dispatch('THREAD_DELETE', { id: '810', type: 11, guild_id: GUILD.id, parent_id: '800' });
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

  /** The bodies of the requests that came with this method and path ("POST /channels/800/messages"). */
  bodiesOf(request: string): Record<string, unknown>[] {
    return this.requests.filter(({ method, path }) => `${method} ${path}` === request).map(({ body }) => body);
  }

  /** Waits until a request of this method and path has come, and returns its body. */
  async asked(method: string, path: string): Promise<Record<string, unknown>> {
    for (let round = 0; round < 500; round++) {
      const [found] = this.bodiesOf(`${method} ${path}`);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(
      `${method} ${path} was not asked for; there were ${this.requests.map((each) => `${each.method} ${each.path}`).join(', ')}`,
    );
  }

  /** Stops, and throws where a request was none that Discord's own document allows. */
  async close(): Promise<void> {
    for (const socket of this.sockets) socket.terminate();
    this.hub.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    const faults = this.requests.flatMap((request) => [...schemaFaults(request), ...(byDocument?.(request) ?? [])]);
    if (faults.length > 0) throw new Error(`Requests that Discord would refuse:\n${faults.join('\n')}`);
  }

  private greet(socket: WebSocket): void {
    this.sockets.push(socket);
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: { token: string; intents: number; shard?: [number, number] } };
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
      const shard = d.shard ?? [0, 1];
      this.shards.push(shard);
      // Discord's rule: (guild id >> 22) % shards, which is 0 for so small an id.
      if (shard[0] !== 0) this.ofOtherServers.add(socket);
      const guilds = shard[0] === 0 ? [{ id: GUILD.id, unavailable: true }] : [];
      const resume_gateway_url = `ws://${this.origin}`;
      tell(
        socket,
        'READY',
        { v: 10, user: BOT, guilds, session_id: 's', resume_gateway_url, application: APPLICATION, shard },
        ++this.sequence,
      );
      if (guilds.length > 0) tell(socket, 'GUILD_CREATE', GUILD, ++this.sequence);
    });
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 40_000 } }));
  }

  private sequence = 0;
  private dispatch(event: string, data: object): void {
    const open = this.sockets.filter((each) => each.readyState === each.OPEN && !this.ofOtherServers.has(each));
    for (const socket of open) tell(socket, event, data, ++this.sequence);
  }

  private replyTo({ method, path, body, query }: DiscordRequest): DiscordReply {
    const queued = this.replies.get(`${method} ${path}`)?.shift();
    if (queued) return queued;
    if (path === '/gateway/bot') {
      const limit = { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 16 };
      return { status: 200, body: { url: `ws://${this.origin}`, shards: this.advisedShards, session_start_limit: limit } };
    }
    if (path === `/applications/${APPLICATION.id}/commands`) {
      if (method === 'PUT' && Array.isArray(body)) this.registered = body.map(asRegistered);
      return { status: 200, body: query.get('with_localizations') === 'true' ? this.registered : this.registered.map(withoutNames) };
    }
    if (path === '/users/@me/channels') return { status: 200, body: { id: '810', type: 1 } };
    const channel = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
    if (channel !== undefined) {
      if (channel === '800' || channel === '810') return { status: 200, body: { ...MESSAGE, id: '1234567890' } };
      return { status: 404, body: { code: 10003, message: 'Unknown Channel' } };
    }
    if (/^\/interactions\//.test(path)) return { status: 204 };
    return { status: 200, body: { id: '1', ...MESSAGE } };
  }
}

const tell = (socket: WebSocket, t: string, d: object, s: number): void => socket.send(JSON.stringify({ op: 0, t, s, d }));

async function readRequest(request: IncomingMessage): Promise<DiscordRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', 'http://discord.invalid');
  const type = request.headers['content-type'] ?? '';
  const form = type.startsWith('multipart/') ? await new Response(bytes, { headers: { 'content-type': type } }).formData() : null;
  const text = form ? String(form.get('payload_json')) : bytes.toString();
  return {
    method: request.method ?? '',
    path: url.pathname.replace(/^\/api\/v\d+/, ''),
    query: url.searchParams,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    files: form ? [...form.values()].filter((part) => part instanceof File) : [],
  };
}

const asRegistered = (command: Record<string, unknown>, index: number): Record<string, unknown> => ({
  id: String(index + 1),
  application_id: APPLICATION.id,
  version: '1',
  type: 1,
  ...command,
  default_member_permissions: command['default_member_permissions']?.toString() ?? null,
});

const withoutNames = ({ name_localizations: _, ...command }: Record<string, unknown>): Record<string, unknown> => command;
