import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findFurniture } from '../../../src/analysis/furniture/furniture.js';
import { isRelevant } from '../../../src/analysis/relevance/relevance.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { pack } from '../stances/read.js';

/** Whole articles that share many words with the topic, or say it sideways; all invented, written before the rules had read them. */
const articles = readFileSync(new URL('./articles.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => z.object({ title: z.string(), about: z.string(), relevant: z.boolean(), text: z.string() }).parse(JSON.parse(line)));

/** By headline: not told apart yet, each with the reason. */
const MISSED: Readonly<Record<string, string>> = {
  'Ex-carpet fitter jailed for six years after border arrest': 'the group is named once, and where he went in words of his own',
  'Behind the blue gate: where 104 women are learning to sew, and to argue': 'neither Syria nor the group is named',
  'Mother wins order for return of daughters taken to Basra': 'children, a court and Iraq, in a quarrel of their parents',
  "Column: The minister who can't find the airport": 'neither the group nor the camps are named',
  'Thirty-one Britons in foreign jails ask to serve time at home': 'prisoners abroad who want to serve their sentence at home',
  'Strasbourg hears parents of two Italian women': 'who the women followed is not said; soldiers and students stand beside',
  'The new pupils in class 3B': 'a school day, with one word of the camp',
  'After the mutiny: who counts the boys of Tal Baydar?': 'told as a battle',
  'Twenty-fourth convoy reaches Jeddah camp south of Mosul':
    'told as convoys and security, and what they belonged to as "the organisation"',
  'Government jet lands at Leipzig with fourteen on board': 'a landing at night: neither Syria nor the group is named',
  'Operation "Mercy Wing": 214 brought back on third flight': 'the zone of conflict is named where the text breaks off',
  'The man between two gates: Ankara goes on sending them away': 'one man between two borders; Raqqa stands for all',
  "Where the $148 million goes: Pentagon asks for guards' pay and concrete": 'told as money, troops and concrete',
  'A father from Trinidad looks for two boys': 'the group is named once, far below',
  'Yazidi woman found in Mersin returns to Sinjar after ten years': 'a woman returns from where the group had taken her: its victim',
};

describe('whole articles near the boundary of the topic', () => {
  for (const { title, about, relevant, text } of articles) {
    (MISSED[title] ? it.fails : it)(`${relevant ? 'on' : 'off'} topic (${about}): ${title}`, () => {
      expect(isRelevant(readDocument(text, findFurniture(text)), pack, title)).toBe(relevant);
    });
  }
});
