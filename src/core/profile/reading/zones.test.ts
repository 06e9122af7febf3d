import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elsewhereIn } from './elsewhere.ts';
import { employerAt, isLed, isMachine, isOthers } from './others.ts';
import { outsideWorkIn } from './outside-work.ts';
import { bare, isDenied, isDeniedBehind, within } from './zones.ts';

describe('what is not the person’s', () => {
  const left = (text: string, word: string) => {
    const start = text.indexOf(word);
    return within({ start, end: start + word.length }, elsewhereIn(text)) || isDenied(text, start);
  };

  it.each([
    ['Sous mes ordres, mouleur. Chef d’atelier moi-même, je le recommande', 'Chef'],
    ['jpense a faire dessinateur', 'dessinateur'],
    ['je ne veux plus faire de caisse', 'caisse'],
    ['le filetage c’est ma collègue', 'filetage'],
    ['la couture c’est pas moi', 'couture'],
    ['Le dentiste ne travaille pas ici', 'dentiste'],
    ['« Pilote » ne veut pas dire aviateur', 'Pilote'],
    ['le curage non jamais', 'curage'],
    ['élu au CSE de 2019 à 2023', '2019'],
    ['Ambassadrice sécurité', 'Ambassadrice'],
    ['vendanges en famille', 'vendanges'],
    ['Wife: seamstress', 'seamstress'],
    ['I want work factory', 'factory'],
    ['Anglais | fils journaliste', 'journaliste'],
    ['PROFESSION DU PÈRE : mineur', 'mineur'],
    ['Arbitre de foot', 'Arbitre'],
    ['Dossier suivi par M. Roux, responsable maintenance', 'responsable'],
    ['Le chargé de sécurité vous accompagne', 'chargé'],
    ['j’ai peur des vaches', 'vaches'],
    ['je peux faire gardien si on me forme', 'gardien'],
    ['2010-2014 congé parental, garde d’enfants', 'garde'],
    ['I do not weld', 'weld'],
    ['N’a pas été formé à la grue mobile', 'grue'],
    ['je ne sais pas encore régler la presse', 'presse'],
    ['ok mais pas pour la découpe', 'découpe'],
  ])('leaves out what is of no work of one’s own: %s', (text, word) => {
    expect(left(text, word)).toBe(true);
  });

  it('leaves out wishes, other people, who signs, and what is denied', () => {
    expect(left('Je cherche une usine de sac', 'usine')).toBe(true);
    expect(left('Mon conjoint est peintre', 'peintre')).toBe(true);
    expect(left('Je soussignée, directrice de X, certifie que', 'directrice')).toBe(true);
    expect(left('je n’ai pas de CACES', 'CACES')).toBe(true);
    expect(left('rattaché au chef d’atelier', 'chef')).toBe(true);
    expect(left('On recrute un mouleur', 'recrute')).toBe(true);
    expect(left('Depuis 2019 je recrute et forme les mouleurs', 'recrute')).toBe(false);
  });

  it('leaves them out without accents, behind a masculine signature, and whatever the wish', () => {
    expect(left('mon pere etait menuisier', 'menuisier')).toBe(true);
    expect(left('mon beau-frère est maçon', 'maçon')).toBe(true);
    expect(left('Pharmacien. Beau-frère gérant d’une scierie.', 'scierie')).toBe(true);
    expect(left('mn frere bosse ajusteur', 'ajusteur')).toBe(true);
    expect(left('2022 Stage de 3 semaines : horlogerie, Morteau', 'horlogerie')).toBe(true);
    expect(left('aidant familial (père, ancien mineur)', 'mineur')).toBe(true);
    expect(left('Je soussigné Paul Boulanger, gérant, certifie que', 'Boulanger')).toBe(true);
    expect(left('I would love to become a nurse', 'nurse')).toBe(true);
    expect(left('Objectif : devenir formateur', 'formateur')).toBe(true);
    expect(left('Jamais travaillé en logistique', 'logistique')).toBe(true);
    expect(left('vous rendez compte au contremaître', 'contremaître')).toBe(true);
    expect(left('ma mère est infirmière et moi je suis soudeur', 'soudeur')).toBe(false);
    expect(left('vous rendez compte au contremaître', 'compte')).toBe(false);
  });

  it('leaves out what is aimed at, watched, told by others or done for pleasure', () => {
    expect(left('jveu kitté la route pr lusine', 'lusine')).toBe(true);
    expect(left('Want to be a quality technician', 'quality')).toBe(true);
    expect(left('Titre visé : Conducteur d’installations', 'Conducteur')).toBe(true);
    expect(left('ALTERNANCE RECHERCHÉE : BTS Pilotage de procédés', 'BTS')).toBe(true);
    expect(left('Studying for BTS Bioqualim, not finished', 'BTS')).toBe(true);
    expect(left('formation pontier prévue en mars', 'pontier')).toBe(true);
    expect(left('formation de cariste faite en mars', 'cariste')).toBe(false);
    expect(left('on m’a dit CQP mouleur c’est bien', 'CQP')).toBe(true);
    expect(left('Stages : laiterie (8 semaines), brasserie', 'brasserie')).toBe(true);
    expect(left('un stage d’observation en atelier d’embouteillage', 'atelier')).toBe(true);
    expect(left('un stage de 6 semaines comme aide-laborantine', 'aide')).toBe(false);
    expect(left('Photographe amateur', 'Photographe')).toBe(true);
    expect(left('Sport : escalade', 'escalade')).toBe(true);
  });

  it('leaves out relatives without "my", who may speak of the person, and other posts', () => {
    expect(left('Anglais courant. Mari agriculteur bio.', 'agriculteur')).toBe(true);
    expect(left('Mère au foyer puis soudeuse', 'soudeuse')).toBe(false);
    expect(left('je ne veux plus être caissière', 'caissière')).toBe(false);
    expect(left('Sous mes ordres, mouleur. Chef d’atelier moi-même', 'mouleur')).toBe(false);
    expect(left('Reference: Mr. Brown, head chef', 'chef')).toBe(true);
    expect(left('Reference: Mr. Brown. I weld', 'weld')).toBe(false);
    expect(left('Le poste de sertisseur est pourvu', 'sertisseur')).toBe(true);
    expect(left('mais un peintre carrossier motivé conviendra aussi', 'peintre')).toBe(true);
    expect(left('Poste de sertisseur à pourvoir', 'sertisseur')).toBe(false);
  });

  const placed = (text: string, word: string) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  });

  it('knows an employer by its own name or by its trade', () => {
    const at = (text: string, word: string) => employerAt(text, placed(text, word));
    expect(at('Magasinier chez Boulanger 4 ans', 'Boulanger')).toBe('named');
    expect(at('préparateur pour Le Boucher Normand', 'Boucher')).toBe('named');
    expect(at('Mme Claire Marin', 'Marin')).toBe('named');
    expect(at('soudeur chez un chaudronnier naval', 'chaudronnier')).toBe('told');
    expect(at('laboratoire d’un fabricant de détergents', 'fabricant')).toBe('told');
    expect(at('Chez Renault Cariste 3 ans', 'Cariste')).toBeNull();
    expect(at('boulanger depuis 2010', 'boulanger')).toBeNull();
  });

  it('tells a machine from who runs it', () => {
    const at = (text: string, word: string) => isMachine(text, placed(text, word));
    expect(at('2 ans sur thermoformeuse', 'thermoformeuse')).toBe(true);
    expect(at('réglage de la plieuse', 'plieuse')).toBe(true);
    expect(at('poste de piqueuse', 'piqueuse')).toBe(false);
    expect(at('conduite d’une ligne', 'ligne')).toBe(false);
    expect(at('conducteur de ligne (soutireuse, étiqueteuse)', 'soutireuse')).toBe(true);
    expect(at('conducteur de ligne (soutireuse, étiqueteuse)', 'étiqueteuse')).toBe(true);
  });

  it.each([
    ['vendeur, fils d’agriculteur', 'agriculteur'],
    ['je suis le voisin d’un forgeron', 'forgeron'],
    ['RQTH. Veux devenir contrôleur qualité', 'contrôleur'],
    ['votre annonce de technicien qualité', 'technicien'],
    ['ma candidature au poste de cariste', 'cariste'],
    ['j’ai refusé un poste de magasinier', 'magasinier'],
    ['stage de 3 jours en boulangerie', 'boulangerie'],
    ['stage en boulangerie en 3e', 'boulangerie'],
    ['chargé de clientèle, projet : technicien', 'technicien'],
    ['welder, father was a boilermaker', 'boilermaker'],
    ['j’aime la couture', 'couture'],
    ['je soude un peu chez moi', 'soude'],
    ['référent sécurité incendie, opérateur', 'incendie'],
    ['Welding student', 'Welding'],
    ['étudiante en chimie', 'chimie'],
  ])('leaves out of "%s" the %s', (text, word) => {
    expect(left(text, word)).toBe(true);
  });

  it.each([
    ['femme de ménage 5 ans', 'ménage'],
    ['référent sécurité incendie, opérateur', 'opérateur'],
    ['je soude un peu chez moi, cariste 2 ans', 'cariste'],
    ['stage de 6 semaines comme laborantine', 'laborantine'],
  ])('keeps in "%s" the %s', (text, word) => {
    expect(left(text, word)).toBe(false);
  });

  it('takes several who work for other people, unless they are looked for', () => {
    const at = (text: string, word: string) => isOthers(text, placed(text, word));
    expect(at('au contact des soudeurs', 'soudeurs')).toBe(true);
    expect(at('accueil des clients et mécaniciens', 'mécaniciens')).toBe(true);
    expect(at('team of mechanics around me', 'mechanics')).toBe(true);
    expect(at('soudeur, 4 ans', 'soudeur')).toBe(false);
    expect(at('préparateur de commandes', 'préparateur de commandes')).toBe(false);
    expect(at('nous recherchons des soudeurs', 'soudeurs')).toBe(false);
    expect(at('Soudeurs H/F', 'Soudeurs')).toBe(false);
  });

  it('knows people whom one leads, wherever they stand', () => {
    const at = (text: string, word: string) => isLed(text, placed(text, word));
    expect(at('vous encadrez 2 caristes et 4 soudeurs', 'caristes')).toBe(true);
    expect(at('vous encadrez 2 caristes et 4 soudeurs', 'soudeurs')).toBe(true);
    expect(at('une équipe de 5 soudeurs', 'soudeurs')).toBe(true);
    expect(at('équipe de nuit, soudeur', 'soudeur')).toBe(false);
  });

  it('leaves out addresses, names of people and schools', () => {
    const aside = (text: string, word: string) => within(placed(text, word), outsideWorkIn(text));
    expect(aside('12 rue des Tanneurs, 44000 Nantes', 'Tanneurs')).toBe(true);
    expect(aside('zone industrielle des Forges', 'Forges')).toBe(true);
    expect(aside('agent de quai, chargement', 'chargement')).toBe(false);
    expect(aside('Lycée Jean Moulin, section chaudronnerie, 2003-2005', 'chaudronnerie')).toBe(true);
    expect(aside('certifie avoir employé M. Kevin BOULANGER en qualité de', 'BOULANGER')).toBe(true);
    expect(aside('Monsieur J. Verrier a exercé', 'Verrier')).toBe(true);
    expect(aside('Fait à Lyon, le directeur : P. Marin', 'Marin')).toBe(true);
    expect(aside('Je m’appelle Sylvie Teinturier, disponible', 'Teinturier')).toBe(true);
    expect(aside('GMAO, 5S. Soudeur 3 ans', 'Soudeur')).toBe(false);
    expect(aside('CACES cat. A, permis B. Soudeur TIG', 'Soudeur')).toBe(false);
    expect(aside('my name is john, welder 5 years', 'welder')).toBe(false);
    expect(aside('je m’appelle paul soudeur 5 ans', 'soudeur')).toBe(false);
    expect(aside('cuisinier au lycée Jean Moulin, plonge', 'plonge')).toBe(false);
  });

  it('leaves out what one has no experience in, whom one works with, and whom to write to', () => {
    expect(left('pas encore d’expérience en soudage', 'soudage')).toBe(true);
    expect(left('no experience in welding', 'welding')).toBe(true);
    expect(left('Vous travaillerez avec les caristes', 'caristes')).toBe(true);
    expect(left('Envoyez CV à M. Couvreur, directeur d’usine', 'directeur')).toBe(true);
    expect(left('Mes anciens collègues étaient régleurs', 'régleurs')).toBe(true);
    expect(left('Je n’ai jamais tenu de boutique de cordonnier', 'cordonnier')).toBe(true);
    expect(left('le curage j’ai jamais fait, la conduite oui', 'curage')).toBe(true);
    expect(left('le curage j’ai jamais fait, la conduite oui', 'conduite')).toBe(false);
    expect(left('je n’ai jamais travaillé qu’en boulangerie', 'boulangerie')).toBe(false);
    expect(left('le cordonnier de ma rue me dit', 'cordonnier')).toBe(true);
    expect(left('la mise en service est faite par nos automaticiens', 'automaticiens')).toBe(true);
    expect(left('vous rendez compte à M. Meunier, responsable de production', 'responsable')).toBe(true);
    expect(left('un stage de câblage de 2 semaines', 'câblage')).toBe(true);
    expect(left('dix ans d’expérience en soudage', 'soudage')).toBe(false);
  });

  it('takes accents off without moving a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(bare(text)).toHaveLength(text.length);
      }),
    );
    expect(bare('mère, Été')).toBe('mere, Ete');
  });

  it('keeps what a recruiter asks for, and what follows a wish', () => {
    expect(left('La fonderie recherche un mouleur', 'mouleur')).toBe(false);
    expect(left('On recrute un mouleur', 'mouleur')).toBe(false);
    expect(left('Recherche boulanger (h/f)', 'boulanger')).toBe(false);
    expect(left('Je cherche un travail, j’ai été cariste', 'cariste')).toBe(false);
  });
});

describe('what is said behind a word', () => {
  const behind = (text: string, word: string) => isDeniedBehind(text, text.indexOf(word) + word.length);

  it('denies it', () => {
    expect(behind('plaquiste non jamais.', 'plaquiste')).toBe(true);
    expect(behind('maçon nan, soudeur', 'maçon')).toBe(true);
    expect(behind('maçon non plus g pas le permis', 'maçon')).toBe(true);
    expect(behind('maçon non qualifié', 'maçon')).toBe(false);
  });
});
