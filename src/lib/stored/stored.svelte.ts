import { localBackend, type Backend } from './backend.ts';
import { Keeper, type Codec, type Saving, type Standing } from './keeper.ts';

/** One record kept on this device, as components see it: see `Keeper` for what may be written over what. */
export class Stored<T> {
  #keeper: Keeper<T>;
  #key: string;
  #backend: Backend;
  /** Moves at each change, so that what is read below is read again. */
  #version = $state.raw({});
  #watched = false;

  constructor(key: string, codec: Codec<T>, backend: Backend = localBackend) {
    this.#key = key;
    this.#backend = backend;
    this.#keeper = new Keeper(key, codec, backend);
  }

  get current(): T {
    return this.#read().value;
  }

  set current(value: T) {
    this.#keeper.set(value);
    this.#version = {};
  }

  get standing(): Standing {
    return this.#read().standing;
  }

  /** Whether what is shown is what is written down. */
  get saved(): boolean {
    return this.standing.kind === 'saved';
  }

  get canUndo(): boolean {
    return this.#read().canUndo;
  }

  /** Reads what this device keeps, and from then on hears of other tabs; true when there was something to show. */
  open(): boolean {
    this.#watch();
    return this.#do(() => this.#keeper.open());
  }

  save(options?: { over: boolean }): Saving {
    this.#watch();
    return this.#do(() => this.#keeper.save(options));
  }

  edit(change: (value: T) => T): Saving {
    this.#watch();
    return this.#do(() => this.#keeper.edit(change));
  }

  erase(options?: { over: boolean }): void {
    this.#do(() => {
      this.#keeper.erase(options);
    });
  }

  undo(): void {
    this.#do(() => {
      this.#keeper.undo();
    });
  }

  #watch(): void {
    if (this.#watched) return;
    this.#watched = true;
    this.#backend.watch(this.#key, () => {
      this.#do(() => {
        this.#keeper.changedElsewhere();
      });
    });
  }

  /** Reading the version makes what is read here follow it. */
  #read(): Keeper<T> {
    const [keeper] = [this.#keeper, this.#version];
    return keeper;
  }

  #do<R>(act: () => R): R {
    const result = act();
    this.#version = {};
    return result;
  }
}
