import { describe, expect, it } from 'vitest';
import type { Pathway } from '../catalogue/pathway.ts';
import { glossesIn } from '../words/glosses.ts';
import { found, lookup } from '../catalogue/lookup.ts';
import { sampleCatalogue } from '../search/sample.fixture.ts';
import type { Lang } from '../words/lang.ts';
import { jsonLd } from './json-ld.ts';
import { bySubject } from './pathway-blocs.ts';
import { gesturesOfPathway } from './pathway-gestures.ts';
import { pathwayView } from './pathway.ts';
import { committeesOf } from '../catalogue/committees.ts';
import { unsaidOf } from './pathway-unsaid.ts';

const sample = sampleCatalogue();
const reading = (bloc: string, ids: string[]) => ({
  bloc,
  general: false,
  skills: ids.map((id) => ({ id, confidence: 'high' as const, nature: 'trade' as const })),
  knowledge: [],
  evidence: 'curated' as const,
  reading: 'agreed' as const,
});
const trades = sample.occupations.map((occupation) =>
  occupation.code === 'I1304'
    ? { ...occupation, skills: { main: ['12', '13'], emerging: [], other: [] } }
    : occupation.code === 'H2913'
      ? { ...occupation, skills: { main: ['13', '12', '11'], emerging: [], other: [] } }
      : occupation,
);
const catalogue = {
  ...sample,
  occupations: trades,
  routes: (['apprentissage', 'vae'] as const).map((id) => ({
    id,
    label: id,
    labelEn: id,
    plainFr: 'x',
    plainEn: 'x',
    official: [],
    xml: 'x',
    basis: 'x',
  })),
  blocSkills: [reading('RNCP1000BC01', ['12', '13'])],
  pathways: sample.pathways.map((pathway): Pathway =>
    pathway.id === 'CI100'
      ? { ...pathway, occupations: [...pathway.occupations, { code: 'I1304', evidence: 'record' }] }
      : pathway,
  ),
  en: [
    { id: 'I1304', kind: 'occupation' as const, name: 'Maintenance technician' },
    { id: 'RNCP1000', kind: 'title' as const, name: 'Maintaining connected systems' },
    { id: '300012', kind: 'skill' as const, name: 'Repair a machine' },
  ],
};
const ways = lookup(catalogue);
const move = (to: string) => ({ to, evidence: 'estimated' as const, score: 0.5 });
const moves = { from: new Map([['I1304', [move('H2913'), move('D1102')]]]), into: new Map() };
const near = (id: string) =>
  id === 'RNCP1000'
    ? [
        { id: 'RNCP1002', common: ['300012'] },
        { id: 'CI100', common: ['300012'] },
      ]
    : [];
const view = (id: string, lang: Lang = 'fr') =>
  pathwayView(
    { lookup: ways, bridges: { blocs: new Map(), near }, moves, names: glossesIn(catalogue, lang) },
    found(ways.pathways, id),
  );

