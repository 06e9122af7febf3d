import { beforeAll, describe, expect, it, vi } from 'vitest';
import { noSituation } from '#core/funding/situation.ts';
import { fundingText } from '$lib/i18n/funding/index.ts';
import { situationSaid } from './situation-said.ts';

vi.mock('$app/state', () => ({ page: { params: {}, route: { id: '/' }, url: new URL('http://site/') } }));
beforeAll(() => fundingText.load('fr'));

const branches = [{ id: 'metallurgie', label: 'Métallurgie' }];
const interim = { ...noSituation(), status: 'employee', contract: 'interim' } as const;

describe('a situation in words', () => {
  it('is nothing while nothing is told', () => {
    expect(situationSaid(noSituation(), branches, [])).toEqual([]);
  });

  it('says each answer with its question, and leaves out what has none', () => {
    const told = { ...interim, branch: 'metallurgie', disability: false, employeeMonths: 30 };
    expect(situationSaid(told, branches, ['employeeMonths', 'under30'])).toEqual([
      'Votre situation\u00a0: En intérim',
      'Votre branche, ou son numéro IDCC\u00a0: Métallurgie',
      'Êtes-vous reconnu handicapé, ou en avez-vous fait la demande\u00a0? Non',
      'Mois comme salarié, en tout\u00a0: 30',
    ]);
  });

  it('says nothing that is not asked of who recruits', () => {
    const firm = { ...noSituation(), status: 'employer', employerAgrees: true, disability: true } as const;
    expect(situationSaid(firm, branches, [])).toEqual(['Votre situation\u00a0: Employeur\u00a0: je recrute']);
  });
});
