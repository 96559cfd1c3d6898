import type { Fact } from '../../domain/facts.js';
import type { Message } from '../../domain/message.js';
import { lineOf } from '../corrections/correct-message.js';
import { citationOf } from '../lines/citation.js';
import { bold, dim, link, plain, verbatim } from '../lines/inline.js';
import type { NameOf } from '../lines/speaker.js';
import { stanceWords } from '../wording.js';

export interface FactQuestion {
  readonly fact: Fact;
  readonly nameOf: NameOf;
  readonly zone: string;
}

/** One fact with the whole sentence it stands in, its source, and a citation to copy. */
export function factAnswer({ fact, nameOf, zone }: FactQuestion): Message {
  const label = fact.kind === 'stance' ? [plain('Read as: '), bold(`${nameOf(fact.country)} · ${stanceWords(fact)}`)] : [];
  return {
    summary: `${fact.outlet}: ${fact.evidence.text}`,
    blocks: [
      { kind: 'lines', section: fact.kind, lines: [lineOf(fact, nameOf, zone)] },
      ...(label.length > 0 ? [{ kind: 'text', spans: label } as const] : []),
      { kind: 'text', spans: [bold('In the article: '), verbatim(fact.evidence.text)] },
      { kind: 'text', spans: [bold('To cite: '), plain(citationOf(fact, nameOf, zone))] },
      { kind: 'footer', spans: [link(fact.title, fact.url), dim(` · ${fact.outlet}`)] },
    ],
  };
}
