import type { StatementFact } from '../../domain/facts.js';
import type { Line } from '../../domain/message.js';
import { speaksForCountry } from '../../domain/statement.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';
import { plain } from './inline.js';
import { outletSpans } from './outlets.js';
import { refOf } from './refs.js';
import { type NameOf, roleShown, speakerSpans } from './speaker.js';
import { statementWords } from './statement-words.js';

/** One statement as one line: speaker, role, words, outlets, date. `reports` are the same statement elsewhere, `fact` among them. */
export function statementLine(
  fact: StatementFact,
  reports: readonly StatementFact[],
  nameOf: NameOf,
  zone: string,
  words: FrameWords = ENGLISH,
): Line {
  const others = reports.filter((report) => report.id !== fact.id);
  const speaker = speakerSpans(fact, nameOf, words, true);
  const said = statementWords(fact, words);
  const closesRole = speaker.length > 1 && said[0]?.text === ' ' && roleShown(fact.speaker) !== null ? [plain(',')] : [];
  return {
    // Under a country's flag stands what its government says.
    actor: speaksForCountry(fact.speaker) ? (fact.speaker?.country ?? null) : null,
    spans: [...speaker, ...closesRole, ...said, ...outletSpans([fact, ...others], zone, words)],
    refs: [fact, ...others].map(refOf),
  };
}
