import type { Markup } from '../../shared/markup.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ZERO_WIDTH_SPACE = '\u200b';
/** Where Slack reads a marker: not between two letters ("snake_case" is left alone). */
const MARKER = /(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu;

/**
 * Foreign text for a mrkdwn field. Slack turns `<!channel>`, `<@U1>` and `<http://…>` into something only between raw angle brackets, so the
 * three entities are the whole defence; markers for emphasis have no escape and are kept from meaning anything by spaces of no width.
 */
const escapeMrkdwn = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '').replace(MARKER, `${ZERO_WIDTH_SPACE}$&${ZERO_WIDTH_SPACE}`);

/** What Slack sent, back as it was typed. */
export const unescapeSlack = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export const MRKDWN: Markup = {
  escape: escapeMrkdwn,
  bold: (escaped) => `*${escaped}*`,
  italic: (escaped) => `_${escaped}_`,
  link: (escaped, address) => `<${address.replaceAll('&', '&amp;')}|${escaped.replaceAll('|', '¦')}>`,
  channel: (id) => `<#${id}>`,
  seam: ZERO_WIDTH_SPACE,
};
