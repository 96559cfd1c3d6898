import { fileURLToPath } from 'node:url';

/** The folder `config/` of the installed program; the same from `src/` and from `dist/`. */
export const CONFIG_DIRECTORY = fileURLToPath(new URL('../../config', import.meta.url));
