import { asOf } from '#core/catalogue/status.ts';
import { decodeLean } from '#core/lean/decode.ts';
import { leanMoves } from '#core/lean/moves.ts';
import type { LeanData, MoveData, WordingData } from '#core/lean/model.ts';
import { numberRows } from '#core/lean/number-rows.ts';
import { readyOf, wordedIn } from '#core/lean/ready.ts';
import type { TextData } from '#core/profile/reading/forms-file.ts';
import { dayOfClock } from '$lib/today.ts';
import { fetchJson } from '$lib/worker/json.ts';
import type { WorkAddresses } from './addresses.ts';
import { services, type WorkServices } from './services.ts';
import { wordingsOf } from './wordings.ts';

/** The services on the catalogue and the moves that were fetched: our own files, checked when they were built. */
export function openWork(lean: unknown, table: unknown, addresses: WorkAddresses): WorkServices {
  const data = lean as LeanData;
  const catalogue = asOf(decodeLean(data), dayOfClock());
  const ready = readyOf(data);
  const words = wordingsOf(
    catalogue,
    {
      domain: (code) => fetchJson(`${addresses.domains}/${code}.json`) as Promise<string>,
      all: () => fetchJson(addresses.wordings) as Promise<WordingData>,
    },
    wordedIn(ready),
  );
  const forms = () => fetchJson(addresses.forms) as Promise<TextData>;
  const moves = leanMoves(
    catalogue.occupations,
    table as MoveData,
    numberRows(data.occupations, 'mobilities'),
  );
  return services(catalogue, moves, forms, words, ready);
}
