const LABEL =
  /^(?:corrections?|clarifications?|fact ?box|fact ?check|explainer|explained|timeline|chronology|backgrounder|recap|round-?up|q ?(?:&|and) ?a|key (?:facts|dates|figures|numbers|points)|at a glance|in (?:brief|numbers|figures|short)|the (?:day|week|month) in)\b/i;
const QUESTION =
  /\b(?:what (?:we|you need to) know|at a glance|in numbers|where (?:\S+ ){0,3}?(?:countries|governments|states|nations|capitals|they) stand|how (?:countries|governments|states) (?:compare|deal)|(?:a|the) timeline|key dates)\b/i;

/**
 * An article that puts together what was news before (a factbox, a timeline, questions and answers) or puts it right, by its title. It is good to have, but
 * what it tells was told.
 */
export const isRoundUp = (title: string): boolean => LABEL.test(title.trim()) || QUESTION.test(title);
