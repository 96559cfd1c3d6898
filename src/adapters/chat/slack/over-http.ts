import type { ChatPlatform } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { type HttpOptions, httpTransport, type OAuthOptions } from './install/receiver.js';
import { installedWorkspaces } from './install/workspaces.js';
import { type PlatformOptions, slackPlatform } from './platform.js';
import { type SingleOptions, singleWorkspace } from './single.js';

/** One Slack workspace over signed HTTP, its token in the settings. */
export const slackOverHttp = (options: SingleOptions & HttpOptions & PlatformOptions, log: Log): ChatPlatform =>
  slackPlatform(singleWorkspace(options, log), httpTransport(options, null, log), options, log);

export type ManyOptions = HttpOptions & OAuthOptions & PlatformOptions & { readonly whoMaySubscribe: 'everyone' | 'admins' };

/** Many Slack workspaces over signed HTTP: each installs the bot by itself, and its token is kept in the database. */
export const slackForMany = (options: ManyOptions, log: Log): ChatPlatform =>
  slackPlatform(installedWorkspaces(options, log), httpTransport(options, options, log), options, log);
