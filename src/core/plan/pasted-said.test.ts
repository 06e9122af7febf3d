import { describe, expect, it } from 'vitest';
import { leftOut, pastedSaid } from './pasted-said.ts';

describe('what a pasted text says beside what one did', () => {
  it('is the limits, where the person says them', () => {
    const { situations, settings, left } = pastedSaid(
      'Cariste 8 ans. Je ne peux plus porter de charges.',
      false,
    );
    expect(situations).toContain('port-de-charges');
    expect(settings).toEqual(['charges']);
    expect(left).toEqual([]);
  });

  it('is what the doctor says, and an illness that keeps from it', () => {
    for (const told of [
      'Boulanger. Le médecin m’a dit d’arrêter de toucher la farine.',
      'Boulanger 20 ans, asthme du boulanger, en arrêt maladie.',
      'je suis boulanger et je dois arrêter de toucher la farine',
    ])
      expect(pastedSaid(told, false).settings, told).toEqual(['allergenes']);
    // What one did is no limit.
    expect(pastedSaid('J’ai porté des charges. Mes missions : travail debout.', false).settings).toEqual([]);
  });

  it('takes no task for a limit', () => {
    const task = 'Préparateur de commandes : port de charges, travail de nuit, froid.';
    expect(pastedSaid(task, false)).toEqual({ situations: [], settings: [], left: [] });
  });

  it('tells the limits that nothing uses', () => {
    expect(pastedSaid('Soudeur. Je ne supporte plus les bavards, mais ça va', false).left).toEqual([
      'Je ne supporte plus les bavards',
    ]);
    expect(pastedSaid('Je suis RQTH', false)).toEqual({ situations: ['handicap'], settings: [], left: [] });
  });

  it('tells the wishes, unless the other field says where one would go', () => {
    const text = '– Le métier de fleuriste me plairait bien\nSoudeur';
    expect(pastedSaid(text, false).left).toEqual(['Le métier de fleuriste me plairait bien']);
    expect(pastedSaid(text, true).left).toEqual([]);
    expect(pastedSaid('I would love to become a florist.', false).left).toEqual([
      'I would love to become a florist',
    ]);
  });

  it('cuts long words at a space', () => {
    const [said = ''] = pastedSaid(`Je voudrais ${'aller loin '.repeat(20)}`, false).left;
    expect(said).toMatch(/^Je voudrais aller .*(?:aller|loin)…$/u);
    expect(said.length).toBeLessThanOrEqual(91);
  });
});

describe('what a page that reads trades alone leaves out of a pasted text', () => {
  const text = 'Cariste 8 ans. Je ne peux plus porter de charges. Je voudrais devenir fleuriste';
  it('is its limits, but those that are avoided already', () => {
    expect(leftOut(text, true, [])).toEqual(['Je ne peux plus porter de charges']);
    expect(leftOut(text, true, ['charges'])).toEqual([]);
    expect(leftOut('Je ne supporte plus les bavards', true, ['charges'])).toHaveLength(1);
  });
  it('is its wishes, unless the page has one', () => {
    expect(leftOut(text, false, ['charges'])).toEqual(['Je voudrais devenir fleuriste']);
    expect(leftOut('Cariste, 8 ans', false, [])).toEqual([]);
  });
});
