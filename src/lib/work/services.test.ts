import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue as built } from '$lib/server/catalogue.ts';
import type { Catalogue } from '#core/catalogue/files.ts';
import { decodeLean } from '#core/lean/decode.ts';
import { decodeMoves } from '#core/lean/moves.ts';
import { encodeLean, encodeMoves } from '#core/lean/encode.ts';
import { readyOf } from '#core/lean/ready.ts';
import { encodeDomainWordings, encodeWordings } from '#core/lean/wordings.ts';
import { buildSpace } from '#core/match/space.ts';
import { noFilter } from '#core/match/view.ts';
import { nobody } from '#core/next-steps/facts.ts';
import { genericGestures } from '#core/plan/generic.ts';
import { parseMobility } from '#core/plan/query.ts';
import { countTitleWords } from '#core/plan/titles.ts';
import { usualBlocsOf } from '#core/plan/world.ts';
import { claimAll } from '#core/profile/edit.ts';
import { everyday } from '#core/profile/everyday.ts';
import { emptyProfile, type Profile } from '#core/profile/profile.ts';
import { services } from './services.ts';
import { wordingsOf } from './wordings.ts';

const whole = built().lookup.catalogue;
const moves = built().moves().table;
const ways = built().lookup;
const today = '2026-11-26';

const noText = () => Promise.reject(new Error('no text is read here'));

/** Services on a catalogue, and the wordings that they asked for. */
function servicesOn(catalogue: Catalogue, ready?: ReturnType<typeof readyOf>) {
  const asked: string[] = [];
  const words = wordingsOf(catalogue, {
    domain: (code) => {
      asked.push(code);
      return Promise.resolve(encodeDomainWordings(whole, code));
    },
    all: () => {
      asked.push('all');
      return Promise.resolve(encodeWordings(whole));
    },
  });
  return {
    asked,
    ask: services(catalogue, moves, noText, words, ready),
  };
}

const packed = (data: unknown): number => brotliCompressSync(JSON.stringify(data)).length;
const data = encodeLean(whole);
const lean = () => servicesOn(decodeLean(data), readyOf(data));
/** One for the tests that do not look at what was asked. */
const { ask } = lean();
const reference = servicesOn(whole).ask;
const trade = (code: string): Profile => ({ ...emptyProfile(), jobs: [{ code }] });
const query = (text: string) => parseMobility(new URLSearchParams(text));

const trades = ['H2102', 'N1105'];
const questions = [
  'de=H2102&vers=secteur:chimie',
  'de=H2913&vers=secteur:nucleaire',
  'de=N1105&vers=secteur:industrie-laitiere',
  'vers=H2301',
];

