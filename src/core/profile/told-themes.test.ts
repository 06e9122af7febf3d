import { describe, expect, it } from 'vitest';
import { cutThemes, toldGestures, toldThemes } from './told-themes.ts';
import type { ProfileView } from './describe.ts';

type Skill = ProfileView['skills'][number];
const told = (id: string, theme: string | null, over: Partial<Skill> = {}): Skill => ({
  ...{ id, label: id, gesture: { id, label: id }, claim: 'yes', nature: 'trade', theme },
  ...over,
});
const all = toldGestures([
  told('communiquer', 'Communication', { nature: 'transversal' }),
  told('régler', 'Production', { claim: 'partly' }),
  told('dépanner', 'Maintenance'),
  told('conduire', 'Production'),
  told('souder', 'Production', { claim: 'no' }),
  told('TIG', null, { nature: 'knowledge' }),
  told('seul', null),
  told('contrôler', 'Qualité', { claim: 'partly' }),
  told('démonter', 'Maintenance'),
]);
const shape = (themes: ReturnType<typeof toldThemes>) =>
  themes.map(({ kind, label, skills }) => [label ?? kind, ...skills.map(({ id }) => id)]);

describe('what a profile tells, by theme', () => {
  it('begins with the gestures of the themes most answered, and ends with what is not done', () => {
    expect(shape(toldThemes(all))).toEqual([
      ['Maintenance', 'dépanner', 'démonter'],
      ['Production', 'conduire', 'régler'],
      ['Qualité', 'contrôler'],
      ['other', 'seul'],
      ['knowledge', 'TIG'],
      ['transversal', 'communiquer'],
      ['no', 'souder'],
    ]);
  });

  it('counts what is done and what is done in part', () => {
    expect(toldThemes(all)[1]).toMatchObject({ yes: 1, partly: 1 });
    expect(toldThemes([])).toEqual([]);
  });

  it('counts each gesture once, however many its wordings', () => {
    const joints = { gesture: { id: '7', label: 'Préparer' } };
    const wordings = [
      told('les joints', 'Production', joints),
      told('la zone', 'Production', joints),
      told('les outils', 'Production', { ...joints, claim: 'partly' }),
    ];
    expect(toldGestures(wordings).map(({ label, claim, ids }) => [label, claim, ids])).toEqual([
      ['Préparer', 'yes', ['les joints', 'la zone']],
      ['les outils', 'partly', ['les outils']],
    ]);
    expect(toldThemes(toldGestures(wordings))[0]).toMatchObject({ yes: 1, partly: 1 });
  });

  it('shows so many first, and the rest under the same headings, none lost', () => {
    const { first, rest } = cutThemes(toldThemes(all), 3);
    expect(shape(first)).toEqual([
      ['Maintenance', 'dépanner', 'démonter'],
      ['Production', 'conduire'],
    ]);
    expect(shape(rest)[0]).toEqual(['Production', 'régler']);
    expect([...first, ...rest].flatMap(({ skills }) => skills)).toHaveLength(all.length);
    expect(cutThemes(toldThemes(all), 12).rest).toEqual([]);
  });
});
