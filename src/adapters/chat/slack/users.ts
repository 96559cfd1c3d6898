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
  const everyone = whoMaySubscribe === 'everyone';
  return async (id, name) => {
    const found = known.get(id);
    if (found && found.until > Date.now()) return found.user;
    try {
      const { user } = await client.users.info({ user: id });
      // Somebody of another workspace, in a shared channel, is no member of this one.
      const mayManage = user?.is_stranger !== true && (everyone || user?.is_admin === true || user?.is_owner === true);
      const fresh = { id, name: user?.profile?.display_name || user?.real_name || name, mayManage, zone: zoneOf(user?.tz) };
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(id, { until: Date.now() + REMEMBERED_MS, user: fresh });
      return fresh;
    } catch (error) {
      log.warn({ word: slackWord(error) }, 'Slack did not say who asks; the default time zone is used.');
      return { id, name, mayManage: everyone, zone: null };
    }
  };
}

/** The zone, where this machine knows it. */
function zoneOf(name: string | undefined): string | null {
  if (name === undefined || name === '') return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
