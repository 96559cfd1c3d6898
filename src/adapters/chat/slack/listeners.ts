import type { ChatDesk } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import type { ChannelRef } from '../../../domain/subscription.js';
import type { Workspaces } from './workspace.js';

/** What every listener works with, whichever way Slack's requests come in. */
export interface Listeners {
  readonly desk: ChatDesk;
  readonly workspaces: Workspaces;
  readonly log: Log;
}

export const channelOf = (workspace: string, channel: string): ChannelRef => ({ platform: 'slack', workspace, channel });
