import { isOfWork } from './wished-work.ts';
import type { WishedWork } from './wished-names.ts';
import type { World } from './world.ts';

/** Orders what is of how one would work before the rest, by how many of its ways it has: nothing else changes. */
export function likedFirst({ space: { lookup } }: World, like: readonly WishedWork[]) {
  const liked = ({ id }: { id: string }) =>
    like.filter((one) => lookup.occupations.has(id) && isOfWork(lookup, id, one)).length;
  return (a: { id: string }, b: { id: string }): number => liked(b) - liked(a);
}
