import { isPathwayId } from '#core/catalogue/number.ts';
import { mostCompared } from '#core/compare/query.ts';
import { listCodec } from '$lib/stored/list.ts';
import { Stored } from '$lib/stored/stored.svelte.ts';

/** The pathways put aside to be compared: ids only, kept over reloads where the browser allows it. */
class Tray {
  #kept = new Stored(
    'edec-passerelles-comparaison',
    listCodec(
      (raw) => (typeof raw === 'string' && isPathwayId(raw) ? raw : undefined),
      (id) => id,
      mostCompared,
    ),
  );

  get ids(): readonly string[] {
    return this.#kept.current;
  }

  get full(): boolean {
    return this.ids.length >= mostCompared;
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Reads what was put aside before; to be called once the page is in a browser. */
  open(): void {
    this.#kept.open();
  }

  toggle(id: string): void {
    this.#kept.edit((ids) => {
      if (ids.includes(id)) return ids.filter((other) => other !== id);
      return ids.length < mostCompared ? [...ids, id] : ids;
    });
  }
}

export const tray = new Tray();
