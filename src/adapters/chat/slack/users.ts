import type { Asker } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { slackWord } from './failures.js';
import type { SlackWebClient } from './web-client.js';

const REMEMBERED_MS = 10 * 60_000;
const MOST_REMEMBERED = 5_000;

/** Who asks, with time zone and rights; asked of Slack once in ten minutes a user. */
export type UserLookup = (id: string, name: string) => Promise<Asker>;

/** Without an answer from Slack the asker has no zone, and may subscribe only where everybody may. */
export function slackUsers(client: SlackWebClient, whoMaySubscribe: 'everyone' | 'admins', log: Log): UserLookup {
  // The question itself is remembered, so that who presses ten times in a second is asked for once.
  const known = new Map<string, { readonly until: number; readonly user: Promise<Asker> }>();
  const everyone = whoMaySubscribe === 'everyone';

  const ask = async (id: string, name: string): Promise<Asker> => {
    try {
      const { user } = await client.users.info({ user: id });
      // Somebody of another workspace, in a shared channel, is no member of this one.
      const mayManage = user?.is_stranger !== true && (everyone || user?.is_admin === true || user?.is_owner === true);
      return { id, name: user?.profile?.display_name || user?.real_name || name, mayManage, zone: zoneOf(user?.tz) };
    } catch (error) {
      known.delete(id);
      log.warn({ err: error, word: slackWord(error) }, 'Slack did not say who asks; the default time zone is used.');
      return { id, name, mayManage: everyone, zone: null };
    }
  };

  return (id, name) => {
    const found = known.get(id);
    if (found && found.until > Date.now()) return found.user;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const user = ask(id, name);
    known.set(id, { until: Date.now() + REMEMBERED_MS, user });
    return user;
  };
}

/** Zones that were looked at: making a formatter is slow, and a workspace has few zones. */
const zones = new Map<string, string | null>();
const MOST_ZONES = 1_000;

/** The zone, where this machine knows it. */
function zoneOf(name: string | undefined): string | null {
  if (name === undefined || name === '') return null;
  const found = zones.get(name);
  if (found !== undefined) return found;
  const zone = isZone(name) ? name : null;
  if (zones.size < MOST_ZONES) zones.set(name, zone);
  return zone;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
