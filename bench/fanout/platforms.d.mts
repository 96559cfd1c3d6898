import type { ChatPlatform } from '../../src/domain/ports/chat.js';
import type { Log } from '../../src/domain/ports/system.js';

export const QUIET: Log;
export function postingPlatforms(address: string): readonly [discord: ChatPlatform, slack: ChatPlatform];
