/** What Discord's gateway tells of a small server, in the form in which it tells it. */

export const APPLICATION = { id: '900', flags: 0 };
export const BOT = { id: '901', username: 'Standpoint', discriminator: '0', avatar: null, bot: true };
const ADA = { id: '600', username: 'ada', discriminator: '0', avatar: null };
const JOINED = { roles: [], joined_at: '2026-01-01T00:00:00Z', flags: 0, deaf: false, mute: false };
/** A server with one text channel, where everybody may see and write (permissions 3072). */
export const GUILD = {
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
  threads: [{ id: '810', type: 11, guild_id: '700', parent_id: '800', name: 'details', thread_metadata: {}, message_count: 0 }],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
};

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const MODAL = 5;

/** View Channel, Send Messages, Embed Links, Attach Files, Read Message History: what the bot has in the channel. */
export const OF_THE_BOT = '117760';

const interaction = (type: number, permissions: string, more: object): object => ({
  id: '500',
  application_id: APPLICATION.id,
  type,
  token: 'interaction-token',
  version: 1,
  guild_id: GUILD.id,
  channel_id: '800',
  channel: { id: '800', type: 0 },
  member: { user: ADA, ...JOINED, permissions },
  app_permissions: OF_THE_BOT,
  locale: 'en-GB',
  entitlements: [],
  authorizing_integration_owners: {},
  context: 0,
  attachment_size_limit: 1,
  ...more,
});

const optionsOf = (values: Readonly<Record<string, string>>): object[] =>
  Object.entries(values).map(([name, value]) => ({ name, type: 3, value }));

export const commandEvent = (name: string, values: Readonly<Record<string, string>>, permissions: string, ofBot: string): object =>
  interaction(COMMAND, permissions, { app_permissions: ofBot, data: { id: '1', name, type: 1, options: optionsOf(values) } });

export const typingEvent = (name: string, option: string, typed: string): object =>
  interaction(AUTOCOMPLETE, '0', { data: { id: '1', name, type: 1, options: [{ name: option, type: 3, value: typed, focused: true }] } });

/** A message of the bot with something to press under it; `ephemeral`: one that a single reader sees. */
const messageWith = (ephemeral: boolean): object => ({
  id: '550',
  type: 0,
  channel_id: '800',
  author: BOT,
  content: '',
  flags: ephemeral ? 64 : 0,
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  attachments: [],
  embeds: [],
  timestamp: '2026-01-01T00:00:00Z',
  pinned: false,
  tts: false,
});

export interface Press {
  /** The message under which it is pressed is seen by one reader alone. */
  readonly ephemeral?: boolean;
  readonly permissions?: string;
}

export const pressEvent = (customId: string, { ephemeral = true, permissions = '0' }: Press): object =>
  interaction(COMPONENT, permissions, { message: messageWith(ephemeral), data: { component_type: 2, custom_id: customId } });

export const chooseEvent = (customId: string, value: string, { ephemeral = true, permissions = '0' }: Press): object =>
  interaction(COMPONENT, permissions, {
    message: messageWith(ephemeral),
    data: { component_type: 3, custom_id: customId, values: [value] },
  });

/** Text fields by name, and the chosen value of selects by name. */
export const formEvent = (
  customId: string,
  texts: Readonly<Record<string, string>>,
  selects: Readonly<Record<string, string>>,
  { ephemeral = true, permissions = '0' }: Press,
): object =>
  interaction(MODAL, permissions, {
    message: messageWith(ephemeral),
    data: {
      custom_id: customId,
      components: [
        { type: 10, id: 1 },
        ...Object.entries(texts).map(([name, value]) => ({ type: 18, id: 2, component: { type: 4, id: 3, custom_id: name, value } })),
        ...Object.entries(selects).map(([name, value]) => ({
          type: 18,
          id: 4,
          component: { type: 3, id: 5, custom_id: name, values: value === '' ? [] : [value] },
        })),
      ],
    },
  });

export const mentionEvent = (text: string): object => ({
  id: '501',
  type: 0,
  channel_id: '800',
  guild_id: GUILD.id,
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
