import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { topicPackSchema } from '../../../src/domain/topic.js';
import { figuresOf } from './read.js';

const yaml = readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8');
const units = figureUnitsSchema.parse(topicPackSchema.parse(parse(yaml)).units);

interface Found {
  readonly line: string;
  readonly fields: readonly string[];
  readonly asOf: string | null;
  readonly parent: number | null;
}

function found(text: string, headline?: string): Found[] {
  const figures = figuresOf(text, { date: '2023-05-10', units, headline });
  return figures.map(({ value, max, modifier, country, event, group, asOf, parent }) => {
    const number = `${modifier ? `${modifier} ` : ''}${max === null ? value : `${value}..${max}`}`;
    const fields = [number, country ?? '-', event ?? '-', group ?? '-'];
    const whole = parent === null ? null : figures[parent]!.value;
    return { line: `${fields.join(' ')}${asOf ? ` @${asOf}` : ''}${whole ? ` < ${whole}` : ''}`, fields, asOf, parent: whole };
  });
}

const LINE = /^\??(?<number>(?:[a-z]+ )*\d+(?:\.\.\d+)?) (?<country>\S+)(?: (?<event>[^\s@<]+))?(?: (?<group>[^\s@<]+))?(?<rest>.*)$/;
const either = (wanted: string | undefined, is: string): boolean =>
  wanted === undefined || wanted === '*' || wanted.split('|').includes(is);

/** Fits one expected line; what the line does not speak of may be anything. */
function fits(line: string, { fields, asOf, parent }: Found): boolean {
  const { number, country, event, group, rest = '' } = LINE.exec(line)?.groups ?? {};
  if (number !== fields[0]) return false;
  if (!either(country, fields[1]!) || !either(event, fields[2]!) || !either(group, fields[3]!)) return false;
  const day = /@(\S+)/.exec(rest)?.[1];
  const whole = /< (\d+)/.exec(rest)?.[1];
  return (day === undefined || day === asOf) && (whole === undefined || Number(whole) === parent);
}

/** What is missed and what is wrong of the figures of a text, against lines as in `counts.ts`. */
export function faults(text: string, expected: readonly string[], headline?: string): string[] {
  const all = found(text, headline);
  const missed = expected.filter((line) => !line.startsWith('?') && !all.some((each) => fits(line, each)));
  const wrong = all.filter((each) => !expected.some((line) => fits(line, each)));
  return [...missed.map((line) => `missed ${line}`), ...wrong.map(({ line }) => `wrong ${line}`)];
}
