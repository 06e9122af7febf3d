import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import type { End } from '../plan/ends.ts';
import type { DoorAnswer } from '../plan/door-answer.ts';
import type { DoorLead } from '../plan/door-leads.ts';
import { nobody } from '../next-steps/facts.ts';
import { emptyProfile } from '../profile/profile.ts';
import { doorNext } from './door-next.ts';

const ways = lookup(matchCatalogue());
const ends = { from: null, to: null, unknown: [], refused: [] };
const lead = (kind: DoorLead['kind'], id: string, label: string): DoorLead => ({
  id,
  label,
  kind,
  counts: { have: 1, recognise: 0, learn: 1 },
  unit: kind === 'occupation' ? 'gestures' : 'blocs',
  gestures: null,
  evidence: null,
  certified: false,
  below: false,
  farBelow: false,
  rota: null,
  settings: [],
  sectors: [],
});
type Own = {
  id: string;
  label: string;
  certified: null;
  settings: [];
  drives: 'trucks' | null;
  welds: boolean;
}[];
const move = (said: Partial<{ asItIs: Own; fled: Own; lead: DoorLead }>): DoorAnswer => ({
  kind: 'move',
  ...ends,
  asItIs: [],
  fled: [],
  spared: [],
  entries: [],
  coldThere: false,
  aimedHas: [],
  permitsThere: [],
  lead: null,
  others: [],
  ...said,
});

const certified = (code: string) =>
  matchCatalogue()
    .pathways.filter(({ occupations }) => occupations.some((one) => one.code === code))
    .map(({ id }) => id);

