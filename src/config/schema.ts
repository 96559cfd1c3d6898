import { z } from 'zod';
import { WEEKDAYS } from '../domain/subscription.js';
import { modelSettings } from './model-settings.js';
import { meta, port, secret } from './setting-meta.js';

const zone = z.string().refine(isTimeZone, { message: 'is no IANA time zone; write it like Europe/Paris' });
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time of day; write it like 07:30');

/** Every setting with its type, default and help: `config/standpoint.yaml` and `.env.example` are printed from here. */
export const settingsSchema = z.strictObject({
  database: z
    .strictObject({
      url: z
        .string()
        .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'must be sqlite:PATH or postgres://USER@HOST/DATABASE')
        .default('sqlite:var/standpoint.sqlite')
        .meta(
          meta(
            'STANDPOINT_DATABASE_URL',
            'Where everything is stored: sqlite:PATH, or postgres://USER@HOST/DATABASE for more than one machine.',
          ),
        ),
    })
    .prefault({}),
  start: z
    .strictObject({
      databaseWaitSeconds: z
        .number()
        .int()
        .min(0)
        .max(3600)
        .default(120)
        .meta(
          meta(
            'STANDPOINT_DATABASE_WAIT_SECONDS',
            'So long `standpoint run` waits at its start for a database that does not answer; 0 ends it at once.',
          ),
        ),
    })
    .prefault({}),
  topics: z
    .array(z.string().min(1))
    .min(1)
    .default(['is-foreign-fighters'])
    .meta(meta('STANDPOINT_TOPICS', 'Topic packs to follow: names of files in config/topics, or paths of YAML files.')),
  timeZone: zone
    .default('UTC')
    .meta(meta('STANDPOINT_TIME_ZONE', 'Time zone for subscribers who name none, and for dates shown on the command line.')),
  operators: z
    .array(z.string().min(1))
    .default([])
    .meta(meta('STANDPOINT_OPERATORS', 'Platform user ids of those who may manage feeds and correct facts.')),
  logLevel: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .meta(meta('STANDPOINT_LOG_LEVEL', 'How much is logged to standard error: debug, info, warn, error or silent.')),
  web: z
    .strictObject({
      contact: z
        .string()
        .nullable()
        .default(null)
        .meta(meta('STANDPOINT_CONTACT', 'Address that publishers can write to, sent in the User-Agent: an e-mail or a web page.')),
      allowPrivateAddresses: z
        .boolean()
        .default(false)
        .meta(meta('STANDPOINT_ALLOW_PRIVATE_ADDRESSES', 'Let feeds on loopback and private addresses be read. For tests and demos only.')),
      concurrency: z
        .number()
        .int()
        .min(1)
        .max(256)
        .default(16)
        .meta(meta('STANDPOINT_WEB_CONCURRENCY', 'Requests under way at once; never more than one per host.')),
      loopbackConnections: z
        .number()
        .int()
        .min(1)
        .max(64)
        .default(1)
        .meta(
          meta(
            'STANDPOINT_LOOPBACK_CONNECTIONS',
            "Requests under way at once to one of this machine's own addresses (a bridge that makes feeds of pages).",
          ),
        ),
    })
    .prefault({}),
  polling: z
    .strictObject({
      everyMinutes: z
        .number()
        .int()
        .min(15)
        .max(1440)
        .default(60)
        .meta(
          meta(
            'STANDPOINT_POLL_MINUTES',
            'How often a feed is asked while its rhythm is not known; after that about four times as often as it publishes, between 15 minutes and a day, and never more often than it or its server wants.',
          ),
        ),
      backlogDays: z
        .number()
        .int()
        .min(1)
        .max(365)
        .default(14)
        .meta(
          meta('STANDPOINT_BACKLOG_DAYS', 'What a feed holds when it is first read and was published longer ago than this is not read.'),
        ),
    })
    .prefault({}),
  digest: z
    .strictObject({
      at: clock.default('07:00').meta(meta('STANDPOINT_DIGEST_AT', 'Time of day of a digest when the subscriber names none.')),
      days: z
        .array(z.enum(WEEKDAYS))
        .min(1)
        .default([...WEEKDAYS])
        .meta(meta('STANDPOINT_DIGEST_DAYS', 'Days of a digest when the subscriber names none.')),
    })
    .prefault({}),
  model: modelSettings,
  delivery: z
    .strictObject({
      whenUnknown: z
        .enum(['resend', 'hold'])
        .default('resend')
        .meta(
          meta(
            'STANDPOINT_DELIVERY_WHEN_UNKNOWN',
            'What to do with a digest that may or may not have been posted (its answer was lost, by a crash or on the way), where the platform cannot tell: resend, or hold for the operator.',
          ),
        ),
    })
    .prefault({}),
  jobs: z
    .strictObject({
      leaseSeconds: z
        .number()
        .int()
        .min(45)
        .max(3600)
        .default(60)
        .meta(
          meta(
            'STANDPOINT_LEASE_SECONDS',
            'After so many seconds without an outcome a delivery is taken for interrupted, and after five times as many a poll or an article, and another process takes it over.',
          ),
        ),
    })
    .prefault({}),
  retention: z
    .strictObject({
      articleTextDays: z
        .number()
        .int()
        .min(7)
        .nullable()
        .default(null)
        .meta(
          meta(
            'STANDPOINT_ARTICLE_TEXT_DAYS',
            'Days after its publication that the text of an article is kept; empty: for ever. Facts keep their sentence, but are not found again (standpoint reanalyse) without the text.',
          ),
        ),
    })
    .prefault({}),
  site: z
    .strictObject({
      enabled: z
        .boolean()
        .default(false)
        .meta(meta('STANDPOINT_SITE', 'Serve the read-only web page along with the bots. standpoint site serves it alone.')),
      port: port(8080).meta(meta('STANDPOINT_SITE_PORT', 'Port of the web page.')),
      host: z
        .string()
        .min(1)
        .default('127.0.0.1')
        .meta(meta('STANDPOINT_SITE_HOST', 'Address that the web page listens on; 0.0.0.0 or :: for every one of this machine.')),
      address: z
        .url({ protocol: /^https?$/, error: 'is no web address; write it like https://standpoint.example.org' })
        .nullable()
        .default(null)
        .meta(meta('STANDPOINT_SITE_URL', 'Public address of the web page. Digests in chat link to it, and feeds and citations name it.')),
      requestsPerMinute: z
        .number()
        .int()
        .min(10)
        .max(100_000)
        .default(240)
        .meta(meta('STANDPOINT_SITE_REQUESTS_PER_MINUTE', 'Pages that one reader (one address) may ask for in a minute.')),
      behindProxy: z
        .boolean()
        .default(false)
        .meta(
          meta(
            'STANDPOINT_SITE_BEHIND_PROXY',
            "Take a reader's address from the last entry of X-Forwarded-For. Only behind a proxy that sets it; else anybody could be anybody.",
          ),
        ),
    })
    .prefault({}),
  ops: z
    .strictObject({
      port: port(0).meta(
        meta('STANDPOINT_OPS_PORT', 'Port for the operator: /healthz, /readyz and Prometheus /metrics. 0 switches it off.'),
      ),
      host: z
        .string()
        .min(1)
        .default('127.0.0.1')
        .meta(meta('STANDPOINT_OPS_HOST', "Address that the operator's port listens on. It tells numbers to whoever can reach it.")),
    })
    .prefault({}),
  slack: z
    .strictObject({
      botToken: secret('SLACK_BOT_TOKEN', 'Bot token of the Slack app (xoxb-…).'),
      appToken: secret('SLACK_APP_TOKEN', 'App-level token for Socket Mode (xapp-…).'),
      signingSecret: secret('SLACK_SIGNING_SECRET', 'Signing secret of the Slack app, for receiving it over HTTP.'),
      clientId: z
        .string()
        .min(1)
        .nullable()
        .default(null)
        .meta(meta('SLACK_CLIENT_ID', 'Client id of the Slack app: set it, with the client secret, to let many workspaces install it.')),
      clientSecret: secret('SLACK_CLIENT_SECRET', 'Client secret of the Slack app.'),
      stateSecret: secret('SLACK_STATE_SECRET', 'Any long random text: it keeps an installation from being started by somebody else.'),
      tokenKey: secret(
        'STANDPOINT_TOKEN_KEY',
        'Key that encrypts the tokens of installed workspaces: 32 bytes, from openssl rand -base64 32.',
      ),
      previousTokenKey: secret(
        'STANDPOINT_TOKEN_KEY_PREVIOUS',
        'The key before, while keys are changed: at the next start every token is encrypted with the new one.',
      ),
      host: z
        .string()
        .min(1)
        .default('127.0.0.1')
        .meta(meta('SLACK_HOST', 'Address to receive Slack at over HTTP; 0.0.0.0 for every address of this machine.')),
      port: z
        .number()
        .int()
        .min(0)
        .max(65_535)
        .default(3000)
        .meta(meta('SLACK_PORT', 'Port to receive Slack at over HTTP, behind a proxy that speaks HTTPS.')),
      apiUrl: z.url().nullable().default(null).meta(meta('SLACK_API_URL', 'Another address of the Slack Web API, ending in /api/.')),
      whoMaySubscribe: z
        .enum(['everyone', 'admins'])
        .default('everyone')
        .meta(meta('STANDPOINT_SLACK_WHO_MAY_SUBSCRIBE', 'Who may subscribe a Slack channel: everyone or admins.')),
    })
    .prefault({}),
  discord: z
    .strictObject({
      token: secret('DISCORD_TOKEN', 'Token of the Discord bot.'),
      apiUrl: z.url().nullable().default(null).meta(meta('DISCORD_API_URL', 'Another address of the Discord API, ending in /api.')),
      shards: z
        .union([z.literal('auto'), z.coerce.number().int().min(1)], { error: 'is neither auto nor a number of shards' })
        .default('auto')
        .meta(
          meta('DISCORD_SHARDS', 'Connections that the bot’s servers are shared among: auto (as many as Discord advises) or a number.'),
        ),
      shardIds: z
        .array(z.coerce.number().int().min(0))
        .default([])
        .meta(
          meta(
            'DISCORD_SHARD_IDS',
            'Which of them this process holds, from 0, where several processes share one bot: "0,1" in one and "2,3" in another, with the same DISCORD_SHARDS. Empty: all.',
          ),
        ),
    })
    .refine(({ shards, shardIds }) => shardIds.length === 0 || (shards !== 'auto' && shardIds.every((id) => id < shards)), {
      path: ['shardIds'],
      message: 'needs DISCORD_SHARDS as a number, and every one of them below it',
    })
    .prefault({}),
});

export type Settings = z.infer<typeof settingsSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
