import type { StanceFact } from '../../domain/facts.js';
import type { FrameWords } from './frame-words.js';

/** A stance without a sentence's grammar, for the languages that have no phrase for each: "refuse (women), done". */
export function plainStance(
  { stance, group, part, deed }: Pick<StanceFact, 'stance' | 'group' | 'part' | 'deed'>,
  words: Pick<FrameWords, 'label' | 'group'>,
  parts: { readonly urging: string; readonly custodian: string; readonly deed: string },
  people?: string,
): string {
  // "Children only" says whom it means.
  const said = group === 'everyone' || (stance === 'repatriate_children_only' && group === 'children');
  const whom = said ? '' : ` (${people ?? words.group(group)})`;
  const lead = part === 'urging_others' ? `${parts.urging} ` : part === 'custodian' ? `${parts.custodian} ` : '';
  return `${lead}${words.label(stance)}${whom}${deed ? parts.deed : ''}`;
}
