import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { STANCE_LABELS } from '../../src/domain/stance.js';
import { topicPackSchema } from '../../src/domain/topic.js';

const shipped = topicPackSchema.parse(
  parse(readFileSync(new URL('../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')),
);
const least = {
  id: 'reefs',
  title: 'Reefs',
  description: 'Reefs.',
  terms: { subject: ['reef'], matter: ['bleach*'] },
  stances: { cues: {} },
};

describe('a topic pack', () => {
  it('needs little', () => {
    expect(topicPackSchema.parse(least).feeds).toEqual([]);
  });

  it.each([
    ['capitals', { ...least, terms: { subject: ['Reef'], matter: ['x'] } }],
    ['double spaces', { ...least, terms: { subject: ['a  b'], matter: ['x'] } }],
    ['a hyphen among alternatives', { ...least, terms: { subject: ['a-b|c'], matter: ['x'] } }],
    ['no subject', { ...least, terms: { subject: [], matter: ['x'] } }],
    ['an unknown label', { ...least, stances: { cues: { forgive: {} } } }],
    ['a feed that is no web address', { ...least, feeds: [{ url: 'file:///etc/passwd', outlet: 'x' }] }],
    ['an unknown field', { ...least, colour: 'blue' }],
    ['an id with spaces', { ...least, id: 'my topic' }],
  ])('refuses %s', (_, pack) => {
    expect(topicPackSchema.safeParse(pack).success).toBe(false);
  });
});

describe('the shipped pack', () => {
  it('has cues for every label of the taxonomy', () => {
    expect(Object.keys(shipped.stances.cues).sort()).toEqual([...STANCE_LABELS].sort());
  });

  it('has a dozen feeds or more, each once', () => {
    const urls = shipped.feeds.map(({ url }) => url);
    expect(urls.length).toBeGreaterThanOrEqual(12);
    expect(new Set(urls).size).toBe(urls.length);
    expect(shipped.feeds.some(({ probed }) => probed !== undefined)).toBe(true);
  });

  it('has the six sub-topics', () => {
    expect(shipped.subtopics.map(({ id }) => id)).toEqual([
      'repatriation',
      'prosecution',
      'citizenship',
      'detention',
      'women-children',
      'returns-attacks',
    ]);
  });
});
