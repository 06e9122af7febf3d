import { describe, expect, it } from 'vitest';
import { clausesIn } from './clauses-told.ts';

describe('clausesIn', () => {
  it('parts a sentence without punctuation where a word opens another clause', () => {
    expect(clausesIn('j ai le dos foutu apres 15 ans de maçonnerie je cherche un truc assis')).toEqual([
      'j ai le dos foutu',
      'apres 15 ans de maconnerie',
      'je cherche un truc assis',
    ]);
  });

  it('reads a message, and leaves out who says why', () => {
    expect(clausesIn('jsui ds le batiment g mal o dos jve un taf tranquil')).toEqual([
      'je suis dans le batiment',
      'j ai mal au dos',
      'je veux un taf tranquil',
    ]);
    expect(clausesIn('le médecin du travail dit plus de vibrations')).toEqual(['plus de vibrations']);
  });

  it('takes iron for a verb, and what a firm says of itself for a comparison, only where a message has them', () => {
    expect(clausesIn('je veux fer cariste')).toEqual(['je veux faire cariste']);
    expect(clausesIn('je bosse com soudeur')).toEqual(['je bosse comme soudeur']);
    expect(clausesIn('je soude du fer forgé')).toEqual(['je soude du fer forge']);
    expect(clausesIn('chargée de com interne')).toEqual(['chargee de com interne']);
  });

  it('leaves out whom one looks after', () => {
    expect(clausesIn('je garde mes enfants le mercredi, un poste en labo')).toEqual(['un poste en labo']);
  });

  it('keeps together what belongs together', () => {
    expect(clausesIn("l'usine où je bosse")).toHaveLength(1);
  });
});
