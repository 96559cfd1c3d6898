import type { RawFile } from 'discord.js';
import type { Block, Message } from '../../../domain/message.js';
import type { Charts } from '../../../domain/ports/charts.js';
import { cutAtWord, oneLine } from '../../shared/foreign-text.js';

const MOST = 10;
const LONGEST_ALT = 1_024;

/** A picture as Discord takes it: a file, and what is said of it. */
export interface Attachment {
  readonly file: RawFile;
  readonly alt: string;
}

/** The pictures of a message, drawn for Discord's dark ground. Rejects when one cannot be drawn. */
export function drawPictures({ blocks }: Message, charts: Charts): Promise<Attachment[]> {
  const pictures = blocks.filter((block) => block.kind === 'picture').slice(0, MOST);
  return Promise.all(
    pictures.map(async ({ picture, alt }, index) => ({
      file: { name: `chart-${index + 1}.png`, contentType: 'image/png', data: Buffer.from(await charts.png(picture, { theme: 'dark' })) },
      alt: cutAtWord(oneLine(alt).trim(), LONGEST_ALT),
    })),
  );
}

/** The same message with the words of its pictures in their place. */
export const picturesInWords = (message: Message): Message => ({
  ...message,
  blocks: message.blocks.map(
    (block): Block => (block.kind === 'picture' ? { kind: 'text', spans: [{ text: block.alt, style: 'dim' }] } : block),
  ),
});
