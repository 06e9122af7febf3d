import { expect, it } from 'vitest';
import { diplomasSaid } from './diplomas-said.ts';

const said = (does: string) => diplomasSaid(does).map(({ fr }) => fr);

it.each([
  ['j’ai un CQP de conducteur de ligne', ['CQP de conducteur de ligne']],
  ['opérateur, BTS chimie', ['BTS chimie']],
  ['cap maroquinerie, couture main', ['CAP maroquinerie']],
  ['conductrice de ligne, HACCP, NEP', ['HACCP', 'NEP (nettoyage en place)']],
  ['chauffeur PL, FIMO et FCO à jour', ['FIMO', 'FCO']],
  ['soudeur, bac pro chaudronnerie obtenu en 2010', ['bac pro chaudronnerie']],
  ['technicien avec un BUT génie chimique', ['BUT génie chimique']],
  ['j’ai un titre pro de soudeur et un CAP serrurier', ['titre pro de soudeur', 'CAP serrurier']],
  ['boulanger, CAP', ['CAP']],
  ['boulanger (CAP en 2004)', ['CAP']],
  ['conductrice, les contrôles, le nettoyage NEP', []],
  ['conductrice, je fais le nettoyage en place', []],
  ['cap boulanger en 2005', ['CAP boulanger']],
  ['titulaire d’un CAP de maroquinier obtenu en 1998', ['CAP de maroquinier']],
  ['aide, BEP sanitaire et social', ['BEP sanitaire et social']],
  ['BTS en électrotechnique et 5 ans de labo', ['BTS en électrotechnique']],
  ['est-ce que mon CAP couture me sert encore ?', ['CAP couture']],
  ['j’ai un CAP couture, ça suffit ?', ['CAP couture']],
  ['boulanger, CAP en 2003, qui paie ?', ['CAP']],
  ['mon fils est soudeur, moi j’ai un CAP couture', ['CAP couture']],
  ['on me demande un bac mais j’ai un CAP boulanger', ['CAP boulanger']],
])('names what one says to have: %s', (does, diplomas) => {
  expect(said(does)).toEqual(diplomas);
});

it.each([
  'soudeur',
  'sans CAP, manutentionnaire',
  'pas de diplôme',
  'niveau CAP, cariste',
  'je prépare un BTS chimie',
  'en cours de CAP boulanger',
  'j’ai raté mon CAP coiffure',
  'CAP boulanger pas obtenu',
  'suivi par Cap emploi',
  'je veux passer un CQP',
  'but trouver du travail',
  'FIMO périmée',
  'jamais eu le bac pro',
  'HACCP jamais fait',
  'je suis au bep',
  'le cap à tenir',
  'piqueuse. Tu crois qu’il faut que je repasse un CAP ? Et qui paie ?',
  'soudeur, un CAP, c’est obligatoire ?',
  'faut-il un BTS',
  'les offres demandent un bac pro',
  'si j’avais un CAP',
  'soudeur, mon fils a un CAP chaudronnerie',
  'ma cheffe a un BTS',
  'HACCP, c’est obligatoire ?',
])('leaves out what one has not: %s', (does) => {
  expect(said(does)).toEqual([]);
});
