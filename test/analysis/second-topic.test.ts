import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createAnalyzer } from '../../src/analysis/analyzer.js';
import { loadLexicon } from '../../src/config/lexicon.js';
import { loadTopic } from '../../src/config/topic.js';
import { topicPackSchema } from '../../src/domain/topic.js';

/** A topic that no code knows: a YAML file must be all that it needs. */
const file = new URL('../fixtures/topics/scam-compounds.yaml', import.meta.url);
const pack = topicPackSchema.parse(parse(readFileSync(file, 'utf8')));
const lexicon = loadLexicon();
const analyzer = createAnalyzer(lexicon, pack);

const TEXT = `NAIROBI, Feb 3 (Wire) - Kenya has brought home 64 nationals, among them 22 women, from scam compounds in Myanmar, Foreign Minister Grace Otieno said on Monday.

"We will bring every one of our citizens home," Otieno told reporters. "Those who recruited them will be prosecuted."

More than 200 Kenyans are still held in the compounds, according to the foreign ministry.

Uganda has taken no decision on its nationals, Interior Minister Paul Okot said.`;
const article = { id: 'second', title: 'Kenya flies 64 home from scam compounds', date: '2025-02-03', text: TEXT };
const found = analyzer.analyze(article);

describe('a second topic', () => {
  it('knows its texts from others', () => {
    expect(found.relevant).toBe(true);
    const other =
      'Norway repatriated a woman and her two sons from the al-Hol camp in Syria, where families of Islamic State fighters are held.';
    expect(analyzer.analyze({ id: 'other', text: other }).relevant).toBe(false);
    expect(createAnalyzer(lexicon, loadTopic('is-foreign-fighters')).analyze(article).relevant).toBe(false);
  });

  it('finds who says what, and what belongs in a digest', () => {
    const key = found.statements.filter((each) => each.key);
    expect(key.map(({ speaker }) => `${speaker?.name} ${speaker?.country}`)).toContain('Grace Otieno KE');
  });

  it('counts its own people', () => {
    const figures = found.figures.map(({ value, modifier, country, event }) => ({ value, modifier, country, event }));
    expect(figures).toEqual([
      { value: 64, modifier: null, country: 'KE', event: 'repatriated' },
      { value: 22, modifier: null, country: 'KE', event: 'repatriated' },
      { value: 200, modifier: 'more than', country: 'KE', event: 'detained' },
    ]);
  });

  it('reads its own cues as stances', () => {
    const stances = new Set(found.stances.map(({ country, stance }) => `${country} ${stance}`));
    expect([...stances].sort()).toEqual(['KE prosecute_at_home', 'KE repatriate', 'UG undecided']);
  });
});
