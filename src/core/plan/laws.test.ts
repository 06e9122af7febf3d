import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSpace } from '../match/space.ts';
import { origins } from './backwards.ts';
import { always, cases, coreOf, gesturesOf, knownAt, pathwaysOf, record, tradesOf } from './laws.fixture.ts';
import { buildWorld } from './world.ts';

describe('whatever the world, a plan', () => {
  it('goes through a trade of which a third of the core gestures is there, a quarter for one to learn', () => {
    always(({ catalogue, start: from }, { name, parts }) => {
      const known = knownAt(catalogue, from, parts);
      for (const { at, code } of tradesOf(parts)) {
        const core = coreOf(catalogue, code);
        const met = [...core].filter((gesture) => known[at]?.has(gesture)).length;
        expect(met).toBeGreaterThan(0);
        if (name !== 'toLearn') expect(met * 3).toBeGreaterThanOrEqual(core.size);
      }
    });
  });

  it('goes through pathways in force that the constraints leave, each once', () => {
    always(({ catalogue, options }, found) => {
      const ids = pathwaysOf(found);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) {
        const { status, level, routes, ends, register, sectors } = record(catalogue.pathways, id);
        expect(status).toBe('active');
        if (options.maxLevel !== null && level !== null) expect(level).toBeLessThanOrEqual(options.maxLevel);
        if (options.routes.length > 0)
          expect(options.routes.some((route) => routes?.some((own) => own === route))).toBe(true);
        if (options.registeredOn !== null) {
          expect(register).not.toBeNull();
          expect(ends === null || ends >= options.registeredOn).toBe(true);
        }
        const own = sectors.map(({ sector }) => sector);
        expect(own.length === 0 || own.some((sector) => !options.avoid.includes(sector))).toBe(true);
        expect(options.refused).not.toContain(`parcours:${id}`);
      }
    });
  });

  it('climbs to no responsibility that was not asked for', () => {
    always(({ catalogue, target: aim }, found) => {
      for (const id of pathwaysOf(found))
        if (aim.kind !== 'pathway' || !record(catalogue.pathways, aim.id).title.startsWith('Chef'))
          expect(record(catalogue.pathways, id).title).not.toMatch(/^Chef/u);
    });
  });

  it('never goes back to the trade that one leaves, nor to a pathway already held', () => {
    always(({ start: from }, found) => {
      const held = from.kind === 'occupation' ? [] : from.profile.certifications;
      const jobs = from.kind === 'occupation' ? [from.code] : from.profile.jobs.map(({ code }) => code);
      for (const { code } of tradesOf(found.parts)) expect(jobs).not.toContain(code);
      for (const id of pathwaysOf(found)) expect(held).not.toContain(id);
    });
  });

  it('ends where one aims', () => {
    always(({ catalogue, target: aim }, found) => {
      const last = found.parts.at(-1);
      const ends = last?.steps.at(-1);
      const id = last?.pathway?.id ?? null;
      if (aim.kind === 'occupation')
        expect(ends?.kind === 'occupation' ? ends.code : last?.pathway?.lands?.id).toBe(aim.code);
      if (aim.kind === 'pathway') expect(id).toBe(aim.id);
      if (aim.kind === 'field' && id !== null) {
        const { sectors, families } = record(catalogue.pathways, id);
        const of = (chosen: readonly string[], own: readonly string[]) =>
          chosen.length === 0 || own.some((one) => chosen.includes(one));
        expect(
          of(
            aim.sectors,
            sectors.map(({ sector }) => sector),
          ),
        ).toBe(true);
        expect(
          of(
            aim.families,
            families.map(({ family }) => family),
          ),
        ).toBe(true);
      }
    });
  });
});

describe('whatever the world, a way in', () => {
  it('shares a gesture of the core of the trade where it arrives, or a half of the blocs of its pathway', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, ({ catalogue, target: aim, options }) => {
        const world = buildWorld(buildSpace(catalogue), {});
        for (const { code, by, evidence, shared, core, toAssess, toLearn } of origins(
          world,
          aim,
          options,
          50,
        )) {
          seen += 1;
          if (by.kind === 'asItIs') expect(aim.kind === 'field' && aim.sectors.length > 0).toBe(true);
          else if (by.kind === 'course') expect(toAssess).toBeGreaterThanOrEqual(toLearn);
          else {
            const asked = coreOf(catalogue, by.to);
            const own = new Set(gesturesOf(catalogue, code));
            expect([shared, core]).toEqual([[...asked].filter((one) => own.has(one)).length, asked.size]);
            expect(shared).toBeGreaterThan(0);
            const sent = catalogue.occupations.some(
              (one) => one.code === code && one.mobilities.includes(by.to),
            );
            expect(evidence).toBe(sent ? 'official' : 'estimated');
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});
