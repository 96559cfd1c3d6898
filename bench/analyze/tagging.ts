import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';

const tagger = winkNLP(model, ['pos']);

/** The floor: words, tags and lemmas of a text by the tagger alone, no fact looked for. Returns the number of tokens. */
export function tagAlone(text: string): number {
  const { its, readDoc } = tagger;
  const tokens = readDoc(text).tokens();
  return tokens.out(its.value).length + tokens.out(its.pos).length + tokens.out(its.lemma as ItsFunction<string>).length;
}
