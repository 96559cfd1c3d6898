import type { Drawing } from '../adapters/site/message-html.js';
import type { Message } from '../domain/message.js';
import type { Picture } from '../domain/picture.js';
import type { Charts } from '../domain/ports/charts.js';

/** The pictures of a message drawn for a page, in both themes. */
export async function drawingsOf(charts: Charts, { blocks }: Message): Promise<ReadonlyMap<Picture, Drawing>> {
  const drawings = new Map<Picture, Drawing>();
  for (const block of blocks) {
    if (block.kind !== 'picture') continue;
    const [light, dark] = await Promise.all([charts.svg(block.picture, { theme: 'light' }), charts.svg(block.picture, { theme: 'dark' })]);
    drawings.set(block.picture, { light, dark });
  }
  return drawings;
}
