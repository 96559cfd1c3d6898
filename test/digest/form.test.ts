import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../src/digest/compose/compose.js';
import type { Digest } from '../../src/domain/digest.js';
import type { Line } from '../../src/domain/message.js';
import { DIGEST_LANGUAGES, type DigestForm, USUAL_FORM } from '../../src/domain/subscription.js';
import { morning } from './morning.js';

const made = (form: Partial<DigestForm>): Digest => composeDigest(morning({ form: { ...USUAL_FORM, ...form } }));
const linesOf = ({ message }: Digest): Line[] => message.blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []));
const all = (lines: readonly Line[]): Line[] => lines.flatMap((line) => [line, ...all(line.children ?? [])]);
const headings = ({ message }: Digest): string[] => message.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('the length of a digest', () => {
  it('takes lines away and adds them, changes last of all', () => {
    const [short, normal, long] = (['short', 'normal', 'long'] as const).map((length) => linesOf(made({ length })).length);
    expect(short).toBeLessThan(normal!);
    expect(long).toBeGreaterThanOrEqual(normal!);
  });
});

describe.each(DIGEST_LANGUAGES)('a digest in %s', (language) => {
  const digest = made({ language });

  it('shows the same facts, with every quoted word and number as the source has it', () => {
    const usual = made({});
    expect(all(linesOf(digest)).map(({ refs }) => refs.map(({ id }) => id))).toEqual(
      all(linesOf(usual)).map(({ refs }) => refs.map(({ id }) => id)),
    );
    const taken = (each: Digest): string[] =>
      all(linesOf(each)).flatMap(({ spans }) =>
        spans.filter(({ style }) => style === 'quoted' || style === 'number').map(({ text }) => text),
      );
    expect(taken(digest)).toEqual(taken(usual));
  });
  it('has its headings, dates and countries in that language', () => {
    const month = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { month: 'short' }).format(new Date('2026-02-03'));
    expect(digest.message.summary).toContain(month);
    expect(headings(digest)[1]).toBe(
      { en: 'What changed', fr: 'Ce qui a changé', de: 'Was sich geändert hat', ar: 'ما الذي تغيّر' }[language],
    );
    const denmark = new Intl.DisplayNames([language], { type: 'region' }).of('DK') ?? '';
    expect(JSON.stringify(digest.message)).toContain(denmark);
    const picture = digest.message.blocks.find((block) => block.kind === 'picture');
    expect(picture?.kind === 'picture' && picture.picture.language).toBe(language);
  });
  it('leaves nothing of another language’s frame', () => {
    if (language === 'en') return;
    const own = all(linesOf(digest)).flatMap(({ spans }) => spans.filter(({ style, url }) => style === undefined && url === undefined));
    for (const { text } of own) expect(text).not.toMatch(/\b(?:Before|Now|sources differ|contradict|copied by|as of)\b/);
  });
});

describe('right to left', () => {
  it('isolates what is taken from sources, in runs of their own', () => {
    for (const { spans } of all(linesOf(made({ language: 'ar' })))) {
      expect(spans[0]?.text).toBe('\u200f');
      const opened = spans.filter(({ text }) => text === '\u2068').length;
      expect(spans.filter(({ text }) => text === '\u2069')).toHaveLength(opened);
    }
  });
});

describe('a digest of the week', () => {
  it('says so, always has a board, and has an id of its own', () => {
    const weekly = made({ weekly: true });
    expect(headings(weekly)[0]).toContain('the week');
    expect(weekly.message.blocks.find((block) => block.kind === 'picture')).toMatchObject({ picture: { kind: 'board' } });
    const ids = [made({}), weekly, made({ language: 'fr' }), made({ length: 'short' })].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});
