import type { Receiver } from '@slack/bolt';
import type { PostResult } from '../../../domain/delivery.js';
import { StandpointError } from '../../../domain/errors.js';
import type { Message } from '../../../domain/message.js';
import type { Charts } from '../../../domain/ports/charts.js';
import type { ChatPlatform } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import type { ChannelRef } from '../../../domain/subscription.js';
import { boltApp } from './connect.js';
import { SLACK_LIMITS } from './limits.js';
import { listen } from './listen.js';
import { followWithPictures, picturesOf, withoutPictures } from './pictures.js';
import type { Workspace, Workspaces } from './workspace.js';

/** The way on which Slack's requests come in. */
export interface Transport {
  readonly receiver: Receiver;
  /** Resolves when requests can come; throws a StandpointError. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Requests can come now. */
  isOpen(): boolean;
}

export interface PlatformOptions {
  /** Another address of the Web API, ending in `/api/`. */
  readonly apiUrl: string | null;
  /** Draws pictures; without it they are said in words. */
  readonly charts?: Charts | undefined;
}

/** Slack as a platform: what is typed and pressed goes to the desk, `post` and `edit` use the token of the channel's workspace. */
export function slackPlatform(workspaces: Workspaces, transport: Transport, { apiUrl, charts }: PlatformOptions, log: Log): ChatPlatform {
  const inWorkspace = async ({ workspace: team }: ChannelRef, call: (workspace: Workspace) => Promise<PostResult>): Promise<PostResult> => {
    let workspace: Workspace | null;
    try {
      workspace = await workspaces.forPosting(team);
    } catch (error) {
      if (!(error instanceof StandpointError)) throw error;
      log.error({ err: error, team }, 'Slack: the token of a workspace could not be read.');
      // The digest is kept until the key, or the database, is back.
      return error.code === 'platform_auth'
        ? { kind: 'platform_lost', reason: error.message }
        : { kind: 'retry', reason: error.message, retryAfterMs: null };
    }
    return workspace === null ? NOT_INSTALLED : call(workspace);
  };

  const post = async (workspace: Workspace, ref: ChannelRef, message: Message): Promise<PostResult> => {
    const channel = placeOf(ref.channel);
    const result = await workspace.send(channel, charts ? withoutPictures(message) : message, (content) =>
      workspace.client.chat.postMessage({ channel, ...content }),
    );
    if (charts && result.kind === 'sent')
      await followWithPictures(workspace, { channel, thread: result.messageId }, picturesOf(message), charts, log);
    return result;
  };

  return {
    name: 'slack',
    limits: SLACK_LIMITS,

    async start(desk) {
      await workspaces.open();
      listen(boltApp(transport.receiver, apiUrl, log), { desk, workspaces, log });
      await transport.open();
    },

    post: (channel, message) => inWorkspace(channel, (workspace) => post(workspace, channel, message)),

    edit: (channel, ts, message) =>
      inWorkspace(channel, (workspace) =>
        workspace.send(channel.channel, charts ? withoutPictures(message) : message, (content) =>
          workspace.client.chat.update({ channel: channel.channel, ts, ...content }),
        ),
      ),

    isReady: () => transport.isOpen(),

    stop: () => transport.close(),
  };
}

const NOT_INSTALLED: PostResult = { kind: 'channel_lost', reason: 'Standpoint is no longer installed in this Slack workspace.' };

/** A direct message is posted to the person's id. */
const placeOf = (channel: string): string => channel.replace(/^@/, '');
