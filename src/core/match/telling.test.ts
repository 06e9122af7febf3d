import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { propose } from '../profile/propose.ts';
import { matchCatalogue, reading } from './sample.fixture.ts';
import { groupOf, isLead } from './band.ts';
import { match } from './match.ts';
import { buildSpace } from './space.ts';
import { answered, changeOf, tellingQuestions } from './telling.ts';
import type { PathwayMatch } from './types.ts';

const space = perTest(() => buildSpace(matchCatalogue()));
const job = (code: string, skills: Profile['skills'] = {}): Profile => ({
  ...emptyProfile(),
  jobs: [{ code }],
  skills,
});

describe('tellingQuestions', () => {
  it('asks the gestures of the trade in its own words, and those of the leads by their common name', () => {
    const asked = tellingQuestions(space(), job('H2913'), [], 9);
    expect(asked.map(({ label }) => label)).toContain('Geste 31');
    const line = tellingQuestions(space(), job('H2102'), [], 9);
    expect(line.map(({ label }) => label).sort()).toEqual(['Geste 11', 'Geste 21', 'Geste 91']);
  });

  it('asks by its common name what the leads ask and the trade has not', () => {
    const asked = tellingQuestions(space(), { ...emptyProfile(), skills: { '11': 'yes' } }, [], 9);
    const set = asked.find(({ id }) => id === '2');
    expect(set).toMatchObject({ label: 'Régler', items: [{ id: '2', label: 'Régler' }] });
    expect(asked.some(({ label }) => label.startsWith('Geste'))).toBe(false);
  });

  it('looks only at the leads that answer the wish', () => {
    const profile: Profile = { ...emptyProfile(), skills: { '11': 'yes' } };
    const asked = (keeps: (id: string) => boolean) =>
      tellingQuestions(space(), profile, [], 9, keeps).map(({ id }) => id);
    expect(asked(() => false)).toEqual([]);
    expect(asked(() => true)).toContain('2');
  });

  it('borrows the gestures of the near leads, those of further ones only where none is near', () => {
    const catalogue = matchCatalogue();
    catalogue.blocSkills = catalogue.blocSkills.map((one) =>
      one.bloc === 'RNCP2BC01' ? reading('RNCP2BC01', ['12', '31']) : one,
    );
    const wide = buildSpace(catalogue);
    const profile: Profile = { ...emptyProfile(), skills: { '21': 'yes' } };
    const groups = match(wide, profile).pathways.filter(isLead);
    expect(groups.map((one) => [one.id, groupOf(one)])).toContainEqual(['RNCP1', 'reach']);
    expect(groups.map((one) => [one.id, groupOf(one)])).toContainEqual(['RNCP2', 'further']);
    const asked = (keeps: (id: string) => boolean) =>
      tellingQuestions(wide, profile, [], 9, keeps).map(({ id }) => id);
    expect(asked(() => true)).not.toContain('3');
    expect(asked((id) => id === 'RNCP2')).toContain('3');
  });

  it('asks no gesture twice, nor one that is answered or passed', () => {
    const two = { ...job('H2102'), jobs: [{ code: 'H2102' }, { code: 'H2901' }] };
    const ids = tellingQuestions(space(), two, [], 9).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const said = tellingQuestions(space(), { ...two, skills: { '12': 'no' } }, ['2'], 9).map(({ id }) => id);
    expect(said).not.toContain('1');
    expect(said).not.toContain('2');
  });

  it('puts first what changes the leads most', () => {
    const asked = tellingQuestions(space(), job('H2102'), [], 9);
    const changes = asked.map(({ change }) => change);
    expect(changes).toEqual([...changes].sort((a, b) => b - a));
    expect(asked.at(-1)?.nature).toBe('transversal');
    expect(tellingQuestions(space(), job('H2102'), [], 1)).toEqual(asked.slice(0, 1));
  });

  it('passes over what every trade has: only gestures of the trade are borrowed from the leads', () => {
    const asked = tellingQuestions(space(), { ...emptyProfile(), skills: { '11': 'yes' } }, [], 9);
    expect(asked.map(({ id }) => id)).toEqual(['2']);
    expect(asked.every(({ change }) => change > 0)).toBe(true);
  });

  it('keeps the order of the trade between questions that change as much', () => {
    const catalogue = matchCatalogue();
    catalogue.occupations = catalogue.occupations.map((one) => ({
      ...one,
      ...(one.code === 'H2913' && { skills: { main: ['31', '21', '11'], emerging: [], other: [] } }),
    }));
    catalogue.pathways = [];
    catalogue.blocSkills = [];
    const bare = buildSpace(catalogue);
    const asked = tellingQuestions(bare, job('H2913'), [], 9);
    const own = propose(bare.lookup, job('H2913')).map(({ id }) => id);
    expect(asked.map(({ id }) => id)).toEqual(own);
  });

  it('answers every wording of a gesture at once, and takes them back', () => {
    const question = {
      items: [
        { id: '11', label: 'a' },
        { id: '12', label: 'b' },
      ],
    };
    const yes = answered(job('H2102'), question, 'yes');
    expect(yes.skills).toEqual({ '11': 'yes', '12': 'yes' });
    expect(answered(yes, question, null)).toEqual(job('H2102'));
  });
});

describe('changeOf', () => {
  const lead = (id: string, band: PathwayMatch['band'], score = 0.5): PathwayMatch => ({
    id,
    band,
    score,
    apart: false,
    own: null,
    scant: false,
    thin: false,
    evidence: 'curated',
    listed: true,
    acquired: 0,
    toAssess: 0,
    toLearn: 1,
    trade: { same: 1, context: 0, asked: 2 },
  });
  const ten = Array.from({ length: 10 }, (_, at) => lead(`A${at}`, 'close'));

  it('counts those that only one list has among its first ten, then bands, then scores', () => {
    expect(changeOf(ten, ten)).toBe(0);
    expect(changeOf([lead('B', 'close'), ...ten], [...ten, lead('B', 'close')])).toBe(2);
    expect(changeOf([lead('B', 'close')], [lead('B', 'far')])).toBe(1);
    expect(changeOf([lead('B', 'close')], [lead('B', 'reachable')])).toBe(0.5);
    expect(changeOf([lead('B', 'far', 0.5)], [lead('B', 'far', 0.25)])).toBe(0.25);
    expect(changeOf([lead('B', 'far')], [])).toBe(1);
  });
});