describe('the lean catalogue of the real data', () => {
  it(
    'gives a phone the first leads and plans within 450 kB, moves and the words of a domain included',
    { timeout: 120_000 },
    () => {
      const words = whole.domains
        .filter(({ code }) => code.length === 3)
        .map(({ code }) => encodeDomainWordings(whole, code));
      const [longest] = words.sort((a, b) => b.length - a.length);
      const table = encodeMoves(whole.occupations, moves);
      expect(packed(encodeLean(whole)) + packed(table) + packed(longest)).toBeLessThan(450_000);
      expect(decodeMoves(whole.occupations, table)).toEqual(moves);
    },
  );

  it('brings ready what is computed of it, none of it empty', () => {
    const { generic, titleWords, kinship, called, usualBlocs } = readyOf(data);
    const space = buildSpace(whole, ways);
    expect(generic).toEqual(genericGestures(space, space.hearts));
    expect(titleWords).toEqual(countTitleWords(whole));
    expect(kinship).toEqual(space.kinship);
    expect(called).toEqual(space.called);
    expect(usualBlocs).toBe(usualBlocsOf(space));
    for (const { size } of [generic, titleWords, new Map(space.kinship)]) expect(size).toBeGreaterThan(9);
  });

  it.each(trades)('answers about a profile of %s as the whole catalogue does', async (code) => {
    const profile = trade(code);
    expect(ask.match(profile, noFilter())).toEqual(reference.match(profile, noFilter()));
    expect(await ask.questions(profile, [])).toEqual(await reference.questions(profile, []));
    const [first] = reference.match(profile, noFilter()).pathways;
    const id = first?.id ?? '';
    expect(id).not.toBe('');
    expect(await ask.explain(profile, id)).toEqual(await reference.explain(profile, id));
    expect(await ask.whatIf(profile, id)).toEqual(await reference.whatIf(profile, id));
  });

  it.each(questions)('answers %s as the whole catalogue does', async (text) => {
    const asked = [query(text), emptyProfile(), today] as const;
    const answer = await ask.mobility(...asked);
    expect(answer).toEqual(await reference.mobility(...asked));
    expect(answer.kind).not.toBe('nothing');
  });

  it('answers the home page and compares as the whole catalogue does', async () => {
    for (const door of [
      { from: 'H2102', to: 'secteur:chimie' },
      { from: 'H1503', to: null },
    ])
      expect(ask.door(door, emptyProfile(), nobody())).toEqual(
        reference.door(door, emptyProfile(), nobody()),
      );
    const ids = ['RNCP39967', 'RNCP38897'];
    expect(await ask.comparePathways(ids, 'fr', [])).toEqual(await reference.comparePathways(ids, 'fr', []));
    expect(await ask.compareCsv(ids, 'fr')).toBe(await reference.compareCsv(ids, 'fr'));
  });

  it.each([
    ['CACES R489 cat. 3', /R ?489/u],
    ['CACES R482 cat. A', /R ?482/u],
    ['CACES R484 pont roulant', /R ?484/u],
    ['CACES R487 cat. 1', /R ?487/u],
    ['CACES R490 grue', /R ?490/u],
    ['Permis B', /^Permis de conduire catégorie B$/u],
    ['Permis C', /^Permis de conduire catégorie C$/u],
    ['Permis CE', /^Permis de conduire catégorie CE$/u],
    ['Permis D', /^Permis de conduire catégorie D$/u],
  ])('says trades for which ROME lists a paper: %s', (label, listed) => {
    const [told] = ask.papers({ ...trade('H2102'), papers: [{ kind: 'licence', label }] });
    const labels = new Map(whole.knowledge.map((one) => [one.id, one.label]));
    expect(told?.trades).not.toEqual([]);
    for (const { code } of told?.trades ?? []) {
      const knowledge = whole.occupations.find((one) => one.code === code)?.knowledge;
      const ids = knowledge ? [...knowledge.main, ...knowledge.emerging, ...knowledge.other] : [];
      expect(ids.some((id) => listed.test(labels.get(id) ?? ''))).toBe(true);
    }
  });

  it('answers a profile of one trade as the door answers that trade: the same leads, the same counts', () => {
    for (const [code, to] of [
      ['N1101', 'secteur:chimie'],
      ['H2913', 'secteur:nucleaire'],
      ['H2102', 'secteur:chimie'],
      ['D1102', 'H2102'],
      ['N1105', null],
    ] as const) {
      const at = (from: string, profile: Profile) => {
        const { from: _, ...said } = ask.door({ from, to }, profile, nobody()).answer;
        return said;
      };
      expect(at('profil', trade(code)), code).toEqual(at(code, emptyProfile()));
    }
  });

  it('counts what one bloc more opens alike on the home page and on that of profiles', () => {
    const named = ['H2102', 'H3302', 'H2913', 'N1101'].map((code) => {
      const { answer } = ask.door({ from: code, to: null }, emptyProfile(), nobody());
      const more = answer.kind === 'anywhere' ? answer.oneMore : null;
      const listed = ask.oneMore(trade(code)).find((one) => one.code === more?.code);
      expect(listed?.opens.length, code).toBe(more?.opens);
      return more;
    });
    expect(named.filter((more) => more !== null).length).toBeGreaterThan(2);
    // Of trades of stores and handling, not of gardening, which a forklift driver shares a gesture with.
    const stored = ask
      .oneMore(trade('N1101'))
      .map(({ pathway }) => ways.pathways.get(pathway)?.occupations ?? []);
    expect(stored.length).toBeGreaterThan(2);
    for (const occupations of stored)
      expect(occupations.some(({ code }) => code.startsWith('N1'))).toBe(true);
  });

  it('sends who sews, or stores and carries, at home to the trades that this begins, and to no other count', () => {
    const entered = (id: string) => {
      const skills = everyday.find((one) => one.id === id)?.skills ?? [];
      const { answer } = ask.door(
        { from: 'profil', to: null },
        claimAll(emptyProfile(), skills, 'partly'),
        nobody(),
      );
      return answer.kind === 'entry' ? answer.entries.map((entry) => entry.id) : [];
    };
    expect(entered('ranger').slice(0, 4)).toEqual(expect.arrayContaining(['N1103', 'N1105', 'N1115']));
    expect(entered('coudre')).not.toEqual(entered('ranger'));
  });

  it('gives all that matches can be narrowed to, as the catalogue has it', () => {
    const { sectors, families, routes } = ask.facets();
    expect([sectors, families, routes].map((list) => list.length)).toEqual(
      [whole.sectors, whole.families, whole.routes].map((list) => list.length),
    );
    expect(sectors.every(({ label, labelEn }) => label !== '' && labelEn !== '')).toBe(true);
  });

  it('asks for no wording before an answer says one, and then for one domain', async () => {
    const { ask: fresh, asked } = lean();
    fresh.match(trade('H2102'), noFilter());
    await fresh.describe(trade('H2102'));
    fresh.judge(trade('H2102'), 'RNCP39967');
    fresh.door({ from: 'H2102', to: 'secteur:chimie' }, emptyProfile(), nobody());
    expect(asked).toEqual([]);
    await fresh.mobility(query('de=H2102&vers=H2301'), emptyProfile(), today);
    expect(asked).toEqual(['H23']);
    await fresh.questions(trade('H2102'), []);
    expect(asked).toEqual(['H23', 'H21']);
    await fresh.describe({ ...trade('H2102'), certifications: [whole.superseded[0]?.id ?? ''] });
    expect(asked).toEqual(['H23', 'H21', 'all']);
  });
});
