import { z } from 'zod';
import type { Message, PictureBlock } from '../../../domain/message.js';
import type { Charts } from '../../../domain/ports/charts.js';
import type { Log } from '../../../domain/ports/system.js';
import { cutAtWord, oneLine } from '../../shared/foreign-text.js';
import { sendOnce } from './send.js';
import { type SlackWebClient, slackFetch } from './web-client.js';
import type { Workspace } from './workspace.js';

/** Slack's own limit. */
const LONGEST_ALT = 1_000;
const givenSchema = z.object({ upload_url: z.string(), file_id: z.string() });

export const picturesOf = ({ blocks }: Message): PictureBlock[] => blocks.filter((block) => block.kind === 'picture');

/** What is posted first: the pictures follow in the message's thread. */
export const withoutPictures = (message: Message): Message => ({
  ...message,
  blocks: message.blocks.filter((block) => block.kind !== 'picture'),
});

/**
 * Brings a message's pictures into its thread, each with its alternative text; one that cannot be drawn or sent is said in words there. The
 * message stands already, so nothing here makes it fail: an image block of its own would have to wait until Slack has looked at the file.
 */
export async function followWithPictures(
  workspace: Workspace,
  place: { readonly channel: string; readonly thread: string },
  pictures: readonly PictureBlock[],
  charts: Charts,
  log: Log,
): Promise<void> {
  for (const { picture, alt } of pictures) {
    try {
      const png = await charts.png(picture, { theme: 'light' });
      await upload(workspace.client, place, { png, title: picture.title, alt });
    } catch (error) {
      log.warn({ err: error, team: workspace.team }, 'Slack: a picture could not be sent; it is said in words.');
      const words: Message = { summary: alt, blocks: [{ kind: 'text', spans: [{ text: alt }] }] };
      const { channel, thread: thread_ts } = place;
      const said = await sendOnce(words, (content) => workspace.client.chat.postMessage({ channel, thread_ts, ...content }));
      if (said.kind !== 'sent') log.warn({ result: said.kind, team: workspace.team }, `Nor could its words. ${said.reason}`);
    }
  }
}

/** The client's own `filesUploadV2` sends the alternative text under a name (`alt_text`) that Slack does not read (`alt_txt`). */
async function upload(
  client: SlackWebClient,
  { channel, thread }: { readonly channel: string; readonly thread: string },
  { png, title, alt }: { readonly png: Uint8Array; readonly title: string; readonly alt: string },
): Promise<void> {
  const alt_txt = cutAtWord(oneLine(alt), LONGEST_ALT);
  const given = givenSchema.parse(
    await client.apiCall('files.getUploadURLExternal', { filename: 'chart.png', length: png.byteLength, alt_txt }),
  );
  const body = new FormData();
  body.set('filename', new Blob([Buffer.from(png)], { type: 'image/png' }), 'chart.png');
  const stored = await slackFetch(given.upload_url, { method: 'POST', body });
  await stored.text();
  if (!stored.ok) throw new Error(`Slack did not take the file (HTTP ${stored.status}).`);
  await client.files.completeUploadExternal({ files: [{ id: given.file_id, title }], channel_id: channel, thread_ts: thread });
}
