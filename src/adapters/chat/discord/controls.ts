import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
  type MessageComponentInteraction,
} from 'discord.js';
import type { ButtonControl, Choice, ChoiceControl, Control } from '../../../domain/message.js';
import { cutAtWord, oneLine } from '../../shared/foreign-text.js';

const MOST_ROWS = 5;
const MOST_IN_ROW = 5;
const MOST_CHOICES = 25;
const LONGEST_LABEL = 80;
const LONGEST_CHOICE = 100;
const LONGEST_PLACEHOLDER = 150;
const LONGEST_ACTION = 100;
/** Every component of a message has an id of its own; what a choice does stands in its options. */
const CHOICE = 'choice';

type Part = APIComponentInMessageActionRow;
export type Row = APIActionRowComponent<Part>;

const STYLES = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

/** Controls as rows of components, in their order; what Discord would refuse (no label, no action, the same twice, a sixth row) is left out. */
export function renderControls(controls: readonly Control[]): Row[] {
  const rows: Part[][] = [];
  const seen = new Set<string>();
  let open = false;
  for (const [index, control] of controls.entries()) {
    if (control.kind === 'button') {
      if (!isUsable(control) || seen.has(control.action)) continue;
      seen.add(control.action);
      const last = rows.at(-1);
      if (open && last && last.length < MOST_IN_ROW) last.push(button(control));
      else rows.push([button(control)]);
      open = true;
    } else {
      const select = choice(control, index);
      if (!select) continue;
      rows.push([select]);
      open = false;
    }
  }
  return rows.slice(0, MOST_ROWS).map((components) => ({ type: ComponentType.ActionRow, components }));
}

/** The action that a pressed button or a chosen option stands for. */
export const actionOf = (interaction: MessageComponentInteraction): string =>
  interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId;

const isUsable = ({ label, action }: Choice): boolean =>
  oneLine(label).trim() !== '' && action.trim() !== '' && action.length <= LONGEST_ACTION;

const button = ({ label, action, style }: ButtonControl): Part => ({
  type: ComponentType.Button,
  style: style === undefined ? ButtonStyle.Secondary : STYLES[style],
  label: cutAtWord(oneLine(label).trim(), LONGEST_LABEL),
  custom_id: action,
});

function choice({ placeholder, choices }: ChoiceControl, index: number): Part | null {
  const usable = choices.filter(isUsable).filter(({ action }, at, all) => all.findIndex((each) => each.action === action) === at);
  if (usable.length === 0) return null;
  return {
    type: ComponentType.StringSelect,
    custom_id: `${CHOICE}:${index}`,
    placeholder: cutAtWord(oneLine(placeholder).trim(), LONGEST_PLACEHOLDER),
    options: usable
      .slice(0, MOST_CHOICES)
      .map(({ label, action }) => ({ label: cutAtWord(oneLine(label).trim(), LONGEST_CHOICE), value: action })),
  };
}
