import type { Fact } from '../../domain/facts.js';
import type { HeldStance } from '../../domain/held-stance.js';

type Placed = Fact | HeldStance;

/** Facts of one moment: those of an article as they stand in its text, articles by outlet and title. The same whatever ids they were given. */
export function asInTexts(a: Placed, b: Placed): number {
  if (a.articleId !== b.articleId) return byName(a.outlet, b.outlet) || byName(a.title, b.title) || a.id.localeCompare(b.id);
  return a.evidence.start - b.evidence.start || placeOf(a) - placeOf(b) || aboutOf(a).localeCompare(aboutOf(b)) || a.id.localeCompare(b.id);
}

const byName = (a = '', b = ''): number => a.localeCompare(b);

function placeOf(fact: Placed): number {
  if (fact.kind === 'figure') return fact.start;
  return fact.kind === 'statement' ? (fact.content[0]?.start ?? 0) : fact.evidence.start;
}

/** One clause may hold several stances. */
const aboutOf = (fact: Placed): string => (fact.kind === 'stance' ? `${fact.stance} ${fact.group}` : '');
