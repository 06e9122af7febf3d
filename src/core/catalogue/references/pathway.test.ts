import { describe, expect, it } from 'vitest';
import { edit, editPathway, saidAfter } from './changed.fixture.ts';

describe('references of a pathway and of an old number', () => {
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
    expect(editPathway(changed)).toEqual([`pathways.json RNCP10 ${said}`]);
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
    expect(editPathway({ sectors: [sector, sector] })).toEqual([
      'pathways.json RNCP10 sectors.1 laiterie title x',
    ]);
    const trade = { code: 'H2102', evidence: 'record' };
    expect(editPathway({ occupations: [trade, trade] })).toEqual([
      'pathways.json RNCP10 occupations.1 H2102',
    ]);
  });

  it('say where the bloc of a predecessor was read, and only then', () => {
    const bloc = { code: 'RNCP10BC01', label: 'Conduire' };
    const read = (more: object, code = 'RNCP10BC02') =>
      editPathway({
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
});
