import { asset } from '$app/paths';
import type { Suggestion } from '#core/search/suggest.ts';
import type { Answer, Ask, Found } from './protocol.ts';

export type Status = 'idle' | 'loading' | 'ready' | 'failed';

/** The page's side of the search worker. The worker starts at the first `start`. */
class SearchClient {
  #worker: Worker | undefined;
  #status = $state<Status>('idle');
  #next = 0;
  #searches = new Map<number, (found: Found) => void>();
  #suggestions = new Map<number, (suggestions: Suggestion[]) => void>();

  get status(): Status {
    return this.#status;
  }

  /** Loads the index; does nothing when it is loading or loaded. */
  start(): void {
    if (this.#status === 'loading' || this.#status === 'ready') return;
    this.#status = 'loading';
    this.#worker?.terminate();
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.#receive(data);
    });
    this.#worker.addEventListener('error', () => (this.#status = 'failed'));
    const absolute = (path: string) => new URL(asset(path), location.href).href;
    this.#send({
      type: 'start',
      addresses: {
        search: absolute('/donnees/recherche.json'),
        skills: absolute('/donnees/competences.json'),
      },
    });
  }

  /** Answers the search of an address (`?q=…`). */
  search(params: string): Promise<Found> {
    this.start();
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#searches.set(id, resolve);
      this.#send({ type: 'search', id, params });
    });
  }

  suggest(text: string, limit: number): Promise<Suggestion[]> {
    this.start();
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#suggestions.set(id, resolve);
      this.#send({ type: 'suggest', id, text, limit });
    });
  }

  #send(ask: Ask): void {
    this.#worker?.postMessage(ask);
  }

  #receive(data: Answer): void {
    if (data.type === 'ready') this.#status = 'ready';
    else if (data.type === 'failed') this.#status = 'failed';
    else if (data.type === 'search') {
      this.#searches.get(data.id)?.(data.found);
      this.#searches.delete(data.id);
    } else {
      this.#suggestions.get(data.id)?.(data.suggestions);
      this.#suggestions.delete(data.id);
    }
  }
}

export const searchClient = new SearchClient();
