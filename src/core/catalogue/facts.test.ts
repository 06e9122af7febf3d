import { describe, expect, it } from 'vitest';
import { checkFacts } from './facts.ts';
import type { Catalogue } from './files.ts';
import type { Pathway } from './pathway.ts';
import { soundCatalogue } from './sound.fixture.ts';

function issuesAfter(change: (catalogue: Catalogue) => void) {
  const catalogue = soundCatalogue();
  change(catalogue);
  return checkFacts(catalogue).map(({ record, field, value }) => `${record ?? '-'} ${field} ${value}`);
}

/** As many pathways, the first `filled` of them whole and the others changed. */
const many = (count: number, filled: number, changed: Partial<Pathway>) => (catalogue: Catalogue) => {
  const [, full] = catalogue.pathways;
  if (!full) throw new Error('the sample has a full pathway');
  catalogue.blocSkills = [];
  catalogue.pathways = Array.from({ length: count }, (_, at) => ({
    ...full,
    id: `RNCP${at}`,
    ...(at >= filled && changed),
  }));
};

describe('facts', () => {
  it('are all there in a sound catalogue, read or not', () => {
    expect(checkFacts(soundCatalogue())).toEqual([]);
    expect(issuesAfter(({ blocSkills }) => blocSkills.splice(0))).toEqual([]);
  });

  it('know no sector without a pathway, in it or to one of its trades', () => {
    const alone = (occupations: string[]) =>
      issuesAfter(({ sectors }) => {
        const [first] = sectors;
        if (first) sectors.push({ ...first, id: 'autre', occupations });
      });
    expect(alone([])).toEqual(['autre id aucun parcours']);
    expect(alone(['H2101'])).toEqual(['autre id aucun parcours']);
    expect(alone(['H2101', 'H2103'])).toEqual([]);
    const linked = issuesAfter(({ sectors }) => sectors.forEach((sector) => (sector.occupations = [])));
    expect(linked).toEqual([]);
  });

  it.each([
    ['level', 45, { level: null }, '90 %'],
    ['occupations', 45, { occupations: [] }, '90 %'],
    ['sectors', 45, { sectors: [] }, '90 %'],
    ['blocs', 25, { blocs: [] }, '50 %'],
    ['routes', 25, { routes: null }, '50 %'],
  ])('fill %s for %i pathways of 50', (field, least, changed, expected) => {
    expect(issuesAfter(many(50, least, changed))).toEqual([]);
    const catalogue = soundCatalogue();
    many(50, least - 1, changed)(catalogue);
    expect(checkFacts(catalogue)).toEqual([
      {
        file: 'pathways.json',
        field,
        value: `${((least - 1) / 50) * 100} %`,
        expected: `renseigné à ${expected} au moins`,
      },
    ]);
  });

  it('ask no proportion of a few, nor of what is not concerned', () => {
    expect(issuesAfter(many(49, 1, { level: null, blocs: [], routes: null, sectors: [] }))).toEqual([]);
    const outside: Partial<Pathway> = { register: 'rs', level: null, blocs: [], routes: null };
    expect(issuesAfter(many(50, 1, outside))).toEqual([]);
    const anywhere: Partial<Pathway> = { sectors: [], occupations: [{ code: 'H2102', evidence: 'record' }] };
    expect(issuesAfter(many(50, 1, anywhere))).toEqual([]);
    const child = { code: 'H2104', evidence: 'record' as const, split: { code: 'H2102', words: [] } };
    expect(issuesAfter(many(50, 1, { sectors: [], occupations: [child] }))).toEqual([]);
    const other = { code: 'H2103', evidence: 'record' as const };
    expect(issuesAfter(many(50, 1, { sectors: [], occupations: [child, other] }))).toEqual(['- sectors 2 %']);
  });
});

describe('readings of blocs', () => {
  it('read each bloc of an active pathway, or say that it is general', () => {
    expect(issuesAfter(({ blocSkills }) => blocSkills.splice(2, 1))).toEqual([
      'RNCP10BC02 skills rien pour « Régler la ligne »',
    ]);
    expect(issuesAfter(({ blocSkills }) => Object.assign(blocSkills[2] ?? {}, { skills: [] }))).toEqual([
      'RNCP10BC02 skills rien pour « Régler la ligne »',
    ]);
    const general = { skills: [], general: true };
    expect(issuesAfter(({ blocSkills }) => Object.assign(blocSkills[2] ?? {}, general))).toEqual([]);
    const ended = ({ pathways, blocSkills }: Catalogue) => {
      blocSkills.splice(2, 1);
      Object.assign(pathways[1] ?? {}, { status: 'inactive' });
    };
    expect(issuesAfter(ended)).toEqual([]);
  });

  it('link a fine competence that has its macro-competence', () => {
    const linked = (id: string) =>
      issuesAfter(({ blocSkills }) => Object.assign(blocSkills[1]?.skills[2] ?? {}, { id }));
    expect(linked('10')).toEqual([]);
    expect(linked('12')).toEqual(['RNCP10BC01 skills.2.id 12']);
    const lost = issuesAfter(({ fineSkills }) => Object.assign(fineSkills[0] ?? {}, { skill: '404' }));
    expect(lost).toContain('RNCP10BC01 skills.2.id 10');
  });

  it('ask for each gesture of the common core of a family that has pathways', () => {
    const core = (change: (catalogue: Catalogue) => void) =>
      issuesAfter((catalogue) => {
        Object.assign(catalogue.families[0] ?? {}, { commonCore: ['1', '404'] });
        change(catalogue);
      });
    expect(core(() => undefined)).toEqual(['conduite commonCore 404']);
    expect(core(({ pathways }) => Object.assign(pathways[1] ?? {}, { families: [] }))).toEqual([]);
    const byTitle = ({ pathways, blocSkills }: Catalogue) => {
      Object.assign(pathways[1] ?? {}, { blocs: [] });
      blocSkills.splice(1, 2);
    };
    expect(core(byTitle)).toEqual(['conduite commonCore 404']);
    const fine = ({ blocSkills }: Catalogue) => {
      for (const { skills } of blocSkills) skills.splice(1, 1);
    };
    expect(core(fine)).toEqual(['conduite commonCore 404']);
    const elsewhere = ({ families, pathways }: Catalogue) => {
      const [first] = families;
      if (first) families.push({ ...first, id: 'autre', commonCore: ['1'] });
      pathways[0]?.families.push({ family: 'autre', evidence: 'occupation', via: 'x' });
    };
    expect(core(elsewhere)).toEqual(['conduite commonCore 404', 'autre commonCore 1']);
    const byBloc = ({ families, blocSkills }: Catalogue) => {
      Object.assign(families[0] ?? {}, { commonCore: ['1'] });
      blocSkills.splice(0, 1);
    };
    expect(core(byBloc)).toEqual([]);
  });

  it('stay under a third of transversal links', () => {
    const nature = (count: number) =>
      issuesAfter(({ blocSkills }) => {
        const links = blocSkills.flatMap(({ skills }) => skills).slice(0, 9);
        blocSkills.splice(1);
        Object.assign(blocSkills[0] ?? {}, { skills: links });
        links.forEach((link, at) => (link.nature = at < count ? 'transversal' : 'trade'));
      }).filter((said) => said.includes('transversales'));
    expect(nature(2)).toEqual([]);
    expect(nature(3)).toEqual(['- skills 33 % de compétences transversales']);
  });
});
