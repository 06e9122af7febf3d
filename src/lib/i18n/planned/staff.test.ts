import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { personEn } from './person-en.ts';
import { personFr } from './person-fr.ts';
import { staffEn } from './staff-en.ts';
import { staffFr } from './staff-fr.ts';

const texts = (words: object): string[] =>
  Object.values(words).flatMap((one: unknown) =>
    typeof one === 'string' ? [one] : typeof one === 'object' && one !== null ? texts(one) : [],
  );

describe.each([
  ['an employer is told of their people', staffFr, staffEn],
  ['is told of somebody else', personFr, personEn],
])('what %s', (_who, ofFr, ofEn) => {
  it('speaks of them, where a person is spoken to', () => {
    for (const said of texts(ofFr)) expect(said).not.toMatch(/\b(?:vous|votre|vos|vôtres?)\b/iu);
    for (const said of texts(ofEn)) expect(said).not.toMatch(/\b(?:you|your|yours)\b/iu);
  });

  it('says the same things as to a person, and all that is said of a trade that is theirs', () => {
    for (const key of Object.keys(ofFr)) {
      expect(fr).toHaveProperty(key);
      expect(en).toHaveProperty(key);
    }
    const own = Object.entries(fr).filter(
      ([key, said]) =>
        typeof said === 'string' && /votre métier|le vôtre|proches de vous/iu.test(said) && !(key in ofFr),
    );
    expect(own.map(([key]) => key)).toEqual([]);
  });
});
