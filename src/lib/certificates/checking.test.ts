import { describe, expect, it } from 'vitest';
import type { CertificateLine } from '#core/certificates/lines.ts';
import type { Answer } from '#core/certificates/resolve.ts';
import { sampleCatalogue } from '#core/search/sample.fixture.ts';
import { checkText } from './checking.ts';
import { certificateServices } from './services.ts';

const files = async (address: string): Promise<unknown> =>
  Promise.resolve(address === 'all' ? sampleCatalogue() : ['RNCP71000\tOpérateur\t\t\ta\t2026-08-31']);
const addresses = { catalogue: 'all', register: 'numbers' };

/** One answer a line, and a note of how many lines came at once. */
function counted() {
  const parts: number[] = [];
  const answer = async (lines: CertificateLine[]): Promise<Answer[]> => {
    parts.push(lines.length);
    return Promise.resolve(lines.map(({ line, text }) => ({ line, text }) as Answer));
  };
  return { parts, answer };
}
const text = (lines: number) => Array.from({ length: lines }, (_, at) => `RNCP${1000 + at}`).join('\n');

describe('a pasted list of certificates', () => {
  it('is asked a hundred lines at a time, and says how far it is', async () => {
    const { parts, answer } = counted();
    const told: number[][] = [];
    const answers = await checkText(answer, text(250), (...part) => told.push(part) > 0);
    expect(parts).toEqual([100, 100, 50]);
    expect(told).toEqual([0, 100, 200, 250].map((done) => [done, 250]));
    expect(answers?.map(({ line }) => line)).toEqual(Array.from({ length: 250 }, (_, at) => at + 1));
  });

  it('stops where it is told that nobody waits any more, even for the last part', async () => {
    const early = counted();
    expect(await checkText(early.answer, text(250), (done) => done < 100)).toBeNull();
    expect(early.parts).toEqual([100]);
    expect(await checkText(counted().answer, text(50), (done) => done < 50)).toBeNull();
  });

  it('of nothing has no answer', async () => {
    expect(await checkText(counted().answer, ' \n', () => true)).toEqual([]);
  });
});

describe('the services', () => {
  it('answer each line as it stands on the day', async () => {
    const on = async (today: string) => {
      const { answer } = await certificateServices(addresses, files, today);
      const ask = async (lines: CertificateLine[]) => Promise.resolve(answer(lines));
      const answers = await checkText(ask, 'RNCP71000\nRNCP71001', () => true);
      return answers?.map(({ certificates }) => certificates.map(({ id, state }) => [id, state.kind]));
    };
    expect(await on('2026-08-31')).toEqual([[['RNCP71000', 'ending']], []]);
    expect(await on('2026-09-01')).toEqual([[['RNCP71000', 'ended']], []]);
  });

  it('do not begin without their data', async () => {
    const lost = async (address: string) =>
      address === 'all' ? Promise.resolve(sampleCatalogue()) : Promise.reject(new Error('500'));
    await expect(certificateServices(addresses, lost, '2026-11-26')).rejects.toThrow('500');
  });
});
