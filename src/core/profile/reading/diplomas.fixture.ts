import { lookup } from '../../catalogue/lookup.ts';
import { plainKind, plainPathway } from '../../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../../match/sample.fixture.ts';
import { perTest } from '../../per-test.fixture.ts';
import { Diplomas } from './diplomas.ts';
import type { TextForms } from './forms-file.ts';

/** A record in force. */
export const record = (id: string, kind: string, title: string, ends: string | null = null) =>
  plainPathway(id, { kind, title, ends });
/** A record that others replaced. */
const old = (id: string, kind: string, title: string, current: string[], ends = '2012-08-31') => ({
  ...{ id, title, kind, level: null, ends, successors: [], current, sources: ['test'] },
});
/** Records of a few diplomas, of today and of before. */
export const catalogue = {
  ...matchCatalogue(),
  kinds: [plainKind('cap', 'CAP', ['cap']), plainKind('bts', 'BTS', ['bts'])],
  pathways: [
    record('RNCP100', 'cap', 'CAP - Boulanger'),
    record('RNCP101', 'cap', 'Boucher'),
    record('RNCP102', 'bts', 'Boulanger'),
    record('RNCP103', 'cqpm', 'Soudeur industriel'),
    record('RNCP104', 'cap', 'Réalisations industrielles en chaudronnerie ou soudage'),
    record('RNCP105', 'bts', 'Maintenance des systèmes option éoliens'),
    record('RNCP106', 'bts', 'Maintenance des systèmes option production'),
    record('RNCP107', 'cap', 'Menuisier fabricant'),
    record('RNCP108', 'cap', 'Menuisier installateur agencement extérieur intérieur escaliers'),
  ],
  superseded: [
    old('RNCP50', 'cap', 'Boucher', ['RNCP101']),
    old('RNCP51', 'cap', 'Tanneur', []),
    old('RNCP52', 'cap', 'Boulanger', ['RNCP100'], '2008-08-31'),
  ],
};
/** The words of a few kinds. */
export const words = {
  diplomas: [
    { kind: 'cap', words: ['cap', 'certificat d’aptitude'] },
    { kind: 'bts', words: ['bts', 'brevet de technicien supérieur'] },
    { kind: 'cqp', words: ['cqp'] },
    { kind: 'diplome', dated: true, words: ['diplôme'] },
    { kind: 'deas', whole: true, words: ['deas'] },
    { kind: 'bac', dated: true, whole: true, words: ['bac'] },
    { kind: 'm2', dated: true, words: ['m2', 'lycée technique', 'formation'] },
    { kind: 'titre-rncp', words: ['titre rncp', 'bac s'] },
  ],
} satisfies Pick<TextForms, 'diplomas'>;
const diplomas = perTest(
  () =>
    new Diplomas(lookup(catalogue), {
      ...words,
      initials: [{ from: 'mdse', to: 'maintenance des systèmes éoliens' }],
    }),
);
/** The diplomas of a text. */
export const read = (text: string) => diplomas().read(text);
/** What each diploma is today, with its year. */
export const today = (text: string) => read(text).map(({ current, year }) => [...current, year]);
/** Their titles, as typed. */
export const titles = (text: string) => read(text).map(({ title }) => title);
/** The words of those that one has not: failed, given up or in progress. */
export const unheld = (text: string) =>
  diplomas()
    .readAll(text)
    .unheld.map(({ start, end }) => text.slice(start, end));
