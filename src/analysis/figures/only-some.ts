import type { ActorMention } from '../actors/actors.js';
import { oneOf } from '../text/one-of.js';
import type { FigureView } from './view.js';

const OWNER = oneOf('her|his|whose|my|their');
const RELATIVE = oneOf('husband|wife|father|mother|boyfriend|girlfriend|fiance|fiancé|partner|stepfather|spouse|brother|sister');
/** "Her second, Belgian husband", "her late Belgian husband" */
const NEAR = 3;

/** "Her Belgian husband": the nation of one relative, no country that a text is about. */
function isOfRelative({ doc }: FigureView, { naming, from, to }: ActorMention): boolean {
  if (naming !== 'demonym' || !RELATIVE.has(doc.lower[to] ?? '')) return false;
  for (let i = from - 1; i >= from - NEAR; i--) if (OWNER.has(doc.lower[i] ?? '') || doc.lower[i] === "'s") return true;
  return false;
}

/** "900 women are held; Tunisians account for 120 of them": so are those. */
const isOfShare = ({ doc }: FigureView, { to }: ActorMention): boolean => IS_SHARE.test(doc.lower.slice(to, to + SHARE).join(' '));
const IS_SHARE = /^(?:[a-z]+ ){0,3}?(?:accounts?|accounted|accounting|makes?|made|making) (?:for|up)\b/;
const SHARE = 6;

/** Is a nation that of one relative or of a share only, so that it says nothing of the others? */
export const isOnlyOfSome = (view: FigureView, mention: ActorMention): boolean => isOfRelative(view, mention) || isOfShare(view, mention);
