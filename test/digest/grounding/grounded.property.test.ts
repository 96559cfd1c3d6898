import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isGrounded } from '../../../src/digest/grounding/grounded.js';
import { tokensOf } from '../../../src/digest/grounding/tokens.js';
import { kindOfWord } from '../../../src/digest/grounding/words.js';

const clause = fc
  .tuple(
    fc.constantFrom('which', 'who', 'including', 'after', 'during', 'closing', 'Norland', 'the court', 'Ana Verin', 'it', 'and', 'if'),
    fc.array(
      fc.constantFrom(
        'took',
        'gone',
        'home',
        'boys',
        'talks',
        'girls',
        'back',
        'children',
        'not',
        'never',
        'may',
        'nine',
        '12',
        'at least',
        'women',
        'Estmark',
        'said',
        '“home”',
        "won't",
        'camp',
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([first, rest]) => [first, ...rest].join(' '));
const source = fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => `${clauses.join(', ')}.`);

const turning = (text: string): string[] => tokensOf(text).flatMap(({ text: word, key }) => (kindOfWord(word) ? [key] : []));

/** Of a random sentence, leaves out each clause or word that `kept` says. */
const shortened = fc.tuple(source, fc.infiniteStream(fc.boolean()), fc.boolean()).map(([text, kept, byClause]) => {
  const parts = byClause ? text.split(/(?<=,) /) : text.split(' ');
  return { source: text, text: parts.filter(() => kept.next().value === true).join(' ') };
});

it('whatever is left out and accepted, every number, negation, condition and speaker of the source is kept', () => {
  let accepted = 0;
  fc.assert(
    fc.property(shortened, ({ source, text }) => {
      const held = isGrounded(text, source);
      if (!held.grounded) return;
      if (tokensOf(text).length < tokensOf(source).length) accepted += 1;
      const shown = held.pieces.map((piece) => piece.text).join(' ');
      expect(turning(shown)).toEqual(turning(source));
      expect(tokensOf(shown).map(({ key }) => key)).toEqual(tokensOf(text).map(({ key }) => key));
      for (const piece of held.pieces) expect(source.slice(piece.start, piece.end)).toBe(piece.text);
    }),
    { numRuns: 3000, seed: 7 },
  );
  // Else the property would say nothing about what is left out.
  expect(accepted).toBeGreaterThan(20);
});
