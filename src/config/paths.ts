import { fileURLToPath } from 'node:url';

/** The folder `config/` of the installed program; the same from `src/` and from `dist/`. */
export const CONFIG_DIRECTORY = fileURLToPath(new URL('../../config', import.meta.url));

/** The sample news that the demo serves. */
export const SAMPLE_DIRECTORY = fileURLToPath(new URL('../../config/sample', import.meta.url));
