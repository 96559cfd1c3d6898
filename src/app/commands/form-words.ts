import type { DigestForm } from '../../domain/subscription.js';

/** ", weekly, short, in French"; empty for the usual form. */
export function formInWords({ length, language, weekly }: DigestForm): string {
  const parts = [
    ...(weekly ? ['weekly'] : []),
    ...(length === 'normal' ? [] : [length]),
    ...(language === 'en' ? [] : [`in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language}`]),
  ];
  return parts.map((part) => `, ${part}`).join('');
}
