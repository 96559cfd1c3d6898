import type { Fact } from '../../domain/facts.js';

/** Facts of one moment: those of an article as they stand in its text, articles by outlet and title. The same whatever ids they were given. */
export function asInTexts(a: Fact, b: Fact): number {
  if (a.articleId !== b.articleId) return a.outlet.localeCompare(b.outlet) || a.title.localeCompare(b.title) || a.id.localeCompare(b.id);
  return a.evidence.start - b.evidence.start || placeOf(a) - placeOf(b) || aboutOf(a).localeCompare(aboutOf(b)) || a.id.localeCompare(b.id);
}

function placeOf(fact: Fact): number {
  if (fact.kind === 'figure') return fact.start;
  return fact.kind === 'statement' ? (fact.content[0]?.start ?? 0) : fact.evidence.start;
}

/** One clause may hold several stances. */
const aboutOf = (fact: Fact): string => (fact.kind === 'stance' ? `${fact.stance} ${fact.group}` : '');
