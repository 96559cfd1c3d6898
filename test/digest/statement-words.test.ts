import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/digest/lines/inline.js';
import { speakerSpans } from '../../src/digest/lines/speaker.js';
import { statementWords } from '../../src/digest/lines/statement-words.js';
import { article, nameOf, type Said, statement } from './newsroom.js';

const shown = (text: string, said: Said): string =>
  textOf(statementWords(statement(article('a', 'Outlet', '2026-02-02T09:00:00.000Z', 'Title', text), said)));

describe('words of a statement', () => {
  it('joins a split quotation as one, between one pair of marks', () => {
    expect(
      shown('“We have a list of names,” the envoy said, “and we will not share it.”', {
        words: ['We have a list of names,', 'and we will not share it.'],
        direct: true,
      }),
    ).toBe(': “We have a list of names … and we will not share it.”');
  });

  it('keeps the verb of reported speech, which may turn its meaning', () => {
    const text = 'Defence Minister Ola Brandvik denied on Friday that Norway had agreed to take the boys.';
    expect(
      shown(text, { words: ['Norway had agreed to take the boys'], direct: false, source: 'Defence Minister Ola Brandvik', cue: 'denied' }),
    ).toBe(' denied on Friday that Norway had agreed to take the boys');
  });

  it('begins with the second verb of a speaker who is not named again', () => {
    const text =
      'A Norwegian diplomat, who asked not to be named, acknowledged that the order of things had been unhappy and said a delegation would travel to Erbil.';
    const said = { words: ['a delegation would travel to Erbil'], direct: false, source: 'A Norwegian diplomat', cue: 'said' };
    expect(shown(text, said)).toBe(' said a delegation would travel to Erbil');
  });

  it('leaves out an aside between speaker and verb, however long', () => {
    const words = 'she supported the flight';
    const said = { words: [words], direct: false, source: 'Prime Minister Ada Rusk', cue: 'said' };
    const within = (aside: string): string => shown(`Prime Minister Ada Rusk, ${aside}, said through her office that ${words}.`, said);
    expect(within('standing beside him')).toBe(` said through her office that ${words}`);
    expect(within('who last year called the camps “somebody else’s problem to solve, if anybody’s” in an interview')).toBe(
      ` said through her office that ${words}`,
    );
  });

  it('leaves out an aside that the speaker holds, unless it says whose words they are', () => {
    const tail = 'said that the boys had a flight';
    const held = (source: string): string =>
      shown(`${source}, ${tail}.`, { words: ['the boys had a flight'], direct: false, source, cue: 'said' });
    expect(held('The minister, standing beside him')).toBe(` ${tail}`);
    expect(held('The minister, citing the army')).toBe(` (reported): The minister, citing the army, ${tail}.`);
  });

  it('keeps what stands before the verb after an aside', () => {
    const text = 'The minister, asked twice, would not say whether the boys had a flight.';
    expect(shown(text, { words: ['the boys had a flight'], direct: false, source: 'The minister', cue: 'say' })).toBe(
      ' would not say whether the boys had a flight',
    );
  });

  it('shows the whole sentence where the aside says whose words they are', () => {
    const text = 'The minister, quoting a letter from the army chief, said that the boys had a flight.';
    expect(shown(text, { words: ['the boys had a flight'], direct: false, source: 'The minister', cue: 'said' })).toBe(
      ` (reported): ${text}`,
    );
  });

  it('shows the words alone before a neutral verb, marked as reported', () => {
    const text = 'The camp would be empty by spring, according to two aid workers.';
    expect(
      shown(text, { words: ['The camp would be empty by spring'], direct: false, source: 'two aid workers', cue: 'according to' }),
    ).toBe(' (reported): The camp would be empty by spring');
  });

  it('shows the whole sentence where the verb after the words turns them', () => {
    for (const text of ['The boys were promised a flight, the envoy denied.', 'The boys will have a flight, not one minister said.']) {
      const cue = text.includes('denied') ? 'denied' : 'said';
      expect(shown(text, { words: [text.slice(0, text.indexOf(','))], direct: false, source: text.slice(-12, -8), cue })).toBe(
        ` (reported): ${text}`,
      );
    }
  });

  it('leaves out the dateline', () => {
    const text = 'OSLO, March 3 (Continental) - Why the flight was called off nobody at the ministry would explain.';
    expect(shown(text, { words: ['the flight was called off'], direct: false, source: 'nobody', cue: 'explain' })).toBe(
      ' (reported): Why the flight was called off nobody at the ministry would explain.',
    );
  });

  it('shows a fragment in its sentence, without marks of its own', () => {
    const text = 'The minister called the prison “a ticking bomb” and left.';
    expect(shown(text, { words: ['a ticking bomb'], direct: true, source: 'The minister', cue: 'called' })).toBe(` (reported): ${text}`);
  });

  it('leaves whole sentences out of a long quotation, and shows that', () => {
    const first = 'We looked at every single case with great care and with the help of the courts of three countries.';
    const text = `“${first} ${'Then we looked again, because one can never be careful enough in such matters. '.repeat(4)}” he said.`;
    expect(shown(text, { words: [text.slice(1, text.indexOf('”'))], direct: true })).toMatch(
      /^: “We looked .* three countries\..* \[…\]”$/,
    );
  });
});

describe('the speaker', () => {
  const by = (speaker: Partial<Said>): string =>
    textOf(
      speakerSpans(
        statement(article('a', 'Outlet', '2026-02-02T09:00:00.000Z', 'T', 'She said that all of them would be tried here.'), {
          words: ['all of them would be tried here'],
          direct: false,
          source: 'She',
          ...speaker,
        }),
        nameOf,
      ),
    );

  it('is named with the role as written', () =>
    expect(by({ name: 'Ola Brandvik', role: 'defence minister', country: 'NO' })).toBe('Ola Brandvik, defence minister'));
  it('is named with the country where no role is known', () =>
    expect(by({ name: 'Ola Brandvik', country: 'FR' })).toBe('Ola Brandvik (France)'));
  it('is a capital with its country, and no office', () =>
    expect(by({ name: 'Oslo', role: 'government', country: 'NO' })).toBe('Oslo (NO)'));
  it('is what the article calls an unnamed official', () =>
    expect(by({ role: 'a French official', country: 'FR' })).toBe('A French official'));
  it('is said to be unnamed, never a pronoun', () => expect(by({ country: 'FR' })).toBe('France, speaker not named'));
});
