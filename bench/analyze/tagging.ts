/** The floor, in a process of its own: words, tags and lemmas of the articles by the tagger alone, no fact looked for. Prints articles a second, the best of some rounds. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { sampleArticles } from './sample-text.js';
import { MEASURED_ROUNDS, rateOf } from './seconds.js';

const { its, readDoc } = winkNLP(model, ['pos']);

/** Returns the number of tokens. */
function tagAlone(text: string): number {
  const tokens = readDoc(text).tokens();
  return tokens.out(its.value).length + tokens.out(its.pos).length + tokens.out(its.lemma as ItsFunction<string>).length;
}

const articles = sampleArticles();
articles.forEach(tagAlone);
console.log(rateOf(() => articles.forEach(tagAlone), articles.length, MEASURED_ROUNDS).best);
