import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Noto Sans (SIL Open Font License 1.1) for Latin, Greek and Cyrillic, and its Arabic: no font of the machine is used, so that a picture is
 * the same everywhere.
 */
export const fontFiles = (): string[] => [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
];

export const FONT_FAMILY = 'Noto Sans';
/** A page has the reader's own fonts; the first two are near in width. */
export const FONT_STACK = "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif";
