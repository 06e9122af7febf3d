import { describe, expect, it } from 'vitest';
import { plainTrade } from '#core/catalogue/plain.fixture.ts';
import { encodeDomainWordings, encodeWordings } from '#core/lean/wordings.ts';
import { matchCatalogue } from '#core/match/sample.fixture.ts';
import { wordingsOf } from './wordings.ts';

const skills = (...main: string[]) => ({ skills: { main, emerging: [], other: [] } });
function whole() {
  return {
    ...matchCatalogue(),
    domains: ['H21', 'H29'].map((code) => ({ code, label: code })),
    occupations: [plainTrade('H2102', skills('11', '21')), plainTrade('H2901', skills('31'))],
  };
}

/** A catalogue without its wordings, what brings them, and what it asked for; `refused`: how many first requests fail. */
function lean(refused = 0) {
  const catalogue = whole();
  for (const one of [...catalogue.fineSkills, ...catalogue.knowledge]) one.label = '';
  const asked: string[] = [];
  let failing = refused;
  const come = <T>(what: string, data: T): Promise<T> => {
    asked.push(what);
    failing -= 1;
    return failing < 0 ? Promise.resolve(data) : Promise.reject(new Error('lost'));
  };
  const words = wordingsOf(catalogue, {
    domain: (code) => come(code, encodeDomainWordings(whole(), code)),
    all: () => come('all', encodeWordings(whole())),
  });
  const label = (id: string) => catalogue.fineSkills.find((one) => one.id === id)?.label;
  return { asked, words, label };
}

describe('the wordings of a lean catalogue', () => {
  it('come for the trades that are asked, a domain once', async () => {
    const { asked, words, label } = lean();
    await Promise.all([words.ofTrades(['H2102', 'H2103']), words.ofTrades(['H2102'])]);
    await words.ofTrades(['H2102']);
    expect(asked).toEqual(['H21']);
    expect([label('11'), label('31')]).toEqual(['Geste 11', '']);
  });

  it('are not asked of a domain that the catalogue has not', async () => {
    const { asked, words } = lean();
    await words.ofTrades(['Z9999']);
    expect(asked).toEqual([]);
  });

  it('come for gestures with their likely trades, else all of them', async () => {
    const { asked, words, label } = lean();
    await words.ofItems(['11'], ['H2102']);
    expect(asked).toEqual(['H21']);
    await words.ofItems(['31'], ['H2102']);
    expect(asked).toEqual(['H21', 'all']);
    expect(label('31')).toBe('Geste 31');
    await words.ofItems(['31', '22'], ['H2901']);
    expect(asked).toEqual(['H21', 'all']);
  });

  it('are asked again when they did not come', async () => {
    const { asked, words, label } = lean(1);
    await expect(words.ofTrades(['H2102'])).rejects.toThrow('lost');
    expect(label('11')).toBe('');
    await words.ofTrades(['H2102']);
    expect(asked).toEqual(['H21', 'H21']);
    expect(label('11')).toBe('Geste 11');
  });
});
