import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const moment = z.iso.datetime({ offset: true });

export const PAGE_TEMPLATES = ['wire', 'broadsheet', 'magazine', 'modern', 'legacy'] as const;
export const FEED_FORMATS = ['rss', 'rss-content', 'atom', 'json', 'rdf'] as const;
const ENCODINGS = ['utf-8', 'windows-1252'] as const;

/** `feeds.yaml`: the invented outlets and the feeds they publish. */
export const sampleFeedsSchema = z.strictObject({
  outlets: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        slug,
        tagline: z.string().min(1),
        template: z.enum(PAGE_TEMPLATES),
        encoding: z.enum(ENCODINGS).default('utf-8'),
      }),
    )
    .min(1),
  feeds: z
    .array(
      z.strictObject({
        id: slug,
        /** Name of an outlet above. */
        outlet: z.string().min(1),
        path: z.string().startsWith('/'),
        format: z.enum(FEED_FORMATS),
        encoding: z.enum(ENCODINGS).default('utf-8'),
        /** Damage the XML the way careless publishers do. */
        malformed: z.boolean().default(false),
        /** Answer every request with this status and no feed. */
        status: z.int().min(400).max(599).optional(),
        /** Minutes the feed asks to be left alone. */
        ttlMinutes: z.int().positive().optional(),
      }),
    )
    .min(1),
});

/** Front matter of one article. */
export const frontMatterSchema = z.strictObject({
  id: slug,
  title: z.string().min(1),
  outlet: z.string().min(1),
  author: z.string().min(1).nullable(),
  /** Null: neither the feed nor the page gives a date. */
  published: moment.nullable(),
  updated: moment.optional(),
  /** Ids of the feeds it stands in; an aggregator may list another outlet's article. */
  feeds: z.array(slug).min(1),
  summary: z.string(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .default('en'),
  section: z.string().default('World'),
  /** Picture on top of the page. */
  picture: z.strictObject({ caption: z.string().min(1), credit: z.string().min(1) }).optional(),
  /** Headlines of the "related" box beside or below the article. */
  related: z.array(z.string().min(1)).default([]),
  /** What the feed says instead of the truth: hostile or careless publishers. */
  entry: z.strictObject({ title: z.string().optional(), link: z.string().optional(), guid: z.string().optional() }).default({}),
});

export type SampleFeeds = z.infer<typeof sampleFeedsSchema>;
export type SampleOutlet = SampleFeeds['outlets'][number];
export type SampleFeed = SampleFeeds['feeds'][number];

/** caption, related, heading: page furniture between the paragraphs, as news sites put it there. */
export const BLOCK_KINDS = ['paragraph', 'caption', 'related', 'heading'] as const;
export interface Block {
  readonly kind: (typeof BLOCK_KINDS)[number];
  readonly text: string;
}
export interface SampleArticle extends z.infer<typeof frontMatterSchema> {
  readonly blocks: readonly Block[];
  /** The text as a reader of the page sees it, furniture included: blocks separated by a blank line. */
  readonly body: string;
}
