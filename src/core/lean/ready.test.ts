import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/files.ts';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { itemPlaceIn } from '../match/placed-trades.ts';
import { buildSpace } from '../match/space.ts';
import { genericGestures } from '../plan/generic.ts';
import { randomCatalogue } from '../plan/random.fixture.ts';
import { toldOf } from '../plan/telling.ts';
import { countTitleWords, titlesOf } from '../plan/titles.ts';
import { usualBlocsOf } from '../plan/world.ts';
import { decodeLean } from './decode.ts';
import { encodeLean } from './encode.ts';
import { readyOf } from './ready.ts';
import type { LeanData } from './model.ts';

/** What comes ready, and the same computed of the catalogue that comes with it. */
function both(catalogue: Catalogue) {
  const data = JSON.parse(JSON.stringify(encodeLean(catalogue))) as LeanData;
  const lean = decodeLean(data);
  const space = buildSpace(lean);
  const { kinship, titleWords: said, generic, called, usualBlocs } = readyOf(data);
  const computed = {
    called: space.called,
    usualBlocs: usualBlocsOf(space),
    kinship: space.kinship,
    titleWords: countTitleWords(lean),
    generic: genericGestures(space, space.hearts),
  };
  return { ready: { called, usualBlocs, kinship, titleWords: said, generic }, computed };
}

/** Items of a catalogue and ids of none, where each stands as it comes ready and as the catalogue has it. */
function places(catalogue: Catalogue) {
  const data = encodeLean(catalogue);
  const lean = decodeLean(data);
  const { itemPlace } = readyOf(data);
  const known = [...lean.skills, ...lean.fineSkills, ...lean.knowledge].map(({ id }) => id);
  const ids = [...known, '', '0', 'RNCP1', '99999999', `0${known[0] ?? ''}`];
  return [itemPlace, itemPlaceIn(lean)].map((place) => ids.map((id) => place(id)));
}

describe('what comes ready with a lean catalogue', () => {
  it('is what a page would compute of it, whatever the catalogue', () => {
    fc.assert(
      fc.property(fc.oneof(randomCatalogue, fc.constant(matchCatalogue())), (catalogue) => {
        const { ready, computed } = both(catalogue);
        expect(ready).toEqual(computed);
        const ways = lookup(catalogue);
        const titles = titlesOf(ways);
        const { told, calledTrades } = readyOf(encodeLean(catalogue));
        expect(told).toEqual(toldOf(ways, titles));
        for (const id of ways.pathways.keys()) expect(calledTrades.get(id) ?? []).toEqual(titles.called(id));
        const [own, others] = places(catalogue);
        expect(own).toEqual(others);
      }),
    );
  });
});
