import { lookup } from '../../catalogue/lookup.ts';
import { plainKind, plainPathway, plainTrade } from '../../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../../match/sample.fixture.ts';
import { knownIn } from '../reconcile.ts';
import { TextReader } from './read-text.ts';

const trade = (code: string, label: string, ...titles: string[]) =>
  plainTrade(code, { label, titles: titles.map((text, at) => ({ id: `${code}${at}`, label: text })) });
const catalogue = {
  ...matchCatalogue(),
  kinds: [plainKind('cap', 'CAP', ['cap'])],
  occupations: [
    trade('N1101', 'Cariste', 'Conducteur / Conductrice de chariots élévateurs'),
    trade('H2913', 'Soudeur / Soudeuse'),
    trade('L1401', 'Sportif / Sportive'),
    trade('H2103', 'Boucher / Bouchère', 'Désosseur / Désosseuse'),
    trade('B1804', 'Remailleur / Remailleuse de bonneterie'),
  ],
  skills: [
    ['1', 'Entretenir une machine'],
    ['3', 'Nettoyer une cuve'],
  ].map(([id = '', label = '']) => ({ id, label, code: null, field: 'Production', issue: null })),
  fineSkills: [],
  knowledge: [{ id: '500', label: 'Hydraulique', category: null }],
  pathways: [
    plainPathway('RNCP9000', { kind: 'cap', title: 'Boulanger' }),
    plainPathway('RNCP9001', { kind: 'cap', title: 'Cuisinier' }),
    plainPathway('RNCP9002', { kind: 'cap', title: 'Crêpier gaufrier' }),
  ],
  superseded: [
    {
      ...{ id: 'RNCP5000', title: 'Boulanger', kind: 'cap', level: null, ends: '2008-08-31', successors: [] },
      ...{ current: ['RNCP9000'], sources: ['test'] },
    },
    {
      ...{ id: 'RNCP52', title: 'Crêpier', kind: 'cap', level: null, ends: '2008-08-31', successors: [] },
      ...{ current: ['RNCP9001', 'RNCP9002'], sources: ['test'] },
    },
    {
      ...{ id: 'RNCP51', title: 'Tanneur', kind: 'cap', level: null, ends: '2008-08-31', successors: [] },
      ...{ current: [], sources: ['test'] },
    },
  ],
  blocSkills: [],
};
const lookedUp = lookup(catalogue);
const basis = { trades: 'x', gestures: 'x', items: 'x', diplomas: 'x' };
const reader = new TextReader(lookedUp, knownIn(lookedUp).numbers, {
  basis,
  right: [],
  groups: { quai: ['quai', 'transport*'] },
  trades: [
    { code: 'N1101', forms: ['cariste'] },
    { code: 'N1101', near: ['quai'], forms: ['agent'] },
    { code: 'H2913', forms: ['soudeur'] },
    { code: 'H2103', forms: ['boucher', 'abattoir', 'pareu*', 'travail* decoupe'] },
  ],
  gestures: [
    { skill: '3', forms: ['lavage cuve*'] },
    { skill: '1', forms: ['pareu*'] },
  ],
  items: [
    { kind: 'method', id: '5s', label: '5S', labelEn: '5S', forms: ['5s'] },
    {
      ...{ kind: 'method', id: 'propre', label: 'Découpe propre', labelEn: 'Clean cutting' },
      forms: ['decoupe hygienique'],
    },
    { kind: 'tool', id: 'gmao', label: 'GMAO', labelEn: 'CMMS', knowledge: '500', forms: ['gmao'] },
    {
      ...{ kind: 'tool', id: 'desosseuse', label: 'Désosseuse', labelEn: 'Boning machine' },
      forms: ['desosseuse', 'scie desosseuse'],
    },
    { kind: 'tool', id: 'four', label: 'Four', labelEn: 'Oven', forms: ['four*'] },
    { kind: 'language', id: 'anglais', label: 'Anglais', labelEn: 'English', forms: ['anglais'] },
    {
      kind: 'licence',
      id: 'permis-conduire',
      label: 'Permis',
      labelEn: 'Licence',
      forms: ['permis', 'permis lavage cuve'],
    },
    {
      kind: 'tool',
      id: 'presse',
      label: 'Presse',
      labelEn: 'Press',
      brand: true,
      forms: ['arburg', 'engel', 'fette'],
    },
    {
      kind: 'licence',
      id: 'agrement',
      label: 'Agrément soudeur',
      labelEn: 'Welder',
      forms: ['agrement soudeur'],
    },
  ],
  diplomas: [{ kind: 'cap', words: ['cap'] }],
  initials: [],
});
/** What the reader of the tests says of a text. */
export const readSample = (text: string) => reader.read(text, '2026-11-26');
