import type { Catalogue } from '#core/catalogue/files.ts';
import { openShelf, resolveText } from '#core/certificates/open.ts';
import type { Answer } from '#core/certificates/resolve.ts';
import type { Shelf } from '#core/certificates/shelf.ts';
import { dayOfClock } from '$lib/today.ts';

export type Ask = { catalogue: string; register: string; text: string };
export type Said = { done: number; all: number } | { answers: Answer[] } | { failed: true };

let opened: Promise<Shelf> | undefined;

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function open({ catalogue, register }: Ask): Promise<Shelf> {
  const [all, numbers] = await Promise.all([read(catalogue), read(register)]);
  // Our own files, checked when they were built.
  return openShelf(all as Catalogue, numbers as string[], dayOfClock());
}

const say = (said: Said): void => {
  postMessage(said);
};

async function answer(ask: Ask): Promise<void> {
  try {
    const shelf = await (opened ??= open(ask));
    say({
      answers: resolveText(shelf, ask.text, (done, all) => {
        say({ done, all });
      }),
    });
  } catch {
    opened = undefined;
    say({ failed: true });
  }
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => void answer(data));