describe('what to do after the answer of the home page', () => {
  it('is about the pathway that it leads to, and no trade', () => {
    const next = doorNext(ways, move({ lead: lead('pathway', 'RNCP1', 'x') }), nobody(), emptyProfile());
    expect(next?.facts).toMatchObject({ answer: 'plan', aim: { id: 'RNCP1' }, trade: null });
  });

  it('is about the trade that it leads to, and first about the one exercised there as it is', () => {
    const to = lead('occupation', 'H2', 'Soudeur');
    expect(doorNext(ways, move({ lead: to }), nobody(), emptyProfile())?.facts).toMatchObject({
      aim: null,
      trade: 'Soudeur',
    });
    const asItIs = [
      {
        id: 'H1',
        label: 'Cariste',
        certified: null,
        settings: [] as [],
        drives: 'trucks' as const,
        welds: false,
      },
    ];
    expect(doorNext(ways, move({ lead: to, asItIs }), nobody(), emptyProfile())?.facts).toMatchObject({
      aim: null,
      trade: 'Cariste',
    });
  });

  it('is about one’s own trade, where it is practised there with what one avoids and nothing else is', () => {
    const fled = [
      {
        id: 'N1101',
        label: 'Cariste',
        certified: null,
        settings: [] as [],
        drives: 'trucks' as const,
        welds: false,
      },
    ];
    const others = [lead('occupation', 'H3', 'Monteur')];
    expect(
      doorNext(ways, { ...move({ fled }), others } as DoorAnswer, nobody(), emptyProfile())?.facts.trade,
    ).toBe('Cariste');
  });

  it('asks about the trades proposed while none is chosen, three at most, and says the trade one has', () => {
    const own = { kind: 'occupation' as const, id: 'H1', label: 'Boulanger', labelEn: null };
    const others = [1, 2, 3, 4].map((n) => lead('occupation', `H${n}`, `Métier ${n}`));
    const answer = { ...move({}), from: own, others: [lead('pathway', 'RNCP1', 'x'), ...others] };
    const { trade, wish } = doorNext(ways, answer, nobody(), emptyProfile())?.facts ?? {};
    expect(trade).toBeNull();
    expect(wish?.from).toEqual([{ id: 'H1', label: 'Boulanger' }]);
    expect(wish?.leads.map(({ label }) => label)).toEqual(['Métier 1', 'Métier 2', 'Métier 3']);
  });

  it('asks about trades of the industry aimed at only: those of elsewhere are no leads there', () => {
    const chemistry = { kind: 'sector' as const, id: 'chimie', label: 'Chimie', labelEn: 'Chemistry' };
    const family = { kind: 'family' as const, id: 'x', label: 'X', labelEn: 'X' };
    const trade = { kind: 'occupation' as const, id: 'H9', label: 'Fraiseur', labelEn: null };
    const others = [lead('occupation', 'A1', 'Palefrenier'), lead('pathway', 'RNCP1', 'x')];
    const entries = [{ id: 'H2', label: 'Opérateur de la chimie', certificates: [] }];
    const spared = [
      { ...lead('occupation', 'H3', 'Préparateur'), counts: { have: 1, recognise: 0, learn: 1 } },
    ];
    const leads = (said: Partial<Extract<DoorAnswer, { kind: 'move' }>>) =>
      doorNext(ways, { ...move({}), ...said } as DoorAnswer, nobody(), emptyProfile())?.facts.wish.leads.map(
        ({ label }) => label,
      );
    expect(leads({ to: chemistry, others, entries })).toEqual(['Opérateur de la chimie']);
    expect(leads({ to: chemistry, others, entries: [] })).toEqual([]);
    expect(leads({ to: chemistry, others, entries, othersThere: true })).toEqual(['Palefrenier']);
    expect(leads({ to: chemistry, others, entries, spared })).toEqual(['Préparateur']);
    // Nothing is near a function: one asks about how one enters it.
    expect(leads({ to: family, others, entries, othersThere: true })).toEqual(['Opérateur de la chimie']);
    // No industry is named with them: they are leads, wherever they are.
    for (const to of [family, trade, null]) expect(leads({ to, others })).toEqual(['Palefrenier']);
  });

  it('is of a beginner where one has no trade yet: about the trade asked for, else about those by which one enters', () => {
    const entries = [{ id: 'H2913', label: 'Soudeur', certificates: [] }];
    const entry = { kind: 'entry' as const, ...ends, entries };
    const asked = { kind: 'occupation' as const, id: 'H2', label: 'Fraiseur', labelEn: null };
    const facts = (answer: DoorAnswer) => doorNext(ways, answer, nobody(), emptyProfile())?.facts;
    expect(facts(entry)).toMatchObject({
      trade: null,
      wish: { beginner: true, leads: [{ label: 'Soudeur' }] },
    });
    expect(facts({ ...entry, to: asked })?.trade).toBe('Fraiseur');
  });

  it('is whom to ask and an employer to write to where nothing is found, or no place was asked for', () => {
    const anywhere: DoorAnswer = {
      kind: 'anywhere',
      ...ends,
      sectors: [],
      ownOnly: false,
      avoided: false,
      why: [],
      others: [],
      entries: [],
      oneMore: null,
    };
    for (const answer of [move({}), anywhere])
      expect(doorNext(ways, answer, nobody(), emptyProfile())?.facts).toMatchObject({
        answer: 'plan',
        aim: null,
        trade: null,
      });
  });

  it('names one’s own trade where others exercise it and health allows it, else none: the others are proposed', () => {
    const own = { kind: 'occupation' as const, id: 'H1', label: 'Cariste', labelEn: null };
    const others = [lead('pathway', 'RNCP1', 'x'), lead('occupation', 'H2', 'Soudeur')];
    const open = {
      kind: 'anywhere' as const,
      ownOnly: false,
      ...ends,
      from: own,
      avoided: false,
      why: [],
      others,
      entries: [],
      oneMore: null,
    };
    const tradeOf = (answer: DoorAnswer) => doorNext(ways, answer, nobody(), emptyProfile())?.facts.trade;
    expect(tradeOf({ ...open, sectors: [{ id: 'chimie', label: 'Chimie', labelEn: 'Chemistry' }] })).toBe(
      'Cariste',
    );
    expect(tradeOf({ ...open, sectors: [] })).toBeNull();
    const ill = { ...nobody(), health: true };
    const chemistry = { ...open, sectors: [{ id: 'chimie', label: 'Chimie', labelEn: 'Chemistry' }] };
    expect(doorNext(ways, chemistry, ill, emptyProfile())?.facts).toMatchObject({
      trade: null,
      wish: { leads: [{ label: 'Soudeur' }] },
    });
  });

  it('names to who must find other work for their people the certificates of the trades proposed, never those of the trade left', () => {
    const own = { kind: 'occupation' as const, id: 'H2102', label: 'Conducteur', labelEn: null };
    const firm = { ...nobody(), status: 'employer' as const, redeploys: true as const };
    const of = (answer: DoorAnswer) =>
      doorNext(ways, answer, firm, emptyProfile())?.facts.certificates.map(({ id }) => id);
    const chemistry = [{ id: 'chimie', label: 'Chimie', labelEn: 'Chemistry' }];
    const open = {
      ...{ kind: 'anywhere' as const, ...ends, from: own, sectors: chemistry, ownOnly: false },
      ...{ avoided: false, why: [], others: [], entries: [], oneMore: null },
    };
    expect(of(open)).toEqual([]);
    expect(of({ ...open, others: [lead('occupation', 'H2901', 'Monteur')] })).toEqual(certified('H2901'));
    expect(of({ ...open, others: [lead('pathway', 'RNCP3', 'x')] })).toEqual([]);
    const asItIs = [
      { id: 'H2102', label: 'x', certified: null, settings: [] as [], drives: null, welds: false },
    ];
    expect(of({ ...move({ asItIs }), from: own })).toEqual([]);
    // Of elsewhere than where they would go, it is none.
    const there = { kind: 'sector' as const, id: 'chimie', label: 'Chimie', labelEn: 'Chemistry' };
    const beside = { ...move({}), from: own, to: there, others: [lead('occupation', 'H2901', 'Monteur')] };
    expect(of(beside as DoorAnswer)).toEqual([]);
    expect(of({ ...beside, othersThere: true } as DoorAnswer)).toEqual(certified('H2901'));
    expect(of({ ...move({ lead: lead('occupation', 'H2901', 'Monteur') }), from: own })).toEqual(
      certified('H2901'),
    );
  });

  it('says the trades of a text or a profile, the one held longest first', () => {
    const profile = { ...emptyProfile(), jobs: [{ code: 'H2102' }, { code: 'H2913', years: 8 }] };
    const own = { kind: 'profile' as const, id: 'profil', label: '', labelEn: null };
    const told = (from: End) => doorNext(ways, { ...move({}), from }, nobody(), profile)?.facts.wish.from;
    expect(told(own)?.map(({ id }) => id)).toEqual(['H2913', 'H2102']);
    expect(told({ ...own, kind: 'occupation', id: 'H1', label: 'Cariste' })).toHaveLength(1);
  });

  it('is nothing where nothing is asked', () => {
    expect(doorNext(ways, { kind: 'nothing', ...ends }, nobody(), emptyProfile())).toBeNull();
    expect(doorNext(ways, { kind: 'emptyProfile', ...ends }, nobody(), emptyProfile())).toBeNull();
  });
});
