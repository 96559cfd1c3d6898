/** The floor, in a process of its own: words, tags and lemmas of the articles by the tagger alone, no fact looked for. Prints articles a second. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { sampleArticles } from './sample-text.js';
import { seconds } from './seconds.js';

const { its, readDoc } = winkNLP(model, ['pos']);

/** Returns the number of tokens. */
function tagAlone(text: string): number {
  const tokens = readDoc(text).tokens();
  return tokens.out(its.value).length + tokens.out(its.pos).length + tokens.out(its.lemma as ItsFunction<string>).length;
}

const articles = sampleArticles();
articles.forEach(tagAlone);
console.log(articles.length / seconds(() => articles.forEach(tagAlone)));
