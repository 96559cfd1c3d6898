import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../src/analysis/language/language.js';
import { SAMPLE_DIRECTORY } from '../../src/config/paths.js';

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The paragraphs of the sample articles that are in English. */
export function sampleParagraphs(): string[] {
  const folder = join(SAMPLE_DIRECTORY, 'articles');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) =>
      readFileSync(join(folder, file), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .trim(),
    )
    .filter((body) => languageOf(body, null) === 'en')
    .flatMap((body) => body.split(/\n+/))
    .filter((paragraph) => wordsIn(paragraph) > 0);
}

/**
 * An article of about `words` words, from paragraph `first` on; whoever asks for another `first` gets another article. It ends with the
 * paragraph that brings it closest, so that many articles have `words` words on average.
 */
export function articleOf(paragraphs: readonly string[], first: number, words: number): string {
  const out: string[] = [];
  let count = 0;
  for (let k = first; ; k++) {
    const paragraph = paragraphs[k % paragraphs.length]!;
    const more = wordsIn(paragraph);
    if (out.length > 0 && count + more / 2 > words) return out.join('\n\n');
    out.push(paragraph);
    count += more;
  }
}

export const WORDS = 600;
const ARTICLES = 400;
/** As many articles as are measured at once, each another. */
export function sampleArticles(paragraphs = sampleParagraphs()): string[] {
  return Array.from({ length: ARTICLES }, (_, k) => articleOf(paragraphs, k * 7, WORDS));
}
