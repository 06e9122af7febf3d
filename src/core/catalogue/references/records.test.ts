import { describe, expect, it } from 'vitest';
import { edit, saidAfter } from './changed.fixture.ts';

describe('references of the other records', () => {
  it.each([
    ['occupations', { domain: 'H22' }, 'occupations.json H2102 domain H22'],
    ['occupations', { mobilities: ['H9999'] }, 'occupations.json H2102 mobilities.0 H9999'],
    ['occupations', { mobilities: ['H2102'] }, 'occupations.json H2102 mobilities H2102'],
    ['occupations', { behaviours: ['404'] }, 'occupations.json H2102 behaviours.0 404'],
    ['occupations', { romeSectors: ['S9'] }, 'occupations.json H2102 romeSectors.0 S9'],
    ['occupations', { contexts: ['404'] }, 'occupations.json H2102 contexts.0 404'],
    [
      'occupations',
      { skills: { main: ['404'], emerging: [], other: [] } },
      'occupations.json H2102 skills.main.0 404',
    ],
    [
      'occupations',
      { skills: { main: [], emerging: ['404'], other: [] } },
      'occupations.json H2102 skills.emerging.0 404',
    ],
    [
      'occupations',
      { knowledge: { main: [], emerging: [], other: ['404'] } },
      'occupations.json H2102 knowledge.other.0 404',
    ],
    ['fineSkills', { skill: '404' }, 'fine-skills.json 10 skill 404'],
    ['fineSkills', { also: ['404'] }, 'fine-skills.json 10 also.0 404'],
    ['skills', { also: ['404'] }, 'skills.json 1 also.0 404'],
    ['romeSectors', { parent: 'S9' }, 'rome-sectors.json S1 parent S9'],
    ['workshop', { code: 'H9999' }, 'workshop.json H9999 code H9999'],
    ['employers', { sector: 'nul' }, 'employers.json lait sector nul'],
    ['qualities', { trades: ['H2102', 'H9999'] }, 'qualities.json calme trades.1 H9999'],
    ['intoIndustry', { from: ['H21', 'H9'] }, 'into-industry.json industrie from.1 H9'],
    ['intoIndustry', { trades: ['H9999'] }, 'into-industry.json industrie trades.0 H9999'],
    ['coCertification', { code: 'H9999' }, 'co-certification.json H9999 code H9999'],
    ['coCertification', { with: { H9999: 1 } }, 'co-certification.json H2101 with.0 H9999'],
    ['sectors', { branches: ['nul'] }, 'sectors.json laiterie branches.0 nul'],
    ['sectors', { occupations: ['H9999'] }, 'sectors.json laiterie occupations.0 H9999'],
    ['sectors', { romeSectors: ['S9'] }, 'sectors.json laiterie romeSectors.0 S9'],
    ['branches', { sectors: ['nul'] }, 'branches.json lait sectors.0 nul'],
    ['families', { occupations: ['H9999'] }, 'families.json conduite occupations.0 H9999'],
    ['families', { commonCore: ['404'] }, 'families.json conduite commonCore.0 404'],
    ['charters', { family: 'nul' }, 'charters.json ligne family nul'],
    ['charters', { committees: ['nul'] }, 'charters.json ligne committees.0 nul'],
    ['blocSkills', { knowledge: ['404'] }, 'bloc-skills.json RNCP10 knowledge.0 404'],
    ['blocSkills', { skills: [{ id: '404' }] }, 'bloc-skills.json RNCP10 skills.0.id 404'],
    ['blocSkills', { general: true }, 'bloc-skills.json RNCP10 general true'],
    ['secondReadings', { id: 'RNCP404' }, 'second-readings.json RNCP404 id RNCP404'],
    ['secondReadings', { subjects: ['nul'] }, 'second-readings.json RNCP10 subjects.0 nul'],
    [
      'secondReadings',
      { blocs: [{ code: 'x', subject: 'nul' }] },
      'second-readings.json RNCP10 blocs.0.subject nul',
    ],
    ['nextSteps', { url: null }, 'next-steps.json appel url null'],
    ['nextSteps', { reviewBy: '2026-01-01' }, 'next-steps.json appel reviewBy 2026-01-01'],
    ['nextSteps', { conditions: [{ fact: 'kind', value: 'nul' }] }, 'next-steps.json appel conditions nul'],
    [
      'nextSteps',
      { conditions: [{ fact: 'routes', value: ['vae', 'nul'] }] },
      'next-steps.json appel conditions nul',
    ],
    [
      'nextSteps',
      { conditions: [{ fact: 'opcos', value: ['nul'] }] },
      'next-steps.json appel conditions nul',
    ],
  ] as const)('of %s lead somewhere: %j', (file, changed, said) => {
    expect(edit(file, changed)).toContain(said);
  });

  it('of a reading lead to a bloc', () => {
    expect(edit('blocSkills', { bloc: 'RNCP404BC01' }, 3)).toContain(
      'bloc-skills.json RNCP404BC01 bloc RNCP404BC01',
    );
  });

  it('of a trade lead to the domain that its code names', () => {
    const said = saidAfter(({ domains, occupations }) => {
      domains.push({ code: 'I11', label: 'Encadrement' });
      Object.assign(occupations[0] ?? {}, { domain: 'I11' });
    });
    expect(said).toContain('occupations.json H2102 domain I11');
  });
});
