import { createServer } from 'node:net';

/** A port of loopback where nothing listens just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/**
 * A person's browser installing the bot: the landing page, Slack's consent (which sends it back with a code and the state), the last page.
 * `cookies: false` is somebody else's browser, to which the link was sent.
 */
export async function installFrom(origin: string, { code = 'code', cookies = true } = {}): Promise<Response> {
  const landing = await fetch(`${origin}/slack/install`);
  const link = /href="(https:\/\/slack\.com\/oauth\/v2\/authorize[^"]*)"/.exec(await landing.text())?.[1]?.replaceAll('&amp;', '&');
  if (link === undefined) throw new Error('The landing page leads nowhere.');
  const back = new URLSearchParams({ code, state: new URL(link).searchParams.get('state') ?? '' });
  const cookie = (landing.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return fetch(`${origin}/slack/oauth_redirect?${back}`, cookies ? { headers: { cookie } } : {});
}
