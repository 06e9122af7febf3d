import { describe, expect, it } from 'vitest';
import { inOwnPerson } from './for-other.ts';

describe('who asks for somebody near', () => {
  it.each([
    ['mon fils de 17 ans veut être soudeur', 'je veux être soudeur'],
    ['ma fille adore les parfums', "j'aime les parfums"],
    ['pour ma nièce, métiers de la cosmétique', 'métiers de la cosmétique'],
    ['formation pour mon fils en chaudronnerie', 'formation en chaudronnerie'],
    ['mon mari maçon, dos foutu, il cherche autre chose', 'je suis maçon, dos foutu, je cherche autre chose'],
    ['ma femme travaille en abattoir elle voudrait la pharma', 'je travaille en abattoir je veux la pharma'],
    ['un ami cariste veut passer conducteur de ligne', 'je suis cariste, je veux passer conducteur de ligne'],
    ['mon beau-frère en a marre des nuits', "j'en ai marre des nuits"],
    ['my daughter wants to be a welder', 'i want to be a welder'],
    [
      'my husband is a baker and he wants to work in a factory',
      'i am a baker and i want to work in a factory',
    ],
  ])('is heard as if they asked themselves: %s', (typed, own) => {
    expect(inOwnPerson(typed)).toBe(own);
  });

  it.each([
    'soudeur',
    'mes enfants sont grands',
    'je garde ma fille',
    'fil de soudure',
    'une fille de salle',
    'il veut être soudeur',
    'mon mari',
    'mon mari travaille chez Airbus, je cherche dans la couture',
    'ma mère était couturière, j’aimerais la maroquinerie',
    '',
  ])('is left as typed where nothing is asked for them: %s', (typed) => {
    expect(inOwnPerson(typed)).toBe(typed);
  });

  it('is the same the second time', () => {
    for (const typed of ['mon fils veut souder', 'ma mère est cariste', 'pour mon neveu : usinage'])
      expect(inOwnPerson(inOwnPerson(typed))).toBe(inOwnPerson(typed));
  });
});
