import { describe, expect, it } from 'vitest';
import { officeWords } from '../../src/digest/lines/office.js';
import { sourceWords } from '../../src/digest/lines/speaker.js';
import { article, statement, WINDOW } from './newsroom.js';

describe('an office', () => {
  it.each([
    ['Foreign Minister', 'foreign minister'],
    ['Danish Foreign Minister', 'Danish foreign minister'],
    ['Secretary of State', 'secretary of state'],
    ['Minister for European Affairs', 'minister for European affairs'],
    ['SDF spokesman', 'SDF spokesman'],
    ['UN Special Envoy', 'UN special envoy'],
    ['Public Safety Minister', 'public safety minister'],
    ['deputy chairman of the National Security Committee', 'deputy chairman of the National Security Committee'],
    ['spokeswoman for the Home Office', 'spokeswoman for the Home Office'],
    ['head of the General Staff', 'head of the General Staff'],
  ])('is spelt in one way, and names keep their capitals: %s', (written, shown) => {
    expect(officeWords(written)).toBe(shown);
  });
});

describe('who says a number', () => {
  const said = (source: string, speaker: { name?: string; role?: string; country?: string }) => {
    const from = article('s', 'Ledger', WINDOW.since, 'T', `${source} said that 40 men are held in the prison.`);
    return sourceWords(statement(from, { words: ['40 men are held in the prison'], direct: false, source, ...speaker }));
  };
  it('is told in the words of the article', () => {
    expect(said('The Border Service', { name: 'Border Service', country: 'SE' })).toBe('the Border Service');
    expect(said('Justice Minister Ada Brandt', { name: 'Ada Brandt', role: 'Justice Minister', country: 'DE' })).toBe(
      'Justice Minister Ada Brandt',
    );
    expect(said('Security officials', { role: 'Security officials', country: 'DE' })).toBe('security officials');
    expect(said('The charity Open Gate, which visits the prison,', { name: 'Open Gate' })).toBe('the charity Open Gate');
  });
  it('is told by name where the article has a pronoun, and not at all where nobody is known', () => {
    expect(said('He', { name: 'Otto Lenz', role: 'Interior Minister', country: 'DE' })).toBe('Otto Lenz, interior minister');
    expect(said('her office', { role: 'her office', country: 'DE' })).toBeNull();
    expect(said('Bread and oil', { role: 'Bread and oil' })).toBeNull();
    // Words of ours behind an open mark would read as quoted.
    expect(said('The ”office” “', { name: 'Otto Lenz', role: 'Interior Minister', country: 'DE' })).toBe('Otto Lenz, interior minister');
    expect(said('The “New Dawn office', { name: 'Otto Lenz', role: 'Interior Minister', country: 'DE' })).toBe(
      'Otto Lenz, interior minister',
    );
  });
});
