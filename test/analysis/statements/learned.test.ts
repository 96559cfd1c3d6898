import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trainChoice, trainYesNo } from '../../../bench/train/linear.js';
import { packedModels } from '../../../bench/train/pack.js';
import { findAttributions } from '../../../src/analysis/statements/attributions.js';
import { cueFeatures } from '../../../src/analysis/statements/learned/cue-features.js';
import { endFeatures } from '../../../src/analysis/statements/learned/end-features.js';
import { BITS, Features } from '../../../src/analysis/statements/learned/features.js';
import { keepFeatures } from '../../../src/analysis/statements/learned/keep-features.js';
import { learnedScorer } from '../../../src/analysis/statements/learned/learned-scorer.js';
import { speakerFeatures } from '../../../src/analysis/statements/learned/speaker-features.js';
import { statementWeightsSchema, unpacked } from '../../../src/analysis/statements/learned/weights.js';
import { handScorer, type Scorer } from '../../../src/analysis/statements/scorer.js';
import { speechVerbs } from '../../../src/analysis/statements/speech-verbs.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { said, speech } from './reading.js';

const shipped = statementWeightsSchema.parse(
  JSON.parse(readFileSync(new URL('../../../config/models/statements.json', import.meta.url), 'utf8')),
);
const scorer = learnedScorer(shipped);
const SIZE = 1 << BITS;

describe('with the weights that the program ships', () => {
  test.each([
    ['“We will not take them back,” said Ilse Varga, the minister.', ['Ilse Varga, the minister: We will not take them back']],
    ['The ministry said on Monday that four women had returned.', ['The ministry: that four women had returned']],
    ['Two of the women were flown home, an official said.', ['an official: Two of the women were flown home']],
    ['“It is a disgrace,” the daily Morgen quoted him as saying.', ['him: It is a disgrace']],
    [
      'The minister said that “nobody was asked”.\n\n“Nobody ever is.”',
      ['The minister: nobody was asked', 'The minister: Nobody ever is.'],
    ],
    ['She walked along the fence and looked at the tents.', []],
    ['Varga declined to comment on the list.', []],
  ])('%s', (text, expected) => {
    expect(said(text, scorer)).toEqual(expected);
  });

  test('a verb that the lexicon does not list can be a cue', () => {
    const text = 'The ministry spread word that four women had returned. Varga puts it this way: “Nobody was asked.”';
    expect(said(text).some((s) => s.includes('Nobody was asked'))).toBe(false);
    expect(said(text, scorer).some((s) => s.includes('Nobody was asked'))).toBe(true);
  });

  test('the same text gives the same statements', () => {
    const text = 'Kest said the list was wrong, adding that “nobody was told”, while Dorn, who runs the camp, denied it.';
    expect(said(text, scorer)).toEqual(said(text, learnedScorer(shipped)));
  });
});

describe('weights in a file', () => {
  const table = fc
    .array(fc.tuple(fc.integer({ min: 0, max: SIZE - 1 }), fc.integer({ min: -127, max: 127 })), { maxLength: 60 })
    .map((pairs) => {
      const out = new Float32Array(SIZE);
      for (const [place, value] of pairs) out[place] = value / 100;
      return out;
    });

  test('are read as they were written, to the worth of half a step', () => {
    fc.assert(
      fc.property(table, (written) => {
        const { models } = packedModels({ cue: written, end: written, speaker: written, keep: written, least: shipped.least });
        const read = unpacked(models.cue, BITS);
        expect(written.every((weight, k) => Math.abs(weight - read[k]!) <= models.cue.scale / 2 + 1e-6)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('of another table, or cut short, are refused', () => {
    expect(() => learnedScorer({ ...shipped, bits: BITS - 1 })).toThrow(RangeError);
    const { cue } = shipped.models;
    expect(() => unpacked({ ...cue, places: cue.places.slice(0, 400) }, BITS)).toThrow(RangeError);
    expect(() => unpacked({ ...cue, values: cue.values.slice(0, 400) }, BITS)).toThrow(RangeError);
    expect(statementWeightsSchema.safeParse({ ...shipped, models: { ...shipped.models, cue: { ...cue, places: 'é' } } }).success).toBe(
      false,
    );
  });
});

/** Every feature of every choice that a text asks for. */
function featuresOf(text: string): number[][] {
  const all: number[][] = [];
  const f = new Features();
  const take = (filled: Features): void => {
    all.push([...filled.taken()]);
  };
  const recorder: Scorer = {
    ...handScorer,
    sureness: (context) => {
      take(cueFeatures(context, f.clear()));
      return handScorer.sureness(context);
    },
    end: (context) => {
      for (const option of context.options) take(endFeatures(context, option, f.clear()));
      return handScorer.end(context);
    },
    speaker: (context) => {
      for (const option of context.options) take(speakerFeatures(context, option, f.clear()));
      return handScorer.speaker(context);
    },
    keep: (doc, attribution) => {
      take(keepFeatures(doc, attribution, f.clear()));
      return true;
    },
  };
  findAttributions(readDocument(text), speechVerbs(speech), recorder);
  return all;
}

test('no feature tells a name, a place or a noun from another', () => {
  const text = (name: string, place: string, noun: string): string =>
    `${name} said on Monday that the ${noun} in ${place} was closed, adding that nobody was asked. The ${noun} told ${name} to wait.`;
  const one = featuresOf(text('Varga', 'Lund', 'school'));
  expect(one.length).toBeGreaterThan(10);
  expect(featuresOf(text('Kestrel', 'Geneva', 'museum'))).toEqual(one);
});

describe('training', () => {
  const training = { fewest: 2, rounds: 8, rate: 0.2, decay: 1e-5 };
  const sum = (weights: Float32Array, places: readonly number[]): number => places.reduce((all, place) => all + weights[place]!, 0);

  test('learns what speaks for yes, leaves out what is rare, and is the same every time', () => {
    const examples = Array.from({ length: 40 }, (_, k) => ({ features: Int32Array.of(k % 2 ? 11 : 12, 100 + k), label: k % 2 }));
    const weights = trainYesNo(examples, training);
    expect(sum(weights, [11])).toBeGreaterThan(1);
    expect(sum(weights, [12])).toBeLessThan(-1);
    expect(Array.from({ length: 40 }, (_, k) => weights[100 + k])).toEqual(Array(40).fill(0));
    expect(trainYesNo(examples, training)).toEqual(weights);
  });

  test('learns which option is right', () => {
    const choices = Array.from({ length: 30 }, (_, k) => ({ options: [Int32Array.of(1, 5), Int32Array.of(2, 5)], right: k % 10 ? 1 : 0 }));
    const weights = trainChoice(choices, training);
    expect(sum(weights, [2, 5])).toBeGreaterThan(sum(weights, [1, 5]));
  });
});
