import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../cli/schemas.ts';
import { checkFacts } from '#core/catalogue/facts.ts';
import type { Catalogue } from '#core/catalogue/files.ts';
import { parseCatalogue } from '#core/catalogue/parse.ts';
import { checkReferences } from '#core/catalogue/references.ts';

const root = join(import.meta.dirname, '..', '..', 'data');
let catalogue: Catalogue;

beforeAll(async () => {
  const folder = join(root, 'catalogue');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(
    names.map(async (name): Promise<[string, unknown]> => [
      name,
      JSON.parse(await readFile(join(folder, name), 'utf8')),
    ]),
  );
  const parsed = parseCatalogue(Object.fromEntries(files));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 5)));
  catalogue = parsed.catalogue;
});

describe('the committed catalogue', () => {
  it('holds together', () => {
    expect(checkReferences(catalogue)).toEqual([]);
    expect(checkFacts(catalogue)).toEqual([]);
  });

  it('holds all of ROME v60', () => {
    const { occupations, skills, fineSkills, knowledge } = catalogue;
    expect(occupations).toHaveLength(1584);
    expect(occupations.flatMap(({ titles }) => titles)).toHaveLength(13_120);
    expect(occupations.flatMap(({ mobilities }) => mobilities)).toHaveLength(14_912);
    expect([skills.length, fineSkills.length, knowledge.length]).toEqual([507, 17_810, 15_354]);
    expect(fineSkills.every(({ skill }) => skill !== null)).toBe(true);
    expect(
      occupations.every(
        ({ romeSectors, skills: own }) => romeSectors.length > 0 && own.main.length + own.other.length > 0,
      ),
    ).toBe(true);
  });

  it('holds the pathways, old numbers and sectors expected', () => {
    const { counts } = catalogue.meta;
    expect(counts.numbered).toBeGreaterThanOrEqual(700);
    expect(counts.unnumbered).toBeGreaterThanOrEqual(150);
    expect(counts.superseded).toBeGreaterThanOrEqual(1000);
    expect(counts.sectors).toBeGreaterThanOrEqual(35);
  });

  it('says per rule what was kept and why the rest was not', () => {
    expect(catalogue.meta.scope.map(({ rule }) => rule)).toEqual([
      'branch-cqp',
      'branch-cqp-unnumbered',
      'family-diploma',
      'registered-title',
      'opco-list',
      'superseded',
    ]);
    for (const { kept } of catalogue.meta.scope) expect(kept).toBeGreaterThan(0);
  });

  it('holds the work contexts, the second reading and the Opcos’ lists, each told apart', () => {
    const { occupations, contexts, coCertification, secondReadings, pathways } = catalogue;
    const links = occupations.flatMap((occupation) => occupation.contexts);
    expect([contexts.length, links.length]).toEqual([179, 13_663]);
    expect(occupations.every((occupation) => occupation.contexts.length > 0)).toBe(true);
    expect(coCertification.length).toBeGreaterThan(500);
    const unlisted = secondReadings.filter(({ listed }) => !listed).map(({ id }) => id);
    expect(unlisted).toHaveLength(13);
    expect(unlisted).toContain('RNCP35297');
    const byId = new Map(secondReadings.map((reading) => [reading.id, reading]));
    const bare = pathways.filter(({ blocs, register }) => register === 'rncp' && blocs.length === 0);
    const known = bare.filter(({ id }) => (byId.get(id)?.blocs.length ?? 0) > 0);
    expect(bare.length - known.length).toBeLessThanOrEqual(2);
    expect(pathways.filter(({ opcoLists }) => opcoLists !== undefined).length).toBeGreaterThanOrEqual(70);
    for (const id of ['RNCP37844', 'RNCP38252', 'RNCP38256', 'RNCP38502'])
      expect(pathways.find((pathway) => pathway.id === id)?.opcoLists).toEqual(['ocapiat']);
  });

  it('names producers and licences, and knows when it was compiled', () => {
    expect(catalogue.meta.compiled).toBe('2026-04-22');
    expect(catalogue.meta.sources.map(({ producer }) => producer)).toEqual(
      expect.arrayContaining(['France compétences', 'France Travail']),
    );
  });

  it('ties every branch CQP to a sector, on evidence', () => {
    const byListAlone = new Set(['RNCP37844', 'RNCP38252', 'RNCP38256', 'RNCP38502']);
    const cqp = catalogue.pathways.filter(({ id, kind }) => kind.startsWith('cqp') && !byListAlone.has(id));
    expect(cqp.filter(({ sectors }) => sectors.length === 0)).toEqual([]);
  });

  it.each([
    ['RNCP35753', ['cosmetique-parfum', 'pharmacie']],
    ['RNCP36085', ['cosmetique-parfum', 'pharmacie']],
    ['RNCP37241', ['chaussure']],
    ['RNCP38224', ['aeronautique-spatial']],
    ['RNCP37400', ['aeronautique-spatial']],
    ['RNCP36979', ['aeronautique-spatial', 'metallurgie']],
    ['RNCP39068', ['vin-spiritueux']],
    ['RNCP38842', ['elevage']],
    ['CI57727', ['cooperation-agricole', 'cuir', 'viandes']],
    ['RNCP39666', ['industrie-laitiere']],
    ['RNCP37197', ['ceramique']],
    ['RNCP38382', ['chimie']],
    ['RNCP40801', []],
  ])('reads the sectors of %s', (id, expected) => {
    const pathway = catalogue.pathways.find((one) => one.id === id);
    expect([...new Set(pathway?.sectors.map(({ sector }) => sector))]).toEqual(expected);
  });

  it('deduces no sector from a trade of every industry, nor from a family of trades', () => {
    const generic = ['H2902', 'I1305', 'H2602', 'N1103', 'I1603', 'A1301', 'H2701', 'H2102'];
    const deduced = catalogue.pathways.flatMap(({ sectors }) =>
      sectors.filter(({ evidence }) => evidence === 'occupation'),
    );
    expect(deduced.filter(({ via }) => generic.includes(via))).toEqual([]);
  });

  it('chooses among the trades of a split code', () => {
    const codes = (id: string) =>
      catalogue.pathways.find((one) => one.id === id)?.occupations.map(({ code }) => code);
    expect(codes('RNCP37003')).toEqual(['H1309']);
    expect(codes('RNCP38001')).toContain('A1439');
  });

  it('calls no bloc by what a record writes where it has none', () => {
    const labels = catalogue.pathways.flatMap(({ blocs }) => blocs.map(({ label }) => label));
    expect(labels.filter((label) => /présentée sans blocs/iu.test(label))).toEqual([]);
  });

  it('labels inherited blocs with the number they come from', () => {
    const inherited = catalogue.pathways.flatMap(({ blocs }) =>
      blocs.filter(({ evidence }) => evidence === 'predecessor'),
    );
    expect(inherited.length).toBeGreaterThan(100);
    expect(inherited.every(({ from }) => from !== undefined)).toBe(true);
  });
});

describe('data/schema', () => {
  it('is that of the code (run `edec schema` after a change)', async () => {
    for (const [name, schema] of jsonSchemas()) {
      expect(JSON.parse(await readFile(join(root, 'schema', name), 'utf8')), name).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
    }
  });
});
