import type { Message } from '../../../domain/message.js';
import { fitted } from '../../shared/markup.js';
import { layoutOf, leftOutWords, longestFitting } from '../../shared/rows.js';
import { type WrittenRow, writtenRows } from '../../shared/written-row.js';
import { controlBlocks, type SlackActions, textOfControls } from './controls.js';
import { MRKDWN } from './mrkdwn.js';
import { plainText, type SlackPlainText } from './plain-text.js';

/** The blocks that a digest or an answer is made of. */
export type SlackBlock =
  | { readonly type: 'header'; readonly text: SlackPlainText }
  | { readonly type: 'section'; readonly text: SlackText }
  | { readonly type: 'context'; readonly elements: SlackText[] }
  | SlackActions;

/** `verbatim`: Slack links no address and no name by itself. */
export interface SlackText {
  readonly type: 'mrkdwn';
  readonly text: string;
  readonly verbatim: true;
}

export interface SlackMessage {
  /** For notifications and where blocks are not shown. */
  readonly text: string;
  readonly blocks: SlackBlock[];
}

const MOST_BLOCKS = 50;
/** A modal or the App Home takes twice as many. */
export const MOST_VIEW_BLOCKS = 100;
/** Slack fails near 13,200 characters over all blocks, which it documents nowhere. */
const MOST_CHARACTERS = 12_000;
const LONGEST_TEXT = 3_000;
const LONGEST_HEADER = 150;
const LONGEST_ROW = 2_900;
const LONGEST_FOOTER = 2_500;
const LONGEST_SUMMARY = 400;
/** Slack recommends this much for a message of text alone. */
const LONGEST_PLAIN = 4_000;
/** Holds the link of a source, whose address has 2,000 characters at most. */
const LONGEST_PLAIN_ROW = 2_500;

/** A message as Block Kit within Slack's limits, whatever its length: what does not fit is left out from the end, by whole lines. */
export function renderSlack(message: Message, mostBlocks = MOST_BLOCKS): SlackMessage {
  const { rows, footer } = layoutOf(picturesInWords(message));
  const foot = fitted(footer, LONGEST_FOOTER, MRKDWN);
  const written = writtenRows(rows, LONGEST_ROW, MRKDWN);
  const text = summaryText(message);
  const controls = controlBlocks(message.controls);
  const blocks = longestFitting(written, (shown, left) => {
    const body = [...bodyBlocks(shown), ...contextBlocks(left > 0 ? leftOutWords(left) : ''), ...contextBlocks(foot)];
    const page = [...(body.length > 0 ? body : [section(text)]), ...controls];
    return page.length <= mostBlocks && lengthOf(page) <= MOST_CHARACTERS ? page : null;
  });
  return { text, blocks };
}

/** The same message without blocks, for the case that Slack refuses them: lines of text, links kept, at most 4,000 characters. */
export function renderSlackText(message: Message): string {
  const { rows, footer } = layoutOf(picturesInWords(message));
  const foot = fitted(footer, LONGEST_PLAIN_ROW / 5, MRKDWN);
  const written = writtenRows(rows, LONGEST_PLAIN_ROW, MRKDWN);
  const text = longestFitting(written, (shown, left) => {
    const lines = [...shown.map((row) => row.written), left > 0 ? leftOutWords(left) : '', foot].filter((line) => line !== '').join('\n');
    return lines.length <= LONGEST_PLAIN ? lines : null;
  });
  return text === '' ? summaryText(message) : text;
}

/** What a picture shows is said, as long as none is sent. */
const picturesInWords = (message: Message): Message => ({
  ...message,
  blocks: message.blocks.map((block) => (block.kind === 'picture' ? { kind: 'text', spans: [{ text: block.alt, style: 'dim' }] } : block)),
});

function summaryText(message: Message): string {
  const text = fitted([{ text: message.summary }], LONGEST_SUMMARY, MRKDWN);
  return text === '' ? 'Standpoint' : text;
}

function bodyBlocks(rows: readonly WrittenRow[]): SlackBlock[] {
  const blocks: SlackBlock[] = [];
  let open = '';
  const flush = (): void => {
    if (open !== '') blocks.push(section(open));
    open = '';
  };
  for (const row of rows) {
    if (row.kind === 'title') {
      flush();
      blocks.push({ type: 'header', text: plainText(row.spans.map((span) => span.text).join(''), LONGEST_HEADER) });
      continue;
    }
    const joined = open === '' ? row.written : `${open}\n${row.written}`;
    if (row.kind === 'line' && joined.length <= LONGEST_TEXT) {
      open = joined;
      continue;
    }
    flush();
    open = row.written;
    if (row.kind === 'text') flush();
  }
  flush();
  return blocks;
}

const section = (text: string): SlackBlock => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } });

const contextBlocks = (text: string): SlackBlock[] =>
  text === '' ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];

const lengthOf = (blocks: readonly SlackBlock[]): number => blocks.reduce((sum, block) => sum + textOf(block).length, 0);

/** All text of a block, as Slack counts it. */
function textOf(block: SlackBlock): string {
  switch (block.type) {
    case 'context':
      return block.elements.map((element) => element.text).join('');
    case 'actions':
      return textOfControls(block);
    default:
      return block.text.text;
  }
}
