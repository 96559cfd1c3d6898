import type { CommandCall } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { slackWord } from './failures.js';
import type { SlackWebClient } from './web-client.js';

const REMEMBERED_MS = 10 * 60_000;
const MOST_REMEMBERED = 5_000;

/** Who asks, with time zone and rights; asked of Slack once in ten minutes a user. */
export type UserLookup = (id: string, name: string) => Promise<CommandCall['user']>;

/** Without an answer from Slack the asker has no zone, and may subscribe only where everybody may. */
export function slackUsers(client: SlackWebClient, whoMaySubscribe: 'everyone' | 'admins', log: Log): UserLookup {
  const known = new Map<string, { readonly until: number; readonly user: CommandCall['user'] }>();
  return async (id, name) => {
    const found = known.get(id);
    if (found && found.until > Date.now()) return found.user;
    const open = whoMaySubscribe === 'everyone';
    try {
      const { user } = await client.users.info({ user: id });
      const mayManage = open || user?.is_admin === true || user?.is_owner === true;
      const fresh = { id, name: user?.name ?? name, mayManage, zone: user?.tz ?? null };
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(id, { until: Date.now() + REMEMBERED_MS, user: fresh });
      return fresh;
    } catch (error) {
      log.warn({ word: slackWord(error) }, 'Slack did not say who asks; the default time zone is used.');
      return { id, name, mayManage: open, zone: null };
    }
  };
}
