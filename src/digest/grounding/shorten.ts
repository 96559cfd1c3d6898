import type { Block, Inline, Line, Message } from '../../domain/message.js';
import type { LineToShorten, ModelAnswer } from '../../domain/ports/model.js';
import { dim, plain, verbatim } from '../lines/inline.js';
import { canStandAlone } from '../stories/lead-sentence.js';
import { isGrounded, type Ungrounded } from './grounded.js';

/** Why a model's line is not used. */
export type Refusal = Ungrounded | 'unknown line' | 'second answer' | 'not shorter';

export interface Shortened {
  readonly message: Message;
  /** Lines that now show what the model chose or shortened. */
  readonly used: number;
  readonly refused: readonly { readonly id: string; readonly reason: Refusal }[];
}

/**
 * The lines that a model may shorten: the sentences of stories, never statements, numbers or changes, whose words people quote. For
 * each the sentence shown, then what the story's other articles open to.
 */
export function linesToShorten(message: Message): LineToShorten[] {
  return storyLines(message).map((line, index) => ({ id: idAt(index), sentences: sentencesOf(line) }));
}

/**
 * The message with what a model answered, as far as it is grounded; everything else stays. The order of lines and everything that
 * is no story's sentence is not the model's to change, so that an article that talks to the model can at most get another of its
 * story's sentences shown.
 */
export function withShortened(message: Message, answer: Pick<ModelAnswer, 'lines'>): Shortened {
  const lines = new Map(storyLines(message).map((line, index) => [idAt(index), line]));
  const replaced = new Map<Line, Line>();
  const answered = new Set<string>();
  const refused: { id: string; reason: Refusal }[] = [];
  for (const { id, text } of answer.lines) {
    const line = lines.get(id);
    const result = !line ? 'unknown line' : answered.has(id) ? 'second answer' : shortenedLine(line, text);
    if (line) answered.add(id);
    if (typeof result === 'string') refused.push({ id, reason: result });
    else if (line) replaced.set(line, result);
  }
  return { message: replaced.size > 0 ? rewritten(message, replaced) : message, used: replaced.size, refused };
}

const idAt = (index: number): string => `story-${index + 1}`;

const storyLines = (message: Message): Line[] =>
  message.blocks.flatMap((block) =>
    block.kind === 'lines' && block.section === 'stories' ? block.lines.filter((line) => line.spans[0]?.style === 'quoted') : [],
  );

function sentencesOf({ spans, refs }: Line): string[] {
  const others = refs.map(({ evidence }) => evidence).filter(canStandAlone);
  return [...new Set([spans[0]?.text ?? '', ...others])];
}

function shortenedLine(line: Line, text: string): Line | Refusal {
  let reason: Refusal = 'empty';
  for (const [index, sentence] of sentencesOf(line).entries()) {
    const held = isGrounded(text, sentence);
    if (!held.grounded) {
      if (index === 0) reason = held.reason;
      continue;
    }
    const spans = elided(
      held.pieces.map((piece) => piece.text),
      sentence,
    );
    if (index === 0 && spans.length === 1) return 'not shorter';
    // The sentence shown is that of the first reference.
    const from = line.refs.filter(({ evidence }) => evidence === sentence);
    const refs = [...from, ...line.refs.filter((ref) => !from.includes(ref))];
    return { ...line, spans: [...spans, ...line.spans.slice(1)], refs };
  }
  return reason;
}

/** What was left out is seen: each piece stands verbatim in the source, but not the whole. */
function elided(pieces: readonly string[], sentence: string): Inline[] {
  const spans = pieces.flatMap((piece, index) => (index > 0 ? [plain(' … '), verbatim(piece)] : [verbatim(piece)]));
  if (!sentence.startsWith(pieces[0] ?? '')) spans.unshift(plain('… '));
  if (!sentence.endsWith(pieces.at(-1) ?? '')) spans.push(plain(' […]'));
  return spans;
}

function rewritten(message: Message, replaced: ReadonlyMap<Line, Line>): Message {
  const note = ` · ${replaced.size === 1 ? '1 story’s sentence' : `${replaced.size} stories’ sentences`} chosen or shortened by a language model, in the articles’ own words`;
  const blocks = message.blocks.map((block): Block => {
    if (block.kind === 'lines') return { ...block, lines: block.lines.map((line) => replaced.get(line) ?? line) };
    return block.kind === 'footer' ? { ...block, spans: [...block.spans, dim(note)] } : block;
  });
  return { ...message, blocks };
}
