import { z } from 'zod';
import { FIGURE_EVENTS, GROUPS } from '../../domain/figure.js';

/** Terms as in a topic pack (see `domain/topic.ts`): "repatriat*", "bring|brought ... home", regular plurals included. */
const terms = z.array(z.string().min(1)).default([]);

/** What a topic counts: the part `units` of a topic pack. */
export const figureUnitsSchema = z.strictObject({
  /** Who is counted. Nouns in the singular (regular plurals are known) or as they are ("women"). */
  people: z
    .array(
      z.strictObject({
        nouns: z.array(z.string().regex(/^\S+$/)).min(1),
        group: z.enum(GROUPS).nullable().default(null),
        /**
         * always: the noun alone says that the topic is meant ("militants") · context: an event or a context term of the topic
         * stands in its sentence ("women") · close: such a term stands inside the phrase or right behind it ("members of IS") ·
         * event: something of the topic happened to them, but their death ("schoolgirls").
         */
        needs: z.enum(['always', 'context', 'close', 'event']).default('context'),
        /** What the noun itself says of them: "inmates" are held. */
        event: z.enum(FIGURE_EVENTS).nullable().default(null),
      }),
    )
    .min(1),
  /** Words before or right behind a noun that make them other people: "civilian", "security", "US-backed". */
  others: terms,
  /** Words before a noun that say that they are of many nations: "foreign", "European". */
  manyNations: terms,
  /** What happens to the people counted; the words in any form. */
  events: z.partialRecord(z.enum(FIGURE_EVENTS), terms),
  /** What is sent for people: who arrives beside one of these words has been brought. */
  transport: terms,
  /** Events by which a country acts on its own nationals, so that the one that acts is theirs ("Denmark brought home 14"). */
  ownNationals: z.array(z.enum(FIGURE_EVENTS)).default([]),
  /** Terms that tie people of general nouns to the topic. */
  context: terms,
  /** Other wars and troubles: a sentence that names one, and nothing of the topic, counts others. */
  elsewhere: terms,
  /** Codes of the bodies that the people belong to: their names tie people to the topic, in the case that they are written in ("IS"). */
  groups: z.array(z.string()).default([]),
  /** Codes of the countries where it happens: they are named without being anybody's nationality. */
  theatre: z.array(z.string()).default([]),
  /** Codes of the countries that hold and send back people of others: what they do says nothing of anybody's nationality. */
  holders: z.array(z.string()).default([]),
});

export type FigureUnits = z.infer<typeof figureUnitsSchema>;
