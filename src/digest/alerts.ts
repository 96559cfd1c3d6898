import type { ActorCode } from '../domain/actor.js';
import { idOf } from '../domain/ids.js';
import type { Message } from '../domain/message.js';
import { axisOf } from '../domain/stance.js';
import { stanceDay } from './changes/stance-changes.js';
import type { DigestInput } from './compose/input.js';
import { select } from './compose/select.js';
import { withLineChoice } from './controls.js';
import { changeLine } from './lines/change-line.js';
import { textOf } from './lines/inline.js';
import { type Change, changeCandidates } from './ranking/changes.js';
import { bestFirst } from './ranking/score.js';
import { storiesOf } from './stories/stories.js';

/** Something that a channel wants to hear of at once. */
export interface Alarm {
  /** The same change has the same id, whichever article tells of it and however often it is looked for. */
  readonly id: string;
  readonly country: ActorCode;
  readonly message: Message;
}

/** Stance changes and contradictions of the input's window, the weightiest first. Figures are no alarm: they wait for the morning. */
export function alarmsIn(input: DigestInput): Alarm[] {
  const { facts, earlier } = select(input);
  const changes = bestFirst(changeCandidates(facts, earlier, storiesOf(facts.articles), input.window));
  const alarms = new Map<string, Alarm>();
  for (const { item } of changes) {
    const id = idIn(item, input.selection.topic);
    const country = countryOf(item);
    if (id === null || country === null || alarms.has(id)) continue;
    const line = changeLine(item, input.nameOf, input.zone);
    const title = `${input.topicTitle}: ${textOf(line.spans)}`;
    const blocks: Message['blocks'] = [
      { kind: 'heading', level: 2, text: item.kind === 'change' ? 'A stance has changed' : 'Officials contradict each other' },
      { kind: 'lines', section: 'changes', lines: [line] },
    ];
    alarms.set(id, { id, country, message: withLineChoice({ summary: title, blocks }) });
  }
  return [...alarms.values()];
}

/** Made of what changed and of the row before it, not of the article that tells it: further reports are the same change. */
function idIn(change: Change, topic: string): string | null {
  if (change.kind === 'change') {
    const { before, after } = change;
    return idOf('alarm', topic, after.country, after.part, axisOf(after.stance), after.group, before.id, after.stance);
  }
  if (change.kind === 'contradiction') {
    const { one, other } = change;
    const days = [stanceDay(one), stanceDay(other)].sort();
    return idOf('alarm', topic, one.country, one.part, axisOf(one.stance), one.group, ...[one.stance, other.stance].sort(), days[0] ?? '');
  }
  return null;
}

const countryOf = (change: Change): ActorCode | null =>
  change.kind === 'change' ? change.after.country : change.kind === 'contradiction' ? change.one.country : null;
