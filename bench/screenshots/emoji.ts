import chars from '@iconify-json/twemoji/chars.json' with { type: 'json' };
import drawn from '@iconify-json/twemoji/icons.json' with { type: 'json' };

const EMOJI = /\p{RI}{2}|\p{Emoji_Presentation}/gu;
const names: Readonly<Record<string, string>> = chars;
const icons: Readonly<Record<string, { readonly body: string }>> = drawn.icons;

/** HTML with its emoji as pictures: both platforms draw their own, whatever letters a machine has. One that is not known stays a letter. */
export const withEmoji = (html: string): string =>
  html.replace(EMOJI, (emoji) => {
    const code = [...emoji].map((character) => character.codePointAt(0)?.toString(16)).join('-');
    const body = icons[names[code] ?? '']?.body;
    if (body === undefined) return emoji;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawn.width} ${drawn.height}">${body}</svg>`;
    return `<img alt="" style="display: inline; height: 1.2em; width: 1.2em; vertical-align: -0.25em" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
  });
