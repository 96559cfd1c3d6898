import { describe, expect, test } from 'vitest';
import type { CountedNoun, FrameWords } from '../../src/digest/words/frame-words.js';
import { wordsOf } from '../../src/digest/words/words-of.js';
import { FIGURE_EVENTS } from '../../src/domain/figure.js';
import { AUTHORITIES, STANCE_LABELS, STANCE_PARTS } from '../../src/domain/stance.js';
import { DIGEST_LANGUAGES } from '../../src/domain/subscription.js';

const NOUNS: readonly CountedNoun[] = ['article', 'source', 'feed', 'outlet', 'change', 'story', 'statement', 'number'];

const UNREAD = ['failed', 'refused', 'waiting', 'unanalysed', 'withoutAddress'] as const;

/** Everything that the frame of a digest can say. */
function allOf(words: FrameWords): string[] {
  const counts = [0, 1, 2, 11, 100];
  const stances = STANCE_LABELS.flatMap((stance) =>
    STANCE_PARTS.flatMap((part) => [true, false].map((deed) => words.stance({ stance, part, deed, group: 'children' }))),
  );
  return [
    ...NOUNS.flatMap((noun) => counts.map((count) => words.counted(noun, count))),
    ...counts.flatMap((count) => [words.about(count, count), words.read(count, count), words.nothingNew(count), words.failed(count, 'F')]),
    ...counts.flatMap((count) => [words.articlesIn(count, 'L'), words.andMore(count), words.copiedBy(count)]),
    ...UNREAD.map((reason) => words.unread(2, reason)),
    ...[words.noArticle, words.since('2019'), words.late('M'), words.notRead('L'), words.asOf('D'), words.opposed],
    ...[words.differOn('P', null), words.differOn('P', 'E'), words.boardTitle('T'), words.boardSubtitle('D'), words.seriesSubtitle],
    ...FIGURE_EVENTS.map(words.event),
    ...AUTHORITIES.map(words.authority),
    ...stances,
    `X${words.colon}Y${words.comma}Z${words.semicolon}A`,
  ];
}

test('French puts a space that does not break before : ; ! and ?', () => {
  expect(allOf(wordsOf('fr')).filter((text) => /(?<![\u00a0\u202f])[:;!?]/.test(text))).toEqual([]);
});

test('Arabic separates with its own comma and semicolon', () => {
  expect(allOf(wordsOf('ar')).filter((text) => /[,;]/.test(text))).toEqual([]);
});

test.each([
  ['fr', [0, 1, 2], ['0 article', '1 article', '2 articles']],
  ['de', [0, 1, 2], ['0 Quellen', '1 Quelle', '2 Quellen']],
] as const)('%s counts in its own plurals', (language, counts, written) => {
  const noun = language === 'fr' ? 'article' : 'source';
  expect(counts.map((count) => wordsOf(language).counted(noun, count))).toEqual(written);
});

describe.each(DIGEST_LANGUAGES)('%s', (language) => {
  test('says who is meant once', () => {
    const words = wordsOf(language);
    const said = words.stance({ stance: 'repatriate_children_only', group: 'children', part: 'origin', deed: false });
    expect(said.split(new RegExp(words.group('children'), 'i')).length).toBeLessThanOrEqual(2);
  });

  test('leaves no word empty', () => {
    expect(allOf(wordsOf(language)).filter((text) => text.trim() === '' || /undefined|null/.test(text))).toEqual([]);
  });
});
