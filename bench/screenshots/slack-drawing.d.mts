export function drawSlackMessage(properties: {
  readonly blocks: readonly object[];
  readonly logo: string;
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly time: Date;
}): string;
