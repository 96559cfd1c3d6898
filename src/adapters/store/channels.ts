import type { ChannelRef, PlatformName } from '../../domain/subscription.js';

/** A channel as its three columns. */
export const channelColumns = ({ platform, workspace, channel }: ChannelRef) => ({ platform, workspace, channel });

export const toChannel = (row: { platform: string; workspace: string; channel: string }): ChannelRef => ({
  platform: row.platform as PlatformName,
  workspace: row.workspace,
  channel: row.channel,
});
