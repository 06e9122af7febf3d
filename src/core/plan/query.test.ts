import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settings } from './setting.ts';
import {
  emptyMobility,
  formatMobility,
  industryAt,
  parseMobility,
  soughtSaid,
  unreadEnds,
  withSought,
} from './query.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const code = fc.stringMatching(/^[A-N]\d{4}$/);
const sector = slug.map((id) => `secteur:${id}`);
const query = fc.record({
  from: fc.oneof(fc.constant(null), fc.constant('profil'), code, sector),
  to: fc.oneof(
    fc.constant(null),
    code,
    sector,
    fc.constantFrom('RNCP36376', 'CI54034', 'famille:logistique'),
  ),
  options: fc.record({
    sectors: fc.uniqueArray(slug, { maxLength: 3 }),
    avoid: fc.uniqueArray(slug, { maxLength: 3 }),
    maxLevel: fc.constantFrom(null, 3, 4, 5, 6, 7, 8),
    routes: fc.uniqueArray(slug, { maxLength: 2 }),
    refused: fc.uniqueArray(
      fc.oneof(
        code.map((one) => `metier:${one}`),
        fc.constantFrom('parcours:RNCP1', 'bloc:RNCP1BC01'),
      ),
      { maxLength: 3 },
    ),
    settings: fc.uniqueArray(fc.constantFrom(...settings), { maxLength: 3 }),
    registered: fc.boolean(),
  }),
});

describe('the address of a mobility', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(parseMobility(new URLSearchParams(formatMobility(asked)))).toEqual(asked);
      }),
    );
  });

  it('keeps where one says to work, and tells it from the industry of who recruits', () => {
    const read = (address: string) => parseMobility(new URLSearchParams(address));
    for (const chez of ['secteur:cosmetique-parfum', 'filiere:alimentaire']) {
      const asked = read(`de=H3302&vers=I1304&chez=${chez}`);
      expect([asked.worksIn, asked.at]).toEqual([chez, undefined]);
      expect(formatMobility(asked)).toBe(`de=H3302&vers=I1304&chez=${chez}`);
    }
    const recruits = read('vers=I1304&chez=plasturgie');
    expect([recruits.worksIn, recruits.at]).toEqual([undefined, 'plasturgie']);
    for (const odd of ['H2102', 'famille:logistique', '<b>', ''])
      expect(read(`de=H3302&chez=${odd}`).worksIn).toBeUndefined();
  });

  it('keeps that one would work in a factory', () => {
    const asked = parseMobility(new URLSearchParams('de=D1102&lieu=usine'));
    expect(asked.inWorks).toBe(true);
    expect(formatMobility(asked)).toBe('de=D1102&lieu=usine');
    expect(parseMobility(new URLSearchParams('de=D1102&lieu=autre')).inWorks).toBeUndefined();
  });

  it('reads a refusal in either case, once', () => {
    const asked = new URLSearchParams(
      'sans=metier:h2102&sans=Metier:H2102&sans=bloc:rncp1bc01&sans=secteur:x',
    );
    expect(parseMobility(asked).options.refused).toEqual(['metier:H2102', 'bloc:RNCP1BC01']);
  });

  it('says which ends it could not read, as they are written, and no empty one', () => {
    const unread = (address: string): string[] => unreadEnds(new URLSearchParams(address));
    expect(unread('de=ZZZ&vers=secteur:chimie')).toEqual(['ZZZ']);
    expect(unread('de=famille:logistique&vers=profil')).toEqual(['famille:logistique', 'profil']);
    expect(unread('de=&vers=+')).toEqual([]);
    expect(unread('de=profil&vers=H2301&niveau=99')).toEqual([]);
  });

  it('drops what it does not understand, and writes no default', () => {
    expect(formatMobility(emptyMobility())).toBe('');
    const odd = new URLSearchParams('de=<b>&vers=h2301&niveau=99&sans=tout&sauf=jour&secteur=A B');
    expect(parseMobility(odd)).toEqual({ ...emptyMobility(), to: 'H2301' });
  });
});

describe('the words in which one recruits', () => {
  const said = (address: string) => soughtSaid(new URLSearchParams(address));

  it('go along in an address, after what it says', () => {
    expect(withSought('chez=industrie-laitiere', 'opérateurs & co')).toMatch(
      /^chez=industrie-laitiere&cherche=/,
    );
    expect(said(withSought('chez=industrie-laitiere', ' opérateurs & co '))).toBe('opérateurs & co');
    expect(said(withSought('', 'opérateurs'))).toBe('opérateurs');
  });

  it('are cut short, and none where there are none', () => {
    expect(said(withSought('', 'a'.repeat(200)))).toHaveLength(80);
    expect(withSought('vers=H2102', ' ')).toBe('vers=H2102');
    expect(said('vers=H2102')).toBe('');
  });
});

it('an industry is where one works, or that of a firm that recruits', () => {
  expect(industryAt(emptyMobility())).toBeNull();
  expect(industryAt({ ...emptyMobility(), at: null })).toBeNull();
  expect(industryAt({ ...emptyMobility(), at: 'viandes' })).toBe('secteur:viandes');
  expect(industryAt({ ...emptyMobility(), worksIn: 'filiere:metal' })).toBe('filiere:metal');
});
