import type { APIEmbed } from 'discord.js';
import type { Inline, Message } from '../../../domain/message.js';
import { cutAtWord, linkAddress, oneLine } from '../../shared/foreign-text.js';
import { fitted } from '../../shared/markup.js';
import { layoutOf, leftOutWords, longestFitting } from '../../shared/rows.js';
import { type WrittenRow, writtenRows } from '../../shared/written-row.js';
import { DISCORD_MARKUP } from './markdown.js';

const MOST_EMBEDS = 10;
/** Over all texts of all embeds of a message. */
const MOST_CHARACTERS = 6_000;
const LONGEST_DESCRIPTION = 4_096;
const LONGEST_TITLE = 256;
const LONGEST_HEADING = 300;
/** Holds the link of a source, whose address has 2,000 characters at most. */
const LONGEST_ROW = 2_500;
const LONGEST_FOOTER = 1_000;
const LONGEST_FOOTER_LINKS = 1_500;
const LONGEST_CONTENT = 2_000;
const LONGEST_SUMMARY = 400;

/** A message as embeds within Discord's limits, whatever its length: what does not fit is left out from the end, by whole lines. */
export function renderDiscord(message: Message): APIEmbed[] {
  const laid = laidOut(message);
  const { title, foot } = laid;
  const descriptions = longestFitting(laid.body, (shown, left) => descriptionsOf(laid, shown, left));
  const pages = descriptions.length > 0 ? descriptions : [title === '' ? summaryText(message, LONGEST_SUMMARY) : ''];
  return pages.map((description, index) => ({
    ...(index === 0 && title !== '' ? { title } : {}),
    ...(description === '' ? {} : { description }),
    ...(index === pages.length - 1 && foot !== '' ? { footer: { text: foot } } : {}),
  }));
}

/** Does one message of Discord hold all of it? */
export function fitsDiscord(message: Message): boolean {
  const laid = laidOut(message);
  return descriptionsOf(laid, laid.body, 0) !== null;
}

interface LaidOut {
  readonly title: string;
  readonly foot: string;
  readonly links: string;
  readonly body: readonly WrittenRow[];
}

function laidOut(message: Message): LaidOut {
  const { rows, footer } = layoutOf(message);
  const head = rows.find((row) => row.kind === 'title');
  return {
    title: head === undefined ? '' : fitted(head.spans, LONGEST_TITLE, DISCORD_MARKUP),
    foot: footerText(footer),
    links: footerLinks(footer, LONGEST_FOOTER_LINKS),
    body: writtenRows(
      rows.filter((row) => row !== head),
      LONGEST_ROW,
      DISCORD_MARKUP,
      LONGEST_HEADING,
    ),
  };
}

/** The rows that are shown as the descriptions of embeds; null where Discord takes no message so long. */
function descriptionsOf({ title, foot, links }: LaidOut, shown: readonly WrittenRow[], left: number): string[] | null {
  const pages = paged([...shown, ...closingRows(left, links)]);
  const length = pages.reduce((sum, page) => sum + page.length, title.length + foot.length);
  return pages.length <= MOST_EMBEDS && length <= MOST_CHARACTERS ? pages : null;
}

/** The same as text, for the case that Discord refuses the embeds: as many lines as fit into 2,000 characters. */
export function renderDiscordText(message: Message): string {
  const { rows, footer } = layoutOf(message);
  const links = footerLinks(footer, LONGEST_CONTENT / 4);
  const text = longestFitting(writtenRows(rows, LONGEST_CONTENT / 2, DISCORD_MARKUP, LONGEST_HEADING), (shown, left) => {
    const lines = [...shown, ...closingRows(left, links)].map((row) => row.written).join('\n');
    return lines.length <= LONGEST_CONTENT ? lines : null;
  });
  return text === '' ? summaryText(message, LONGEST_CONTENT) : text;
}

/** One line for notifications, which show no embed. */
export const discordSummary = (message: Message): string => summaryText(message, LONGEST_SUMMARY);

function summaryText(message: Message, limit: number): string {
  const text = fitted([{ text: message.summary }], limit, DISCORD_MARKUP);
  return text === '' ? 'Standpoint' : text;
}

/** A footer knows no mark-up, so its links stand above it. Nothing needs an escape there but what looks like a call to everybody. */
function footerText(spans: readonly Inline[]): string {
  const text = spans.filter((span) => !isLink(span)).map((span) => oneLine(span.text));
  return cutAtWord(
    text
      .join('')
      .replace(/( · )+$/, '')
      .trim(),
    LONGEST_FOOTER,
  ).replace(/@(?=everyone|here)/gi, '@\u200b');
}

const footerLinks = (spans: readonly Inline[], limit: number): string =>
  fitted(
    spans.filter(isLink).flatMap((span, index) => (index === 0 ? [span] : [{ text: ' · ' }, span])),
    limit,
    DISCORD_MARKUP,
  );

const isLink = (span: Inline): boolean => span.url !== undefined && linkAddress(span.url) !== null;

const textRow = (written: string): WrittenRow => ({ kind: 'text', spans: [], actor: null, depth: 0, written });

function closingRows(left: number, links: string): WrittenRow[] {
  return [left > 0 ? leftOutWords(left) : '', links].filter((text) => text !== '').map(textRow);
}

/** Rows as the descriptions of embeds; a heading has room above it and never ends one, and so has a line after what belongs under another. */
function paged(rows: readonly WrittenRow[]): string[] {
  const pages: string[] = [];
  rows.forEach((row, index) => {
    const page = pages.at(-1);
    const apart = row.kind === 'heading' || (row.kind === 'line' && row.depth === 0 && (rows[index - 1]?.depth ?? 0) > 0);
    const joined = page === undefined ? row.written : `${page}${apart ? '\n\n' : '\n'}${row.written}`;
    const needed = joined.length + (row.kind === 'heading' ? (rows[index + 1]?.written.length ?? 0) + 1 : 0);
    if (page === undefined || needed > LONGEST_DESCRIPTION) pages.push(row.written);
    else pages[pages.length - 1] = joined;
  });
  return pages;
}
