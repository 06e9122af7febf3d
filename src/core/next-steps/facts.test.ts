import { describe, expect, it } from 'vitest';
import { plainPathway } from '../catalogue/plain.fixture.ts';
import { aimOf, gapsOf } from './aim-of.ts';
import { inNames } from './facts.ts';
import { sayNext } from './said.ts';
import { curatedBranches, factsSaid, stepsSaid } from './told.fixture.ts';

describe('facts of an answer', () => {
  it('are read in a record: Opcos of told branches only', () => {
    const link = (branch: string, evidence: 'certifier' | 'occupation') => ({
      sector: 's',
      branch,
      evidence,
      via: 'v',
    });
    const record = plainPathway('CI9', {
      ...{ register: null, prerequisites: { training: null, certification: false } },
      sectors: [
        link('metallurgie', 'certifier'),
        link('accouvage-selection', 'occupation'),
        { sector: 's', branch: null, evidence: 'committee', via: 'CPNEFP' },
      ],
    });
    expect(aimOf(record, curatedBranches)).toMatchObject({
      register: 'none',
      opcos: ['opco-2i'],
      committee: 'CPNEFP',
      prerequisitesKnown: false,
    });
  });

  it('are said in other names, those of a page in English: the trade and the certificate', () => {
    const facts = inNames(
      factsSaid(),
      ({ id }) => `Trade ${id}`,
      ({ id }) => `Certificate ${id}`,
    );
    // An Opco, which hears the title, is called by who advises.
    const called = { ...facts, person: { ...facts.person, ofAnother: true } };
    const { about, calls } = sayNext({ facts: called, steps: stepsSaid() }, 'en');
    expect(about).toBe('Certificate RNCP36376');
    const asked = calls.flatMap(({ list }) => list.flatMap(({ questions }) => questions)).join(' ');
    expect(asked).toContain('for “Certificate RNCP36376”');
    const same = factsSaid();
    expect(inNames(same, ({ label }) => label)).toEqual({ ...same, inFrench: same });
  });

  it('are asked in the names of our sources too, which one asks by in France', () => {
    const named = (facts: ReturnType<typeof factsSaid>) =>
      inNames(
        facts,
        ({ id }) => `Trade ${id}`,
        ({ id }) => `Certificate ${id}`,
      );
    const { title } = factsSaid().aim ?? {};
    // Named twice, they keep the first names.
    const { calls } = sayNext({ facts: named(named(factsSaid())), steps: stepsSaid() }, 'en');
    const french = calls.flatMap(({ list }) => list.map((call) => call.french));
    const same = sayNext({ facts: factsSaid(), steps: stepsSaid() }, 'fr');
    expect(french.length).toBeGreaterThan(0);
    expect(french).toEqual(
      same.calls.flatMap(({ list }) => list.map(({ questions }) => ({ about: title, questions }))),
    );
    expect(JSON.stringify(same)).not.toContain('"french"');
  });

  it('take the gaps from the steps of a plan', () => {
    const step = (kind: 'toAssess' | 'toLearn', code: string) =>
      ({
        kind,
        key: code,
        code,
        label: code,
        whole: false,
        evidence: 'shared',
        same: code === 'half' ? 0 : 1,
        context: 1,
        partly: 0,
        asked: 2,
      }) as const;
    expect(gapsOf({ steps: [step('toAssess', 'a'), step('toLearn', 'b')] })).toEqual({
      toAssess: [{ code: 'a', label: 'a' }],
      toLearn: [{ code: 'b', label: 'b' }],
    });
    // A gesture of it is missing: nothing to prove by VAE.
    expect(gapsOf({ steps: [step('toAssess', 'half')] })).toEqual({
      toAssess: [],
      toPlace: [{ code: 'half', label: 'half' }],
      toLearn: [],
    });
  });
});
