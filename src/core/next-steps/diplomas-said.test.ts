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
])('leaves out what one has not: %s', (does) => {
  expect(said(does)).toEqual([]);
});
