import { describe, expect, it } from 'vitest';
import { askedAfter, asksElsewhere, onlyAsks, onlyChanges, withoutLife } from './asks-else.ts';

describe('a clause that only asks what to do', () => {
  it.each([
    'que faire',
    'je fais quoi maintenant',
    'quels metiers',
    'quoi faire en usine',
    'vers quoi se tourner',
    'what else can i do',
  ])('%s names no work', (clause) => {
    expect(onlyAsks(clause)).toBe(true);
    expect(asksElsewhere(clause)).toBe(true);
  });

  it.each(['que faire de la soudure', 'la soudure', 'quoi faire avec un bac pro'])(
    '%s names one',
    (clause) => {
      expect(onlyAsks(clause)).toBe(false);
    },
  );

  it.each(['changer de boite', 'travail', 'je cherche'])('%s asks for no other work', (clause) => {
    expect(asksElsewhere(clause)).toBe(false);
  });
});

describe('the work after which one asks', () => {
  it.each([
    ['quoi faire apres la gendarmerie', 'gendarmerie'],
    ['que faire apres avoir ete serveuse', 'serveuse'],
    ['quel metier apres aide soignante', 'aide soignante'],
    ['what to do after nursing', 'nursing'],
    ['apres la boulangerie', 'boulangerie'],
  ])('%s: %s', (clause, does) => {
    expect(askedAfter(clause)).toBe(does);
  });

  it.each([
    'que faire apres un bac pro mspc',
    'que faire apres un licenciement',
    'reconversion apres un cancer',
    'soudure apres la peinture',
  ])('%s: none', (clause) => {
    expect(askedAfter(clause)).toBeNull();
  });

  it('leaves out what happened in a life', () => {
    expect(withoutLife('reconversion apres le covid')).toBe('reconversion');
    expect(withoutLife('reconversion apres 20 ans de plonge')).toBe('reconversion apres 20 ans de plonge');
  });
});

it('tells who would but change from who asks for another work', () => {
  expect(onlyChanges('caissiere qui veut changer')).toBe(true);
  expect(onlyChanges('caissiere je veux changer que faire')).toBe(false);
  expect(onlyChanges('caissiere changer de magasin')).toBe(false);
});
