import { escapeMarkdown } from 'discord.js';
import type { Markup } from '../../shared/markup.js';

const ZERO_WIDTH_SPACE = '\u200b';

/** Foreign text as text: mark-up escaped, links and mentions broken up. `allowed_mentions` keeps mentions from anybody all the same. */
export const escapeDiscord = (text: string): string =>
  escapeMarkdown(text, { heading: true, bulletedList: true, numberedList: true, maskedLink: true })
    .replace(/[<>[\]]/g, '\\$&')
    .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
    .replace(/\b(https?|discord):\/\//gi, `$1:${ZERO_WIDTH_SPACE}//`);

export const DISCORD_MARKUP: Markup = {
  escape: escapeDiscord,
  bold: (escaped) => `**${escaped}**`,
  italic: (escaped) => `*${escaped}*`,
  link: (escaped, address) => `[${escaped}](${address})`,
  seam: '',
};
