import type { PostResult } from '../../../domain/delivery.js';
import type { Message } from '../../../domain/message.js';
import type { Log } from '../../../domain/ports/system.js';
import { SendGate } from '../../shared/send-gate.js';
import { type SlackCall, sendOnce } from './send.js';
import { slackUsers, type UserLookup } from './users.js';
import type { SlackWebClient } from './web-client.js';

/** How long nobody asks again after Slack refused a token. */
const REFUSED_MS = 10 * 60_000;

/** Where the bot is installed, and how: one place from the settings, or many from the database. */
export interface Workspaces {
  /** Called once at start; throws a StandpointError for what would keep everything from working. */
  open(): Promise<void>;
  /** Whose request it is. Null where the bot is not, or no longer, installed. */
  of(team: string): Promise<Workspace | null>;
  /** Whose token posts to that workspace; null where there is none. */
  forPosting(team: string): Promise<Workspace | null>;
  /** The bot was removed from there: what is stored of its installation ends. */
  forget(team: string): Promise<void>;
}

interface WorkspaceOptions {
  readonly team: string;
  readonly client: SlackWebClient;
  readonly whoMaySubscribe: 'everyone' | 'admins';
  readonly log: Log;
}

/** One Slack workspace: its own token, and its own purse of messages. What Slack refuses to one never holds up another. */
export class Workspace {
  readonly team: string;
  readonly client: SlackWebClient;
  readonly userOf: UserLookup;
  private readonly gate = new SendGate();

  constructor(private readonly options: WorkspaceOptions) {
    this.team = options.team;
    this.client = options.client;
    this.userOf = slackUsers(options.client, options.whoMaySubscribe, options.log);
  }

  /** One attempt to bring a message to a channel. While Slack asks for patience, or refuses the token, none is made. */
  async send(channel: string, message: Message, call: SlackCall): Promise<PostResult> {
    const { log, team } = this.options;
    const shut = this.gate.shut();
    if (shut) return shut;
    const result = await sendOnce(message, call, (reason) => log.error({ team, channel }, `${reason} It is sent as text.`));
    if (result.kind === 'platform_lost') {
      this.gate.close(result, REFUSED_MS);
      log.error({ platform: 'slack', team }, result.reason);
    }
    if (result.kind === 'retry' && result.retryAfterMs !== null) this.gate.close(result, result.retryAfterMs);
    return result;
  }
}
