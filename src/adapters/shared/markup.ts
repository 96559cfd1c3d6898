import type { Inline } from '../../domain/message.js';
import { cutAtWord, linkAddress, oneLine } from './foreign-text.js';

/** How a chat platform writes text, emphasis and links. */
export interface Markup {
  /** Foreign text so that it stays text. */
  escape(text: string): string;
  /** Takes what is escaped already. */
  bold(escaped: string): string;
  italic(escaped: string): string;
  link(escaped: string, address: string): string;
  /** A channel by its id, which is letters and digits. */
  channel(id: string): string;
  /** What stands between a letter and a marker, where the platform would not see the marker otherwise; else empty. */
  readonly seam: string;
}

/** A run of cleaned text in one look. */
interface Run {
  readonly text: string;
  readonly emphasis: 'bold' | 'italic' | null;
  readonly address: string | null;
  readonly channel: string | null;
}

/** Below this a piece of text is no longer shortened. */
const SHORTEST = 60;

/**
 * Spans in a platform's markup, at most `limit` characters. What is too long loses words from its longest pieces, then its further links;
 * the first link, which leads to the source, goes last. Markup is never cut inside.
 */
export function fitted(spans: readonly Inline[], limit: number, markup: Markup): string {
  let runs = runsOf(spans);
  for (;;) {
    const written = writtenAs(runs, markup);
    const over = written.length - limit;
    if (over <= 0 || runs.length === 0) return written;
    runs = shortened(runs, over, markup) ?? withoutLastLink(runs) ?? withoutLastText(runs);
  }
}

function runsOf(spans: readonly Inline[]): Run[] {
  const runs: Run[] = [];
  for (const span of spans) {
    const run: Run = {
      text: oneLine(span.text),
      emphasis: span.style === 'bold' || span.style === 'number' ? 'bold' : span.style === 'italic' ? 'italic' : null,
      address: span.url === undefined ? null : linkAddress(span.url),
      channel: span.channel !== undefined && /^[A-Z0-9]+$/i.test(span.channel) ? span.channel : null,
    };
    const last = runs.at(-1);
    if (last && last.emphasis === run.emphasis && last.address === run.address && last.channel === null && run.channel === null)
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** Markers stand at words, never at spaces: "* a*" is no emphasis anywhere. */
function writtenAs(runs: readonly Run[], markup: Markup): string {
  let out = '';
  let marked = false;
  for (const run of runs) {
    const { text, emphasis, address, channel } = run;
    const core = text.trim();
    if (core === '') {
      out += text === '' ? '' : ' ';
      marked = marked && text === '';
      continue;
    }
    const lead = text.startsWith(' ') ? ' ' : '';
    const trail = text.endsWith(' ') ? ' ' : '';
    const plain = emphasis === null && address === null && channel === null;
    const touches = lead === '' && (plain ? marked && /^[\p{L}\p{N}]/u.test(core) : marked || /[\p{L}\p{N}]$/u.test(out));
    out += `${lead}${touches ? markup.seam : ''}${channel === null ? piece(core, emphasis, address, markup) : markup.channel(channel)}${trail}`;
    marked = !plain && trail === '';
  }
  return out.trim();
}

function piece(core: string, emphasis: Run['emphasis'], address: string | null, markup: Markup): string {
  const escaped = markup.escape(core);
  const linked = address === null ? escaped : markup.link(escaped, address);
  return emphasis === null ? linked : markup[emphasis](linked);
}

/** The longest text cut by about as much as is needed; null when none is left to cut. */
function shortened(runs: readonly Run[], over: number, markup: Markup): Run[] | null {
  const longest = runs.reduce((best, run, index) => (run.text.length > (runs[best]?.text.length ?? 0) ? index : best), 0);
  const run = runs[longest];
  if (!run || run.text.length <= SHORTEST) return null;
  const escaped = markup.escape(run.text).length;
  const keep = Math.floor((run.text.length * Math.max(0, escaped - over - 2)) / escaped);
  const whole = run.text.replace(/…\s*$/, '');
  return runs.with(longest, { ...run, text: cutAtWord(whole, Math.min(whole.length - 1, Math.max(SHORTEST, keep))) });
}

function withoutLastLink(runs: readonly Run[]): Run[] | null {
  const linked = runs.flatMap((run, index) => (run.address === null ? [] : [index]));
  const last = linked.length > 1 ? linked.at(-1) : undefined;
  const run = last === undefined ? undefined : runs[last];
  return run === undefined || last === undefined ? null : runs.with(last, { ...run, address: null });
}

function withoutLastText(runs: readonly Run[]): Run[] {
  const last = runs.findLastIndex((run) => run.address === null);
  return last < 0 ? runs.slice(1) : runs.toSpliced(last, 1);
}
