import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { FIGURE_EVENTS, GROUPS } from '../../src/domain/figure.js';

const FOLDER = fileURLToPath(new URL('./figures/', import.meta.url));
const MODIFIERS = ['more than', 'at least', 'around', 'up to', 'less than', 'up', 'down'] as const;

const passageSchema = z.strictObject({
  id: z.string(),
  headline: z.string(),
  /** Where it was written, as news says it before its text ("TASHKENT"). */
  dateline: z.string().optional(),
  text: z.string().min(1),
  figures: z.array(
    z.strictObject({
      value: z.number().int().positive(),
      max: z.number().int().positive().nullable().default(null),
      modifier: z.enum(MODIFIERS).nullable(),
      group: z.enum(GROUPS).nullable(),
      /** Whose nationals they are; null where none's are meant. */
      country: z.string().nullable(),
      event: z.enum(FIGURE_EVENTS).nullable(),
      evidence: z.string().min(1),
    }),
  ),
});
/** A few sentences as news has them, with the figures that an editor would take from them. */
export type FigurePassage = z.infer<typeof passageSchema>;

/** Passages kept out of training and of every rule: only what they score is looked at. */
export const readKeptOut = (): FigurePassage[] => readFigurePassages(`${FOLDER}measuring`);

/** The project's own annotated passages about numbers of people. @throws Error where one is not well formed. */
export function readFigurePassages(folder = FOLDER): FigurePassage[] {
  const files = folder.endsWith('.jsonl') ? [folder] : filesOf(folder);
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => passageOf(basename(file), line)),
  );
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => `${folder}/${name}`);

function passageOf(file: string, line: string): FigurePassage {
  const passage = passageSchema.parse(JSON.parse(line));
  for (const { evidence } of passage.figures)
    if (!passage.text.includes(evidence)) throw new Error(`${file}: ${passage.id}: the evidence is not in the text.`);
  return passage;
}
