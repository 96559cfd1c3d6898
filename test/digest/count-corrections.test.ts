import { describe, expect, it } from 'vitest';
import { countCorrection } from '../../src/digest/changes/count-corrections.js';
import { composeDigest } from '../../src/digest/compose/compose.js';
import { textOf } from '../../src/digest/lines/inline.js';
import { article, figure, inputOf, WINDOW } from './newsroom.js';

const reasonIn = (text: string): string | null => countCorrection(article('c', 'Ledger', WINDOW.since, 'T', text))?.sentence.text ?? null;

describe('the reason of a corrected count', () => {
  it.each([
    'Eleven families had been counted twice, the ministry admitted.',
    'Because of double entries in the register the old number was too large.',
    'A clerical error in Erbil had added a page of Iraqis.',
    'The service has corrected its earlier figure after a visit to the prison.',
    'The tally was quietly revised after the embassies compared their papers.',
    'Several surnames were spelt in two ways.',
    'A recount in January, tent by tent, found fewer people.',
    'The earlier list was wrong, a spokeswoman conceded.',
    'Some of the men were mistakenly listed as Finns.',
    'Nine boys appeared on the roll twice, once under their fathers’ names.',
  ])('is told: %s', (sentence) => {
    expect(reasonIn(`The ministry now speaks of 31 women. ${sentence}`)).toBe(sentence);
  });

  it.each([
    'Nine women were flown home in May, and two died.',
    'The families asked for a new count of the women in the annexe.',
    'She recounted how the guards had come at night.',
    'The fall is not explained by double counting, the office said.',
    'Twice a week the bus brings bread.',
    'The prosecutor revised the charges against four of them.',
    'The minister corrected a colleague who had spoken of a plane.',
  ])('is not told by: %s', (sentence) => {
    expect(reasonIn(`The ministry now speaks of 31 women. ${sentence}`)).toBeNull();
  });

  it('is the sentence that tells most of it', () => {
    const best = 'Names had been spelt in two ways, and 4 people listed twice.';
    expect(reasonIn(`A recount shortened the list. ${best}`)).toBe(best);
  });
});

describe('a number that fell because it was counted wrongly', () => {
  const count = (id: string, published: string, value: number, more = '') => {
    const from = article(
      id,
      'Ledger',
      published,
      'Danes in the camps',
      `The ministry said ${value} Danes were held in the Roj camp.${more}`,
    );
    return { from, fact: figure(from, String(value), { value, unit: 'Danes', country: 'DK', event: 'detained' }) };
  };
  const before = count('old', '2025-11-02T09:00:00.000Z', 19);
  const digestWith = (more: string) => {
    const now = count('new', '2026-02-02T09:00:00.000Z', 14, more);
    const earlier = { stances: [], figures: [before.fact], statements: [] };
    const { message } = composeDigest(inputOf({ articles: [now.from], figures: [now.fact] }, { earlier }));
    const [line] = message.blocks.flatMap((block) => (block.kind === 'lines' && block.section === 'changes' ? block.lines : []));
    return { line, picture: message.blocks.find((block) => block.kind === 'picture') };
  };

  it('is called a corrected count, with the sentence that says why, here and in its picture', () => {
    const { line, picture } = digestWith(' Five of them had been listed twice.');
    expect(textOf(line?.spans ?? [])).toBe('Denmark: count corrected, 19 → 14 Danes, held');
    expect(line?.children?.map(({ spans }) => textOf(spans).split(': ')[0])).toEqual(['Before', 'Now', 'Why']);
    expect(textOf(line?.children?.[2]?.spans ?? [])).toBe('Why: Five of them had been listed twice. · Ledger, 2 Feb 2026');
    expect(line?.children?.[2]?.refs[0]?.evidence).toBe('Five of them had been listed twice.');
    expect(picture?.kind === 'picture' && picture.alt).toContain('(count corrected)');
  });
  it('is a move without such a sentence', () => {
    const { line } = digestWith(' Five of them were flown home in the autumn.');
    expect(textOf(line?.spans ?? [])).toBe('Denmark: 19 → 14 Danes, held');
    expect(line?.children).toHaveLength(2);
  });
});
