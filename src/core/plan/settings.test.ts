import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { occupation, matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { emptyProfile } from '../profile/profile.ts';
import { noOptions } from './ask.ts';
import { answerDoor } from './door.ts';
import { openings } from './openings.ts';
import { plan } from './plan.ts';
import { alsoToTell, settingsAt, spares, sparedSectors, sparesWork } from './settings.ts';
import { isSetting, settings, type Setting } from './setting.ts';
import { settingsSaid, saysToAvoid } from './settings-said.ts';
import { buildWorld } from './world.ts';

const trade = (...contexts: string[]) => ({ ...occupation('H2901', ['11', '21'], []), contexts });

describe('settings', () => {
  it('reads the contexts of ROME', () => {
    expect(
      settingsAt(
        trade('300801', '300803', '126450', '300804', '300795', '300800', '300781', '300787', '300784'),
      ),
    ).toEqual(settings.filter((setting) => !['permis', 'sang', 'descendre'].includes(setting)));
    expect(settingsAt(trade('300784'))).toEqual([]);
    expect([isSetting('nuit'), isSetting('jour'), isSetting('toString')]).toEqual([true, false, false]);
  });

  it('spares a trade of which ROME tells none of what is avoided', () => {
    expect(spares(trade('300803'), ['nuit'])).toBe(false);
    expect(spares(trade('300803'), ['charges'])).toBe(true);
    expect(spares(trade('300803'), [])).toBe(true);
  });
});

it('who must not lift is sent to no care of animals, though ROME tells loads of some of them only', () => {
  const known = { occupations: new Map(), sectorsByOccupation: new Map(), knowledge: new Map() };
  const of = (code: string, ...contexts: string[]) => ({ ...occupation(code, [], []), contexts });
  const keeps = sparesWork(known, ['charges']);
  expect([keeps(of('A1506', '403963')), keeps(of('A1506')), keeps(of('J1203', '403963'))]).toEqual([
    false,
    true,
    true,
  ]);
  expect(sparesWork(known, ['nuit'])(of('A1506', '403963'))).toBe(true);
});

it('no cold sector is named to who flees cold, all to others', () => {
  const places = [plainSector('viandes', { usual: ['froid'] }), plainSector('sucre')];
  const ids = (...avoided: Setting[]) => sparedSectors(places, avoided).map(({ id }) => id);
  expect([ids('froid'), ids('charges'), ids()]).toEqual([
    ['sucre'],
    ['viandes', 'sucre'],
    ['viandes', 'sucre'],
  ]);
});

describe('a trade split from another one', () => {
  const parent = { ...trade('300795', '300803'), code: 'H2901' };
  const child = { ...trade(), code: 'H2902', parent: 'H2901' };
  const spared = (avoided: readonly Setting[], one = child) =>
    sparesWork(
      { occupations: new Map([[parent.code, parent]]), sectorsByOccupation: new Map(), knowledge: new Map() },
      avoided,
    )(one);

  it('has the conditions of the work that ROME tells of that one, not its hours', () => {
    expect(spared(['charges'])).toBe(false);
    expect(spared(['nuit'])).toBe(true);
    expect(spared(['debout'])).toBe(true);
    expect(spared(['nuit'], { ...child, contexts: ['300803'] })).toBe(false);
    expect(spared(['charges'], { ...child, parent: 'H2903' })).toBe(true);
  });

  it('is neither an arrival, an opening, nor exercised as it is, for who flees them', () => {
    const from = { ...occupation('H2102', ['11', '21'], []), mobilities: ['H2902'] };
    const sectors = [plainSector('mecanique', { occupations: ['H2902'] })];
    const space = buildSpace({
      ...matchCatalogue(),
      sectors,
      pathways: [],
      blocSkills: [],
      occupations: [from, parent, child],
    });
    const world = buildWorld(space, {});
    const aimed = { kind: 'field', sectors: ['mecanique'], families: [] } as const;
    const said = (settings: readonly Setting[]) => {
      const options = { ...noOptions(), settings };
      const start = { kind: 'occupation', code: 'H2102' } as const;
      const own = { kind: 'occupation', code: 'H2902' } as const;
      return [
        plan(world, start, aimed, options).plans.length,
        openings(world, start, options).trades.length,
        plan(world, own, aimed, options).alsoThere.length,
        plan(world, own, aimed, options).fledThere.length,
      ];
    };
    expect(said(['nuit'])).toEqual([1, 1, 1, 0]);
    expect(said(['charges'])).toEqual([0, 0, 0, 1]);
  });
});

describe('what is avoided', () => {
  const world = buildWorld(
    buildSpace({
      ...matchCatalogue(),
      pathways: [],
      blocSkills: [],
      occupations: [{ ...occupation('H2102', ['11', '21'], []), mobilities: ['H2901'] }, trade('300803')],
    }),
    {},
  );
  const start = { kind: 'occupation', code: 'H2102' } as const;
  const to = { kind: 'occupation', code: 'H2901' } as const;
  const avoiding = { ...noOptions(), settings: ['nuit'] as const };

  it('is neither an arrival nor an opening', () => {
    expect(plan(world, start, to, noOptions()).plans).toHaveLength(1);
    expect(plan(world, start, to, avoiding).plans).toEqual([]);
    expect(openings(world, start, noOptions()).trades).toHaveLength(1);
    expect(openings(world, start, avoiding).trades).toEqual([]);
  });

  it('is told of the trade aimed at, where no plan leads for it', () => {
    expect([plan(world, start, to, avoiding).aimedHas, plan(world, start, to, noOptions()).aimedHas]).toEqual(
      [['nuit'], []],
    );
    const other = { ...noOptions(), settings: ['charges', 'descendre'] as const };
    expect(plan(world, start, to, other).aimedHas).toEqual([]);
    expect(plan(world, { kind: 'occupation', code: 'H2901' }, to, avoiding).aimedHas).toEqual([]);
    const door = answerDoor(world, { from: 'H2102', to: 'H2901', settings: ['nuit'] }, emptyProfile());
    expect(door.kind === 'move' && door.aimedHas).toEqual(['nuit']);
  });
});

describe('a trade that is exercised as it is in the sector aimed at', () => {
  const start = { kind: 'occupation', code: 'H2901' } as const;
  const sectors = [plainSector('mecanique', { occupations: ['H2901'] })];
  const there = (settings: readonly Setting[]) => {
    const occupations = [trade('300803')];
    const space = buildSpace({ ...matchCatalogue(), sectors, pathways: [], blocSkills: [], occupations });
    const aimed = { kind: 'field', sectors: ['mecanique'], families: [] } as const;
    return plan(buildWorld(space, {}), start, aimed, { ...noOptions(), settings }).alsoThere;
  };

  it('is not told to who flees a condition of that trade', () => {
    expect(there([]).map(({ id }) => id)).toEqual(['H2901']);
    expect(there(['charges'])).toHaveLength(1);
    expect(there(['nuit'])).toEqual([]);
  });
});

describe('settingsSaid', () => {
  it('reads what health and hours ask to avoid, each once, in the order of the list', () => {
    expect(settingsSaid('allergique, mal au dos', ['allergie', 'mal-de-dos', 'port-de-charges'])).toEqual([
      'charges',
      'allergenes',
    ]);
    expect(settingsSaid('un entrepôt, horaires fixes', [])).toEqual(['poste']);
    expect(settingsSaid('regular hours', [])).toEqual(['poste']);
    expect(settingsSaid('descendre du camion', [])).toEqual(['permis']);
    expect(settingsSaid('mon poste fixe, mes horaires', [])).toEqual([]);
    expect(settingsSaid('de jour, pas debout', ['horaires-de-jour', 'station-debout'])).toEqual([
      'nuit',
      'debout',
    ]);
    expect(settingsSaid('sans diplôme', ['sans-diplome'])).toEqual([]);
  });

  it('avoids the gestures that come back for who has a painful shoulder, elbow or wrist, not for a back', () => {
    const said = (typed: string) => settingsSaid(typed, ['mal-de-dos']);
    for (const typed of ['mal à l’épaule', 'abattoir, épaule', 'mal au coude', 'bad wrist', 'shoulder hurts'])
      expect(said(typed), typed).toEqual(['charges', 'repetitif']);
    for (const typed of ['mal au dos', 'mal aux genoux', 'bad back'])
      expect(said(typed), typed).toEqual(['charges']);
    expect(said('mal aux mains')).toEqual(['repetitif']);
  });

  it('avoids the cold that one complains of', () => {
    for (const typed of [
      'trop froid',
      'j’ai froid',
      'abattoir, froid',
      'le froid j’en peux plus',
      'too cold',
    ])
      expect(settingsSaid(typed, []), typed).toEqual(['froid']);
    for (const typed of ['entrepôt froid', 'frigoriste, froid', 'cold store'])
      expect(settingsSaid(typed, []), typed).toEqual([]);
    // A list of complaints flees no night said before it.
    expect(settingsSaid('cariste de nuit, froid', ['travail-de-nuit'])).toEqual(['froid']);
  });

  it('avoids nights only where the words flee them', () => {
    expect(settingsSaid('arrêter les nuits', ['travail-de-nuit'])).toEqual(['nuit']);
    expect(settingsSaid('plus de nuits', ['travail-de-nuit'])).toEqual(['nuit']);
    expect(settingsSaid('Éviter les nuits', ['travail-de-nuit'])).toEqual(['nuit']);
    expect(settingsSaid('cherche travail de nuit', ['travail-de-nuit'])).toEqual([]);
  });

  it('avoids driving for who has no licence, not for who has no car', () => {
    const said = (typed: string) => settingsSaid(typed, ['sans-permis']);
    expect([said('perdu mon permis'), said('lost my driving licence')]).toEqual([['permis'], ['permis']]);
    expect([said('pas de voiture'), said('en transports en commun')]).toEqual([[], []]);
  });

  it('avoids allergens for who leaves flour', () => {
    for (const typed of ['arrêter la farine', 'plus de farine', 'ne plus toucher la farine', 'no more flour'])
      expect(settingsSaid(typed, []), typed).toEqual(['allergenes']);
    expect(settingsSaid('moulin à farine', [])).toEqual([]);
  });

  it('avoids what words flee, whatever the verb, and what stands beside it', () => {
    const said: [string, Setting[]][] = [
      ['get out of nights and cold', ['nuit', 'froid']],
      ['sortir du froid et des nuits', ['nuit', 'froid']],
      ['away from the cold', ['froid']],
      ['loin de la farine', ['allergenes']],
      ['sans farine', ['allergenes']],
      ['without flour', ['allergenes']],
      ['plus de conduite, problème de cœur', ['permis']],
      ['arrêter la conduite', ['permis']],
      ['get off the road', ['permis']],
      ['sans diplôme, travail de nuit', []],
      ['sans diplôme dans une usine de nuit', []],
      ['no experience, cold stores', []],
      ['sortir des plats du froid', []],
    ];
    for (const [typed, avoided] of said) expect(settingsSaid(typed, []), typed).toEqual(avoided);
  });

  it('avoids driving for who has had enough of it, not for who would like it', () => {
    for (const typed of [
      'plus rouler',
      'je ne veux plus conduire',
      'marre de la route',
      'arrêter de rouler',
      'no more driving',
      'plus le droit de conduire',
      'plus le droit de rouler',
    ])
      expect(settingsSaid(typed, []), typed).toEqual(['permis']);
    for (const typed of [
      'conduire des engins',
      'rouler de nuit',
      'conducteur routier',
      'cariste plus conduite de chariots',
      'off road mechanic',
    ])
      expect(settingsSaid(typed, []), typed).toEqual([]);
    expect(settingsSaid('plus de froid, conduire une ligne', [])).toEqual(['froid']);
  });

  it('reads who does not bear blood, or does not want to come down', () => {
    expect(settingsSaid('plus de froid ni de sang', [])).toEqual(['froid', 'sang']);
    for (const typed of ['je ne supporte pas le sang', 'no more blood'])
      expect([typed, settingsSaid(typed, [])]).toEqual([typed, ['sang']]);
    for (const typed of ['mais pas redescendre', 'sans perdre mon niveau', 'not a step down'])
      expect([typed, settingsSaid(typed, [])]).toEqual([typed, ['descendre']]);
    for (const typed of ['prise de sang', 'descendre à la mine', 'pas de port de charges'])
      expect([typed, settingsSaid(typed, [])]).toEqual([typed, []]);
  });

  it('tells words that only say what to avoid from a name that nothing bears', () => {
    for (const typed of ['je ne veux pas redescendre', 'ne pas perdre mon niveau', 'no more blood'])
      expect(saysToAvoid(typed)).toBe(true);
    for (const typed of ['redescendre', 'zzz', '']) expect(saysToAvoid(typed)).toBe(false);
  });

  it('avoids cold only where the words flee it', () => {
    const said = (typed: string) => settingsSaid(typed, ['basses-temperatures']);
    for (const typed of [
      'plus de froid',
      'quitter le froid',
      'frileuse',
      'bosser au chaud',
      'not in the cold',
    ])
      expect([typed, said(typed)]).toEqual([typed, ['froid']]);
    expect(said('travailler au froid')).toEqual([]);
    expect(said('chambre froide')).toEqual([]);
  });
});

describe('cold', () => {
  const from = { ...occupation('H2101', ['11', '21'], []), mobilities: ['H2103', 'H2102'] };
  const near = (code: string) => occupation(code, ['11', '21'], []);
  const sectors = [
    plainSector('viandes', { occupations: ['H2101', 'H2103', 'H2102'], usual: ['froid'] }),
    plainSector('sucre', { occupations: ['H2102'] }),
  ];
  const occupations = [from, near('H2102'), near('H2103')];
  const space = buildSpace({ ...matchCatalogue(), sectors, pathways: [], blocSkills: [], occupations });
  const world = buildWorld(space, {});
  const start = { kind: 'occupation', code: 'H2101' } as const;
  const towards = (sector: string, settings: readonly Setting[]) =>
    plan(world, start, { kind: 'field', sectors: [sector], families: [] }, { ...noOptions(), settings });

  it('is of the place: a trade of several industries is an arrival in those where one is not in the cold', () => {
    const opened = (settings: readonly Setting[]) =>
      openings(world, start, { ...noOptions(), settings }).trades.map(({ code }) => code);
    expect(opened([])).toEqual(['H2103', 'H2102']);
    expect(opened(['froid'])).toEqual(['H2102']);
    expect(towards('sucre', ['froid']).plans).toHaveLength(1);
    expect(towards('viandes', ['froid']).plans).toEqual([]);
    expect([towards('viandes', ['froid']).coldThere, towards('viandes', []).coldThere]).toEqual([
      true,
      false,
    ]);
  });

  it('is told of a trade exercised as it is in a sector of the cold', () => {
    expect(towards('viandes', []).alsoThere.map(({ id }) => id)).toEqual(['H2101']);
    expect(towards('viandes', ['froid']).alsoThere).toEqual([]);
    expect(towards('viandes', ['froid']).fledThere.map(({ id }) => id)).toEqual(['H2101']);
  });

  it('names no sector of the cold beside a near trade, nor among those of the trade', () => {
    const leads = (settings: readonly Setting[]) =>
      answerDoor(world, { from: 'H2101', to: null, settings }, emptyProfile());
    const said = leads(['froid']);
    expect(said.kind === 'anywhere' && said.sectors).toEqual([]);
    expect(said.kind === 'anywhere' && said.avoided).toBe(true);
    // No licence is asked for, whatever else is avoided.
    const both = leads(['froid', 'permis']);
    expect(both.kind === 'anywhere' && [both.avoided, both.why]).toEqual([true, ['froid']]);
    expect(said.kind === 'anywhere' && said.others.map((one) => one.sectors.map(({ id }) => id))).toEqual([
      ['sucre'],
    ]);
  });
});

it('tells who spares their back that a trade is done standing, nobody else', () => {
  expect(alsoToTell(['charges'], ['nuit', 'debout'])).toEqual(['debout']);
  expect(alsoToTell(['charges'], ['repetitif'])).toEqual(['repetitif']);
  expect(alsoToTell(['charges'], ['nuit'])).toEqual([]);
  expect(alsoToTell(['nuit'], ['repetitif'])).toEqual([]);
  expect(alsoToTell(['nuit'], ['debout'])).toEqual([]);
  expect(alsoToTell(['froid'], ['debout', 'froid'])).toEqual(['froid']);
});

describe('to sit', () => {
  it.each(['assis', 'un travail assis', 'soudeuse mais assise', 'a desk job'])(
    'is not to stand: %s',
    (typed) => {
      expect(settingsSaid(typed, ['station-assise'])).toEqual(['debout']);
    },
  );

  it.each(['plus assis', 'marre d’être assise', 'je suis assis toute la journée', 'too much sitting'])(
    'is asked for by nobody who has sat enough: %s',
    (typed) => {
      expect(settingsSaid(typed, ['station-assise'])).toEqual([]);
    },
  );

  it.each(['sans astreinte', 'pas d’astreintes', 'no on-call'])(
    'says who is not called at home: %s',
    (typed) => {
      expect(settingsSaid(typed, [])).toEqual(['astreinte']);
    },
  );

  it('refuses nothing that one would as well have', () => {
    expect(settingsSaid('pourquoi pas la nuit', ['travail-de-nuit'])).toEqual([]);
  });
});
