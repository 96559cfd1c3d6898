import type { ActorCode } from '../../domain/actor.js';
import type { FactRef, Inline, Line, Message } from '../../domain/message.js';
import { linkAddress } from './foreign-text.js';

/** A message laid out as rows from top to bottom, the same for every chat platform. */
export interface Row {
  readonly kind: 'title' | 'heading' | 'text' | 'line';
  readonly spans: readonly Inline[];
  readonly actor: ActorCode | null;
  /** 0 for a line, 1 for what belongs under it. */
  readonly depth: number;
}

export interface Layout {
  readonly rows: readonly Row[];
  /** What stands at the end whatever else is left out. */
  readonly footer: readonly Inline[];
}

/** The rows and the footer of a message; a line that shows facts and links to none of its sources gets a link to the first. */
export function layoutOf(message: Message): Layout {
  const rows: Row[] = [];
  const footer: Inline[] = [];
  for (const block of message.blocks) {
    switch (block.kind) {
      case 'heading':
        rows.push({ kind: block.level === 1 ? 'title' : 'heading', spans: [{ text: block.text }], actor: null, depth: 0 });
        break;
      case 'text':
        rows.push({ kind: 'text', spans: block.spans, actor: null, depth: 0 });
        break;
      case 'lines':
        for (const line of block.lines) pushLine(rows, line, 0);
        break;
      case 'picture':
        // Sent beside the text as a file, with its alternative text.
        break;
      case 'footer':
        footer.push(...(footer.length > 0 ? [{ text: ' · ' }] : []), ...block.spans);
        break;
    }
  }
  return { rows, footer };
}

function pushLine(rows: Row[], line: Line, depth: number): void {
  const source = depth === 0 && !isLinked(line) ? sourceSpans(line.refs) : [];
  rows.push({ kind: 'line', spans: [...line.spans, ...source], actor: line.actor, depth });
  for (const child of line.children ?? []) pushLine(rows, child, depth + 1);
}

const isLinked = (line: Line): boolean =>
  line.spans.some((span) => span.url !== undefined && linkAddress(span.url) !== null) || (line.children ?? []).some(isLinked);

function sourceSpans(refs: readonly FactRef[]): Inline[] {
  const first = refs.find((ref) => linkAddress(ref.url) !== null);
  return first === undefined ? [] : [{ text: ' · ' }, { text: first.outlet.trim() === '' ? 'source' : first.outlet, url: first.url }];
}

/**
 * The page with as many rows as fit: `build` is given the rows to show and the number of lines left out, and returns null for too many.
 * A heading with nothing under it goes too. With no row at all `build` must succeed.
 */
export function longestFitting<R extends Row, Page>(rows: readonly R[], build: (shown: readonly R[], left: number) => Page | null): Page {
  const attempt = (count: number): Page | null => {
    let end = count;
    while (end > 0 && end < rows.length && rows[end - 1]?.kind === 'heading') end -= 1;
    const left = rows.slice(end).filter((row) => row.kind !== 'heading' && row.depth === 0).length;
    return build(rows.slice(0, end), left);
  };
  let page = attempt(rows.length);
  if (page !== null) return page;
  let fits = 0;
  let fails = rows.length;
  page = attempt(0);
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    const tried = attempt(middle);
    if (tried === null) fails = middle;
    else {
      fits = middle;
      page = tried;
    }
  }
  if (page === null) throw new RangeError('Not even an empty page fits.');
  return page;
}

/** "… and 3 more that do not fit here." */
export const leftOutWords = (left: number): string => `… and ${left} more that ${left === 1 ? 'does' : 'do'} not fit here.`;
