import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleHouse } from '../test/support/house.js';
import { discordPage } from './screenshots/discord-page.js';
import { photographer } from './screenshots/photographer.js';
import { slackPage } from './screenshots/slack-page.js';

/** npm run screenshots: the sample news as both platforms show them, for the documentation. */
const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url));
/** Two days with a change in them, of the sample fortnight. */
const MORNING = { since: '2026-03-12T06:00:00.000Z', until: '2026-03-14T06:00:00.000Z' };
const ASKER = { id: 'U1', name: 'ada', mayManage: true, zone: null };

const directory = await mkdtemp(join(tmpdir(), 'standpoint-screenshots-'));
const { house, close } = await sampleHouse(`sqlite:${join(directory, 'sample.sqlite')}`);
const camera = await photographer();
try {
  await mkdir(IMAGES, { recursive: true });
  await house.ingest();
  const digest = (await house.digest('', MORNING)).message;
  const channel = { platform: 'discord', workspace: '1', channel: '1' } as const;
  const { message: stance } = await house.desk.answer({ command: 'stance', args: 'denmark', channel, user: ASKER });
  const pictures = {
    'discord-digest.png': await discordPage(digest, false),
    'discord-stance.png': await discordPage(stance, true),
    'slack-digest.png': await slackPage(digest),
    'slack-stance.png': await slackPage(stance),
  };
  for (const [name, html] of Object.entries(pictures)) {
    await camera.take(html, join(IMAGES, name));
    process.stderr.write(`docs/images/${name}\n`);
  }
} finally {
  await camera.close();
  await close();
  await rm(directory, { recursive: true, force: true });
}
