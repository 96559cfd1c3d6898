/** Tells whether an id comes for the first time, among the last so many. */
export class SeenOnce {
  private readonly ids = new Set<string>();

  constructor(private readonly most = 10_000) {}

  isNew(id: string): boolean {
    if (this.ids.has(id)) return false;
    this.ids.add(id);
    if (this.ids.size > this.most) {
      for (const oldest of this.ids) {
        this.ids.delete(oldest);
        break;
      }
    }
    return true;
  }
}
