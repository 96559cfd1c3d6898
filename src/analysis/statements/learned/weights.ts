import { z } from 'zod';

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);
const model = z.strictObject({
  /** Gaps between the places in the table that hold a weight, in order, as base-128 numbers (seven bits a byte, low first). */
  places: base64,
  /** One signed byte a weight, in the same order. */
  values: base64,
  /** What a byte is worth. */
  scale: z.number().positive(),
});

/**
 * `config/models/statements.json`: learned weights of the linear models that choose between what the rules offer. They
 * are numbers at hashed places; no word can be read from them.
 */
export const statementWeightsSchema = z.strictObject({
  /** Bits of a place; must be what the program hashes to. */
  bits: z.number().int(),
  models: z.strictObject({ cue: model, end: model, speaker: model, keep: model }),
  /** Least probability of a cue, and of an attribution that is kept. */
  least: z.strictObject({ cue: z.number().min(0).max(1), keep: z.number().min(0).max(1) }),
});
export type StatementWeights = z.infer<typeof statementWeightsSchema>;
export type PackedModel = z.infer<typeof model>;

const bytesOf = (base64Text: string): Uint8Array => Uint8Array.from(atob(base64Text), (byte) => byte.charCodeAt(0));

/** The table of weights that a packed model stands for. Throws a RangeError where places and values do not fit. */
export function unpacked({ places, values, scale }: PackedModel, bits: number): Float32Array {
  const table = new Float32Array(1 << bits);
  const weights = new Int8Array(bytesOf(values).buffer);
  let place = -1;
  let gap = 0;
  let shift = 0;
  let read = 0;
  for (const byte of bytesOf(places)) {
    gap |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    place += gap;
    if (read >= weights.length || place >= table.length) break;
    table[place] = weights[read++]! * scale;
    gap = 0;
    shift = 0;
  }
  if (read !== weights.length || shift !== 0) throw new RangeError('statement weights: places and values do not fit');
  return table;
}
