import { describe, expect, it } from 'vitest';
import { calls } from './calls.ts';
import type { Aim, Person } from './facts.ts';
import { aim, factsSaid, stepsSaid, threeGaps, type Said } from './told.fixture.ts';
import { questionText, stepReasonText, roleText } from './words.ts';

const called = (said: Said = {}) => calls(factsSaid(said), stepsSaid(said), '2026-11-25');

describe('three calls', () => {
  it('are the certifier, the adviser and the Opco, with the gaps of the plan', () => {
    const [certifier, adviser, opco, ...more] = called({ gaps: threeGaps });
    expect(more).toEqual([]);
    expect(certifier).toMatchObject({ role: 'certifier', contact: 'certificateur', name: 'Ministère' });
    expect(certifier?.questions).toEqual([{ key: 'assess', blocs: ['Bloc a'] }, { key: 'session' }]);
    expect(adviser?.questions).toContainEqual({ key: 'pay', blocs: ['Bloc b', 'Bloc c'] });
    expect(opco?.contact).toBe('opco-2i');
  });

  it('ask what the record does not say', () => {
    const keys = (over: Partial<Aim>) => called({ aim: aim(over) })[0]?.questions.map(({ key }) => key);
    for (const routes of [null, ['apprentissage']]) expect(keys({ routes })).toContain('routes');
    expect(keys({ prerequisitesKnown: false })).toContain('prerequisites');
    expect(keys({ ends: null })).toContain('renewal');
    expect(keys({ ends: '2027-11-24' })).toContain('endsSoon');
    expect(keys({ ends: '2027-11-25' })).not.toContain('endsSoon');
    expect(keys({})).toEqual(['session']);
  });

  it('do not speak of VAE where it is not a way', () => {
    const first = called({
      gaps: threeGaps,
      aim: aim({ routes: ['apprentissage', 'formation-continue'] }),
    })[0];
    expect(first?.questions[0]?.key).toBe('assessWhere');
    const committee = called({
      gaps: threeGaps,
      aim: aim({ id: 'CI5', register: 'none', committee: 'CPNE' }),
    })[0];
    expect(committee).toMatchObject({ role: 'committee', name: 'CPNE' });
    expect(committee?.questions[0]?.key).toBe('assessWhere');
  });

  it('turn to a training centre, then to an employer, where no Opco is known', () => {
    const roles = (said: Said) => called(said).map(({ role }) => role);
    expect(roles({ gaps: threeGaps, aim: aim({ opcos: [] }) })).toEqual([
      'certifier',
      'cep',
      'training-centre',
    ]);
    expect(roles({ aim: aim({ opcos: [] }) })).toEqual(['certifier', 'cep', 'employer']);
    expect(roles({ aim: null, answer: 'occupation' })).toEqual(['cep', 'employer']);
  });

  it('ask the Opco for sessions when seeking a job, for funds when in one', () => {
    const first = (status: Person['status']) => called({ person: { status } })[2]?.questions[0]?.key;
    expect([first('job-seeker'), first('young-person'), first('employee')]).toEqual([
      'branchSessions',
      'branchSessions',
      'branchFunds',
    ]);
  });

  it('are said in French and in English, in words of daily life', () => {
    for (const language of ['fr', 'en'] as const)
      for (const said of [
        { gaps: threeGaps },
        { aim: aim({ routes: null, prerequisitesKnown: false, ends: null }) },
      ])
        for (const { role, questions } of called(said)) {
          expect(roleText(role, language)).not.toBe('');
          for (const question of questions) {
            expect(questionText(question, language)).toMatch(/\?$/);
            expect(questionText(question, language)).not.toMatch(/équivalence|éligible|undefined|null/i);
          }
        }
    expect(questionText({ key: 'assess', blocs: ['Souder'] }, 'fr')).toContain('« Souder »');
    expect(questionText({ key: 'endsSoon', date: '2027-04-25' }, 'fr')).toContain('25/04/2027');
    expect(stepReasonText({ fact: 'routes', state: 'toCheck' }, 'fr')).toContain('à vérifier');
    expect(stepReasonText({ fact: 'routes', state: 'met' }, 'en')).not.toContain('checked');
  });
});
