import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { ItemsByCore } from '../catalogue/occupation.ts';
import { placedTrades } from '../match/placed-trades.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { randomCatalogue } from '../plan/random.fixture.ts';

import { decodeLean as decodeLazily } from './decode.ts';
import { encodeLean, encodeMoves } from './encode.ts';
import { leanTrades } from './items.ts';
import type { LeanData } from './model.ts';
import { fromNumberRows } from './number-rows.ts';
import { readyOf, wordedIn } from './ready.ts';
import { decodeMoves, leanMoves } from './moves.ts';
import { encodeDomainWordings, encodeWordings, Wordings } from './wordings.ts';

/** What a catalogue keeps on its way, wordings come: all but the categories that no rule reads, what next steps, branches and sectors rest on and the ids of names. */
function kept(catalogue: Catalogue): Catalogue {
  const { occupations, fineSkills, knowledge } = catalogue;
  return {
    ...catalogue,
    en: [],
    funding: [],
    branches: catalogue.branches.map((one) => ({ ...one, basis: '' })),
    sectors: catalogue.sectors.map((one) => ({ ...one, basis: '' })),
    nextSteps: catalogue.nextSteps.map((step) => ({
      ...step,
      basis: '',
      source: { url: null, date: null },
    })),
    words: { acronyms: [], synonyms: [], everyday: [] },
    meta: { schema: 1, compiled: catalogue.meta.compiled, sources: [], counts: {}, scope: [] },
    occupations: occupations.map((trade) => ({
      ...trade,
      behaviours: [],
      titles: trade.titles.map(({ label }) => ({ id: '', label })),
    })),
    fineSkills: fineSkills.map((one) => ({
      ...one,
      category: one.category === 'Transverse' ? one.category : null,
    })),
    knowledge,
  };
}

const overTheWire = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

function sample(): Catalogue {
  const catalogue = matchCatalogue();
  const [first, ...others] = catalogue.occupations;
  if (!first) throw new Error('the sample has trades');
  return {
    ...catalogue,
    sectors: [plainSector('plasturgie', { label: 'Injection des plastiques', labelEn: 'Plastics' })],
    pathways: catalogue.pathways.map((pathway) => ({ ...pathway, title: 'Conducteurs de presse' })),
    secondReadings: [
      {
        id: 'RNCP1',
        listed: true,
        blocs: [
          { code: 'RNCP1BC01', subject: 'ag_traiteur' },
          { code: 'RNCP1BC09', subject: null },
        ],
        subjects: [],
      },
      { id: 'RNCP2', listed: false, blocs: [], subjects: ['ag_traiteur'] },
    ],
    superseded: [
      {
        id: 'RNCP9',
        title: 'Ancien titre',
        kind: null,
        level: null,
        ends: null,
        successors: [],
        current: ['RNCP1'],
        sources: ['rncp'],
      },
    ],
    skills: catalogue.skills.map((one) => (one.id === '3' ? { ...one, also: ['1'] } : one)),
    meta: { ...catalogue.meta, compiled: '2026-04-22', counts: { pathways: 4 } },
    knowledge: [
      { id: '500', label: 'Hydraulique', category: null },
      { id: '501', label: 'CACES R 489', category: 'Certifications et habilitations' },
    ],
    fineSkills: catalogue.fineSkills.map((one, at) =>
      at === 0 ? { ...one, category: 'Transverse', also: ['2', '3'] } : { ...one, category: 'Technique' },
    ),
    occupations: [
      {
        ...first,
        titles: [
          { id: '1', label: 'Opérateur sur presses à injecter' },
          { id: '2', label: 'Presseur' },
          { id: '3', label: 'Agent d’injection' },
        ],
        knowledge: { main: ['500'], emerging: [], other: ['501'] },
        widespread: true,
        mobilities: ['H2913', 'H2901'],
      },
      ...others,
    ],
  };
}

/** Every list of every trade and bloc made, as the catalogue has them. */
function decodeLean(data: LeanData): Catalogue {
  const lean = decodeLazily(data);
  const lists = ({ main, emerging, other }: ItemsByCore) => ({ main, emerging, other });
  const occupations = lean.occupations.map((one) => ({
    ...one,
    titles: one.titles,
    skills: lists(one.skills),
    knowledge: lists(one.knowledge),
    romeSectors: one.romeSectors,
    naf: one.naf,
    contexts: one.contexts,
    mobilities: one.mobilities,
  }));
  const blocSkills = lean.blocSkills.map((one) => ({
    ...one,
    skills: one.skills,
    knowledge: one.knowledge,
  }));
  return { ...lean, occupations, blocSkills };
}

