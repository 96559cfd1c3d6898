/** Words that put what a sentence tells before the news of its day. */
const BEFORE =
  /\b(?:previously|at the time|last (?:month|year|summer|autumn|winter|spring)|(?:months?|years?) ago|said earlier)\b|^["“‘']?earlier,/i;
const IN_MONTH =
  /\b[Ii]n (?:early |mid-?|late )?(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
/** A month may also be one that is to come. */
const AHEAD = /\b(?:will|would|plans?|planned|planning|expected|due|scheduled|by the end of)\b/i;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * The sentence tells again what was before: an earlier month, "previously", "a year ago". Such lines give a story its depth, but they are no
 * news of the day. `published` is the article's; its own month is no earlier one.
 */
export function isBackground(sentence: string, published: string): boolean {
  if (BEFORE.test(sentence)) return true;
  const own = MONTHS[Number(published.slice(5, 7)) - 1];
  const months = [...sentence.matchAll(IN_MONTH)].map((match) => match[1]?.toLowerCase());
  return months.some((month) => month !== own) && !AHEAD.test(sentence);
}
