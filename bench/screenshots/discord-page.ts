import { fileURLToPath } from 'node:url';
import { ButtonStyle, ComponentType } from 'discord.js';
import { parse } from 'discord-markdown-parser';
import { build } from 'esbuild';
import { renderControls } from '../../src/adapters/chat/discord/controls.js';
import { discordSummary, renderDiscord } from '../../src/adapters/chat/discord/render.js';
import type { Message } from '../../src/domain/message.js';
import { withEmoji } from './emoji.js';
import { AVATAR, escapeHtml } from './html.js';

type Node = ReturnType<typeof parse>[number];

const STYLES: Partial<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Danger]: 'destructive',
};

/** A message as Discord's own client would show it, with what is sent and nothing else: the mark-up is read again by another parser. */
export async function discordPage(message: Message, ephemeral: boolean): Promise<string> {
  const body = ephemeral ? '' : elements(parse(discordSummary(message), 'extended'));
  return `<script>${await components()}</script>
<style>body { background: #313338 } discord-messages { border: 0 !important; font-size: 16px } discord-embed-description { line-height: 1.45 }</style>
<discord-messages><discord-message author="Standpoint" avatar="${AVATAR}" bot timestamp="07:00" twenty-four${ephemeral ? ' ephemeral' : ''}>
${body}${embeds(message)}${rows(message)}</discord-message></discord-messages>`;
}

const embeds = (message: Message): string =>
  renderDiscord(message)
    .map(
      ({ title, description, footer }) => `<discord-embed slot="embeds"${title ? ` embed-title="${textOf(parse(title, 'extended'))}"` : ''}>
<discord-embed-description slot="description">${elements(parse(description ?? '', 'extended'))}</discord-embed-description>
${footer ? `<discord-embed-footer slot="footer">${escapeHtml(footer.text)}</discord-embed-footer>` : ''}</discord-embed>`,
    )
    .join('');

function rows(message: Message): string {
  const drawn = renderControls(message.controls ?? []).map(({ components: parts }) => {
    const buttons = parts.map((part) =>
      part.type === ComponentType.Button && 'label' in part
        ? `<discord-button type="${STYLES[part.style] ?? 'secondary'}">${escapeHtml(part.label ?? '')}</discord-button>`
        : `<discord-string-select-menu placeholder="${escapeHtml('placeholder' in part ? (part.placeholder ?? '') : '')}"></discord-string-select-menu>`,
    );
    return `<discord-action-row>${buttons.join('')}</discord-action-row>`;
  });
  return drawn.length > 0 ? `<discord-attachments slot="components">${drawn.join('')}</discord-attachments>` : '';
}

const elements = (nodes: readonly Node[]): string => nodes.map(element).join('');

/** Only what Standpoint writes; anything else would be a feed's text that came alive, and stops the drawing. */
function element(node: Node): string {
  const inner = (): string => elements(node['content'] as Node[]);
  switch (node.type) {
    case 'text':
      return escapeHtml(String(node['content']));
    case 'twemoji':
      return withEmoji(escapeHtml(String(node['name'])));
    case 'br':
      return '<br>';
    case 'strong':
      return `<strong>${inner()}</strong>`;
    case 'em':
      return `<em>${inner()}</em>`;
    case 'link':
      return `<discord-link href="${escapeHtml(String(node['target']))}">${inner()}</discord-link>`;
    default:
      throw new Error(`Discord would read a ${node.type} in what was meant as text.`);
  }
}

const textOf = (nodes: readonly Node[]): string => elements(nodes).replace(/<[^>]+>/g, '');

async function components(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@skyra/discord-components-core'));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    logLevel: 'error',
  });
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}
