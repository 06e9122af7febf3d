import type { Occupation } from '../catalogue/occupation.ts';
import type { Levels, Places } from './levels.ts';

/** For each gesture at the heart of a trade (its place), the others that its wordings also are, by our reading. */
export type SaidOtherwise = ReadonlyMap<number, readonly number[]>;

const none: SaidOtherwise = new Map();

/** How a trade says the gestures of its heart otherwise than the macro-competences under which ROME files them. */
export function saidOtherwise(
  { macro, macroOf, askedAs }: Places,
  { skills }: Pick<Occupation, 'skills'>,
): SaidOtherwise {
  let others: Map<number, number[]> | undefined;
  for (const id of [...skills.main, ...skills.emerging]) {
    const own = macroOf(id);
    const place = macro.get(own ?? '');
    const also = askedAs(id).flatMap((gesture) => (gesture === own ? [] : (macro.get(gesture) ?? [])));
    if (place === undefined || also.length === 0) continue;
    others ??= new Map();
    others.set(place, [...(others.get(place) ?? []), ...also]);
  }
  return others ?? none;
}

/** Whether a gesture at the heart of a trade is there: claimed, or as another one that a wording of it also is. */
export function isThere(
  { others }: { others: (code: string) => SaidOtherwise },
  { macros }: Pick<Levels, 'macros'>,
  code: string,
): (place: number) => boolean {
  const also = others(code);
  return (place) => macros[place] === 1 || (also.get(place) ?? []).some((other) => macros[other] === 1);
}
