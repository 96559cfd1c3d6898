import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { StandpointError } from '../../domain/errors.js';
import { BLOCK_KINDS, type Block, frontMatterSchema, type SampleArticle, type SampleFeeds, sampleFeedsSchema } from './sample-schema.js';

/** The sample news as it lies on disk: outlets, feeds, and articles (newest first, undated last). */
export interface SampleNews extends SampleFeeds {
  readonly articles: readonly SampleArticle[];
}

/**
 * Reads `feeds.yaml` and `articles/*.md` of a sample folder.
 * @throws StandpointError `settings_invalid`, naming the file and the field, when a file does not fit or names an unknown outlet or feed.
 */
export async function readSampleNews(directory: string): Promise<SampleNews> {
  const feedsFile = join(directory, 'feeds.yaml');
  const { outlets, feeds } = checked(sampleFeedsSchema, yamlOf(await textOf(feedsFile), feedsFile), feedsFile);
  for (const feed of feeds) known(feed.outlet, new Set(outlets.map((o) => o.name)), 'outlet', feedsFile);
  const folder = join(directory, 'articles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const articles = await Promise.all(names.map((name) => readSampleArticle(join(folder, name))));
  articles.forEach((article, i) => {
    const file = join(folder, names[i] ?? '');
    known(article.outlet, new Set(outlets.map((o) => o.name)), 'outlet', file);
    for (const id of article.feeds) known(id, new Set(feeds.map((f) => f.id)), 'feed', file);
  });
  return { outlets, feeds, articles: articles.sort(byNewest) };
}

/** Reads one article; see `parseSampleArticle`. */
export async function readSampleArticle(file: string): Promise<SampleArticle> {
  return parseSampleArticle(await textOf(file), file);
}

/**
 * An article is a YAML front matter between two `---` lines, then paragraphs separated by blank lines. A paragraph that
 * begins with `[caption]`, `[related]` or `[heading]` is page furniture of that kind. `file` is for error messages.
 */
export function parseSampleArticle(source: string, file: string): SampleArticle {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  if (!parts) throw invalid(file, 'it must begin with a front matter between two "---" lines');
  const blocks = (parts[2] ?? '')
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map(blockOf);
  if (blocks.length === 0) throw invalid(file, 'it has no body');
  const front = checked(frontMatterSchema, yamlOf(parts[1] ?? '', file), file);
  return { ...front, blocks, body: blocks.map((block) => block.text).join('\n\n') };
}

function blockOf(paragraph: string): Block {
  const marked = /^\[([a-z]+)\]\s+([\s\S]*)$/.exec(paragraph);
  const kind = BLOCK_KINDS.find((name) => name === marked?.[1]);
  const text = kind ? (marked?.[2] ?? '') : paragraph;
  return { kind: kind ?? 'paragraph', text: text.replace(/\s*\n\s*/g, ' ') };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw invalid(file, 'it cannot be read', cause);
  }
}

function yamlOf(source: string, file: string): unknown {
  try {
    return parse(source);
  } catch (cause) {
    throw invalid(file, cause instanceof Error ? cause.message : 'it is no YAML', cause);
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(file, result.error.issues.map((issue) => `${issue.path.join('.') || 'front matter'}: ${issue.message}`).join('; '));
}

function known(name: string, names: ReadonlySet<string>, what: string, file: string): void {
  if (!names.has(name)) throw invalid(file, `there is no ${what} "${name}" in feeds.yaml`);
}

function invalid(file: string, problem: string, cause?: unknown): StandpointError {
  return new StandpointError('settings_invalid', `Sample file ${file}: ${problem}.`, { cause });
}

const byNewest = (a: SampleArticle, b: SampleArticle): number =>
  Date.parse(b.published ?? '1970-01-01') - Date.parse(a.published ?? '1970-01-01') || a.id.localeCompare(b.id);
