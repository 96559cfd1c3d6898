import { type ActorCode, isCountry } from '../../domain/actor.js';
import { firstFrom, lastBefore } from '../text/sorted.js';
import type { NameMention } from './names.js';
import type { Offices } from './offices.js';
import type { Setting } from './setting.js';

interface Named {
  readonly setting: Setting;
  readonly organisations: readonly NameMention[];
  readonly offices: Offices;
}

/** How many paragraphs back "the group" reaches. */
const REACH = 3;

/** Whom "the group", "the charity" before token `at` means: the last body or organisation named, which is no office of a state; null where none is near. */
export function groupBefore({ setting, organisations, offices }: Named, at: number): ActorCode | null {
  const { doc, actors } = setting;
  const near = (from: number): boolean => doc.quotationOf[from]! < 0 && doc.paragraphOf[at]! - doc.paragraphOf[from]! <= REACH;
  const body = lastBefore(actors, firstFrom(actors, at), ({ from, code, naming }) => naming === 'body' && !isCountry(code) && near(from));
  const named = lastBefore(organisations, firstFrom(organisations, at), (o) => near(o.from) && offices.codeOf(o) === 'NGO');
  if (!body) return named ? 'NGO' : null;
  return named && named.from > body.from ? 'NGO' : body.code;
}
