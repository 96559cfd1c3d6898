import { stanceWords } from '../../digest/wording.js';
import type { FactChanges, Verdict } from '../../domain/correction.js';
import { StandpointError } from '../../domain/errors.js';
import type { Fact } from '../../domain/facts.js';
import type { FormField, SelectField, TextField } from '../../domain/form.js';
import { idOf } from '../../domain/ids.js';
import { STANCE_LABELS, type StanceLabel } from '../../domain/stance.js';
import { actorFrom } from '../commands/arguments.js';
import { type CommandContext, privately, sentence } from '../commands/command.js';
import type { Action } from './action.js';
import { factNamed, requireOperator } from './facts.js';

const LONGEST_NOTE = 500;
const LONGEST_NAME = 100;

/** An operator puts a fact right: asks what it should be. */
export const correct: Action = {
  name: 'correct',
  opensForm: true,
  async run(id, { channel, user }, context) {
    requireOperator(channel.platform, user, context);
    const fact = await factNamed(id, context);
    return {
      kind: 'form',
      form: {
        title: 'Correct a line',
        intro: `${fact.outlet}: ${fact.evidence.text}`,
        fields: [verdictField, ...fieldsFor(fact, context), text('note', 'Why (kept on record)', '', LONGEST_NOTE, true)],
        submitLabel: 'Correct',
        action: `corrected:${id}`,
      },
    };
  },
};

const text = (name: string, label: string, value: string, maxLength: number, multiline = false): TextField => ({
  kind: 'text',
  name,
  label,
  required: false,
  value,
  multiline,
  maxLength,
});

const verdictField: SelectField = {
  kind: 'select',
  name: 'verdict',
  label: 'What to do',
  required: true,
  options: [
    { value: 'changed', label: 'Change it as below' },
    { value: 'withdrawn', label: 'Withdraw it: it is no such fact' },
  ],
  value: 'changed',
};

/** What of the fact may be changed. Its words and numbers are the article's. */
function fieldsFor(fact: Fact, { nameOf }: CommandContext): FormField[] {
  const country = text('country', 'Country or body', countryOf(fact) === null ? '' : nameOf(countryOf(fact) ?? ''), LONGEST_NAME);
  if (fact.kind === 'statement') return [text('speaker', 'Full name of the speaker', fact.speaker?.name ?? '', LONGEST_NAME), country];
  if (fact.kind === 'figure') return [country];
  const options = STANCE_LABELS.map((value) => ({ value, label: stanceWords({ ...fact, stance: value }) }));
  return [{ kind: 'select', name: 'label', label: 'Stance', required: true, options, value: fact.stance }, country];
}

const countryOf = (fact: Fact): string | null => (fact.kind === 'statement' ? (fact.speaker?.country ?? null) : fact.country);

/** Puts the fact right, on record. The digests that show it get their new words with the next minute. */
export const corrected: Action = {
  name: 'corrected',
  opensForm: false,
  async run(factId, { channel, user, values }, context) {
    requireOperator(channel.platform, user, context);
    const fact = await factNamed(factId, context);
    const verdict: Verdict = values.verdict === 'withdrawn' ? 'withdrawn' : 'changed';
    const changes = verdict === 'withdrawn' ? {} : changesFrom(fact, values, context);
    if (verdict === 'changed' && Object.keys(changes).length === 0) {
      throw new StandpointError('bad_request', 'Nothing was changed.', { remedy: 'Change a field, or choose to withdraw the line.' });
    }
    const at = context.clock.now();
    await context.stores.corrections.correct({
      id: idOf('correction', factId, user.id, at),
      factId,
      kind: fact.kind,
      articleId: fact.articleId,
      topic: fact.topic,
      verdict,
      changes,
      note: (values.note ?? '').trim().slice(0, LONGEST_NOTE),
      by: { platform: channel.platform, workspace: channel.workspace, user: user.id },
      at,
      before: fact,
    });
    await context.stores.reports.close(factId);
    const done = verdict === 'withdrawn' ? 'Withdrawn.' : 'Corrected.';
    return { kind: 'message', ...privately(sentence(`${done} Digests that show the line are edited within a minute.`)) };
  },
};

/** What differs from the fact as it stands. Throws `bad_request` for a country that is none. */
function changesFrom(fact: Fact, values: Readonly<Record<string, string>>, context: CommandContext): FactChanges {
  const changes: { -readonly [Key in keyof FactChanges]: FactChanges[Key] } = {};
  const typed = values.country?.trim();
  if (typed !== undefined) {
    const country = typed === '' ? null : actorFrom(typed, context);
    if (country === null && fact.kind === 'stance')
      throw new StandpointError('bad_request', 'A stance is somebody’s: name the country or body.');
    if (country !== countryOf(fact)) changes.country = country;
  }
  const name = values.speaker?.trim();
  if (fact.kind === 'statement' && name !== undefined && name !== (fact.speaker?.name ?? '')) changes.speaker = name === '' ? null : name;
  const label = STANCE_LABELS.find((each): each is StanceLabel => each === values.label);
  if (fact.kind === 'stance' && label !== undefined && label !== fact.stance) changes.label = label;
  return changes;
}
