import { describe, expect, it } from 'vitest';
import { plainTrade } from '../catalogue/plain.fixture.ts';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue, pathway } from '../match/sample.fixture.ts';
import { titlesOf } from './titles.ts';

const trade = (code: string, label: string, ...names: string[]) =>
  plainTrade(code, { label, titles: names.map((name, at) => ({ id: String(at), label: name })) });
const way = (id: string, title: string, ...codes: string[]) => ({ ...pathway(id, [], codes), title });

const titles = () =>
  titlesOf(
    lookup({
      ...matchCatalogue(),
      occupations: [
        trade('A1', 'Soudeur', 'Brasseur de tubes'),
        trade('B1', 'Tuyauteur', 'Monteur de tubes'),
        trade('C1', 'Monteur'),
      ],
      pathways: [
        way('RNCP1', 'CQP Soudeur de tubes', 'B1', 'A1'),
        way('RNCP2', 'CQPM Tubes', 'B1', 'A1'),
        way('RNCP3', 'Tubes soudés', 'C1'),
        way('RNCP4', 'Monteur de ligne de fours'),
      ],
    }),
  );

describe('what the words of titles tell', () => {
  it('the words of every name of a trade', () => {
    expect([...titles().names('A1')]).toEqual(['soud', 'bras', 'tub']);
  });

  it('how much of a title a trade says, rare words weighing more, the kind of certificate none', () => {
    const { like } = titles();
    // "tubes" is in three titles of four, "soudeur" in two.
    const [tubes, welds] = [Math.log(1 + 4 / 3), Math.log(1 + 4 / 2)];
    expect(like('A1', 'RNCP1')).toBe(1);
    expect(like('B1', 'RNCP1')).toBeCloseTo(tubes / (tubes + welds));
    expect(like('B1', 'RNCP2')).toBe(1);
    expect(like('C1', 'RNCP1')).toBe(0);
  });

  it('the same by the label alone', () => {
    const { likeLabel } = titles();
    const [tubes, welds] = [Math.log(1 + 4 / 3), Math.log(1 + 4 / 2)];
    expect(likeLabel('A1', 'RNCP1')).toBeCloseTo(welds / (tubes + welds));
    expect(likeLabel('A1', 'RNCP2')).toBe(0);
  });

  it('nothing of a pathway that is not there', () => {
    expect(titles().like('A1', 'RNCP9')).toBe(0);
  });

  it('which of the trades of a pathway its title is of: the first code of two alike', () => {
    const { main } = titles();
    expect(main('RNCP1')).toBe('A1');
    expect(main('RNCP2')).toBe('A1');
    expect(main('RNCP3')).toBe('C1');
    expect(main('RNCP4')).toBeNull();
    expect(main('RNCP4')).toBeNull();
  });
});
