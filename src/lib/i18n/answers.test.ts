import { describe, expect, it } from 'vitest';
import { en as doorEn } from './door/en.ts';
import { fr as doorFr } from './door/fr.ts';
import { en as fundingEn } from './funding/en.ts';
import { fr as fundingFr } from './funding/fr.ts';
import { en } from './move/en.ts';
import { fr } from './move/fr.ts';
import { en as plannedEn } from './planned/en.ts';
import { fr as plannedFr } from './planned/fr.ts';
import { en as profileEn } from './profile/en.ts';
import { fr as profileFr } from './profile/fr.ts';
import { en as compareEn } from './compare/en.ts';
import { fr as compareFr } from './compare/fr.ts';

const some = { have: 1, recognise: 4, learn: 7 };
const none = { have: 0, recognise: 2, learn: 2 };
const own = { have: 5, recognise: 0, learn: 2 };

describe('what is there of what is asked', () => {
  it('counts in the heading what the planks count: one’s own, and apart what is to have recognised', () => {
    expect(fr.of(some, 'gestures')).toBe('sur 12 gestes, 1 est déjà le vôtre, 4 en sont proches');
    expect(en.of(some, 'gestures')).toBe('of 12 skills, 1 is already yours, 4 are close');
    expect(fr.of({ ...some, have: 0, recognise: 0 }, 'gestures')).toMatch(/aucun en commun$/);
    expect(fr.there(some, 'gestures')).toBe('1 geste sur 12 est déjà le vôtre, 4 en sont proches');
    expect(fr.there(none, 'gestures')).toBe('2 gestes sur 4 sont proches des vôtres');
    expect(en.there(none, 'gestures')).toBe('2 skills out of 4 are close to yours');
    expect(fr.ofStaff.there({ ...none, recognise: 1 }, 'gestures')).toBe(
      '1 geste sur 3 est proche des leurs',
    );
    expect(fr.there({ ...none, recognise: 1 }, 'blocs')).toBe('1 bloc sur 3 serait à faire reconnaître');
    expect(fr.there(own, 'gestures')).toBe('5 gestes sur 7 sont déjà les vôtres');
    expect(en.there(some, 'gestures')).toBe('1 skill out of 12 is already yours, 4 are close');
    expect(en.there(none, 'blocs')).toBe('2 blocs out of 4 could be recognised');
    expect(en.there(own, 'gestures')).toBe('5 skills out of 7 are already yours');
  });

  it('says the same in the sentence', () => {
    expect(fr.sentence(some, 'gestures')).toBe(
      'Sur 12 gestes, 1 est déjà le vôtre, 4 en sont proches. Il en reste 7 à apprendre.',
    );
    const all = { have: 3, recognise: 1, learn: 0 };
    expect(fr.sentence(all, 'gestures')).toMatch(/Rien de connu à apprendre\.$/u);
    // The blocs of the certificate are listed below, to learn: nothing denies them.
    expect(fr.sentence({ ...all, blocs: 3 }, 'gestures')).toMatch(
      /Aucun n’est tout à fait nouveau\u00a0; le certificat, lui, demande 3 blocs à apprendre dans ce cadre-là\.$/u,
    );
    expect(en.sentence({ ...all, blocs: 1 }, 'gestures')).toMatch(/asks for 1 bloc to learn/u);
    // Of another domain, four gestures do not say that nothing is to be learnt.
    expect(fr.sentence({ ...all, changes: true }, 'gestures')).toMatch(
      /Ce qui change là-bas \(matières, machines, sécurité\) est à demander\.$/u,
    );
    expect(en.sentence({ ...all, changes: true }, 'gestures')).toMatch(/is to be asked about\.$/u);
    expect(en.sentence(none, 'blocs')).toBe('Of 4 blocs, 2 could be recognised. 2 left to learn.');
  });

  it('keeps the name and its colon together', () => {
    expect(doorFr.heading.counted('Chimie', 'x')).toBe('Chimie\u00a0: x');
    expect(doorEn.heading.counted('Chemicals', 'x')).toBe('Chemicals: x');
  });
});

