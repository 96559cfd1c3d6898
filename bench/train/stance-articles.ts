import { sampleArticles } from '../eval/fixtures.js';
import type { Annotated } from '../eval/score.js';
import { wireArticles } from '../eval/wire.js';
import type { Passage, PassageStance } from './passages.js';

/** Where the annotator did not say in which clause a stance stands, nothing is asked of its country and label anywhere in the article. */
const passageOf = ({ article, gold }: Annotated): Passage => ({
  id: article.id,
  text: article.text,
  stances: gold.stances.map(({ country, stance, evidence }) =>
    evidence === undefined
      ? ({ country, stance, evidence: '', optional: true } as PassageStance)
      : ({ country, stance, evidence } as PassageStance),
  ),
});

/** The project's own annotated articles: of all that whole articles say beside stances, hardly a passage tells. */
export const articlePassages = async (): Promise<Passage[]> => [...(await sampleArticles()), ...wireArticles('seen-')].map(passageOf);
