import type { DigestInput } from './input.js';
import { planDigest } from './plan.js';
import type { SectionName } from './sections.js';

/** Why one line stands where it stands. */
export interface LineExplanation {
  readonly section: SectionName;
  readonly rank: number;
  /** Id of the fact or story behind the line. */
  readonly id: string;
  readonly actor: string | null;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** The score of every line that `composeDigest` chooses from the same input, section by section in order. */
export function explainDigest(input: DigestInput): LineExplanation[] {
  const plan = planDigest(input);
  const sections = ['changes', 'stories', 'statements', 'numbers'] as const;
  return sections.flatMap((section) =>
    plan[section].map(({ id, actor, score }, index) => ({ section, rank: index + 1, id, actor, score: score.total, parts: score.parts })),
  );
}
