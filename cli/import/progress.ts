import type { Io } from '../io.ts';

const EVERY_MS = 3000;

/** Says what is going on: each step on a terminal, else every few seconds; nothing when quiet. */
export class Progress {
  #last = Date.now();
  readonly #io: Io;
  readonly #quiet: boolean;

  constructor(io: Io, quiet: boolean) {
    this.#io = io;
    this.#quiet = quiet;
  }

  /** A new step begins. */
  step(text: string): void {
    if (this.#quiet) return;
    if (this.#io.tty || Date.now() - this.#last > EVERY_MS) this.#say(text);
  }

  /** The step goes on. */
  tick(text: () => string): void {
    if (!this.#quiet && Date.now() - this.#last > EVERY_MS) this.#say(text());
  }

  #say(text: string): void {
    this.#last = Date.now();
    this.#io.err(`… ${text}\n`);
  }
}
