import { describe, expect, it } from 'vitest';
import type { Catalogue } from './files.ts';
import { checkReferences } from './references.ts';
import { soundCatalogue } from './sound.fixture.ts';

/** What is said of the sound catalogue once it is changed, each as `file record field value`. */
function saidAfter(change: (catalogue: Catalogue) => void): string[] {
  const catalogue = soundCatalogue();
  change(catalogue);
  return checkReferences(catalogue).map(({ file, record, field, value }) =>
    [file, record ?? '-', field, value].join(' '),
  );
}

/** The first record of a file, to be changed by hand. */
const edit = (file: keyof Catalogue, changed: object, at = 0) =>
  saidAfter((catalogue) => {
    const records = catalogue[file];
    Object.assign((Array.isArray(records) ? records[at] : records) ?? {}, changed);
  });

/** The counts of `meta.json` follow: they have their own test. */
const pathway = (changed: object) => edit('pathways', changed, 1).filter((said) => !said.includes('counts'));

describe('references', () => {
  it('are all there in a sound catalogue', () => {
    expect(checkReferences(soundCatalogue())).toEqual([]);
  });

  it.each([
    [{ kind: 'nul' }, 'kind nul'],
    [{ level: 7 }, 'level 7'],
    [{ charter: 'nul' }, 'charter nul'],
    [{ sources: ['rncp', 'nul'] }, 'sources.1 nul'],
    [{ routesFrom: 'RNCP404' }, 'routesFrom RNCP404'],
    [{ predecessors: [{ id: 'RNCP404', evidence: 'record' }] }, 'predecessors.0 RNCP404'],
    [{ successors: [{ id: 'RNCP404', evidence: 'record' }] }, 'successors.0 RNCP404'],
    [{ families: [{ family: 'nul', evidence: 'charter', via: 'x' }] }, 'families.0.family nul'],
    [{ sectors: [{ sector: 'nul', branch: null, evidence: 'title', via: 'x' }] }, 'sectors.0.sector nul'],
    [{ sectors: [{ sector: 'laiterie', branch: 'nul', evidence: 'ccn', via: 'x' }] }, 'sectors.0.branch nul'],
    [{ occupations: [{ code: 'H9999', evidence: 'record' }] }, 'occupations.0.code H9999'],
    [
      { occupations: [{ code: 'H2102', evidence: 'parent', split: { code: 'H9999', words: [] } }] },
      'occupations.0.split.code H9999',
    ],
    [{ register: null }, 'register null'],
    [{ register: 'rs' }, 'register rs'],
  ])('of a pathway lead somewhere: %j', (changed, said) => {
    expect(pathway(changed)).toEqual([`pathways.json RNCP10 ${said}`]);
  });

  it('know the register by the number', () => {
    expect(edit('pathways', { register: 'rncp' })).toContain('pathways.json CI5 register rncp');
    expect(edit('pathways', { register: 'rncp' }, 3)).toContain('pathways.json RS20 register rncp');
  });

  it('let a route be only one of the catalogue', () => {
    expect(saidAfter(({ routes }) => routes.splice(1, 1)).filter((said) => !said.includes('counts'))).toEqual(
      ['pathways.json RNCP10 routes.4 candidature-individuelle'],
    );
  });

  it('say a link twice as one too many', () => {
    const sector = { sector: 'laiterie', branch: null, evidence: 'title', via: 'x' };
    expect(pathway({ sectors: [sector, sector] })).toEqual([
      'pathways.json RNCP10 sectors.1 laiterie title x',
    ]);
    const trade = { code: 'H2102', evidence: 'record' };
    expect(pathway({ occupations: [trade, trade] })).toEqual(['pathways.json RNCP10 occupations.1 H2102']);
  });

  it('say where the bloc of a predecessor was read, and only then', () => {
    const bloc = { code: 'RNCP10BC01', label: 'Conduire' };
    const read = (more: object, code = 'RNCP10BC02') =>
      pathway({
        blocs: [
          { ...bloc, evidence: 'record' },
          { ...bloc, code, ...more },
        ],
      });
    expect(read({ evidence: 'predecessor' })).toEqual(['pathways.json RNCP10 blocs.1.from (absent)']);
    expect(read({ evidence: 'record', from: 'RNCP9' })).toEqual(['pathways.json RNCP10 blocs.1.from RNCP9']);
    expect(read({ evidence: 'predecessor', from: 'RNCP404' })).toEqual([
      'pathways.json RNCP10 blocs.1.from RNCP404',
    ]);
    expect(read({ evidence: 'record' }, 'RNCP10BC01')).toContain(
      'pathways.json RNCP10 blocs.1.code RNCP10BC01',
    );
  });

  it.each([
    [{ kind: 'nul' }, 'kind nul'],
    [{ level: 7 }, 'level 7'],
    [{ successors: [{ id: 'RNCP404', evidence: 'record' }] }, 'successors.0 RNCP404'],
    [{ current: ['RNCP11'] }, 'current.0 RNCP11'],
    [{ sameTitle: ['RNCP404'] }, 'sameTitle.0 RNCP404'],
    [{ sources: ['nul'] }, 'sources.0 nul'],
  ])('of an old number lead somewhere: %j', (changed, said) => {
    expect(edit('superseded', changed)).toEqual([`superseded.json RNCP9 ${said}`]);
  });

  it('let a number be old or of a pathway, not both', () => {
    const both = saidAfter(({ superseded: [old], pathways: [first] }) => {
      if (old && first) old.id = first.id;
    });
    expect(both).toContain('superseded.json CI5 id CI5');
  });

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
    ['romeSectors', { parent: 'S9' }, 'rome-sectors.json S1 parent S9'],
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

  it.each([
    [{ replacedBy: ['ptp'] }, 'replacedBy ptp'],
    [{ replacedBy: ['nul'] }, 'replacedBy nul'],
    [
      { conflicts: [{ about: {}, sources: ['https://example.org/autre'] }] },
      'conflicts https://example.org/autre',
    ],
    [{ conditions: [{ fact: 'routes', value: 'nul' }] }, 'conditions nul'],
    [{ conditions: [{ fact: 'routes', value: true }] }, 'conditions true'],
    [{ conditions: [{ fact: 'branch', value: ['lait', 'nul'] }] }, 'conditions nul'],
    [{ status: 'closed', validTo: null }, 'validTo null'],
    [{ validTo: '2025-12-31' }, 'validTo 2025-12-31'],
    [{ amount: { fr: '5 000 €' } }, 'amount 5 000 €'],
    [{ papers: [{ text: '2025-9', toCheck: true }] }, 'papers 2025-9'],
    [{ papers: [{ text: null, toCheck: false }] }, 'papers null'],
  ])('of a scheme hold: %j', (changed, said) => {
    expect(edit('funding', changed)).toEqual([`funding.json ptp ${said}`]);
  });

  it('let an amount be to be checked, and a scheme without end run', () => {
    expect(edit('funding', { amount: { fr: '5 000 € (à vérifier)' } })).toEqual([]);
    expect(edit('funding', { validTo: null })).toEqual([]);
    expect(edit('funding', { validTo: '2026-01-01' })).toEqual([]);
  });

  it('want ids once and in their order', () => {
    expect(saidAfter(({ skills }) => skills.reverse())).toEqual(['skills.json 1 id après 2']);
    expect(edit('skills', { id: '1' }, 1)).toContain('skills.json 1 id 1');
  });

  it('want true counts', () => {
    expect(saidAfter(({ meta }) => (meta.counts.skills = 9))).toEqual(['meta.json - counts.skills 9']);
    expect(saidAfter(({ meta }) => (meta.counts.other = 9))).toEqual([]);
  });

  it.each([
    ['Conduire\u0007', 'label'],
    ['Conduire\ufffd', 'label'],
    ['Con\u202eduire', 'label'],
    ['<b>Conduire</b>', 'label'],
    ['Conduire &amp; régler', 'label'],
    ['x'.repeat(301), 'label'],
    ['1926-01-01', 'label'],
  ])('want texts fit to be shown, not %j', (label, field) => {
    expect(edit('skills', { label }).map((said) => said.split(' ').slice(0, 3).join(' '))).toEqual([
      `skills.json 1 ${field}`,
    ]);
  });

  it('want addresses that lead to a page, in meta and words too', () => {
    expect(saidAfter(({ meta: { sources } }) => Object.assign(sources[0] ?? {}, { url: 'ftp://x' }))).toEqual(
      ['meta.json - sources.0.url ftp://x'],
    );
    expect(
      saidAfter(({ words: { senses } }) => Object.assign(senses?.[0] ?? {}, { from: '<i>x</i>' })),
    ).toEqual(
      ['acronyms', 'synonyms', 'everyday', 'senses'].map((name) => `words.json - ${name}.0.from <i>x</i>`),
    );
    expect(edit('skills', { label: 'x'.repeat(300) })).toEqual([]);
    expect(
      edit('pathways', { blocs: [{ code: 'B', label: `a\n${'x'.repeat(400)}`, evidence: 'record' }] }),
    ).toEqual(['meta.json - counts.blocs 2']);
  });
});
