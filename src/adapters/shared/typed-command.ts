/** A command as it was typed after the bot's name: "stance france", "/stance france", "help", or nothing at all. */
export function typedCommand(text: string): { readonly command: string; readonly args: string } {
  const [, command = '', args = ''] = /^\s*\/?(\S*)\s*(.*)$/s.exec(text) ?? [];
  if (command === '' || command.toLowerCase() === 'help') return { command: 'standpoint', args: '' };
  return { command: command.toLowerCase(), args: args.trim() };
}
