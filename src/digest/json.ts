import type { Digest } from '../domain/digest.js';
import type { FactRef, Inline, Line } from '../domain/message.js';
import type { Picture } from '../domain/picture.js';
import { textOf } from './lines/inline.js';

export interface DigestJson {
  readonly id: string;
  readonly topic: string;
  readonly subtopic: string | null;
  readonly country: string | null;
  readonly since: string;
  readonly until: string;
  readonly builtAt: string;
  readonly empty: boolean;
  readonly title: string;
  readonly summary: string;
  /** The text under the title. */
  readonly intro: string;
  readonly sections: readonly { readonly name: string; readonly title: string; readonly lines: readonly LineJson[] }[];
  /** What the digest's picture shows, and in words; null where it has none. */
  readonly picture: { readonly alt: string; readonly data: Picture } | null;
  readonly footer: string;
}

export interface LineJson {
  readonly actor: string | null;
  readonly text: string;
  readonly spans: readonly Inline[];
  readonly facts: readonly FactRef[];
  readonly children: readonly LineJson[];
}

/** A digest as platform-free JSON: sections with their lines, each line with the ids, offsets and addresses of the facts behind it. */
export function digestToJson(digest: Digest): DigestJson {
  const { blocks, summary } = digest.message;
  const texts = (kind: 'text' | 'footer'): string =>
    blocks.flatMap((block) => (block.kind === kind ? [textOf(block.spans)] : [])).join('\n');
  const sections = blocks.flatMap((block, index) => {
    if (block.kind !== 'lines') return [];
    const heading = blocks[index - 1];
    return [{ name: block.section, title: heading?.kind === 'heading' ? heading.text : '', lines: block.lines.map(lineToJson) }];
  });
  const picture = blocks.find((block) => block.kind === 'picture');
  const title = blocks.find((block) => block.kind === 'heading');
  return {
    id: digest.id,
    topic: digest.selection.topic,
    subtopic: digest.selection.subtopic,
    country: digest.selection.country,
    since: digest.window.since,
    until: digest.window.until,
    builtAt: digest.builtAt,
    empty: digest.empty,
    title: title?.kind === 'heading' ? title.text : '',
    summary,
    intro: texts('text'),
    sections,
    picture: picture?.kind === 'picture' ? { alt: picture.alt, data: picture.picture } : null,
    footer: texts('footer'),
  };
}

const lineToJson = (line: Line): LineJson => ({
  actor: line.actor,
  text: textOf(line.spans),
  spans: line.spans,
  facts: line.refs,
  children: (line.children ?? []).map(lineToJson),
});
