import { describe, expect, test } from 'vitest';
import { rolesLexiconSchema } from '../../../src/analysis/people/lexicon.js';
import { pluralOf } from '../../../src/analysis/people/role-words.js';
import { findStatements } from '../../../src/analysis/statements/find-statements.js';
import { speechLexiconSchema, VERB_CLASSES } from '../../../src/analysis/statements/lexicon.js';
import { handScorer } from '../../../src/analysis/statements/scorer.js';
import { regularForms, speechVerbs } from '../../../src/analysis/statements/speech-verbs.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { roles, speech } from './reading.js';

describe('speech lexicon', () => {
  test.each([
    ['insist', ['insist', 'insists', 'insisted', 'insisting']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['announce', ['announce', 'announces', 'announced', 'announcing']],
    ['confess', ['confess', 'confesses', 'confessed', 'confessing']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
  ])('forms of %s', (lemma, forms) => {
    expect(regularForms(lemma)).toEqual(forms);
  });

  test('irregular forms come from the list, and only from it', () => {
    const { byForm } = speechVerbs(speech);
    expect(byForm.get('told')?.lemma).toBe('tell');
    expect(byForm.get('sayed')).toBeUndefined();
    expect(byForm.get('said')?.verbClass).toBe('say');
  });

  test('a verb stands in one class', () => {
    const all = VERB_CLASSES.flatMap((c) => speech.verbs[c]);
    expect(all.filter((verb, k) => all.indexOf(verb) !== k)).toEqual([]);
  });

  test('a misspelt section or a capital is refused', () => {
    expect(speechLexiconSchema.safeParse({ ...speech, verb: [] }).success).toBe(false);
    expect(speechLexiconSchema.safeParse({ ...speech, refusals: ['Decline'] }).success).toBe(false);
    expect(rolesLexiconSchema.safeParse({ ...roles, heads: { state: [] } }).success).toBe(false);
  });
});

test.each([
  ['official', 'officials'],
  ['spokesman', 'spokesmen'],
  ['secretary', 'secretaries'],
  ['boss', 'bosses'],
])('plural of %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural);
});

test('another scorer takes the place of the hand-set weights', () => {
  const doc = readDocument('Dorn said the list was wrong; Kest said it was complete.');
  const context = { speech, roles, actors: [] };
  const whole = findStatements(doc, { ...context, scorer: { ...handScorer, end: ({ options }) => options.at(-1)! } });
  expect(whole.map((s) => s.quote)).toEqual(['the list was wrong; Kest said it was complete']);
  expect(findStatements(doc, { ...context, scorer: { ...handScorer, keep: () => false } })).toEqual([]);
  expect(findStatements(doc, context)).toHaveLength(2);
});
