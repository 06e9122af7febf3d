import { describe, expect, it } from 'vitest';
import { ownAim } from '#core/plan/own-aim.ts';
import { does, wishes } from './fields.ts';

/** Where a trade and a wish lead to. */
async function aimOf(trade: string, wish: string) {
  const [start, end] = [await does(trade), await wishes(wish)];
  if (!start || !end) throw new Error('unread');
  return ownAim({ means: start, typed: trade }, { means: end, typed: wish }).place;
}

describe('who wishes to make something', () => {
  it.each([
    ['je fais le ménage dans une usine', 'fabriquer des médicaments', 'H2303'],
    ['agent de nettoyage industriel', 'produire des médicaments', 'H2303'],
    ['cariste', 'passer en production dans la pharma', 'H2303'],
    ['cariste', 'make medicines', 'H2302'],
    ['agent de nettoyage industriel', 'monter des voitures', 'H2909'],
    ['préparateur de commandes', 'faire des avions', 'H2909'],
    ['préparateur de commandes', 'assemble cars', 'H2909'],
    ['électricien de maintenance', 'construire des bateaux', 'H3203'],
    ['agent de nettoyage industriel', 'faire du fromage', 'H2104'],
  ])('is led to the trade that makes it, who makes nothing: %s, %s', async (trade, wish, maker) => {
    expect(await aimOf(trade, wish)).toBe(maker);
  });

  it.each([
    ['conducteur de ligne', 'fabriquer des médicaments', 'secteur:pharmacie'],
    ['soudeur', 'construire des bateaux', 'secteur:nautisme'],
    ['soudeur', 'faire des avions', 'secteur:aeronautique-spatial'],
    ['cariste', 'la pharma', 'secteur:pharmacie'],
    ['agent de nettoyage industriel', 'faire le ménage dans la pharma', 'K2204'],
    ['agent de nettoyage industriel', 'faire du contrôle qualité en pharma', 'H1510'],
  ])(
    'is led to the industry, who makes something already, and where nothing is made: %s, %s',
    async (trade, wish, place) => {
      expect(await aimOf(trade, wish)).toBe(place);
    },
  );
});

describe('a wish of any machine', () => {
  it.each([
    'conduire une machine en usine, dos foutu',
    'opérateur sur machine, pas de port de charges',
    'piloter une machine, j’ai une hernie',
    'conduire une ligne, mal au dos',
    'être sur une ligne de production sans porter',
    'run a machine in a factory, bad back',
    'machine operator, no heavy lifting',
  ])('is of one without loads, to who carries none: %s', async (wish) => {
    expect((await wishes(wish))?.place).toBe('H3301');
  });

  it('is of any other one, to who may carry', async () => {
    for (const wish of ['conduire une machine en usine', 'run a machine in a factory'])
      expect((await wishes(wish))?.place).toBe('H2906');
  });
});
