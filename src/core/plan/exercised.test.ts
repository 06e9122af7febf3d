import { describe, expect, it } from 'vitest';
import { plainFamily, plainSector } from '../catalogue/plain.fixture.ts';
import type { Branch } from '../catalogue/field.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { occupation, matchCatalogue, pathway } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { isExercisedIn, sectorsAsItIs } from './exercised.ts';
import { buildWorld } from './world.ts';

const sector = (id: string, label: string, occupations: string[], romeSectors: string[] = []) =>
  plainSector(id, { label, labelEn: label, occupations, romeSectors });
const metal = (sectors: string[]): Branch => ({
  id: 'metallurgie',
  label: 'Métallurgie',
  idcc: [],
  opco: 'opco-2i',
  brochures: [],
  sectors,
  basis: 'test',
});
const trade = (code: string, title: string, romeSectors: string[] = []) => ({
  ...occupation(code, ['11'], []),
  label: title,
  romeSectors,
});

/** Appellations of a trade. */
const named = (...labels: string[]) => labels.map((label, at) => ({ id: `t${String(at)}`, label }));
const many = Array.from({ length: 10 }, (_, at) => trade(`Z${String(1000 + at)}`, 'Photographe industriel'));
const world = (
  branches: Branch[],
  sectors = [sector('avion', 'Avion', []), sector('metallurgie', 'Métal', ['H2903'])],
  pathways: Pathway[] = [],
  baker: string[] = [],
  mobilities: string[] = [],
) =>
  buildWorld(
    buildSpace({
      ...matchCatalogue(),
      branches,
      sectors,
      pathways,
      blocSkills: [],
      occupations: [
        trade('H2903', 'Tourneur'),
        trade('H2102', 'Boulanger industriel', ['pain']),
        { ...trade('D1108', 'Chef boulanger', baker), mobilities },
        trade('H2107', 'Boulanger de nuit'),
        { ...trade('H2108', 'Fournier'), titles: named('Boulanger de four', 'Fournier') },
        { ...trade('H2109', 'Four à tout faire'), titles: named('Aide boulanger', 'Aide', 'Commis') },
        { ...trade('N1103', 'Magasinier'), widespread: true },
        trade('A1502', 'Maréchal-ferrant', ['sante']),
        trade('J1103', 'Médecin', ['sante']),
        trade('J1410', 'Prothésiste', ['sante']),
        ...many,
      ],
    }),
    {},
  );

