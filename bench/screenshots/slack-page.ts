import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderSlack } from '../../src/adapters/chat/slack/render.js';
import type { Message } from '../../src/domain/message.js';
import { withEmoji } from './emoji.js';
import { AVATAR } from './html.js';
import { drawSlackMessage } from './slack-drawing.mjs';

/** A message as Slack would show it, from the very blocks that are sent. */
export async function slackPage(message: Message): Promise<string> {
  const style = await readFile(fileURLToPath(import.meta.resolve('slack-blocks-to-jsx/dist/style.css')), 'utf8');
  // For Slack a verbatim text keeps its mark-up and only links nothing by itself; the drawing would show the mark-up as text.
  const blocks = JSON.parse(JSON.stringify(renderSlack(message).blocks, (key, value) => (key === 'verbatim' ? undefined : value)));
  const drawn = drawSlackMessage({ blocks, logo: AVATAR, name: 'Standpoint', theme: 'light', time: new Date('2026-03-16T07:00:00') });
  return `<style>${style}</style><style>body { background: #fff } a { color: #1264a3; text-decoration: none }</style>${withEmoji(drawn)}`;
}
