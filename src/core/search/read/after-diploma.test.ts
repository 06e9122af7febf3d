import { describe, expect, it } from 'vitest';
import { afterDiploma, withoutGoingOn } from './after-diploma.ts';

describe('a diploma that one has, and what comes after', () => {
  it.each([
    ['après bac pro chaudronnerie', 4, 'bac-pro'],
    ['après un cap boulanger que faire', 3, 'cap'],
    ['quoi faire apres le bts electrotechnique', 5, 'bts'],
    ['bac pro mei débouchés', 4, 'bac-pro'],
    ['débouchés bac pro froid', 4, 'bac-pro'],
    ['bac pro melec et apres', 4, 'bac-pro'],
    ['mon fils a un cap soudage et veut continuer', 3, 'cap'],
    ['que faire avec un cap ébéniste', 3, 'cap'],
    ["j'ai un bac pro plastiques et composites quelle suite", 4, 'bac-pro'],
    ['mention complémentaire après un CAP électricien', 3, 'cap'],
    ["poursuite d'études bac pro pilote de ligne", 4, 'bac-pro'],
    ['cap horloger puis quoi', 3, 'cap'],
    ['after a bac pro in mechanics', 4, 'bac-pro'],
  ])('is heard: %s', (typed, level, kind) => {
    const after = afterDiploma(typed);
    expect(after?.level).toBe(level);
    expect(after?.out).toContain(kind);
  });

  it.each(['après bac pro maintenance quoi à part bts', 'après un bac pro maintenance sans faire de BTS'])(
    'hears what is not wanted after it: %s',
    (typed) => {
      expect(afterDiploma(typed)?.out).toEqual(['bac-pro', 'bts', 'btsa']);
    },
  );

  it.each([
    'bac pro chaudronnerie',
    "j'ai un cap chaudronnerie",
    'cap boulanger en alternance',
    'VAE bac pro pilote de ligne',
    'bts après 40 ans',
    'que faire pour avoir un cap',
  ])('is not, where it is asked for: %s', (typed) => {
    expect(afterDiploma(typed)).toBeNull();
  });

  it('leaves the words of what it is of', () => {
    expect(withoutGoingOn(['maintenance', 'part', 'bts', 'licence'])).toEqual(['maintenance']);
  });
});
