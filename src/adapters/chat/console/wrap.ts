import { columns, headOf } from './width.js';

/** A run of text in one style. `decorate` adds what takes no column (colours, links). */
export interface Run {
  readonly text: string;
  readonly decorate: (text: string) => string;
}

interface Margins {
  readonly width: number;
  /** Before the first line, and before every further one; both already counted in `width`. */
  readonly first: string;
  readonly rest: string;
}

/** Wraps runs at spaces into lines of at most `width` columns; a word longer than a line is broken. */
export function wrap(runs: readonly Run[], { width, first, rest }: Margins): string[] {
  const lines: string[] = [];
  let margin = first;
  let line = '';
  let used = 0;
  let pending: { text: string; run: Run } | null = null;
  const room = (): number => Math.max(8, width - columns(margin));
  const flush = (): void => {
    lines.push(margin + line);
    margin = rest;
    line = '';
    used = 0;
    pending = null;
  };
  const put = (text: string, run: Run): void => {
    line += run.decorate(text);
    used += columns(text);
  };
  for (const word of wordsOf(runs)) {
    if (word.space) {
      if (used > 0) pending = { text: ' ', run: word.pieces[0]?.run ?? NONE };
      continue;
    }
    const length = word.pieces.reduce((sum, piece) => sum + columns(piece.text), 0);
    if (used > 0 && used + (pending ? 1 : 0) + length > room()) flush();
    if (pending) put(pending.text, pending.run);
    pending = null;
    for (const piece of word.pieces) {
      let left = piece.text;
      while (used + columns(left) > room()) {
        const head = room() - used > 0 ? headOf(left, room() - used) : '';
        if (head !== '' && columns(head) <= room() - used) {
          put(head, piece.run);
          left = left.slice(head.length);
        } else if (used === 0) break;
        if (left !== '') flush();
      }
      if (left !== '') put(left, piece.run);
    }
  }
  if (used > 0 || lines.length === 0) flush();
  return lines;
}

const NONE: Run = { text: '', decorate: (text) => text };

interface Word {
  readonly space: boolean;
  readonly pieces: { text: string; run: Run }[];
}

/** Words and the spaces between them; a word may run across styles ("“" + "quoted" + "”"). */
function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  for (const run of runs) {
    for (const text of run.text.split(/( +)/)) {
      if (text === '') continue;
      const space = text.startsWith(' ');
      const last = words.at(-1);
      if (last && last.space === space) last.pieces.push({ text, run });
      else words.push({ space, pieces: [{ text, run }] });
    }
  }
  return words;
}
