import type { ActorCode } from './actor.js';
import type { Picture } from './picture.js';

/**
 * What is said to a channel, free of any platform: every platform renders the same blocks in its own form.
 * All text here is plain; the renderers escape it, so nothing that a feed wrote can mention or run anything.
 */
export interface Message {
  /** One line for notifications and for platforms that show no blocks. */
  readonly summary: string;
  readonly blocks: readonly Block[];
  /** What a reader may do with it. Platforms without buttons leave them out, so the words say the same. */
  readonly controls?: readonly Control[];
}

/** An action is `name:argument…`, at most 100 characters (Discord's limit), and means the same whoever sends it: rights are checked when it comes. */
export interface Choice {
  /** At most 75 characters are shown. */
  readonly label: string;
  readonly action: string;
}
export interface ButtonControl extends Choice {
  readonly kind: 'button';
  readonly style?: 'primary' | 'danger';
}
/** One of several, at most 25. */
export interface ChoiceControl {
  readonly kind: 'choice';
  readonly placeholder: string;
  readonly choices: readonly Choice[];
}
export type Control = ButtonControl | ChoiceControl;

export type Block = HeadingBlock | TextBlock | LinesBlock | PictureBlock | FooterBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: string;
  /** 1: the message's title · 2: a section. */
  readonly level: 1 | 2;
}
export interface TextBlock {
  readonly kind: 'text';
  readonly spans: readonly Inline[];
}
/** A list of lines, each backed by facts. `section` is the machine name ("changes", "stories", "statements", "numbers"). */
export interface LinesBlock {
  readonly kind: 'lines';
  readonly section: string;
  readonly lines: readonly Line[];
}
/**
 * A picture of facts that stand in the message too. A platform that can show pictures draws it with `Charts` and sends `alt` along; one that
 * cannot leaves it out or shows `alt`.
 */
export interface PictureBlock {
  readonly kind: 'picture';
  /** All that the picture shows, in words. */
  readonly alt: string;
  readonly picture: Picture;
}
export interface FooterBlock {
  readonly kind: 'footer';
  readonly spans: readonly Inline[];
}

/**
 * A run of plain text. `quoted` words and every `number` stand character for character in the stored article of one of the line's
 * references. The composer writes quotation marks itself, as plain runs around direct quotations: a renderer never adds any,
 * because `quoted` words may also be reported speech or a sentence of the article.
 */
export interface Inline {
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'dim' | 'quoted' | 'number';
  readonly url?: string;
  /** Id of a channel of the platform that shows the message; it is shown by its name where the platform can, else as `text`. */
  readonly channel?: string;
}

export interface Line {
  /** Whose line it is, shown as a flag or a short code; null when no actor stands behind it. */
  readonly actor: ActorCode | null;
  readonly spans: readonly Inline[];
  /** The facts behind the line: never empty in a digest or an answer that shows facts. */
  readonly refs: readonly FactRef[];
  /** The permanent id of the story that it tells. */
  readonly story?: string;
  /** Lines that belong under this one ("before", "after"; the second source of a conflict). */
  readonly children?: readonly Line[];
}

/** Opens a line to its source: the fact, where it stands in the stored text, and the article's address. */
export interface FactRef {
  /** Id of the fact, or of the article for a headline. */
  readonly id: string;
  readonly kind: 'statement' | 'figure' | 'stance' | 'article';
  readonly articleId: string;
  readonly url: string;
  readonly outlet: string;
  readonly published: string;
  /** Offsets into the stored text; for a headline the sentence shown. */
  readonly start: number;
  readonly end: number;
  /** The sentence of the source. */
  readonly evidence: string;
}
