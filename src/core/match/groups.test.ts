import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/files.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { groupOf, isLead } from './band.ts';
import { match, weakShare } from './match.ts';
import { occupation, pathway, reading, matchCatalogue } from './sample.fixture.ts';
import { buildSpace } from './space.ts';

const job = (code: string, skills: Profile['skills'] = {}): Profile => ({
  ...emptyProfile(),
  jobs: [{ code }],
  skills,
});

/** Beside the sample: a record of the welder that was not read, two that were, by VAE or not; a thin one of nobody. */
function space() {
  const catalogue = matchCatalogue();
  return buildSpace({
    ...catalogue,
    pathways: [
      ...catalogue.pathways,
      { ...pathway('RNCP5', [['RNCP5BC01', 'Communiquer']], ['H2913']), routes: ['formation-continue'] },
      { ...pathway('RNCP6', [['RNCP6BC01', 'Souder']], ['H2913']), routes: null },
      { ...pathway('RNCP7', [['RNCP7BC01', 'Parler']], ['H2913']), routes: ['vae'] },
      pathway('RNCP8', [['RNCP8BC01', 'Souder et entretenir']], []),
    ],
    blocSkills: [
      ...catalogue.blocSkills,
      reading('RNCP6BC01', ['31']),
      reading('RNCP7BC01', [], ['91']),
      reading('RNCP8BC01', ['31', '12', '22']),
    ],
  });
}

const listed = (profile: Profile) => match(space(), profile).pathways.filter(isLead);

