import type { NameMention } from './names.js';
import type { Person } from './people-index.js';

/** A name in the text, and whose it is. */
export interface PersonMention extends NameMention {
  readonly person: Person;
  /** First token of the name with its title and what describes it before a comma. */
  readonly described: number;
}
