import type { StatementFact } from '../../domain/facts.js';
import type { Instant } from '../../domain/instant.js';
import { dim, textOf } from '../lines/inline.js';
import type { NameOf } from '../lines/speaker.js';
import { statementLine } from '../lines/statement-line.js';
import { statementWords } from '../lines/statement-words.js';
import { mergeReports, newestFirst, type Said } from '../ranking/statements.js';
import { oneLine } from './one-line.js';
import { type Paged, pageOf, rangeWords } from './pages.js';

export interface StatementsQuestion {
  /** What was typed: a country, a person, words, or nothing. */
  readonly asked: string;
  /** What was found for it. */
  readonly facts: readonly StatementFact[];
  /** There may be more: no more were looked for. */
  readonly bounded: boolean;
  readonly nameOf: NameOf;
  readonly zone: string;
  readonly now: Instant;
  /** Which part of them, from 1. */
  readonly page: number;
  /** What to try where nothing was found; null for nothing. */
  readonly otherwise: string | null;
}

const MOST = 10;
const LONGEST_ASKED = 60;

/** Who said what, newest first; the same words from several outlets are one line. */
export function statementsAnswer({ asked, facts, bounded, nameOf, zone, page, otherwise }: StatementsQuestion): Paged {
  const about =
    asked === '' ? '' : ` for “${[...asked].length > LONGEST_ASKED ? `${[...asked].slice(0, LONGEST_ASKED).join('')}…` : asked}”`;
  if (facts.length === 0) {
    const none = `No statement was found${about} in the articles read so far.`;
    return { message: oneLine(otherwise ? `${none} ${otherwise}` : none), more: false };
  }
  const said = withoutPieces(mergeReports(facts).sort((a, b) => newestFirst(a.best, b.best)));
  const part = pageOf(said, page, MOST);
  const lines = part.shown.map(({ best, reports }) => statementLine(best, reports, nameOf, zone));
  const title = `Statements${about}`;
  const range = rangeWords(part, 'statement', bounded);
  return {
    message: {
      summary: `${title}: ${range}`,
      blocks: [
        { kind: 'heading', level: 1, text: title },
        { kind: 'lines', section: 'statements', lines },
        { kind: 'footer', spans: [dim(`${capitalised(range)}.`)] },
      ],
    },
    more: part.more,
  };
}

/** Without what stands word for word in the line of another statement of the same sentence and speaker. */
function withoutPieces(all: readonly Said[]): Said[] {
  const lines = all.map(({ best }) => ({ best, text: textOf(statementWords(best)) }));
  const isPiece = (best: StatementFact, text: string): boolean =>
    lines.some(
      (other) =>
        other.best !== best &&
        other.best.articleId === best.articleId &&
        other.best.evidence.start === best.evidence.start &&
        other.text.length > text.length &&
        other.text.includes(best.quote),
    );
  return all.filter((_, index) => !isPiece(lines[index]!.best, lines[index]!.text));
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
