/** Who loses a nationality for what they say, own or profess, and why others lose it who had no right to it. */
const OF_ANOTHER_KIND =
  /\b(?:priests?|clerics?|business(?:man|men|people)|journalists?|politicians?|activists?|bloggers?|oligarchs?|athletes?|dissidents?|opposition (?:leaders?|figures?|politicians?|members)|poets?|writers?|separatists?|rohingyas?|critics|exiles)\b|\b(?:forged|fraud|fraudulent|fraudulently|falsified|false (?:documents|papers))\b/;
/** What ties them to the people whom the topic is about. */
const OF_THE_TOPIC =
  /\b(?:islamic state|isis|isil|daesh|is (?:fighters?|members?|supporters?)|caliphate|jihad\w*|fighters?|militants?|combatants?|extremis\w*|terror\w*|camps?|roj|hol|raqqa)\b/;

/** "stripped four journalists of their citizenship", "withdrew it on grounds of forged papers": told of other people, in words of lower case. */
export const isOfOtherPeople = (words: string): boolean => OF_ANOTHER_KIND.test(words) && !OF_THE_TOPIC.test(words);