describe('the three groups', () => {
  it('a record that names a trade held is first and near, whatever was read in it, with the trade said', () => {
    const own = listed(job('H2913', { '31': 'yes' })).filter((one) => groupOf(one) === 'own');
    expect(own.map(({ id }) => id)).toEqual(['RNCP7', 'RNCP6', 'RNCP5']);
    for (const one of own) expect(one).toMatchObject({ band: 'close', own: 'H2913' });
  });

  it('of the records of a trade held, those open to VAE come first, then those that do not say, then the others', () => {
    expect(
      listed(job('H2913'))
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(['RNCP7', 'RNCP6', 'RNCP5']);
  });

  it('of those alike for VAE, the record whose title says the trade comes first, the more it says', () => {
    const catalogue = matchCatalogue();
    const [welder] = catalogue.occupations.filter(({ code }) => code === 'H2913');
    const titled = (id: string, title: string) => ({
      ...pathway(id, [], ['H2913']),
      title,
      routes: ['vae' as const],
    });
    const all = buildSpace({
      ...catalogue,
      pathways: [
        titled('RNCP31', 'Constructeur en tôle'),
        titled('RNCP32', `CQP ${welder?.label ?? ''} bas`),
        titled('RNCP33', welder?.label ?? ''),
      ],
    });
    const own = match(all, job('H2913')).pathways.map(({ id }) => id);
    expect(own[0]).toBe('RNCP33');
    expect(own.indexOf('RNCP31')).toBeGreaterThan(0);
  });

  it('of who leads nobody, no trade that leads is near', () => {
    const catalogue = matchCatalogue();
    const [welder] = catalogue.occupations.filter(({ code }) => code === 'H2913');
    if (!welder) throw new Error('no welder');
    const like = (code: string, label: string) => ({ ...welder, code, label, parent: null });
    const all = buildSpace({
      ...catalogue,
      occupations: [...catalogue.occupations, like('H2990', 'Chef soudeur'), like('H2991', 'Braseur')],
    });
    const near = (code: string) => match(all, job(code)).occupations.map(({ id }) => id);
    expect(near('H2913')).toContain('H2991');
    expect(near('H2913')).not.toContain('H2990');
    expect(near('H2990')).toContain('H2990');
  });

  it('the records of the trade held longest come first, whatever the order of the trades and VAE', () => {
    const ids = (jobs: Profile['jobs']) =>
      listed({ ...emptyProfile(), jobs })
        .filter((one) => groupOf(one) === 'own')
        .map(({ id, own }) => [id, own]);
    const baker = ids([{ code: 'H2102', years: 12 }]);
    expect(baker.length).toBeGreaterThan(0);
    const both = ids([
      { code: 'H2913', years: 2 },
      { code: 'H2102', years: 12 },
    ]);
    expect(both.slice(0, baker.length).map(([id]) => id)).toEqual(baker.map(([id]) => id));
    const unknown = ids([{ code: 'H2913', years: 2 }, { code: 'H2102' }]);
    expect(unknown[0]).toEqual(['RNCP7', 'H2913']);
    expect(unknown.at(-1)?.[1]).toBe('H2102');
  });

  it('the list follows its groups and bands', () => {
    const places = { own: 0, reach: 1, further: 2 };
    const bands = { close: 0, reachable: 1, far: 2 };
    const all = match(space(), job('H2102', { '11': 'yes', '21': 'yes' })).pathways;
    const keys = all.map((one) => places[groupOf(one)] * 10 + bands[one.band]);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    expect(new Set(all.map(groupOf)).size).toBeGreaterThan(1);
  });

  it('nothing is own without a job, and what shares nothing is no lead', () => {
    const all = match(space(), { ...emptyProfile(), skills: { '31': 'yes' } }).pathways;
    expect(all.every(({ own }) => own === null)).toBe(true);
    expect(all.filter((one) => !isLead(one)).every(({ score }) => score === 0)).toBe(true);
    expect(all.some((one) => !isLead(one))).toBe(true);
  });

  it('lists nothing that is met by chance beside a trade told; beside skills alone, as far', () => {
    const catalogue = matchCatalogue();
    const apart = { ...pathway('RNCP6', [['RNCP6BC01', 'Encadrer']], ['H2901']), title: "Chef d'équipe" };
    const known = buildSpace({
      ...catalogue,
      pathways: [apart],
      blocSkills: [reading('RNCP6BC01', ['12', '22'])],
    });
    const of = (profile: Profile) => match(known, profile).pathways[0];
    const skills = { '12': 'yes' as const };
    expect(of(job('H2102', skills))).toMatchObject({ apart: true, band: 'far' });
    expect(of({ ...emptyProfile(), skills })).toMatchObject({ apart: false });
  });

  it('does not list a certificate that is held, be it of the trade held', () => {
    const held = { ...job('H2102'), certifications: ['RNCP1'] };
    const all = match(space(), held).pathways;
    expect(all.find(({ id }) => id === 'RNCP1')).toMatchObject({ apart: true, own: 'H2102' });
    expect(all.filter(isLead).map(({ id }) => id)).not.toContain('RNCP1');
    expect(listed(job('H2102')).map(({ id }) => id)).toContain('RNCP1');
  });

  it('of a band, what is of a trade where ROME sends comes first', () => {
    const catalogue = matchCatalogue();
    const ways = [
      pathway('RNCP6', [['RNCP6BC01', 'A']], ['H2901']),
      pathway('RNCP7', [['RNCP7BC01', 'B']], ['H2914']),
    ];
    const order = (mobilities: string[]) =>
      match(
        buildSpace({
          ...catalogue,
          occupations: [...catalogue.occupations, occupation('H2914', ['11', '21'], [])].map((one) =>
            one.code === 'H2102' ? { ...one, mobilities } : one,
          ),
          pathways: ways,
          blocSkills: [
            reading('RNCP6BC01', ['11', '21', '31']),
            reading('RNCP7BC01', ['11', '21', '31', '32']),
          ],
        }),
        job('H2102', { '11': 'yes', '21': 'yes' }),
      ).pathways.map(({ id, band }) => [id, band]);
    const [first, second] = order([]);
    expect(first?.[1]).toBe(second?.[1]);
    expect(order([]).map(([id]) => id)).toEqual(['RNCP6', 'RNCP7']);
    expect(order(['H2914']).map(([id]) => id)).toEqual(['RNCP7', 'RNCP6']);
  });

  it('one trade skill read or none is too little to say that nothing is in common', () => {
    const thin = (id: string) => listed(job('H2913')).find((one) => one.id === id)?.thin;
    expect([thin('RNCP5'), thin('RNCP7'), thin('RNCP6'), thin('RNCP8')]).toEqual([true, true, true, false]);
  });
});

describe('a job alone', () => {
  it('gives leads at once: the heart of the trade counts as partly claimed', () => {
    const own = match(space(), job('H2102')).pathways.find(({ id }) => id === 'RNCP2');
    expect(own?.score).toBeGreaterThan(0);
    const answered = match(space(), job('H2102', { '11': 'yes', '21': 'yes' }));
    expect(answered.pathways.find(({ id }) => id === 'RNCP1')?.toAssess).toBe(2);
  });

  it('an answer takes the place of what was supposed', () => {
    const no = match(space(), job('H2102', { '11': 'no', '21': 'no' })).pathways;
    expect(no.find(({ id }) => id === 'RNCP2')?.score).toBe(0);
  });
});

describe('scores', () => {
  it('a pathway known by its occupations only keeps three quarters of its score', () => {
    expect(weakShare).toBe(0.75);
    const catalogue = matchCatalogue();
    // The same gestures (three macro-competences), read in a bloc or deduced from the trade.
    const deduced: Catalogue = { ...catalogue, pathways: [pathway('CI4', [], ['H2901'])], blocSkills: [] };
    const read = { ...deduced, blocSkills: [reading('CI4', ['1', '2'])] };
    const score = (one: typeof deduced) =>
      match(buildSpace(one), { ...emptyProfile(), skills: { '1': 'yes', '2': 'yes' } }).pathways[0]?.score;
    expect(score(deduced)).toBeCloseTo((score(read) ?? 0) * 0.75, 3);
  });
});
