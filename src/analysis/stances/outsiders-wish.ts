import { mainSubject } from './main-subject.js';
import { namesOutsider } from './outsiders.js';
import type { Site } from './site.js';

/** "Secular parties want the law changed so that fighters can be stripped", "Three parties want the children brought home": the wish of nobody in office. */
export function isOutsidersWish({ doc, cue, sentence, context }: Site): boolean {
  const { kind, from, to } = mainSubject(context.scene, sentence.from, cue.from);
  const wants = /^(?:want|wants|wanted|demand|demands|demanded|propose|proposes|proposed|call|calls|called|urge|urges|urged)$/;
  return kind === 'other' && wants.test(doc.lower[to] ?? '') && namesOutsider(doc.lower.slice(from, to));
}
