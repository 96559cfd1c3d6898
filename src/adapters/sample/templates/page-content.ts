/** What every template is given. All texts are escaped; `body` is HTML. */
export interface PageContent {
  readonly outlet: string;
  readonly tagline: string;
  readonly encoding: string;
  readonly language: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly section: string;
  readonly author: string | null;
  /** ISO 8601, null where the page gives no date. */
  readonly published: string | null;
  /** The same for readers ("3 March 2026, 08:15 UTC"). */
  readonly publishedLong: string | null;
  readonly picture: { readonly caption: string; readonly credit: string } | null;
  readonly body: string;
  /** List items of links to other articles. */
  readonly related: string;
  /** JSON-LD NewsArticle, safe inside a script element. */
  readonly jsonLd: string;
}
