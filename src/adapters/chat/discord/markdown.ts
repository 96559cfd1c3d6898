import type { Markup } from '../../shared/markup.js';

const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Foreign text as text. Every character that starts emphasis, code, a link, a mention, an emoji or an address is escaped, as are those that
 * start a list or a heading at the beginning. `allowed_mentions` keeps "@everyone" from calling anybody; here it also loses its looks.
 */
const escapeDiscord = (text: string): string =>
  text
    .replace(/[\\*_~|`<>[\]]/g, '\\$&')
    .replace(/:(?=\S)/g, '\\:')
    .replace(/^[-#]/, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/@(?=everyone|here)/gi, `@${ZERO_WIDTH_SPACE}`);

export const DISCORD_MARKUP: Markup = {
  escape: escapeDiscord,
  bold: (escaped) => `**${escaped}**`,
  italic: (escaped) => `*${escaped}*`,
  link: (escaped, address) => `[${escaped}](${address})`,
  channel: (id) => `<#${id}>`,
  seam: '',
};
