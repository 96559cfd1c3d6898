import type { Fact } from '../../domain/facts.js';
import type { Block, FactRef, Line, Message } from '../../domain/message.js';
import { withLineChoice } from '../controls.js';
import { figureLine } from '../lines/figure-line.js';
import { bold, dim, link, plain } from '../lines/inline.js';
import type { NameOf } from '../lines/speaker.js';
import { stanceEvidenceLine } from '../lines/stance-line.js';
import { statementLine } from '../lines/statement-line.js';

/** What a posted digest is corrected with. */
export interface LineCorrection {
  readonly factId: string;
  /** The fact as it stands now; null when it was withdrawn. */
  readonly fact: Fact | null;
  readonly nameOf: NameOf;
  readonly zone: string;
}

/**
 * The digest with every line that shows the fact put right, and the word "corrected" beside it: a reader who quoted the line must see
 * that it changed. A comparison of which one side was wrong is withdrawn as a whole. Everything else stays as it was posted.
 */
export function correctMessage(message: Message, correction: LineCorrection): Message {
  const blocks = message.blocks.map((block): Block => {
    if (block.kind !== 'lines') return block;
    return { ...block, lines: block.lines.map((line) => correctLine(line, correction)) };
  });
  return withLineChoice({ ...message, blocks });
}

function correctLine(line: Line, correction: LineCorrection): Line {
  if (!line.refs.some((ref) => ref.id === correction.factId)) return line;
  const rest = line.refs.filter((ref) => ref.id !== correction.factId);
  if (line.children && line.children.length > 0) {
    const sides = line.children.some((child) => child.refs.some((ref) => ref.id === correction.factId));
    if (sides) {
      const said = [bold('Corrected: '), plain('one side of this was wrong, so that the comparison does not hold.')];
      return { ...line, spans: said, children: line.children.map((child) => correctLine(child, correction)) };
    }
  }
  // One of several reports of the same: the line stands on the others.
  if (line.refs[0]?.id !== correction.factId && rest.length > 0) return { ...line, refs: rest };
  return correction.fact === null ? withdrawn(line) : rewritten(line, correction.fact, correction);
}

function withdrawn(line: Line): Line {
  const { children: _gone, ...kept } = line;
  const source = line.refs[0];
  const from: Line['spans'] = source ? [plain(' It was taken from '), ...linkTo(source), plain('.')] : [];
  return { ...kept, spans: [bold('Corrected: '), plain('a line that stood here was wrong and is withdrawn.'), ...from] };
}

const linkTo = ({ outlet, url }: FactRef): Line['spans'] => [link(outlet, url)];

function rewritten(line: Line, fact: Fact, { nameOf, zone }: LineCorrection): Line {
  const anew = lineOf(fact, nameOf, zone);
  return { ...line, actor: line.actor === null ? null : anew.actor, spans: [...anew.spans, dim(' · corrected')], refs: anew.refs };
}

/** One fact as the line that a digest would show. */
export function lineOf(fact: Fact, nameOf: NameOf, zone: string): Line {
  switch (fact.kind) {
    case 'statement':
      return statementLine(fact, [fact], nameOf, zone);
    case 'figure':
      return figureLine(fact, [fact], nameOf, zone);
    case 'stance':
      return { ...stanceEvidenceLine(fact, zone, nameOf(fact.country)), actor: fact.country };
  }
}
