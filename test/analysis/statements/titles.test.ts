import { describe, expect, it } from 'vitest';
import { said } from './reading.js';

describe('titles, credits and datelines are no words of anybody', () => {
  it.each<[string, string[]]>([
    ['In a report entitled “Lost Behind the Wire”, the charity Lantern said girls were ill.', ['the charity Lantern: girls were ill']],
    ['In its report, titled “nobody’s children at all”, Lantern said that girls were ill.', ['Lantern: that girls were ill']],
    [
      'Kest, who wrote the book “A Winter Behind Barbed Wire”, said the camp was cold.',
      ['Kest, who wrote the book “A Winter Behind Barbed Wire”: the camp was cold'],
    ],
    [
      'Lantern’s report, “No Way Out for the Girls”, says 40 girls are held.',
      ['Lantern’s report, “No Way Out for the Girls”: 40 girls are held'],
    ],
    ['The film “The Return of the Lost Girls” was shown on Sunday.', []],
    ['The court ruled in the case of “Kest and Others v. Norway” on Tuesday.', []],
    ['The song “Told to Go and Never Asked Again” was played.', []],
    ['The paper called “The Daily Lantern” said that the boys were ill.', ['The paper: that the boys were ill']],
    // Words all the same.
    ['Kest told Lantern the report “has no basis in fact”.', ['Kest: the report “has no basis in fact”']],
    ['The minister called the film “a lie from the start”.', ['The minister: the film “a lie from the start”']],
    ['In the book, Kest wrote: “We Danes never asked Europe for help.”', ['Kest: We Danes never asked Europe for help.']],
    ['A banner read “Bring our girls home now”.', ['A banner: Bring our girls home now']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ['Geneva — “The camps must be emptied,” Kest said.', ['Kest: The camps must be emptied']],
    ['(Lantern Photo/Ole Brandt) “We have nothing here,” Kest said.', ['Kest: We have nothing here']],
    ['(AFP) The women will come home, Kest said.', ['Kest: The women will come home']],
    ['The women waited. (Lantern/Ole Brandt) “We have nothing here,” Kest said.', ['Kest: We have nothing here']],
    ['(who were ill) The women will come home, Kest said.', ['Kest: (who were ill) The women will come home']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
