import { flagOf } from '../../digest/flag.js';
import type { Inline } from '../../domain/message.js';
import { cutAtWord, oneLine } from './foreign-text.js';
import { fitted, type Markup } from './markup.js';
import type { Row } from './rows.js';

/** A row as a platform writes it. */
export interface WrittenRow extends Row {
  readonly written: string;
}

/** What a long name of an actor without a flag is cut to. */
const LONGEST_ACTOR = 20;

/** The rows in a platform's markup, each at most `limit` characters; those with nothing to say are left out. */
export const writtenRows = (rows: readonly Row[], limit: number, markup: Markup, longestHeading = limit): WrittenRow[] =>
  rows.map((row) => ({ ...row, written: writtenRow(row, limit, markup, longestHeading) })).filter((row) => row.written !== '');

function writtenRow(row: Row, limit: number, markup: Markup, longestHeading: number): string {
  switch (row.kind) {
    case 'title':
    case 'heading':
      return fitted(
        row.spans.map(({ text }): Inline => ({ text, style: 'bold' })),
        Math.min(limit, longestHeading),
        markup,
      );
    case 'text':
      return fitted(row.spans, limit, markup);
    case 'line': {
      const mark = markOf(row, markup);
      const body = fitted(row.spans, limit - mark.length, markup);
      return body === '' ? '' : mark + body;
    }
  }
}

/** "🇫🇷 ", "SDF " in bold, or a bullet where no actor stands behind the line; indented under another line. */
function markOf({ actor, depth }: Row, markup: Markup): string {
  if (depth > 0) return `${'\u2003'.repeat(Math.min(depth, 4))}◦ `;
  if (actor === null) return '• ';
  const flag = flagOf(actor);
  return flag === '' ? `${markup.bold(markup.escape(cutAtWord(oneLine(actor), LONGEST_ACTOR)))} ` : `${flag} `;
}
