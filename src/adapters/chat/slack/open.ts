import type { Charts } from '../../../domain/ports/charts.js';
import type { ChatPlatform } from '../../../domain/ports/chat.js';
import type { InstallationStore } from '../../../domain/ports/installation-store.js';
import type { Log } from '../../../domain/ports/system.js';
import { type SlackSettings, slackWay } from './way.js';

/** What Slack works with, beside its settings. */
export interface SlackRooms {
  readonly installations: InstallationStore;
  readonly charts?: Charts;
  readonly log: Log;
}

/** Slack in the way that the settings say. Null where nothing is set. Throws `settings_invalid` where half is. */
export function openSlack(settings: SlackSettings, { installations, charts, log }: SlackRooms): Promise<ChatPlatform> | null {
  const way = slackWay(settings);
  switch (way?.kind) {
    case undefined:
      return null;
    case 'socket':
      return import('./over-socket.js').then(({ slackOverSocket }) => slackOverSocket({ ...settings, ...way, charts }, log));
    case 'http':
      return import('./over-http.js').then(({ slackOverHttp }) => slackOverHttp({ ...settings, ...way, charts }, log));
    case 'many':
      return Promise.all([import('./over-http.js'), import('./install/token-box.js')]).then(([{ slackForMany }, { tokenBox }]) => {
        const box = tokenBox(way.tokenKey, settings.previousTokenKey);
        return slackForMany({ ...settings, ...way, charts, installations, box }, log);
      });
  }
}
