import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { STANCE_LABELS } from '../../src/domain/stance.js';

const FOLDER = fileURLToPath(new URL('./passages/', import.meta.url));

const passageSchema = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  stances: z.array(
    z.strictObject({
      country: z.string(),
      stance: z.enum(STANCE_LABELS),
      evidence: z.string().min(1),
      optional: z.literal(true).optional(),
    }),
  ),
});

export interface PassageStance {
  readonly country: string;
  readonly stance: (typeof STANCE_LABELS)[number];
  readonly evidence: string;
  /** Right when found and no miss when not. */
  readonly optional?: boolean | undefined;
}
/** A few sentences as news has them, with the stances that an editor would take from them. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly stances: readonly PassageStance[];
}

/** Passages kept out of training, that measure what it taught. */
export const readMeasuring = (): Passage[] => readPassages(`${FOLDER}measuring`);

/** The project's own annotated passages to learn from. @throws Error where one is not well formed. */
export function readPassages(folder = FOLDER): Passage[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const passage = passageSchema.parse(JSON.parse(line));
        for (const { evidence } of passage.stances)
          if (!passage.text.includes(evidence)) throw new Error(`${file}: ${passage.id}: the evidence is not in the text.`);
        return passage;
      }),
  );
}
