import { expect, it } from 'vitest';
import { occupationResolver, ownOccupations } from './occupations.ts';
import { emptyRecord, emptyRome, type RawRome } from './raw.ts';

const occupation = (code: string, label: string, parent: string): RawRome['occupations'][number] => ({
  code,
  label,
  parent,
});

function resolverOf(...occupations: RawRome['occupations']): ReturnType<typeof occupationResolver> {
  return occupationResolver({ ...emptyRome(), occupations });
}

const tools = [
  occupation('H2951', "Ajusteur d'outillage", 'H2950'),
  occupation('H2952', 'Monteur de pompes', 'H2950'),
];

it('leaves a current code as it is', () => {
  expect(resolverOf(...tools)('H2951', 'Peu importe')).toEqual([{ code: 'H2951', evidence: 'record' }]);
});

it('resolves an older code to the occupation whose name resembles the title', () => {
  expect(resolverOf(...tools)('H2950', 'CQP Monteuse de pompe')).toEqual([
    { code: 'H2952', evidence: 'parent', from: 'H2950' },
  ]);
});

it('takes all of them when none stands out and they are few', () => {
  expect(resolverOf(...tools)('H2950', 'Soudeur').map(({ code }) => code)).toEqual(['H2951', 'H2952']);
});

it('takes none when they are many', () => {
  const many = ['1', '2', '3', '4', '5'].map((digit) =>
    occupation(`H296${digit}`, `Métier ${digit}`, 'H2960'),
  );
  expect(resolverOf(...many)('H2960', 'Soudeur')).toEqual([]);
});

it('knows nothing of an unknown code', () => {
  expect(resolverOf(...tools)('A9999', 'Monteur')).toEqual([]);
});

it('reads the names of a trade, not its label alone', () => {
  const resolve = occupationResolver({
    ...emptyRome(),
    occupations: tools,
    titles: [{ id: '1', label: 'Affûteur de fraises', occupation: 'H2951' }],
  });
  expect(resolve('H2950', 'Affûteuse').map(({ code }) => code)).toEqual(['H2951']);
});

it('takes four, not five, of those that share as many words', () => {
  const some = (count: number) =>
    resolverOf(...Array.from({ length: count }, (_, at) => occupation(`H296${at + 1}`, 'Monteur', 'H2960')));
  expect(some(4)('H2960', 'Monteur')).toHaveLength(4);
  expect(some(5)('H2960', 'Monteur')).toEqual([]);
});

it('of the codes of a record, one that is current wins over the same resolved; each once', () => {
  const own = (...rome: string[]) =>
    ownOccupations(
      { ...emptyRecord('RNCP1', 'rncp'), title: 'Monteur de pompes', rome },
      resolverOf(...tools),
    );
  const current = { code: 'H2952', evidence: 'record' };
  expect(own('H2950')).toEqual([{ code: 'H2952', evidence: 'parent', from: 'H2950' }]);
  expect(own('H2950', 'H2952', 'H2952')).toEqual([current]);
  expect(own('H2951', 'H2950')).toEqual([
    { code: 'H2951', evidence: 'record' },
    { code: 'H2952', evidence: 'parent', from: 'H2950' },
  ]);
});
