import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFurniture } from '../../../src/analysis/furniture/furniture.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { processorTime } from '../../support/processor-time.js';

const BODY = [
  'The ministry said on Monday that six people had been flown home.',
  '“We did what had to be done,” said Foreign Minister Ada Brandt.',
  'Her opponents called the flight a mistake.',
  'Read the small print, the minister told them.',
];
/** Marks of one line put into the middle of a body. */
const flagOf = (line: string): boolean => findFurniture([...BODY.slice(0, 2), line, ...BODY.slice(2)].join('\n\n'))[2]!;

describe('furniture', () => {
  it.each([
    'Read more: Ten women flown home',
    'READ MORE »',
    'Skip to main content',
    'Scroll down for video',
    'Advertisement',
    'Share this article',
    'Sign up to our newsletter',
    'Follow us on social media for updates.',
    'This website uses cookies to improve your experience. Find out more in our policy.',
    'We use cookies.',
    'Published: 4 May 2021',
    'Friday, 15 November 2024',
    'March 3, 2020 14:05 GMT',
    '12 March 2026, 05:30 UTC | Ines Ostrow | Font size + Font size - Print this story',
    'By Ada Brandt and Paul Ruiz',
    'Image: Radio Nord',
    'A tent in the camp, in a picture of 2019. (Reuters)',
    'Women wait for bread in the camp [File: Ana Ruiz/AP]',
    'Nora Falk (pictured) left for Syria at 17',
    'Nora Falk (right) with her sister in happier days',
    'The camp in winter. Pictured: tents near the fence',
    'Image grab purportedly shows the compound (AFP)',
    'The Evening Herald has contacted the Home Office for comment.',
    'Reporting by Paul Ruiz; Editing by Ada Brandt',
    '(REUTERS)',
    'Source: Nordnytt',
    '— Ada Brandt (@adabrandt) May 3, 2021',
    'Hopes for a deal fade',
    'READ | Judge: ‘None of the nine will come back’',
    'EXPLAINER: Who are the nine women?',
    'In pictures – Nine women board a plane',
    '[Image: A woman says that she wants to leave. AFP/Ana Ruiz]',
    'Image caption: Ada Brandt said nine women would follow',
    'Ada Brandt at a news conference in May (Photo: Nordfoto)',
    'Women wait in the camp. Some 700 are held there. Ana Ruiz/EPA',
    'Getty Images Around 900 children live in the camp',
    'You might also be interested in: Nine men lose their passports',
    'This article was first published by Nordnytt.',
    'Should the nine women come home? Vote now: Yes 34% No 66%',
    'Ada Brandt @abrandt · May 3 “We will bring back all nine.” 1.2K likes',
    'Image copyright AFP Image caption Around 900 children live in the camp',
    'Photo by Ana Ruiz/Nordfoto shows nine women on a bus',
    'The Herald’s View: Bring the nine women home',
    'Top comment: “Send all nine of them to prison!” — Bo, Oslo',
    'Graphic: How 90 people left for Syria',
    'Correction: An earlier version of this article said that 14 women had returned. It was nine.',
    'Minister: “We will bring all nine home” — read the full interview here',
    'list 1 of 4',
    'What is Roj? A camp that holds 2,000 people, click to expand',
  ])('is %s', (line) => {
    expect(flagOf(line)).toBe(true);
  });

  it.each([
    'Read alone, the sentence is harmless, but it was not read alone.',
    'Subscribers to the plan include Norway and Spain.',
    'Related families were housed together.',
    'The picture was bleak, she said.',
    '“By 2020 we had lost count.”',
    'By then, Denmark had brought home several families.',
    'By contrast, Finland has taken back its mothers.',
    'By Monday Oslo had its answer.',
    'Sharing the burden is the only way, the envoy said (in a letter).',
    'Published figures say otherwise, according to the UN.',
    'This report was published by the ministry in May and counts nine women.',
    'Opinion polls show that most are against the flight, the paper found.',
    'Video shows nine men led away, the agency said.',
    'Comments by the minister drew criticism.',
    'Explained the minister: “We take the children alone.”',
    'The man pictured in the file is not her son, she said.',
    'Watching from afar, the family waited.',
    'He said: “I want to go home”',
  ])('is not %s', (line) => {
    expect(flagOf(line)).toBe(false);
  });

  it('never holds a body of whole sentences', () => {
    expect(findFurniture(BODY.join('\n'))).toEqual([false, false, false, false]);
  });

  it('takes the headlines around a link, not the text after them', () => {
    const text = [BODY[0], 'Oslo woman jailed in terror trial', 'Read more', 'Second headline of the day', BODY[2]].join('\n');
    expect(findFurniture(text)).toEqual([false, true, true, true, false]);
  });

  it('takes the questions and quotations among the headlines of a block or of the end', () => {
    const links = 'Read also:\nSix jailed for recruiting\nWidow: ‘They took my sister, who takes me?’\n‘Let us home!’';
    const flags = [false, false, true, true, true, true];
    expect(findFurniture([...BODY.slice(0, 2), links, ...BODY.slice(2)].join('\n\n'))).toEqual([...flags, false, false]);
    const apart = [...BODY.slice(0, 2), ...links.split('\n')].join('\n\n');
    expect(findFurniture(apart)).toEqual(flags);
  });

  it('takes one that asks right behind its label, and no question of the body after it', () => {
    const text = [BODY[0], 'Most viewed', 'Who are the nine?', '“Who pays for them?” she asked', 'Will it be enough?', ...BODY.slice(2)];
    expect(findFurniture(text.join('\n\n'))[2]).toBe(true);
    expect(findFurniture(text.join('\n\n'))[4]).toBe(false);
  });

  it('takes a last line that tells something behind furniture', () => {
    expect(findFurniture([...BODY, 'Advertisement', 'The nine who got away, in 10 pictures'].join('\n\n')).at(-1)).toBe(true);
    expect(findFurniture([...BODY, 'The nine were flown to Oslo on 10'].join('\n\n')).at(-1)).toBe(false);
  });

  it('takes a post with its signature', () => {
    const text = [BODY[0], 'So proud of the crew that came back today', '— Paul Ruiz (@ruiz) May 3, 2021', BODY[2]].join('\n');
    expect(findFurniture(text)).toEqual([false, true, true, false]);
  });

  it('takes all that follows the form for comments', () => {
    const text = [...BODY, 'Leave a Reply', 'I think this is wrong.', 'Minister sees queen'].join('\n');
    expect(findFurniture(text)).toEqual([false, false, false, false, true, true, true]);
  });

  it('takes a caption that says again what the text quotes', () => {
    const text = [
      "Ms Brandt said: 'It is the right thing to do.'",
      "Ada Brandt said: 'It is the right thing to do'",
      BODY[0],
      BODY[2],
    ].join('\n\n');
    expect(findFurniture(text)).toEqual([false, true, false, false]);
  });

  it('keeps the items of a list that the text opens, not those of a page', () => {
    const opened = [BODY[0], 'The two sides agreed that:', '– 12 women go to Oslo', '– 30 children go to Bergen', BODY[2], BODY[3]].join(
      '\n',
    );
    expect(findFurniture(opened)).toEqual([false, false, false, false, false, false]);
    const page = [BODY[0], BODY[2], '• Twelve women go to Oslo', '• Thirty children go to Bergen', BODY[3]].join('\n');
    expect(findFurniture(page)).toEqual([false, false, true, true, false]);
  });

  it('keeps a paragraph that ends with the initials of its writer', () => {
    const text = [BODY[0], 'Some 40 people left. Around 12 have returned. (KLM)', BODY[2], BODY[3]].join('\n');
    expect(findFurniture(text)).toEqual([false, false, false, false]);
  });

  it('leaves a text alone that uses no full stops', () => {
    const text = ['the minister spoke of home', 'the minister spoke of trust', 'the children slept'].join('\n');
    expect(findFurniture(text)).toEqual([false, false, false]);
  });

  it('keeps a last sentence that was cut off', () => {
    const text = [
      ...BODY,
      'Other countries have also said that they would, under conditions that a court will have to name before the summer ends, take ba',
    ].join('\n');
    expect(findFurniture(text).at(-1)).toBe(false);
  });
});

it('counts paragraphs as the document does', () => {
  const piece = fc.constantFrom('Read more', 'a', ' ', '\n', '\n\n', '\t', '.', '“', 'By Ada', '(AFP)', '\r\n', '\u00a0');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(findFurniture(text)).toHaveLength(readDocument(text).paragraphs.length);
    }),
  );
});

it('is linear on hostile lines', () => {
  const read = (times: number) => (): void => {
    for (const line of ['By A ', '(a', '[AFP(', 'the ', "x (pictured) 'a ", 'photo: ']) findFurniture(line.repeat(times * 3));
    findFurniture("He said: 'yes'\n".repeat(times));
  };
  expect(processorTime(read(20_000))).toBeLessThan(Math.max(20, processorTime(read(2_000))) * 40);
});
