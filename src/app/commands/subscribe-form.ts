import type { Form } from '../../domain/form.js';
import { DIGEST_LANGUAGES, DIGEST_LENGTHS, type DigestLanguage, type DigestLength } from '../../domain/subscription.js';
import type { CommandContext } from './command.js';

const LENGTHS: Record<DigestLength, string> = { short: 'Short', normal: 'Normal', long: 'Long' };
const LANGUAGES: Record<DigestLanguage, string> = { en: 'English', fr: 'French', de: 'German', ar: 'Arabic' };

/** What a platform with forms asks when /subscribe is typed bare: everything that can be typed, in the five fields that a form may have. */
export function subscribeForm({ packs, defaults }: CommandContext, zone: string | null): Form {
  const parts = packs.flatMap((pack) => [pack.title, ...pack.subtopics.map((each) => each.title)]);
  return {
    title: 'Subscribe this channel',
    intro: null,
    fields: [
      {
        kind: 'select',
        name: 'part',
        label: 'Topic or sub-topic',
        required: true,
        options: parts.slice(0, 25).map((title) => ({ value: title, label: title })),
        value: parts[0] ?? null,
      },
      { kind: 'text', name: 'country', label: 'Or one country', required: false, value: '', multiline: false, maxLength: 60 },
      {
        kind: 'text',
        name: 'when',
        label: 'At (HH:MM, time zone)',
        required: true,
        value: `${defaults.at} ${zone ?? defaults.zone}`,
        multiline: false,
        maxLength: 70,
      },
      {
        kind: 'text',
        name: 'days',
        label: 'Days (daily, weekdays, mon,thu) or weekly',
        required: false,
        value: defaults.days.join(','),
        multiline: false,
        maxLength: 60,
      },
      {
        kind: 'select',
        name: 'form',
        label: 'Length and language',
        required: true,
        options: DIGEST_LANGUAGES.flatMap((language) => DIGEST_LENGTHS.map((length) => formOption(length, language))),
        value: formOption('normal', 'en').value,
      },
    ],
    submitLabel: 'Subscribe',
    action: 'subscribe',
  };
}

/** The value is what somebody would type. */
const formOption = (length: DigestLength, language: DigestLanguage) => ({
  value: `${length} in ${LANGUAGES[language].toLowerCase()}`,
  label: `${LENGTHS[length]}, in ${LANGUAGES[language]}`,
});
