import { Command } from 'commander';
import { addCommand } from './feeds/add.js';
import { changeCommands } from './feeds/change.js';
import { checkCommand } from './feeds/check.js';
import { exportCommand, importCommand } from './feeds/exchange.js';
import { listCommand } from './feeds/list.js';
import { parseCommand } from './feeds/parse.js';

export const feeds = (): Command => {
  const command = new Command('feeds').description('The feeds that are read: their health, adding and removing them, tools for feed files');
  command.addCommand(listCommand(), { isDefault: true });
  for (const each of [addCommand(), ...changeCommands(), importCommand(), exportCommand(), checkCommand(), parseCommand()]) {
    command.addCommand(each);
  }
  return command;
};
