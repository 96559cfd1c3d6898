/** The address as a URL, null for what is none. One reading of it, where asking `URL.canParse` first would be two. */
export function urlOf(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