describe('the view of a pathway', () => {
  it('says what one does in it, the heart of its trades first, in the words of the page', () => {
    expect(view('RNCP1000').gestures.map(({ label, origin, en }) => [label, origin, en])).toEqual([
      ['Assembler des pièces par soudure', 'bloc', null],
      ['Réparer une machine', 'bloc', null],
    ]);
    expect(view('RNCP1000', 'en').gestures[1]?.en).toBe('Repair a machine');
    expect(view('RNCP1000', 'en').en).toBe('Maintaining connected systems');
    expect(view('CI100').gestures[0]?.origin).toBe('trade');
  });

  it('says whether these gestures were read in its blocs or in its title alone', () => {
    const titled = lookup({ ...catalogue, blocSkills: [reading('CI100', ['12', '13'])] });
    const origins = gesturesOfPathway(titled, () => null, found(titled.pathways, 'CI100'));
    expect(origins.map(({ origin }) => origin)).toEqual(['title', 'title']);
  });

  it('says a subject that several blocs share once, with their codes', () => {
    expect(
      bySubject([
        { code: 'A1', subject: 'stocks' },
        { code: 'A2', subject: null },
        { code: 'A3', subject: 'stocks' },
      ]),
    ).toEqual([
      { subject: 'stocks', codes: ['A1', 'A3'] },
      { subject: null, codes: ['A2'] },
    ]);
  });

  it('opens the same trade in the sectors of others', () => {
    expect(
      view('RNCP1000').openings.same.map(({ code, sectors }) => [code, sectors.map(({ id }) => id)]),
    ).toEqual([['I1304', ['industrie-laitiere']]]);
  });

  it('opens a near trade of another sector that shares two gestures and a third of its heart', () => {
    expect(view('CI100').openings.near.map(({ code, have, asked }) => [code, have, asked])).toEqual([
      ['H2913', 3, 3],
    ]);
    expect(view('RNCP1000').openings.near).toEqual([]);
  });

  it('puts bridges to other sectors before those of its own', () => {
    expect(view('RNCP1000').bridges.map(({ id, elsewhere }) => [id, elsewhere])).toEqual([
      ['CI100', true],
      ['RNCP1002', false],
    ]);
  });

  it('says in English what a bridge has in common, on an English page that has the words', () => {
    const common = (lang: Lang) => view('RNCP1000', lang).bridges.map((one) => [one.common, one.inEnglish]);
    expect(common('fr')[0]).toEqual([['Réparer une machine'], false]);
    expect(common('en')[0]).toEqual([['Repair a machine'], true]);
  });

  it('says where overseas alone it is given', () => {
    const given = (name: string) => ({
      ...found(ways.pathways, 'RNCP1000'),
      certifiers: [{ name, siret: null }],
    });
    const shown = (pathway: Pathway) =>
      pathwayView(
        { lookup: ways, bridges: { blocs: new Map(), near }, moves, names: glossesIn(catalogue, 'fr') },
        pathway,
      ).reserve;
    expect(shown(given('Ministère de la Polynésie française'))).toBe('polynesie');
    expect(shown(given('Ministère du travail'))).toBeNull();
  });

  it('says once what our sources do not say', () => {
    expect(view('RNCP1000').unsaid).toEqual(['certifier', 'prerequisites', 'ends']);
    expect(view('CI100').unsaid).toEqual(['certifier', 'routes', 'prerequisites']);
    const committee = { sector: 'metallurgie', branch: null, evidence: 'committee' as const, via: 'CPNE' };
    const ofBranch = { ...found(ways.pathways, 'CI100'), sectors: [committee, committee] };
    expect(unsaidOf(ofBranch, false)).toEqual(['routes', 'prerequisites']);
    expect(committeesOf(ofBranch)).toEqual(['CPNE']);
    expect(unsaidOf(found(ways.pathways, 'RNCP1001'), true)).not.toContain('sectors');
    expect(unsaidOf(found(ways.pathways, 'RNCP1001'), false)).toContain('sectors');
  });
});

describe('schema.org data', () => {
  const stateOf = (id: string, today: string | null) =>
    (jsonLd(view(id), 'fr', today) as { creativeWorkStatus: string }).creativeWorkStatus;

  it('say whether a record runs on the day of the reader', () => {
    expect(stateOf('RNCP1002', '2026-12-31')).toBe('Published');
    expect(stateOf('RNCP1002', '2027-01-02')).toBe('Obsolete');
    expect(stateOf('RNCP1002', null)).toBe('Published');
    expect(stateOf('RNCP1003', null)).toBe('Obsolete');
  });

  it('leave out what is unknown', () => {
    expect(jsonLd(view('CI100'), 'fr', null)).not.toHaveProperty('educationalLevel');
    expect(jsonLd(view('RNCP1000', 'en'), 'en', null)).toMatchObject({
      identifier: 'RNCP1000',
      educationalLevel: 'EQF 4',
      alternateName: 'Maintaining connected systems',
    });
  });
});
