import type { Catalogue } from '#core/catalogue/files.ts';
import type { WordingData } from '#core/lean/model.ts';
import { Wordings } from '#core/lean/wordings.ts';

/** Where wordings come from. */
type WordingSource = {
  domain: (code: string) => Promise<string>;
  all: () => Promise<WordingData>;
};

/** Asked and come, or on its way; a failed one is asked again. */
function onceEach<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const known = asked.get(key);
    if (known) return known;
    const coming = ask(key);
    asked.set(key, coming);
    coming.catch(() => asked.delete(key));
    return coming;
  };
}

/** Brings to a lean catalogue the wordings that an answer needs, each once. `record`: finds an item by its id. */
export function wordingsOf(
  catalogue: Catalogue,
  source: WordingSource,
  record?: (id: string) => { id: string; label: string } | undefined,
) {
  const wordings = new Wordings(catalogue, record);
  const domains = new Set(catalogue.domains.map(({ code }) => code));
  const domain = onceEach(async (code) => {
    wordings.fillDomain(code, await source.domain(code));
  });
  const whole = onceEach(async () => {
    wordings.fillAll(await source.all());
  });
  const all = () => whole('');
  /** Those of some trades. */
  const ofTrades = async (codes: readonly string[]): Promise<void> => {
    const wanted = new Set(codes.map((code) => code.slice(0, 3)));
    await Promise.all([...wanted].filter((code) => domains.has(code)).map((code) => domain(code)));
  };
  /** Those of some competences and savoirs: with the trades that they are likely from, else with all. */
  const ofItems = async (ids: readonly string[], trades: readonly string[]): Promise<void> => {
    if (wordings.knows(ids)) return;
    await ofTrades(trades);
    if (!wordings.knows(ids)) await all();
  };
  return { all, ofTrades, ofItems };
}

export type WordingLoader = ReturnType<typeof wordingsOf>;
