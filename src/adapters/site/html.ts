import { raw, html as tagged } from 'hono/html';
import { visible } from './escape.js';

/** HTML that is safe to be part of a page. */
export type Html = ReturnType<typeof raw>;

/** What a template may be given: text (escaped), HTML (as it is), lists of both; null, undefined and booleans are nothing. */
type Value = string | number | boolean | null | undefined | Html | readonly Value[];

/**
 * A template of HTML: every text in it is escaped, and freed of controls and of marks that turn the direction of what follows. HTML of our
 * own goes in with {@link trusted} or as the outcome of another template.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const page = tagged(strings, ...values.map(shown));
  if (page instanceof Promise) throw new TypeError('a template is filled with values, not with promises');
  return page;
}

/** HTML that was made elsewhere in this folder, escaped there. */
export const trusted = (markup: string): Html => raw(markup);

function shown(value: Value): unknown {
  if (Array.isArray(value)) return value.map(shown);
  return typeof value === 'string' ? visible(value) : value;
}
