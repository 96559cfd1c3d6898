/** How much weight a speaker's role carries, from the words of the role; 0 where it says nothing of office. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:vice|deputy|former|ex)[- ]?(?:president|prime minister|chancellor|minister)\b/i, 1],
  [/\b(?:president|prime minister|premier|chancellor|king|secretary[- ]general)\b/i, 3],
  [
    /\b(?:minister|secretary of (?:state|defen[cs]e)|(?:foreign|home|defen[cs]e|justice) secretary|attorney general|high commissioner)\b/i,
    2.5,
  ],
  [/\b(?:spokes(?:man|woman|person)|ambassador|envoy|coordinator|commissioner|rapporteur|commander|director|prosecutor|judge)\b/i, 1.5],
  [/\b(?:official|ministry|government|court|parliament|lawmaker|senator|mp)s?\b/i, 1],
];

export function authorityOfRole(role: string | null): number {
  if (role === null) return 0;
  return RANKS.find(([pattern]) => pattern.test(role))?.[1] ?? 0;
}
