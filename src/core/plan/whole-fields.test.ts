import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyMobility, formatMobility, parseMobility } from './query.ts';
import { readSectors, wholeFields, writeSectors } from './whole-fields.ts';

type Sector = { id: string; branches: string[]; romeSectors: string[] };
const sectors = JSON.parse(readFileSync('data/curated/sectors.json', 'utf8')) as Sector[];
const idsWhere = (holds: (sector: Sector) => boolean) =>
  sectors
    .filter(holds)
    .map(({ id }) => id)
    .sort();
const { agroalimentaire = [], alimentaire = [] } = wholeFields;

describe('a whole field of industry', () => {
  it('is what ROME or a branch files together, and bears the name of no sector', () => {
    expect([...agroalimentaire].sort()).toEqual(idsWhere(({ romeSectors }) => romeSectors.includes('83')));
    expect([...alimentaire].sort()).toEqual(
      idsWhere(({ branches }) => branches.includes('alimentaire-interbranches')),
    );
    expect(idsWhere(({ id }) => id in wholeFields)).toEqual([]);
  });

  it('is written in one word, the widest that is whole, and read as its sectors', () => {
    expect(writeSectors(['chimie', ...agroalimentaire])).toEqual(['agroalimentaire', 'chimie']);
    expect(writeSectors(alimentaire)).toEqual(['alimentaire']);
    expect(writeSectors(alimentaire.slice(1))).toEqual(alimentaire.slice(1));
    expect(readSectors(['agroalimentaire', 'sucre', 'chimie'])).toEqual([...agroalimentaire, 'chimie']);
    expect(readSectors(['toString'])).toEqual(['toString']);
  });

  it('makes a short address, and the long one of before says the same', () => {
    const { options } = emptyMobility();
    const avoid = [...agroalimentaire, 'chimie'];
    const address = formatMobility({ from: 'H2102', to: null, options: { ...options, avoid } });
    expect(address).toBe('de=H2102&eviter=agroalimentaire&eviter=chimie');
    const before = avoid.map((id) => `eviter=${id}`).join('&');
    for (const written of [address, before])
      expect(new Set(parseMobility(new URLSearchParams(written)).options.avoid)).toEqual(new Set(avoid));
  });
});