describe('where a trade is exercised as it is', () => {
  it('a trade of the sector that stands for a whole branch is exercised in the other sectors of the branch', () => {
    expect(isExercisedIn(world([metal(['metallurgie', 'avion'])]), 'H2903', 'avion')).toBe(true);
    expect(isExercisedIn(world([metal(['metallurgie'])]), 'H2903', 'avion')).toBe(false);
    expect(isExercisedIn(world([metal(['metallurgie', 'avion'])]), 'H2102', 'avion')).toBe(false);
  });

  it('one record of a whole industry does not send each of its trades to each of its sectors; two do, and so does a record of one sector', () => {
    const sectors = Array.from({ length: 8 }, (_, at) => sector(`s${String(at)}`, `Lieu ${String(at)}`, []));
    const links = (ids: string[]) =>
      ids.map((id) => ({ sector: id, branch: null, evidence: 'curated' as const, via: 'x' }));
    const record = (id: string, trades: string[], where: string[]) => ({
      ...pathway(id, [], trades),
      title: 'Boulanger industriel',
      sectors: links(where),
    });
    const all = sectors.map(({ id }) => id);
    const field = (id: string) => record(id, ['H2903', 'H2102', 'D1108'], all);
    const told = (pathways: Pathway[]) => isExercisedIn(world([], sectors, pathways), 'H2102', 's5');
    expect(told([field('RNCP1')])).toBe(false);
    expect(told([field('RNCP1'), field('RNCP2')])).toBe(true);
    expect(told([field('RNCP1'), record('RNCP2', ['H2102'], ['s5'])])).toBe(true);
    expect(told([record('RNCP1', ['H2903', 'H2102', 'D1108'], all.slice(0, 6))])).toBe(true);
    expect(told([record('RNCP1', ['H2903', 'H2102'], all)])).toBe(true);
  });

  it('one record whose title names several industries says them of a trade of the great domain of theirs, or sent there', () => {
    const links = (ids: string[]) =>
      ids.map((id) => ({ sector: id, branch: null, evidence: 'title' as const, via: 'x' }));
    const told = (named: string[], own: string, mobilities: string[] = []) =>
      isExercisedIn(
        world(
          [],
          [sector('papier', 'Papier', [own]), sector('eau', 'Eau', [])],
          [{ ...pathway('RNCP1', [], ['D1108']), title: 'Procédés', sectors: links(named) }],
          [],
          mobilities,
        ),
        'D1108',
        'papier',
      );
    expect(told(['papier', 'eau'], 'H2903')).toBe(false);
    expect(told(['papier'], 'H2903')).toBe(true);
    expect(told(['papier', 'eau'], 'H2903', ['H2903'])).toBe(true);
    expect(told(['papier', 'eau'], 'D1108')).toBe(true);
  });

  it('a charter of many trades sends to all its sectors only a trade that every industry has', () => {
    const sectors = Array.from({ length: 8 }, (_, at) => sector(`s${String(at)}`, `Lieu ${String(at)}`, []));
    const charter = {
      ...pathway('RNCP1', [], ['H2903', 'H2102', 'N1103']),
      charter: 'cqpi',
      title: 'Magasinier',
      sectors: sectors.map(({ id }) => ({
        sector: id,
        branch: null,
        evidence: 'charter' as const,
        via: 'cqpi',
      })),
    };
    const chartered = world([], sectors, [charter]);
    expect(isExercisedIn(chartered, 'H2102', 's5')).toBe(false);
    expect(isExercisedIn(chartered, 'N1103', 's5')).toBe(true);
  });

  it('a broad sector of ROME says so of a trade that its records show in three of its sectors, and in a quarter of them', () => {
    const broad = (count: number) =>
      world(
        [],
        Array.from({ length: count }, (_, at) =>
          sector(`s${String(at)}`, `Lieu ${String(at)}`, at < 3 ? ['D1108'] : ['H2102'], ['pain']),
        ),
        [],
        ['pain'],
      );
    expect(isExercisedIn(broad(12), 'D1108', 's9')).toBe(true);
    expect(isExercisedIn(broad(13), 'D1108', 's9')).toBe(false);
  });

  it('a word that most trades say tells no sector; one that its trades say does', () => {
    const bread = world([], [sector('pain', 'Boulangerie industrielle', ['H2102'])]);
    expect(isExercisedIn(bread, 'Z1000', 'pain')).toBe(false);
    expect(isExercisedIn(bread, 'H2107', 'pain')).toBe(true);
  });

  it('a word tells a sector from one trade in five that says it on', () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, at) => trade(`Y${String(1000 + at)}`, 'Photographe'));
    const told = (count: number) => {
      const space = buildSpace({
        ...matchCatalogue(),
        ...{ pathways: [], blocSkills: [], sectors: [sector('photo', 'Photographe', ['Y1000'])] },
        occupations: others(count),
      });
      return isExercisedIn(buildWorld(space, {}), 'Y1001', 'photo');
    };
    expect(told(5)).toBe(true);
    expect(told(6)).toBe(false);
  });

  it('the name of a sector tells of the trades of its great domain, and of those that ROME sends to them', () => {
    const bread = (mobilities: string[]) =>
      world([], [sector('pain', 'Boulangerie industrielle', ['H2102'])], [], [], mobilities);
    expect(isExercisedIn(bread([]), 'D1108', 'pain')).toBe(false);
    expect(isExercisedIn(bread(['H2102']), 'D1108', 'pain')).toBe(true);
  });

  it('a word that is said by one name of a trade among many is not its own: a fruit picker is no fisher', () => {
    const bread = world([], [sector('pain', 'Boulangerie industrielle', ['H2102'])]);
    expect(isExercisedIn(bread, 'H2108', 'pain')).toBe(true);
    expect(isExercisedIn(bread, 'H2109', 'pain')).toBe(false);
  });

  it('one record alone of several trades whose title does not say this one does not send it to a sector; two do', () => {
    const record = (id: string, title: string) => ({
      ...pathway(id, [], ['H2903', 'D1108']),
      title,
      sectors: [{ sector: 'avion', branch: null, evidence: 'title' as const, via: 'x' }],
    });
    const told = (pathways: Pathway[]) => isExercisedIn(world([], undefined, pathways), 'D1108', 'avion');
    expect(told([record('RNCP1', 'Tourneur')])).toBe(false);
    expect(told([record('RNCP1', 'Tourneur'), record('RNCP2', 'Tourneur')])).toBe(true);
    expect(told([record('RNCP1', 'Boulanger')])).toBe(true);
    expect(told([record('RNCP1', 'Meunier')])).toBe(false);
    expect(
      told([{ ...record('RNCP1', 'Meunier'), occupations: [{ code: 'D1108', evidence: 'record' }] }]),
    ).toBe(true);
  });

  it('one record alone does not send a trade elsewhere whose label says its own industry; two do', () => {
    const record = (id: string) => ({
      ...pathway(id, [], ['H2903', 'H2102']),
      title: 'Boulanger de bord',
      sectors: [{ sector: 'avion', branch: null, evidence: 'title' as const, via: 'x' }],
    });
    const told = (label: string, own: string[], ...ids: string[]) => {
      const { space } = world(
        [],
        [sector('avion', 'Avion', []), sector('pain', 'Pain', own)],
        ids.map(record),
      );
      const { catalogue } = space.lookup;
      const occupations = catalogue.occupations.map((one) =>
        one.code === 'H2102' ? { ...one, label } : one,
      );
      const made = buildWorld(buildSpace({ ...catalogue, occupations }), {});
      return isExercisedIn(made, 'H2102', 'avion');
    };
    expect(told('Boulanger industriel', ['H2102'], 'RNCP1')).toBe(true);
    expect(told('Boulanger en industrie', ['H2102'], 'RNCP1')).toBe(true);
    expect(told('Boulanger en industrie du pain', ['H2102'], 'RNCP1')).toBe(false);
    expect(told('Boulanger des industries du pain', ['H2102'], 'RNCP1')).toBe(false);
    expect(told('Boulanger en industrie du pain', ['H2102'], 'RNCP1', 'RNCP2')).toBe(true);
    expect(told('Boulanger en industrie du pain', [], 'RNCP1')).toBe(true);
  });

  it('one record says so, of an industry, of a trade that every industry has and none of its own', () => {
    const plane = (naf: string[]) => ({ ...sector('avion', 'Avion', []), naf });
    const record = {
      ...pathway('RNCP1', [], ['H2903', 'N1103']),
      title: 'Tourneur',
      sectors: [{ sector: 'avion', branch: null, evidence: 'title' as const, via: 'x' }],
    };
    const told = (naf: string[], own: string[]) =>
      isExercisedIn(world([], [plane(naf), sector('port', 'Port', own)], [record]), 'N1103', 'avion');
    expect(told(['30'], [])).toBe(true);
    expect(told(['01'], [])).toBe(false);
    expect(told(['30'], ['N1103'])).toBe(false);
  });

  it('a trade that every industry has is exercised, after where it is told, in the industries with certificates of its families', () => {
    const at = (id: string, naf: string) => ({ ...sector(id, id, []), naf: [naf] });
    const record = (id: string, codes: string[], sectors: string[], families: string[]) => ({
      ...pathway(id, [], codes),
      title: 'Magasinier',
      sectors: sectors.map((one) => ({ sector: one, branch: null, evidence: 'title' as const, via: 'x' })),
      families: families.map((family) => ({ family, evidence: 'occupation' as const, via: 'x' })),
    });
    const records = [
      record('RNCP1', ['N1103'], ['verre'], []),
      record('RNCP2', ['H2102'], ['papier', 'ferme'], ['stock']),
      record('RNCP3', ['H2102'], ['sucre'], ['stock']),
    ];
    const sectors = [
      at('ferme', '01'),
      at('papier', '17'),
      at('sucre', '10'),
      at('textile', '13'),
      at('verre', '23'),
    ];
    const { space, telling } = world([], sectors, records);
    const stock = plainFamily('stock', ['N1103', 'D1108']);
    const familiesByOccupation = new Map(['N1103', 'D1108'].map((code) => [code, [stock]]));
    const ways = { space: { lookup: { ...space.lookup, familiesByOccupation } }, telling };
    const ids = (code: string) => sectorsAsItIs(ways, [code]).map(({ id }) => id);
    expect(ids('N1103')).toEqual(['verre', 'sucre', 'papier']);
    expect(ids('D1108')).toEqual([]);
  });

  it('a sector of ROME tells nothing when less than half of its trades are of our sectors', () => {
    const health = (own: string[]) => world([], [sector('medical', 'Appareils', own, ['sante'])]);
    expect(isExercisedIn(health(['J1410']), 'A1502', 'medical')).toBe(false);
    const two = ['J1410', 'J1103'];
    expect(isExercisedIn(health(two), 'J1103', 'medical')).toBe(true);
    // Nor of a trade of another great domain, where ROME does not send: a sector of ROME may be of two crafts.
    expect(isExercisedIn(health(two), 'A1502', 'medical')).toBe(false);
  });
});
