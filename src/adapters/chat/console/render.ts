import pc from 'picocolors';
import { flagOf } from '../../../digest/flag.js';
import type { Block, Inline, Line, Message } from '../../../domain/message.js';
import { forTerminal } from './sanitize.js';
import { NumberedSources, openable } from './sources.js';
import { columns } from './width.js';
import { type Run, wrap } from './wrap.js';

export interface ConsoleOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The terminal opens links (OSC 8); else addresses are listed by number under the message. */
  readonly links: boolean;
}

const NARROWEST = 40;

/** A message for a terminal, wrapped at `width`, ending in a line feed. Foreign text can neither steer the terminal nor break a line. */
export function renderConsole(message: Message, options: ConsoleOptions): string {
  const page = new ConsolePage({ ...options, width: Math.max(NARROWEST, options.width) });
  for (const block of message.blocks) page.block(block);
  return page.end();
}

class ConsolePage {
  private readonly paint: ReturnType<typeof pc.createColors>;
  private readonly sources = new NumberedSources();
  private readonly out: string[] = [];

  constructor(private readonly options: ConsoleOptions) {
    this.paint = pc.createColors(options.color);
  }

  block(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.heading(forTerminal(block.text), block.level);
        return;
      case 'text':
        this.out.push(...this.wrapped(block.spans, '', ''));
        return;
      case 'lines':
        for (const line of block.lines) this.line(line, 0);
        return;
      case 'picture':
        this.out.push('');
        for (const text of block.alt.split('\n')) this.out.push(...this.wrapped([{ text, style: 'dim' }], '', '  '));
        return;
      case 'footer':
        this.out.push('', ...this.wrapped(block.spans, '', ''));
        return;
    }
  }

  end(): string {
    const listed = this.sources.entries();
    if (listed.length > 0) {
      this.out.push('', this.paint.bold('Sources'));
      const digits = String(listed.length).length;
      for (const [url, number] of listed) this.out.push(this.paint.dim(`${String(number).padStart(digits + 2)}  ${url}`));
    }
    return `${this.out.join('\n').replace(/^\n+/, '')}\n`;
  }

  private heading(text: string, level: 1 | 2): void {
    const { bold, cyan, dim } = this.paint;
    const lines = wrap([{ text, decorate: (part) => (level === 1 ? bold(part) : bold(cyan(part))) }], {
      width: this.options.width,
      first: '',
      rest: '',
    });
    if (level === 2) this.out.push('', ...lines);
    else this.out.push(...lines, dim('━'.repeat(Math.min(this.options.width, Math.max(...lines.map(() => columns(text)))))));
  }

  private line(line: Line, depth: number): void {
    const indent = '  '.repeat(depth);
    const mark = depth === 0 ? markOf(line) : '└ ';
    const rest = `${indent}${' '.repeat(columns(mark))}`;
    this.out.push(...this.wrapped(line.spans, `${indent}${this.paint.dim(mark)}`, rest, indent + mark));
    for (const child of line.children ?? []) this.line(child, depth + 1);
  }

  /** `bare`: the first margin without colours, whose columns count. */
  private wrapped(spans: readonly Inline[], first: string, rest: string, bare = first): string[] {
    const [head, ...others] = wrap(
      spans.map((span) => this.run(span)),
      { width: this.options.width, first: bare, rest },
    );
    return head === undefined ? [] : [first + head.slice(bare.length), ...others];
  }

  private run(span: Inline): Run {
    const url = span.url === undefined ? null : openable(span.url);
    const number = url !== null && !this.options.links ? ` [${this.sources.numberOf(url)}]` : '';
    const style = this.styleOf(span, url !== null);
    const decorate =
      url !== null && this.options.links ? (text: string) => `\u001b]8;;${url}\u001b\\${style(text)}\u001b]8;;\u001b\\` : style;
    return { text: forTerminal(span.text) + number, decorate };
  }

  private styleOf(span: Inline, linked: boolean): (text: string) => string {
    const { bold, italic, dim, green, yellow, underline } = this.paint;
    switch (span.style) {
      case 'bold':
        return bold;
      case 'italic':
        return italic;
      case 'dim':
        return dim;
      case 'quoted':
        return green;
      case 'number':
        return (text) => bold(yellow(text));
      default:
        return linked ? underline : (text) => text;
    }
  }
}

/** "🇫🇷 FR ", "SDF " or a bullet where no actor stands behind the line. */
function markOf(line: Line): string {
  if (line.actor === null) return '• ';
  const code = forTerminal(line.actor);
  const flag = flagOf(code);
  return flag === '' ? `${code} ` : `${flag} ${code} `;
}
