import { z } from 'zod';
import { STANCE_LABELS } from './stance.js';

/**
 * A term is a few words in lower case: each matches itself and its regular plural; `repatriat*` matches every word that
 * begins so; `a|b` matches either; `...` skips up to fourteen words of the same clause. Hyphens do not matter.
 */
const term = z
  .string()
  .regex(/^[^\sA-Z]+(?: [^\sA-Z]+)*$/u, 'a term is lower-case words with single spaces')
  .refine(
    (text) => text.split(' ').every((word) => !(word.includes('|') && word.includes('-'))),
    'a word with a hyphen has no alternatives: write two terms',
  );
const terms = z.array(term).default([]);

/** How a stance label shows in words. */
const cues = z.strictObject({
  /** Verbs whose subject is the one that acts: "bring ... home". Denied, they say the opposite where the label has one. */
  verbs: terms,
  /** What the people concerned do themselves, with or against a government's leave: "allowed to return". */
  allowed: terms,
  /** Nouns for the act: "repatriation of". */
  nouns: terms,
  /** Whole phrases that say it by themselves: "no intention". */
  phrases: terms,
  /** Phrases of everyday words ("at odds over whether"): read as phrases, while no word of theirs tells anything alone. */
  idioms: terms,
});
export type StanceCues = z.infer<typeof cues>;

const evidenceSchema = z
  .strictObject({
    /** Classes of words, by name; at most thirty. */
    classes: z
      .record(z.string(), z.array(term).min(1))
      .refine((classes) => Object.keys(classes).length <= 30, 'At most thirty classes of words; join some of them.'),
    /** Points, for or against, of classes that are all said within two sentences. */
    evidence: z.array(z.strictObject({ of: z.array(z.string()).min(1), points: z.number() })).min(1),
    /** Points of a text that says nothing, and of each time that its length doubles: a long text says many things in passing. */
    base: z.number(),
    doubled: z.number(),
    /** Worth of one point that the terms give. */
    terms: z.number(),
  })
  .superRefine(({ classes, evidence }, context) => {
    for (const name of new Set(evidence.flatMap(({ of }) => of)))
      if (!Object.hasOwn(classes, name))
        context.addIssue({ code: 'custom', message: `Evidence names the class "${name}", which is not among the classes.` });
  });
export type RelevanceEvidence = z.infer<typeof evidenceSchema>;

export const topicPackSchema = z.strictObject({
  /** Short name, as typed in commands and stored with facts. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(1),
  description: z.string().min(1),
  terms: z.strictObject({
    /** Whom the topic is about; a text without one of these is off topic. */
    subject: z.array(term).min(1),
    /** What the topic asks about them. */
    matter: z.array(term).min(1),
    /** Words that go with the topic and prove nothing alone. */
    hints: terms,
    /** The people concerned, as objects of stances. */
    people: terms,
    /** Phrases that look like the topic and are another one. */
    lookAlikes: terms,
  }),
  /** What tells a text about the topic from one that looks like it, beside the terms; none: the terms alone decide. */
  relevance: evidenceSchema.optional(),
  subtopics: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), title: z.string().min(1), terms: z.array(term).min(1) }))
    .default([]),
  stances: z.strictObject({
    /** Codes of the countries where it happened: "local" justice is theirs. */
    theatre: z.array(z.string()).default([]),
    /** Codes of those who hold people of other nations. */
    custodians: z.array(z.string()).default([]),
    /** Codes of those who move people held to another country. */
    movers: z.array(z.string()).default([]),
    /** Words of place or hand that make a trial a local one: "in iraq", "local authorities". */
    local: terms,
    /** Where people go back to when they do not come home, as it follows the verb: "to the battlefield". */
    away: terms,
    /** Verbs of a state that sends away people it holds: "deport*". */
    sendAway: terms,
    /** Verbs of moving people; the direction tells whether home: "fly|flies|flew|flown". */
    transfer: terms,
    /** Verbs of people who come in: "arriv*". */
    arrive: terms,
    /** What shows that a state brought them: "chartered", "flight". */
    carriage: terms,
    /** Where they are held: "camp". */
    held: terms,
    /** Other wars and troubles, from which people are brought home too: a sentence that names one, and nothing of the topic, tells no stance. */
    elsewhere: terms,
    cues: z.partialRecord(z.enum(STANCE_LABELS), cues),
  }),
  /** What the topic counts; read by the figures analysis. */
  units: z.record(z.string(), z.unknown()).default({}),
  feeds: z
    .array(
      z.strictObject({
        url: z.url({ protocol: /^https?$/ }),
        outlet: z.string().min(1),
        /** Day on which the feed was last known to answer. */
        probed: z.iso.date().optional(),
      }),
    )
    .default([]),
});

/** A topic as data: what it is about, how it is asked, where its news comes from. One file in `config/topics`. */
export type TopicPack = z.infer<typeof topicPackSchema>;
