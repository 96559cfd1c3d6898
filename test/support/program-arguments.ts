const BUILT_PROGRAM = new URL('./built-program.mjs', import.meta.url).href;

/** What Node is called with to run a TypeScript program of the tests, on the built program. tsx for modules alone: its other half reads every model again. */
export const programArguments = (path: string): string[] => ['--import', 'tsx/esm', '--import', BUILT_PROGRAM, path];
