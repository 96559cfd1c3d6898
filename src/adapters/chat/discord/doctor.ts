import { ApplicationFlags, ChannelType, DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { broken, type Check, doubt, fine } from '../../../domain/check.js';
import { StandpointError } from '../../../domain/errors.js';
import type { ChannelRef } from '../../../domain/subscription.js';
import { attempt } from '../../shared/attempt.js';
import { classify } from './failures.js';
import { finalWords } from './gateway.js';
import { lacking, permissionsIn } from './permissions.js';

/** More subscribed channels than this are not looked at one by one: Discord answers so many questions without a wait. */
const MOST_CHANNELS = 25;
const REQUEST_DEADLINE_MS = 10_000;
const PORTAL = 'https://discord.com/developers/applications';

const PRIVILEGED =
  ApplicationFlags.GatewayPresence |
  ApplicationFlags.GatewayPresenceLimited |
  ApplicationFlags.GatewayGuildMembers |
  ApplicationFlags.GatewayGuildMembersLimited |
  ApplicationFlags.GatewayMessageContent |
  ApplicationFlags.GatewayMessageContentLimited;

const user = z.object({ id: z.string(), username: z.string() });
const application = z.object({ id: z.string(), flags: z.number().default(0) });
const guilds = z.array(z.object({ id: z.string(), name: z.string() }));
const overwrites = z.array(z.object({ id: z.string(), allow: z.string(), deny: z.string() })).default([]);
const channel = z.object({
  type: z.number(),
  name: z.string().nullish(),
  guild_id: z.string(),
  parent_id: z.string().nullish(),
  permission_overwrites: overwrites,
});
const roles = z.array(z.object({ id: z.string(), permissions: z.string() }));
const member = z.object({ roles: z.array(z.string()) });

/** Looks at what Discord needs, and at the subscribed channels; nothing where no token is set. */
export async function checkDiscord(
  { token, apiUrl }: { readonly token: string | null; readonly apiUrl: string | null },
  channels: readonly ChannelRef[],
): Promise<readonly Check[]> {
  if (token === null) return [];
  const api = apiUrl === null ? {} : { api: apiUrl.replace(/\/+$/, '') };
  const rest = new REST({ version: '10', retries: 0, timeout: REQUEST_DEADLINE_MS, ...api }).setToken(token);
  let bot = '';
  const [taken] = await attempt('Discord token', async () => {
    const me = user.parse(await ask(rest, Routes.user()));
    bot = me.id;
    return [fine('Discord token', `Discord takes it: ${me.username}.`)];
  });
  // A refused token is refused everywhere: saying so once is enough.
  if (taken === undefined || bot === '') return taken === undefined ? [] : [taken];
  const further = [
    attempt('Discord intents and servers', () => checkApplication(rest)),
    ...channels
      .slice(0, MOST_CHANNELS)
      .map((ref) => attempt(`Discord channel ${ref.channel}`, async () => [await checkChannel(rest, bot, ref)])),
  ];
  return [taken, ...(await Promise.all(further)).flat()];
}

async function checkApplication(rest: REST): Promise<readonly Check[]> {
  const { id, flags } = application.parse(await ask(rest, Routes.currentApplication()));
  const intents =
    (flags & PRIVILEGED) === 0
      ? fine('Discord intents', 'No privileged intent is switched on, and none is needed.')
      : doubt(
          'Discord intents',
          'A privileged intent is switched on; Standpoint needs none.',
          `At ${PORTAL}, Bot, Privileged Gateway Intents, switch all three off.`,
        );
  const servers = guilds.parse(await ask(rest, Routes.userGuilds()));
  const where =
    servers.length > 0
      ? fine('Discord servers', `The bot is in ${servers.length === 1 ? `the server ${servers[0]?.name}` : `${servers.length} servers`}.`)
      : broken(
          'Discord servers',
          'The bot is in no server.',
          `Open https://discord.com/oauth2/authorize?client_id=${id} in a browser, choose your server, and press Authorize.`,
        );
  return [intents, where];
}

async function checkChannel(rest: REST, bot: string, ref: ChannelRef): Promise<Check> {
  const found = channel.parse(await ask(rest, Routes.channel(ref.channel)));
  const name = `Discord channel #${found.name ?? ref.channel}`;
  const isThread = [ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread].includes(found.type);
  // A thread has the permissions of its channel.
  const place = isThread && found.parent_id ? channel.parse(await ask(rest, Routes.channel(found.parent_id))) : found;
  const held = permissionsIn({
    guild: found.guild_id,
    user: bot,
    roles: member.parse(await ask(rest, Routes.guildMember(found.guild_id, bot))).roles,
    granted: roles.parse(await ask(rest, Routes.guildRoles(found.guild_id))),
    overwrites: place.permission_overwrites,
  });
  const { needed, wanted } = lacking(held);
  const give = (names: readonly string[]): string => `In Discord, Edit Channel, Permissions, allow Standpoint: ${names.join(', ')}.`;
  if (needed.length > 0) return broken(name, `The bot lacks ${needed.join(', ')}: no digest can be posted.`, give([...needed, ...wanted]));
  if (wanted.length > 0)
    return doubt(name, `The bot lacks ${wanted.join(', ')}: digests come, without what that is for (docs/discord.md).`, give(wanted));
  return fine(name, 'The bot has every permission that it needs.');
}

async function ask(rest: REST, route: `/${string}`): Promise<unknown> {
  try {
    return await rest.get(route);
  } catch (cause) {
    if (cause instanceof DiscordAPIError && cause.status === 401) {
      throw new StandpointError('platform_auth', 'Discord refuses the token.', { cause, remedy: REFUSED_REMEDY });
    }
    const { reason } = classify(cause);
    throw new StandpointError('platform_channel', reason, {
      cause,
      remedy: 'Check the network, and that the bot may see the place (docs/discord.md).',
    });
  }
}

const AUTHENTICATION_FAILED = 4004;
const REFUSED_REMEDY = finalWords(AUTHENTICATION_FAILED).replace(/^[^.]+\. /, '');
