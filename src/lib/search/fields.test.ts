import { describe, expect, it } from 'vitest';
import { ask, sampleEngine } from '#core/search/asking.fixture.ts';
import { suggest } from '#core/search/suggest.ts';
import { fieldsOf } from './fields.ts';

const fields = fieldsOf((typed) =>
  Promise.resolve({ suggestions: suggest(sampleEngine(), typed, { limit: 24 }), results: ask(typed) }),
);

describe('the fields of the home page', () => {
  it('are the trade that their words name, of who does it or of who recruits for it', async () => {
    expect(await fields.read('soudeur', false)).toMatchObject({ place: 'H2913' });
    expect(await fields.read('soudeur', false)).not.toHaveProperty('recruits');
    expect(await fields.read('je recrute un soudeur', false)).toMatchObject({ recruits: true });
  });

  it('say whom one recruits, in one field or in both, and nothing of who does not', async () => {
    expect(await fields.recruits('je recrute un soudeur', '')).toEqual({ whom: 'soudeur', trade: 'H2913' });
    expect(await fields.recruits('je recrute', 'un soudeur')).toMatchObject({ trade: 'H2913' });
    expect(await fields.recruits('je recrute', '')).toEqual({ whom: '', trade: null });
    expect(await fields.recruits('je recrute un xqzt', '')).toEqual({ whom: 'xqzt', trade: null });
    expect(await fields.recruits('soudeur', 'boulanger')).toBeNull();
    expect(await fields.recruits('je recrute', 'zzq soudeur xqzt ou qqch')).toEqual({
      ...{ whom: 'soudeur', trade: 'H2913' },
    });
    expect(await fields.read('on trouve pas de soudeurs', false)).toMatchObject({ recruits: true });
    expect(await fields.recruits('', 'personne ne postule')).toEqual({ whom: '', trade: null });
  });

  it('keep the trade that was read where no industry bears its name', async () => {
    const wish = { place: null, typed: 'usine' };
    expect(await fields.nameBeside({ place: 'H2913', typed: 'soudeur' }, wish)).toBe('H2913');
  });
});