describe('the lean catalogue', () => {
  it('is the catalogue again once its wordings have come', () => {
    const catalogue = sample();
    const lean = decodeLean(overTheWire(encodeLean(catalogue)));
    new Wordings(lean).fillAll(overTheWire(encodeWordings(catalogue)));
    const whole = kept(catalogue);
    expect(lean).toEqual({ ...whole, knowledge: lean.knowledge });
    expect(lean.knowledge.map(({ label }) => label)).toEqual(['Hydraulique', 'CACES R 489']);
  });

  it('is so for any catalogue', () => {
    fc.assert(
      fc.property(randomCatalogue, (catalogue) => {
        const lean = decodeLean(overTheWire(encodeLean(catalogue)));
        new Wordings(lean).fillAll(overTheWire(encodeWordings(catalogue)));
        expect(lean).toEqual(kept(catalogue));
      }),
    );
  });

  it('says what trades ask for, without their ids, as the catalogue does', () => {
    fc.assert(
      fc.property(fc.oneof(randomCatalogue, fc.constant(sample())), (catalogue) => {
        const data = overTheWire(encodeLean(catalogue));
        expect(leanTrades(data)).toEqual(placedTrades(decodeLean(data)));
      }),
    );
  });

  it('holds no wording but those of permits before they come', () => {
    const lean = decodeLean(encodeLean(sample()));
    expect(lean.fineSkills.filter(({ label }) => label !== '')).toEqual([]);
    expect(lean.superseded.map(({ title }) => title)).toEqual(['']);
    expect(lean.knowledge).toEqual([
      { id: '500', label: '', category: null },
      { id: '501', label: 'CACES R 489', category: 'Certifications et habilitations' },
    ]);
  });

  it('knows of the other names of trades the words that titles or sectors use, once each, but those of the label', () => {
    const [first, second] = decodeLean(encodeLean(sample())).occupations;
    expect(first?.titles).toEqual([{ id: '', label: 'presses injecter' }]);
    expect(second?.titles).toEqual([]);
  });
});

describe('moves', () => {
  it('are the same table again', () => {
    const { occupations } = sample();
    const table = {
      H2102: [['H2901', 0.421] as [string, number], ['H2913', 0.2] as [string, number]],
      H2913: [['H2102', 0.3] as [string, number]],
    };
    expect(decodeMoves(occupations, overTheWire(encodeMoves(occupations, table)))).toEqual(table);
  });
});

describe('moves that come with a lean catalogue', () => {
  it('are those of the table, and tell which trades lead to one of some', () => {
    const { occupations } = sample();
    const table = { H2102: [['H2901', 0.421] as [string, number], ['H2913', 0.2] as [string, number]] };
    const { mobilities } = encodeLean(sample()).occupations;
    const near = leanMoves(
      occupations,
      overTheWire(encodeMoves(occupations, table)),
      fromNumberRows(mobilities),
    );
    expect([near.of('H2102'), near.of('H2913'), near.of('Z9999')]).toEqual([table.H2102, [], []]);
    const codes = (aims: string[]) => occupations.filter(near.leadsTo(new Set(aims))).map(({ code }) => code);
    expect([codes(['H2913']), codes(['Z9999']), codes([])]).toEqual([['H2102'], [], []]);
    expect(near.leadsTo(new Set(['H2913']))({ code: 'Z9999', mobilities: [] })).toBe(false);
  });
});

describe('wordings', () => {
  it('of one domain fill the items of its trades and no others', () => {
    const catalogue = sample();
    const lean = decodeLean(encodeLean(catalogue));
    const wordings = new Wordings(lean);
    expect(wordings.knows(['11'])).toBe(false);
    wordings.fillDomain('H21', encodeDomainWordings(catalogue, 'H21'));
    expect(wordings.knows(['11', '21', '500'])).toBe(true);
    expect(wordings.knows(['12'])).toBe(false);
    expect(lean.fineSkills.find(({ id }) => id === '11')?.label).toBe('Geste 11');
  });

  it('come to the records that were made one by one, and to no macro-competence', () => {
    const catalogue = sample();
    const data = encodeLean(catalogue);
    const lean = decodeLazily(data);
    const find = wordedIn(readyOf(data));
    const wordings = new Wordings(lean, find);
    expect([wordings.knows(['11']), wordings.knows(['1', '9', 'RNCP1'])]).toEqual([false, true]);
    wordings.fillDomain('H21', encodeDomainWordings(catalogue, 'H21'));
    expect([find('11')?.label, find('500')?.label, find('1'), find('RNCP1')]).toEqual([
      'Geste 11',
      'Hydraulique',
      undefined,
      undefined,
    ]);
    expect(lean.fineSkills.find(({ id }) => id === '11')?.label).toBe('Geste 11');
  });

  it('are known of an id that is no competence', () => {
    expect(new Wordings(decodeLean(encodeLean(sample()))).knows(['RNCP1', '9'])).toBe(true);
  });
});
