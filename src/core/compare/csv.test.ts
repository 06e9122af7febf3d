import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { pathwaysCsv } from '../pages/csv.ts';
import { sampleCatalogue } from '../search/sample.fixture.ts';
import { langs } from '../words/lang.ts';
import { compareCsv } from './csv.ts';
import { factRows } from './facts.ts';
import { comparePathways } from './pathways.ts';

const sample = sampleCatalogue();
const routes = [...new Set(sample.pathways.flatMap((pathway) => pathway.routes ?? []))];
const catalogue = {
  ...sample,
  routes: routes.map((id) => ({
    id,
    label: `voie ${id}`,
    labelEn: `route ${id}`,
    plainFr: 'x',
    plainEn: 'x',
    official: [],
    xml: 'x',
    basis: 'sample',
  })),
};
const ways = lookup(catalogue);
const compared = {
  lookup: ways,
  ways: { blocs: new Map<string, string[]>(), near: () => [] },
  skills: new Map(catalogue.blocSkills.map((record) => [record.bloc, record])),
};
const ids = catalogue.pathways.slice(0, 2).map(({ id }) => id);
const rowsOf = (csv: string) => csv.slice(1).trimEnd().split('\r\n');
const headsOf = (csv: string) => (rowsOf(csv)[0] ?? '').slice(1, -1).split('";"');

describe('spreadsheets', () => {
  it.each(langs)('say no machine word, in %s', (lang) => {
    for (const csv of [compareCsv(compared, ids, lang), pathwaysCsv(ways, lang)])
      expect(csv).not.toMatch(/\b(certifier|ccn|committee|predecessor|curated|opco-2i|inactive)\b|\[/);
  });

  it('read an old number through its only successor, once, and leave out one that has several', () => {
    const [first = '', second = ''] = ids;
    const superseded = sample.superseded.flatMap((record) => [
      { ...record, id: 'RNCP1', current: [second] },
      { ...record, id: 'RNCP2', current: [first, second] },
    ]);
    const old = lookup({ ...catalogue, superseded });
    const view = comparePathways({ ...compared, lookup: old }, [first, 'RNCP1', second, 'RNCP2'], 'fr');
    expect(view.pathways.map(({ id }) => id)).toEqual([first, second]);
    expect(view.replaced).toEqual([{ old: 'RNCP1', by: second }]);
  });

  it('keep codes in columns of their own, one line per pathway', () => {
    const csv = compareCsv(compared, ids, 'fr');
    expect(headsOf(csv)).toEqual(
      expect.arrayContaining(['numero', 'codes_rome', 'codes_idcc', 'codes_naf', 'Socle commun']),
    );
    expect(rowsOf(csv)).toHaveLength(1 + ids.length);
    expect(headsOf(pathwaysCsv(ways, 'en'))).toEqual(expect.arrayContaining(['number', 'rome_codes']));
    expect(rowsOf(pathwaysCsv(ways, 'en'))).toHaveLength(1 + catalogue.pathways.length);
  });
});

describe('the facts of several pathways', () => {
  it('come in the language of the page, those that differ first', () => {
    const rows = factRows(ways, catalogue.pathways, 'en');
    const [status] = rows.find(({ fact }) => fact === 'status')?.cells[0] ?? [];
    expect(status?.text).toMatch(/^(active|no longer active)$/);
    expect(rows.map(({ same }) => same)).toEqual(
      [...rows.map(({ same }) => same)].sort((a, b) => Number(a) - Number(b)),
    );
  });

  it('name trades in English where there is a name, in French elsewhere', () => {
    const named = (names: (kind: string, id: string) => string | null): string[] =>
      factRows(ways, catalogue.pathways, 'en', names)
        .filter(({ fact }) => fact === 'occupations')
        .flatMap(({ cells }) => cells.flat().map(({ text }) => text));
    const french = named(() => null);
    expect(french.length).toBeGreaterThan(0);
    expect(new Set(named((kind) => (kind === 'occupation' ? 'A trade' : null)))).toEqual(
      new Set(['A trade']),
    );
    expect(french).not.toContain('A trade');
  });

  it('tell on what each sector rests, beside its name', () => {
    const linked = catalogue.pathways.filter(({ sectors }) => sectors.length > 0);
    const cells =
      factRows(ways, linked, 'fr')
        .find(({ fact }) => fact === 'sectors')
        ?.cells.flat() ?? [];
    expect(cells.length).toBeGreaterThan(0);
    for (const { text, evidence } of cells) {
      expect(text).not.toMatch(/\[/);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });
});
