const PRINTED = '(?:articles?|reports?|story|stories|headlines?|captions?|versions?|editions?|graphics?|columns?|we)';
const WRONG = [
  '(?:said|stated|reported|gave|wrote|put|published|described)\\b.*\\b(?:in (?:some|early|earlier|our|the print) editions?|in error|by mistake)',
  '(?:wrongly|incorrectly|mistakenly|erroneously) \\w+',
  '(?:misstated|misidentified|mis-?spel(?:t|led)|misreported|misquoted)',
];
const WITHDRAWN = new RegExp(`\\b${PRINTED}\\b.*\\b(?:${WRONG.join('|')})`, 'i');

/** "An article said in some editions that …", "an earlier version misstated …": what a correction takes back, printed once more. */
export const isWithdrawn = (sentence: string): boolean => WITHDRAWN.test(sentence);
