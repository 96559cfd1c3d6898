import { findActors } from '../../src/analysis/actors/find-actors.js';
import { headlineCountry } from '../../src/analysis/actors/headline.js';
import { actorTable } from '../../src/analysis/actors/lexicon.js';
import { datelineCountry } from '../../src/analysis/actors/towns.js';
import { type FigureContext, findFigures } from '../../src/analysis/figures/find-figures.js';
import { figureUnitsSchema } from '../../src/analysis/figures/units.js';
import { findFurniture } from '../../src/analysis/furniture/furniture.js';
import { findQuantities } from '../../src/analysis/quantities/find-quantities.js';
import type { TextDocument } from '../../src/analysis/text/document.js';
import { readDocument } from '../../src/analysis/text/read-document.js';
import type { Lexicon } from '../../src/analysis/version.js';
import type { Figure, Quantity } from '../../src/domain/figure.js';
import type { TopicPack } from '../../src/domain/topic.js';
import type { FigurePassage } from './figure-passages.js';

/** Day of passages, which have none. */
const DATE = '2023-05-10';

/** A passage as the rules see it. */
export interface FigureLesson extends FigurePassage {
  readonly doc: TextDocument;
  readonly quantities: readonly Quantity[];
  readonly given: FigureContext;
}

/** Makes lessons of passages, with the shipped lexicon and the topic's pack. Relevance is not asked: a passage is too short for it. */
export function figureLessonMaker(lexicon: Lexicon, pack: TopicPack): (passage: FigurePassage) => FigureLesson {
  const table = actorTable(lexicon.countries, lexicon.bodies);
  const units = figureUnitsSchema.parse(pack.units);
  return (passage) => {
    const text = passage.dateline ? `${passage.dateline} - ${passage.text}` : passage.text;
    const doc = readDocument(text, findFurniture(text));
    const given: FigureContext = {
      actors: findActors(doc, table),
      units,
      date: DATE,
      dateline: datelineCountry(doc, table),
      headline: headlineCountry(passage.headline, table),
    };
    return { ...passage, doc, quantities: findQuantities(doc), given };
  };
}

export const figuresIn = ({ doc, quantities, given }: FigureLesson): Figure[] => findFigures(doc, quantities, given);
