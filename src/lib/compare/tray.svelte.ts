import { mostCompared } from '#core/compare/pathways.ts';

const key = 'edec-passerelles-comparaison';

/** The pathways put aside to be compared: ids only, kept over reloads where the browser allows it. */
class Tray {
  #ids = $state.raw<readonly string[]>([]);

  get ids(): readonly string[] {
    return this.#ids;
  }

  get full(): boolean {
    return this.#ids.length >= mostCompared;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  /** Reads what was put aside before; to be called once the page is in a browser. */
  open(): void {
    try {
      const read: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      if (Array.isArray(read))
        this.#ids = read
          .filter((id) => typeof id === 'string' && /^[A-Z]+\d+$/.test(id))
          .slice(0, mostCompared) as string[];
    } catch {
      // Nothing readable was kept.
    }
  }

  toggle(id: string): void {
    if (this.has(id)) this.#set(this.#ids.filter((other) => other !== id));
    else if (!this.full) this.#set([...this.#ids, id]);
  }

  #set(ids: readonly string[]): void {
    this.#ids = ids;
    try {
      localStorage.setItem(key, JSON.stringify(ids));
    } catch {
      // The tray then lives as long as the page.
    }
  }
}

export const tray = new Tray();
