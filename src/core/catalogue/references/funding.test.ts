import { describe, expect, it } from 'vitest';
import { edit } from './changed.fixture.ts';

describe('references of a scheme', () => {
  it.each([
    [{ replacedBy: ['ptp'] }, 'replacedBy ptp'],
    [{ replacedBy: ['nul'] }, 'replacedBy nul'],
    [
      { conflicts: [{ about: {}, sources: ['https://example.org/autre'] }] },
      'conflicts https://example.org/autre',
    ],
    [{ gather: [{ what: {}, source: 'https://example.org/autre' }] }, 'gather https://example.org/autre'],
    [{ conditions: [{ fact: 'routes', value: 'nul' }] }, 'conditions nul'],
    [{ conditions: [{ fact: 'routes', value: true }] }, 'conditions true'],
    [{ conditions: [{ fact: 'branch', value: ['lait', 'nul'] }] }, 'conditions nul'],
    [{ status: 'closed', validTo: null }, 'validTo null'],
    [{ validTo: '2025-12-31' }, 'validTo 2025-12-31'],
    [{ amount: { fr: '5 000 €' } }, 'amount 5 000 €'],
    [{ papers: [{ text: '2025-9', toCheck: true }] }, 'papers 2025-9'],
    [{ papers: [{ text: null, toCheck: false }] }, 'papers null'],
  ])('of a scheme hold: %j', (changed, said) => {
    expect(edit('funding', changed)).toEqual([`funding.json ptp ${said}`]);
  });

  it('let an amount be to be checked, and a scheme without end run', () => {
    expect(edit('funding', { amount: { fr: '5 000 € (à vérifier)' } })).toEqual([]);
    expect(edit('funding', { validTo: null })).toEqual([]);
    expect(edit('funding', { validTo: '2026-01-01' })).toEqual([]);
  });
});
