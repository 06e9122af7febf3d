import { describe, expect, it } from 'vitest';
import type { FundingScheme } from '../catalogue/funding.ts';
import { leads, noGoal } from '../funding/leads.ts';
import { noSituation } from '../funding/situation.ts';
import * as catalogue from './catalogue.ts';
import * as funding from './funding.ts';
import { inLang, langs, type WordTable } from './lang.ts';
import * as match from './match.ts';
import * as plan from './plan.ts';

const { reasonText, ...fundingSets } = funding;
const sets: Record<string, WordTable<string>> = { ...catalogue, ...match, ...plan, ...fundingSets };

describe('the words of closed sets', () => {
  it.each(Object.entries(sets))('%s: each value has its own word, in both languages', (_, words) => {
    for (const lang of langs) {
      const said = Object.values(inLang(words, lang));
      expect(said.every((word) => word === word.trim() && word !== '')).toBe(true);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('says why a scheme is a lead, in the words of its record', () => {
    const scheme: FundingScheme = {
      id: 'cpf',
      label: 'CPF',
      labelEn: 'CPF',
      status: 'active',
      kind: 'fund',
      plain: { fr: 'x', en: 'x' },
      audience: ['employee'],
      conditions: [
        { id: 'inscrite', fact: 'manual', op: 'is', value: true, text: { fr: 'Inscrite', en: 'Registered' } },
      ],
      targets: ['rncp'],
      duration: null,
      amount: null,
      filedBy: null,
      contact: { fr: 'x', en: 'x' },
      validFrom: null,
      validTo: null,
      reviewBy: '2027-01-01',
      replacedBy: [],
      sources: [{ url: 'https://example.fr', date: null, weak: false }],
      conflicts: [],
      texts: [],
      papers: [],
    };
    const [lead] = leads([scheme], noSituation(), noGoal(), '2026-11-25');
    const said = lead?.trace.map(({ reason }) => reasonText(scheme, reason, 'fr'));
    expect(said).toEqual(['Le dispositif s’adresse à cette situation.', 'Inscrite']);
  });
});
