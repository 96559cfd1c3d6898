import { Command } from 'commander';
import { print } from './output.js';

export const settings = (): Command =>
  new Command('settings')
    .description('Print every setting with its default and help')
    .option('--env', 'as environment variables (.env.example) instead of YAML (config/standpoint.yaml)')
    .action(async (options: { readonly env?: true }) => {
      const { sampleEnv, sampleYaml } = await import('../wiring/sample.js');
      print((options.env ? sampleEnv() : sampleYaml()).trimEnd());
    });
