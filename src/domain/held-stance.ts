import type { StanceFact } from './facts.js';

/** What a stance takes from its article. */
type FromArticle = 'url' | 'title' | 'outlet' | 'alsoIn';

/**
 * What tells where a country stands: many stances, of which few are shown. So they come without their articles; `outlet` and `title` decide
 * nothing but which of two articles of the same moment comes first, and are there where there are two.
 */
export interface HeldStance extends Omit<StanceFact, FromArticle>, Partial<Pick<StanceFact, 'title' | 'outlet'>> {}
