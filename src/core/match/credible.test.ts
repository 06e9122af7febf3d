import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { isCredible } from './credible.ts';
import { matchCatalogue, pathway } from './sample.fixture.ts';

/** ROME's gestures of the sample, "1", "2", "3"; "3" is of any company by this field and issue of ROME. */
function ways(
  field = 'Management, Social, Soin',
  issue: string | null = 'Management',
  generic: string[] = [],
) {
  const catalogue = matchCatalogue();
  for (const skill of catalogue.skills) {
    if (skill.id === '3') Object.assign(skill, { field, issue });
    if (generic.includes(skill.id)) skill.generic = true;
  }
  return lookup(catalogue);
}

function of(id: string, trade: string, sector: string | null): Pathway {
  const one = pathway(id, [], [trade]);
  if (sector) one.sectors = [{ sector, branch: null, evidence: 'title', via: sector }];
  return one;
}

const press = of('RNCP1', 'H2902', 'metallurgie');
const line = of('RNCP2', 'H2903', 'plasturgie');
const far = of('RNCP3', 'H3201', 'plasturgie');
const twin = of('RNCP4', 'H2902', 'plasturgie');
const same = of('RNCP5', 'H3201', 'metallurgie');

const pair = (to: Pathway, common: string[], more: { score?: number; sharesSubject?: boolean } = {}) => ({
  ...{ from: press, to, common, score: 0.3, sharesSubject: false },
  ...more,
});

describe('between two pathways of one sector', () => {
  it('two gestures, one of them not generic, or a subject and a gesture, are enough', () => {
    expect(isCredible(ways('', null, ['1']), pair(same, ['1', '2']))).toBe(true);
    expect(isCredible(ways('', null, ['1', '2']), pair(same, ['1', '2']))).toBe(false);
    expect(isCredible(ways(), pair(same, ['1']))).toBe(false);
    expect(isCredible(ways('', null, ['1']), pair(same, ['1'], { sharesSubject: true }))).toBe(true);
    expect(isCredible(ways(), pair(same, [], { sharesSubject: true }))).toBe(false);
    expect(isCredible(ways(), pair(same, ['3', '3']))).toBe(true);
  });
});

it('refuses what readers refused, whichever of the two says it', () => {
  const refused = { ...line, unsound: [press.id] };
  expect(isCredible(ways(), pair(refused, ['1', '2']))).toBe(false);
  const back = { ...pair(line, ['1', '2']), from: { ...press, unsound: [line.id] } };
  expect(isCredible(ways(), back)).toBe(false);
  expect(isCredible(ways(), { ...back, from: { ...press, unsound: ['RNCP9'] } })).toBe(true);
});

describe('between two pathways that no sector unites', () => {
  it('trades of one professional domain, or a subject, are asked besides', () => {
    expect(isCredible(ways(), pair(line, ['1', '2']))).toBe(true);
    expect(isCredible(ways(), pair(far, ['1', '2']))).toBe(false);
    expect(isCredible(ways(), pair(far, ['1', '2'], { sharesSubject: true }))).toBe(true);
  });

  it('holds a pathway without sector as of another one', () => {
    expect(isCredible(ways(), pair(of('RNCP6', 'H3201', null), ['1', '2']))).toBe(false);
    expect(isCredible(ways(), pair(of('RNCP6', 'H2903', null), ['1', '2']))).toBe(true);
  });

  it('a gesture that is neither generic nor of any company is asked too', () => {
    expect(isCredible(ways('', null, ['1']), pair(line, ['1', '2']))).toBe(true);
    expect(isCredible(ways('Management, Social, Soin', 'Management', ['1']), pair(line, ['1', '3']))).toBe(
      false,
    );
    expect(isCredible(ways('', null, ['1']), pair(line, ['1'], { sharesSubject: true }))).toBe(false);
  });

  it.each([
    ['Développement économique', 'Développement commercial', false],
    ['Pilotage, Gestion, Cadre réglementaire', 'Pilotage et maîtrise des coûts', false],
    ['Management, Social, Soin', 'Management', false],
    ['Management, Social, Soin', 'Gestion des Ressources Humaines', false],
    ['Production, Construction, Qualité, Logistique', 'Qualité', false],
    ['Production, Construction, Qualité, Logistique', 'Prévention des risques', false],
    ['Production, Construction, Qualité, Logistique', 'Maintenance, Réparation', true],
    ['Management, Social, Soin', 'Soin', true],
  ])('a gesture of ROME filed under %s, %s, tells of a trade: %s', (field, issue, tells) => {
    expect(isCredible(ways(field, issue, ['1']), pair(line, ['1', '3']))).toBe(tells);
  });

  it('neither the same trade nor very close gestures make up for it', () => {
    expect(isCredible(ways(undefined, undefined, ['1']), pair(twin, ['1', '3']))).toBe(false);
    expect(isCredible(ways('', null, ['1']), pair(twin, ['1'], { sharesSubject: true }))).toBe(false);
    expect(isCredible(ways(undefined, undefined, ['1']), pair(far, ['1', '3'], { score: 0.9 }))).toBe(false);
  });

  it('very close gestures make up for the domain, from a cosine of one half on', () => {
    expect(isCredible(ways(), pair(far, ['1', '3'], { score: 0.5 }))).toBe(true);
    expect(isCredible(ways(), pair(far, ['1', '3'], { score: 0.4999 }))).toBe(false);
    expect(isCredible(ways(), pair(far, ['3'], { score: 0.9 }))).toBe(false);
  });
});
