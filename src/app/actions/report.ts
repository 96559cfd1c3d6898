import { factAnswer } from '../../digest/answers/fact.js';
import { idOf } from '../../domain/ids.js';
import type { ActionCall } from '../../domain/ports/chat.js';
import { type CommandContext, privately, sentence } from '../commands/command.js';
import { notifyOperators } from '../notices.js';
import type { Action } from './action.js';
import { factNamed, requireOperator } from './facts.js';
import { factControls } from './line.js';

const LONGEST_NOTE = 500;

/** Any reader may say that a line is wrong: asks what is. */
export const report: Action = {
  name: 'report',
  opensForm: true,
  async run(id, _call, context) {
    const fact = await factNamed(id, context);
    return {
      kind: 'form',
      form: {
        title: 'Report a line',
        intro: `${fact.outlet}: ${fact.evidence.text}`,
        fields: [
          { kind: 'text', name: 'note', label: 'What is wrong?', required: true, value: '', multiline: true, maxLength: LONGEST_NOTE },
        ],
        submitLabel: 'Send',
        action: `reported:${id}`,
      },
    };
  },
};

/** Keeps the report and tells the operators, with the sentence. */
export const reported: Action = {
  name: 'reported',
  opensForm: false,
  async run(factId, call, context) {
    const fact = await factNamed(factId, context);
    const note = (call.values.note ?? '').trim().slice(0, LONGEST_NOTE);
    const by = { platform: call.channel.platform, workspace: call.channel.workspace, user: call.user.id };
    const at = context.clock.now();
    const id = idOf('report', factId, by.platform, by.workspace, by.user, at);
    const isNew = await context.stores.reports.add({ id, factId, kind: fact.kind, note, by, at, state: 'open' });
    if (isNew) await tellOperators(id, factId, note, call, context);
    return { kind: 'message', ...privately(sentence('Thank you. The people who run this bot will look at it.')) };
  },
};

async function tellOperators(id: string, factId: string, note: string, call: ActionCall, context: CommandContext): Promise<void> {
  const fact = await factNamed(factId, context);
  const { blocks } = factAnswer({ fact, nameOf: context.nameOf, zone: context.defaults.zone });
  // Nobody's name: what is posted stays where no erasure reaches.
  const said = `A reader reports a line as wrong: ${note}`;
  const closing = { kind: 'button', label: 'It is right', action: `dismiss:${factId}` } as const;
  const message = {
    summary: said,
    blocks: [{ kind: 'text', spans: [{ text: said }] } as const, ...blocks],
    controls: [...factControls(fact, true).filter((each) => each.kind === 'button' && each.action.startsWith('correct:')), closing],
  };
  await notifyOperators({ id: idOf('notice', id), topic: fact.topic, near: call.channel, message }, context);
}

/** An operator looked and found the line right. */
export const dismiss: Action = {
  name: 'dismiss',
  opensForm: false,
  async run(factId, { channel, user }, context) {
    requireOperator(channel.platform, user, context);
    await context.stores.reports.close(factId);
    return { kind: 'message', replaces: true, ...privately(sentence('Closed: the line stays as it is.')) };
  },
};
