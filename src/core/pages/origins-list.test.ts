import { describe, expect, it } from 'vitest';
import type { Origin } from '../plan/origin.ts';
import { filterOrigins, originsCsv } from './origins-list.ts';

const move: Origin = {
  code: 'H2901',
  label: 'Ajusteur',
  sectors: [{ id: 'mecanique', label: 'Mécanique', labelEn: 'Mechanics' }],
  by: { kind: 'move', to: 'H2903', label: 'Tourneur' },
  evidence: 'official',
  toAssess: 0,
  toLearn: 0,
  blocsGuessed: false,
  shared: 3,
  core: 5,
};
const course: Origin = {
  ...move,
  code: 'H2906',
  sectors: [],
  by: { kind: 'course', id: 'RNCP1', title: '=Tourneur' },
  toAssess: 2,
  toLearn: 1,
  shared: null,
  core: null,
};
const codes = (list: readonly Origin[]) => list.map(({ code }) => code);

describe('the list of who may come', () => {
  it('is narrowed by sector and by gestures in common, where these are counted', () => {
    const all = [move, course];
    expect(codes(filterOrigins(all, { sectors: [], leastShared: 0 }))).toEqual(['H2901', 'H2906']);
    expect(codes(filterOrigins(all, { sectors: ['mecanique'], leastShared: 0 }))).toEqual(['H2901']);
    expect(codes(filterOrigins(all, { sectors: ['cuir'], leastShared: 0 }))).toEqual([]);
    expect(codes(filterOrigins(all, { sectors: [], leastShared: 3 }))).toEqual(['H2901']);
    expect(codes(filterOrigins(all, { sectors: [], leastShared: 4 }))).toEqual([]);
  });

  it('is a spreadsheet: counts where they mean something, no formula', () => {
    const [head, first, second] = originsCsv([move, course], 'fr').split('\r\n');
    expect(head).toContain('"gestes_en_commun"');
    expect(first).toBe('"H2901";"Ajusteur";"Mécanique";"H2903";"Tourneur";"officielle";"3";"5";"";""');
    expect(second).toBe(`"H2906";"Ajusteur";"";"RNCP1";"'=Tourneur";"officielle";"";"";"2";"1"`);
    expect(originsCsv([{ ...course, blocsGuessed: true }], 'fr')).toMatch(/"officielle";"";"";"";""\s*$/);
    const [, same] = originsCsv([{ ...course, by: { kind: 'asItIs' } }], 'fr').split('\r\n');
    expect(same).toBe('"H2906";"Ajusteur";"";"H2906";"exercé là tel quel";"officielle";"";"";"";""');
    expect(originsCsv([move], 'en')).toContain('"Mechanics"');
  });
});