describe('what is met of a bloc, and of a trade', () => {
  it('adds up, in plain words', () => {
    expect(plannedFr.met({ same: 1, context: 1, asked: 2 })).toBe(
      'Sur 2 compétences de métier\u00a0: 1 déjà là, 1 proche d’un geste déjà là.',
    );
    expect(plannedFr.met({ same: 0, context: 2, asked: 3 })).toBe(
      'Sur 3 compétences de métier\u00a0: 2 proches d’un geste déjà là, 1 à apprendre.',
    );
    expect(plannedEn.met({ same: 1, context: 0, asked: 1 })).toBe('Of 1 trade skill: 1 already there.');
  });

  it('says how many gestures of the trade are there, one or none too', () => {
    expect(plannedFr.gestures(6, 11)).toBe(
      'Ce métier demande d’abord 11 gestes\u00a0: 6 sont déjà là, ou presque.',
    );
    expect(plannedFr.gestures(0, 1)).toBe('Ce métier demande d’abord 1 geste, qui n’est pas encore là.');
    expect(plannedEn.gestures(1, 1)).toBe('This trade asks first for 1 skill, already there, or nearly.');
    expect(plannedEn.gestures(0, 4)).toBe('This trade asks first for 4 skills, none of which is there yet.');
  });
});

describe('what another plan asks for', () => {
  it('counts no bloc of a pathway that lists none', () => {
    expect(plannedFr.asks(3, 1)).toBe('3 blocs à apprendre, 1 étape');
    expect(plannedFr.asks(null, 1)).toBe('Blocs à apprendre non connus, 1 étape');
    expect(plannedEn.asks(null, 2)).toBe('Blocs to learn not known, 2 steps');
    expect(plannedFr.originCourse({ toAssess: 2, toLearn: 0 })).toBe('2 à faire reconnaître, 0 à apprendre');
    expect(plannedFr.originCourse(null)).toBe('blocs non connus');
    expect(plannedEn.originCourse(null)).toBe('blocs not known');
  });
});

it('says of how many pathways near the link counts, among all those of the list', () => {
  expect(profileFr.resultCount(8, 3)).toBe(
    '8 parcours ont quelque chose en commun avec vous, dont 3 à votre portée',
  );
  expect(profileEn.resultCount(8, 3)).toBe(
    '8 pathways have something in common with you, 3 of them within reach',
  );
  for (const near of [0, 8])
    expect(profileFr.resultCount(8, near)).toBe('8 parcours ont quelque chose en commun avec vous');
});

it('says where the situation told stays: the address holds it', () => {
  expect(fundingFr.openText).toContain('adresse');
  expect(fundingEn.openText).toContain('address');
});

describe('pathways side by side', () => {
  it('says that gestures of one serve the others only where all were read in their blocs', () => {
    expect(compareFr.core.say(12, 2, 12)).toContain('qui les a pour l’un les a pour les autres');
    expect(compareFr.core.say(1, 2, 1)).toContain('qui l’a pour l’un l’a pour les autres');
    expect(compareFr.core.say(12, 2, 4)).toBe(
      'Les deux parcours demandent ces gestes, d’après ce que l’on en sait : 4 sont lus dans les blocs de chacun, le reste vient de métiers visés, non des blocs. À vérifier sur les fiches.',
    );
    for (const read of [0, 4]) {
      expect(compareFr.core.say(12, 2, read)).not.toContain('les a pour');
      expect(compareEn.core.say(12, 2, read)).not.toContain('having them');
    }
  });

  it('never says of what was read in one pathway only that it asks for more than the other', () => {
    expect(compareFr.core.ownTitle(6, 0, true)).toBe('Lu ici seulement : 6 gestes');
    expect(compareFr.core.ownNote(1)).toContain('ne veut pas dire qu’il ne le demande pas');
    expect(compareFr.core.ownNote(2)).toContain('dans les autres');
    expect(compareEn.core.ownTitle(6, 0, true)).toBe('Read here only: 6 skills');
    expect(compareEn.core.ownNote(2)).toContain('the others');
  });

  it('never says of a pathway whose blocs are unknown that there is nothing more', () => {
    expect(compareFr.core.ownTitle(0, 0, false)).toBe(
      'Ce qu’il demande de plus n’est pas connu : ses blocs ne le sont pas',
    );
    expect(compareFr.core.ownTitle(2, 0, false)).toContain('ses blocs ne sont pas connus');
    expect(compareFr.core.ownTitle(0, 0, true)).toBe('Rien de plus n’est connu');
    expect(compareEn.core.ownTitle(0, 0, false)).toContain('not known');
  });
});
