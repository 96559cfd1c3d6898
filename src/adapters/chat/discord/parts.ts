import type { Block, Line, Message } from '../../../domain/message.js';
import { fitsDiscord } from './render.js';

type Title = Extract<Block, { kind: 'heading' }>;

/** So many messages one after the other are read as one; what does not fit is left out of the last, and that is said there. */
const MOST_PARTS = 3;

/**
 * The messages that one is posted as: itself where Discord takes all of it (6,000 characters with every link), else parts, divided between lines. Each
 * part has the title with its number; the last has the picture, the footer and the controls. With `parts` as many as it was posted as before,
 * since a post that is edited can neither end nor have another after it.
 */
export function discordParts(message: Message, parts?: number): readonly Message[] {
  if (parts === undefined ? fitsDiscord(message) : parts === 1) return [message];
  const { head, body, tail } = divided(message);
  const numbered = (mark: string): Title[] => head.map((block) => ({ ...block, text: `${block.text} ${mark}` }));
  const mayHold = (blocks: readonly Block[]): boolean => fitsDiscord({ ...message, blocks: [...numbered('(3/3)'), ...blocks, ...tail] });
  let filled = fill(body, mayHold);
  // A correction may leave less to say than before.
  if (parts !== undefined && filled.length < parts) {
    const most = Math.ceil(linesIn(body) / parts);
    filled = fill(body, (blocks) => linesIn(blocks) <= most && mayHold(blocks));
  }
  const count = parts ?? Math.min(filled.length, MOST_PARTS);
  if (count === 1) return [message];
  const shown = Array.from({ length: count }, (_, index) => (index < count - 1 ? (filled[index] ?? []) : filled.slice(index).flat()));
  return shown.map((blocks, index) => {
    const mark = `(${index + 1}/${count})`;
    const isLast = index === count - 1;
    const title = numbered(mark);
    return {
      summary: index === 0 ? message.summary : (title[0]?.text ?? mark),
      blocks: [...title, ...blocks, ...(isLast ? tail : [])],
      ...(isLast && message.controls ? { controls: message.controls } : {}),
    };
  });
}

const linesIn = (blocks: readonly Block[]): number =>
  blocks.reduce((count, block) => count + (block.kind === 'lines' ? block.lines.length : 0), 0);

/** Title, what is read under it, and what stands at the end whatever comes before. */
function divided({ blocks }: Message): { head: readonly Title[]; body: readonly Block[]; tail: readonly Block[] } {
  const isHead = (block: Block): block is Title => block.kind === 'heading' && block.level === 1;
  const isTail = ({ kind }: Block): boolean => kind === 'footer' || kind === 'picture';
  return {
    head: blocks.filter(isHead).slice(0, 1),
    body: blocks.filter((block) => !isHead(block) && !isTail(block)),
    tail: blocks.filter(isTail),
  };
}

/** Blocks one after the other into as few parts as hold them, line by line; a heading goes with the first line under it. */
function fill(body: readonly Block[], mayHold: (blocks: readonly Block[]) => boolean): Block[][] {
  const parts: Block[][] = [];
  let part: Block[] = [];
  let heading: Block[] = [];
  const add = (block: Block): void => {
    const longer = joined(part, [...heading, block]);
    if (part.length === 0 || mayHold(longer)) part = longer;
    else {
      const [before, begun] = cutBeforeBegun(part, block);
      parts.push(before);
      part = joined(begun, [...heading, block]);
    }
    heading = [];
  };
  for (const block of body) {
    if (block.kind === 'heading') heading = [block];
    else if (block.kind !== 'lines') add(block);
    else for (const line of block.lines) add({ ...block, lines: [line] });
  }
  parts.push(joined(part, heading));
  return parts;
}

/** A section of which no more than this stands at the end of a part begins with the next one. */
const BEGUN = 2;

/** The part without the section that has just begun there, where `next` goes on with it, and that section. */
function cutBeforeBegun(part: readonly Block[], next: Block): [Block[], Block[]] {
  const [heading, last] = part.slice(-2);
  const isBegun =
    part.length > 2 &&
    heading?.kind === 'heading' &&
    last?.kind === 'lines' &&
    last.lines.length <= BEGUN &&
    next.kind === 'lines' &&
    next.section === last.section;
  return isBegun ? [part.slice(0, -2), part.slice(-2)] : [[...part], []];
}

/** Lines of one section that follow each other are one block. */
function joined(blocks: readonly Block[], more: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  const [next] = more;
  if (last?.kind !== 'lines' || next?.kind !== 'lines' || last.section !== next.section) return [...blocks, ...more];
  const lines: readonly Line[] = [...last.lines, ...next.lines];
  return [...blocks.slice(0, -1), { ...last, lines }, ...more.slice(1)];
}
