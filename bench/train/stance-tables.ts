import type { StanceLabel } from '../../src/domain/stance.js';
import * as notSaid from '../../test/analysis/stances/not-said.js';
import * as briefings from '../../test/analysis/stances/said-briefings.js';
import * as justice from '../../test/analysis/stances/said-justice.js';
import * as returns from '../../test/analysis/stances/said-return.js';
import { FIRST } from '../../test/analysis/stances/wire-first.js';
import type { Passage, PassageStance } from './passages.js';

type Row = readonly [text: string, expected: readonly string[]];

/** "?FR refuse|undecided origin": one of several, or no miss, teaches nothing about either. */
function stancesOf(text: string, lines: readonly string[]): PassageStance[] {
  return lines.flatMap((line) => {
    const [country, labels] = line.replace(/^\?/, '').split(' ') as [string, string];
    const each = labels.split('|') as StanceLabel[];
    return each.map((stance) => ({ country, stance, evidence: text, optional: line.startsWith('?') || each.length > 1 }));
  });
}

/** The sentences of the tests of the stance rules, with what is expected of them. */
export function tablePassages(): Passage[] {
  const tables = [...[notSaid, briefings, justice, returns].flatMap((module) => Object.values(module) as (readonly Row[])[]), FIRST];
  return tables.flat().map(([text, expected], k) => ({ id: `table-${k + 1}`, text, stances: stancesOf(text, expected) }));
}
