/** The addresses that a message links to, numbered in the order of their first use, for terminals that open no links. */
export class NumberedSources {
  private readonly numbers = new Map<string, number>();

  /** The number of an address, a new one at its first use. */
  numberOf(url: string): number {
    const known = this.numbers.get(url);
    if (known !== undefined) return known;
    this.numbers.set(url, this.numbers.size + 1);
    return this.numbers.size;
  }

  entries(): readonly (readonly [url: string, number: number])[] {
    return [...this.numbers];
  }
}

/** A web address that a terminal may show and open, without anything that could end a sequence; null for other schemes. */
export function openable(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
