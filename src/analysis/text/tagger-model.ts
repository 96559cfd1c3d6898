import model from 'wink-eng-lite-web-model';
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp';

/** What the model gives for entities of one's own, of which none are asked for; a function, whatever its type says. */
const { metaCER } = model;
let entities: unknown;

/**
 * The model turns its part for entities into text once more each time that it is loaded, text of text, which doubles in size with every
 * load until no text can be so long; so that part is loaded once.
 */
const lasting: Model = Object.assign({}, model, {
  metaCER: () => {
    entities ??= typeof metaCER === 'function' ? metaCER() : metaCER;
    return entities;
  },
});

/** A tagger that knows the words of the model alone; may be called as often as one is wanted. */
export const loadTagger = (): WinkMethods => winkNLP(lasting, ['pos']);
