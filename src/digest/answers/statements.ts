import type { StatementFact } from '../../domain/facts.js';
import type { Instant } from '../../domain/instant.js';
import type { Message } from '../../domain/message.js';
import { counted, dim } from '../lines/inline.js';
import type { NameOf } from '../lines/speaker.js';
import { statementLine } from '../lines/statement-line.js';
import { mergeReports } from '../ranking/statements.js';
import { oneLine } from './one-line.js';

export interface StatementsQuestion {
  /** What was typed: a country, a person, words, or nothing. */
  readonly asked: string;
  /** What was found for it. */
  readonly facts: readonly StatementFact[];
  readonly nameOf: NameOf;
  readonly zone: string;
  readonly now: Instant;
}

const MOST = 10;

/** Who said what, newest first; the same words from several outlets are one line. */
export function statementsAnswer({ asked, facts, nameOf, zone }: StatementsQuestion): Message {
  const about = asked === '' ? '' : ` for “${asked}”`;
  if (facts.length === 0) return oneLine(`No statement was found${about} in the articles read so far.`);
  const said = mergeReports(facts).sort((a, b) => b.best.published.localeCompare(a.best.published) || a.best.id.localeCompare(b.best.id));
  const lines = said.slice(0, MOST).map(({ best, reports }) => statementLine(best, reports, nameOf, zone));
  const title = `Statements${about}`;
  return {
    summary: `${title}: ${counted(lines.length, 'statement')}`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'lines', section: 'statements', lines },
      {
        kind: 'footer',
        spans: [dim(said.length > MOST ? `The newest ${MOST} of ${said.length} found.` : `${counted(lines.length, 'statement')} found.`)],
      },
    ],
  };
}
