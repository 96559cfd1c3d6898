import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
const WIDTH = 680;
const MARGIN = 12;

export interface Photographer {
  /** A page's message as a PNG file. */
  take(html: string, file: string): Promise<void>;
  close(): Promise<void>;
}

/** Headless Chromium without a network. Throws where there is no Chromium. */
export async function photographer(): Promise<Photographer> {
  if (!existsSync(executablePath)) throw new Error(`There is no Chromium at ${executablePath}. Install it, or set CHROMIUM_PATH.`);
  const [browser, style] = await Promise.all([chromium.launch({ executablePath, args: FLAGS }), fonts()]);
  return {
    async take(html, file) {
      const page = await browser.newPage({ viewport: { width: WIDTH, height: 600 }, deviceScaleFactor: 1.5, offline: true });
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style} body { margin: 0; padding: ${MARGIN}px }</style>${html}`);
      // Letters load once they are laid out.
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      await page.waitForFunction("document.fonts.status === 'loaded'", undefined, { timeout: 60_000 });
      await page.evaluate('document.fonts.ready');
      if (faults.length > 0) throw new Error(faults.join('\n'));
      await page.screenshot({ path: file, fullPage: true });
      await page.close();
    },
    close: () => browser.close(),
  };
}

/** What the clients look like needs their kind of letters, from packages, so that every machine draws the same. */
async function fonts(): Promise<string> {
  const files = [
    import.meta.resolve('@fontsource/lato/400.css'),
    import.meta.resolve('@fontsource/lato/400-italic.css'),
    import.meta.resolve('@fontsource/lato/700.css'),
    import.meta.resolve('@fontsource/lato/900.css'),
    import.meta.resolve('@fontsource/noto-sans/400.css'),
    import.meta.resolve('@fontsource/noto-sans/400-italic.css'),
    import.meta.resolve('@fontsource/noto-sans/600.css'),
    import.meta.resolve('@fontsource/noto-sans/700.css'),
  ];
  const imports = files.map((file) => `@import "${fileURLToPath(file)}";`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents: imports, loader: 'css', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    loader: { '.woff2': 'dataurl', '.woff': 'empty' },
    logLevel: 'error',
  });
  return `${outputFiles[0]?.text ?? ''}
* { font-family: "Noto Sans", sans-serif }
.slack_blocks_to_jsx, .slack_blocks_to_jsx * { font-family: Lato, "Noto Sans", sans-serif }`;
}
