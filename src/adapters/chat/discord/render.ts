import type { APIEmbed } from 'discord.js';
import { flagOf } from '../../../digest/flag.js';
import type { Message } from '../../../domain/message.js';
import { cutAtWord, oneLine } from '../../shared/foreign-text.js';
import { fitted } from '../../shared/markup.js';
import { layoutOf, leftOutWords, longestFitting, type Row } from '../../shared/rows.js';
import { DISCORD_MARKUP, escapeDiscord } from './markdown.js';

const LONGEST_TITLE = 256;
const LONGEST_DESCRIPTION = 4_096;
const LONGEST_FOOTER = 2_048;
/** Over all texts of a message's embeds. */
const MOST_CHARACTERS = 6_000;
const LONGEST_ROW = 1_200;
const LONGEST_CONTENT = 2_000;

interface WrittenRow extends Row {
  readonly written: string;
}

/** A message as one embed within Discord's limits: what does not fit is left out from the end, by whole lines. */
export function renderDiscord(message: Message): APIEmbed {
  const { rows, footer } = layoutOf(message);
  const head = rows.find((row) => row.kind === 'title');
  const title = cutAtWord(escapeDiscord(oneLine(head?.spans.map((span) => span.text).join('') ?? '')).trim(), LONGEST_TITLE);
  // A footer of an embed knows no mark-up, and so needs no escape but for mentions, which it does not read either.
  const foot = cutAtWord(oneLine(footer.map((span) => span.text).join('')).trim(), LONGEST_FOOTER);
  const written = rows.filter((row) => row !== head).map((row): WrittenRow => ({ ...row, written: writtenRow(row) }));
  const description = longestFitting(
    written.filter((row) => row.written !== ''),
    (shown, left) => {
      const text = [...shown.map((row) => row.written), left > 0 ? leftOutWords(left) : ''].filter((line) => line !== '').join('\n');
      return text.length <= LONGEST_DESCRIPTION && text.length + title.length + foot.length <= MOST_CHARACTERS ? text : null;
    },
  );
  return {
    ...(title === '' ? {} : { title }),
    description: description === '' ? summaryOf(message) : description,
    ...(foot === '' ? {} : { footer: { text: foot } }),
  };
}

/** The same in one line of text, for the case that Discord refuses the embed. */
export const renderDiscordText = (message: Message): string => cutAtWord(summaryOf(message), LONGEST_CONTENT);

function summaryOf(message: Message): string {
  const text = fitted([{ text: message.summary }], LONGEST_CONTENT, DISCORD_MARKUP);
  return text === '' ? 'Standpoint' : text;
}

function writtenRow(row: Row): string {
  const text = fitted(row.spans, LONGEST_ROW, DISCORD_MARKUP);
  if (text === '') return '';
  if (row.kind === 'title' || row.kind === 'heading') return `\n**${escapeDiscord(oneLine(row.spans.map((span) => span.text).join('')))}**`;
  return row.kind === 'line' ? markOf(row) + text : text;
}

function markOf({ actor, depth }: Row): string {
  if (depth > 0) return `${'\u2003'.repeat(Math.min(depth, 4))}◦ `;
  if (actor === null) return '• ';
  const flag = flagOf(actor);
  return flag === '' ? `**${escapeDiscord(cutAtWord(oneLine(actor), 20))}** ` : `${flag} `;
}
