import { describe, expect, it } from 'vitest';
import { plainKind, plainPathway, plainTrade } from '../../catalogue/plain.fixture.ts';
import { inOneGender, isWideWord, phrasesOf } from './names.ts';

type Named = Parameters<typeof phrasesOf>[0];
const nothing: Named = {
  pathways: [],
  occupations: [],
  skills: [],
  fineSkills: [],
  knowledge: [],
  kinds: [],
};
const read = (more: Partial<Named>) =>
  phrasesOf({ ...nothing, ...more }).map(({ kind, id, text }) => [kind, id, text].join(' '));
const field = (label: string) => ({ id: '5', label, category: null });
const fine = (label: string, skill: string | null = '1') => ({ id: '11', label, skill, category: null });
const macro = { id: '1', code: null, label: 'Préparer', field: null, issue: null };

describe('names under which a text is read', () => {
  it('are the label and the appellations of a trade', () => {
    const titles = [{ id: '1', label: 'Conducteur de four' }];
    expect(phrasesOf({ ...nothing, occupations: [plainTrade('H1', { label: 'Fondeur', titles })] })).toEqual([
      { kind: 'occupation', id: 'H1', label: 'Fondeur', text: 'Fondeur' },
      { kind: 'occupation', id: 'H1', label: 'Fondeur', text: 'Conducteur de four' },
    ]);
  });

  it('are no word that heads hundreds of titles, alone', () => {
    expect(read({ occupations: [plainTrade('H1', { label: 'Conducteur / Conductrice' })] })).toEqual([]);
    expect(read({ occupations: [plainTrade('H1', { label: 'Fondeur / Fondeuse' })] })).toHaveLength(1);
    expect(['conductrice', 'fondeur', 'gestion'].map(isWideWord)).toEqual([true, false, true]);
  });

  it('are none where the word that counts is one that texts leave out', () => {
    expect(read({ knowledge: [field('Traitement du son')] })).toEqual([]);
    expect(read({ knowledge: [field('Traitement de l’eau')] })).not.toEqual([]);
  });

  it('are a field with and without the words that say nothing of it, never a doer', () => {
    expect(read({ knowledge: [field('Principes d’hydraulique')] })).toEqual([
      'knowledge 5 Principes d’hydraulique',
      'knowledge 5 hydraulique',
    ]);
    expect(read({ knowledge: [field('Hydraulique')] })).toEqual(['knowledge 5 Hydraulique']);
    expect(read({ knowledge: [field('Assembleur')] })).toEqual([]);
  });

  it.each([
    'Techniques de la soudure',
    'Procédés de soudure',
    'Bases du soudure',
    'Notions en soudure',
    'Normes des soudure',
    'Utilisation de l’soudure',
  ])('leave out the head of %s', (label) => {
    expect(read({ knowledge: [field(label)] })).toContain('knowledge 5 soudure');
  });

  it('are no beginning that gestures of several macro-competences share, nor one whose circumstance says all', () => {
    const other = { ...macro, id: '2' };
    const green = { ...macro, id: '402008' };
    expect(
      read({
        skills: [macro, other, green],
        fineSkills: [
          fine('Contrôler la qualité en atelier'),
          { ...fine('Contrôler la qualité selon le plan', '2'), id: '12' },
          { ...fine('Conduire des engins en écoconduite', '402008'), id: '13' },
        ],
      }).filter((name) => /^skill (?:1|2|402008) (?:Contrôler|Conduire)/.test(name)),
    ).toEqual([]);
  });

  it('are a gesture, and its macro-competence where its circumstances are left out', () => {
    expect(
      read({ skills: [macro], fineSkills: [fine('Préparer les commandes en suivant les procédures')] }),
    ).toEqual([
      'skill 1 Préparer',
      'skill 11 Préparer les commandes en suivant les procédures',
      'skill 1 Préparer les commandes',
    ]);
  });

  it.each([
    ['Préparer les commandes, en lot', true],
    ['Préparer les commandes (lots)', true],
    ['Préparer les commandes selon le plan', true],
    ['Préparer les commandes à partir du plan', true],
    ['Préparer les commandes et les lots', true],
    ['Préparer les commandes', false],
    ['Préparer en suivant les procédures', false],
    ['Former des internes en atelier', false],
  ])('shorten %s: %s', (label, shortened) => {
    const names = read({ skills: [macro], fineSkills: [fine(label)] });
    expect(names.slice(2)).toEqual(shortened ? ['skill 1 Préparer les commandes'] : []);
  });

  it('shorten nothing without a macro-competence, and each name once', () => {
    expect(read({ fineSkills: [fine('Préparer les commandes, en lot', null)] })).toHaveLength(1);
    expect(read({ fineSkills: [fine('Préparer les commandes, en lot', '404')] })).toHaveLength(1);
    const twice = ['Préparer les commandes, en lot', 'Préparer les commandes (lots)'].map((label) =>
      fine(label),
    );
    expect(read({ skills: [macro], fineSkills: twice })).toHaveLength(4);
  });

  it('are a diploma behind the words of its kind, a registered title never', () => {
    const kinds = [
      plainKind('cqp', 'CQP', ['cqp', 'certificat']),
      plainKind('titre-rncp', 'Titre', ['titre']),
    ];
    const pathways = [
      plainPathway('RNCP1', { title: 'CQPM Fondeur' }),
      plainPathway('RNCP2', { title: 'Mouleur (CQP)' }),
      plainPathway('RNCP3', { kind: 'titre-rncp', title: 'Manager' }),
      plainPathway('RNCP4', { kind: 'autre', title: 'Soudeur' }),
    ];
    expect(read({ kinds, pathways })).toEqual([
      'certification RNCP1 cqp Fondeur',
      'certification RNCP1 certificat Fondeur',
      'certification RNCP2 cqp Mouleur',
      'certification RNCP2 certificat Mouleur',
    ]);
  });
});

describe('a name said for both', () => {
  it.each([
    ['Technicien forestier / Technicienne forestière', 'Technicien forestier'],
    // As pages hold it: a space that does not break.
    ['Technicien forestier\u00a0/ Technicienne forestière', 'Technicien forestier'],
    ['Agent polyvalent / Agente polyvalente d’hôtellerie', 'Agent polyvalent d’hôtellerie'],
    ['Analyste sensoriel / sensorielle', 'Analyste sensoriel'],
    ['Chef monteur / Cheffe monteuse de rails', 'Chef monteur de rails'],
    ['Carrossier-tôlier / Carrossière-tôlière', 'Carrossier-tôlier'],
    ['Dépanneur-remorqueur / Dépanneuse-remorqueuse de cars', 'Dépanneur-remorqueur de cars'],
    ['Conducteur / Conductrice de ligne', 'Conducteur / Conductrice de ligne'],
    ['Cariste', 'Cariste'],
    ['Moulin / eau / vent', 'Moulin / eau / vent'],
    ['Pilote de ligne / Commandante', 'Pilote de ligne / Commandante'],
  ])('is read as one says it: %s', (text, said) => {
    expect(inOneGender(text)).toBe(said);
  });
});
