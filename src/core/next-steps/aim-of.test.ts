import { expect, it } from 'vitest';
import { gapsOf } from './aim-of.ts';

type Step = Parameters<typeof gapsOf>[0]['steps'][number];
const step = (kind: 'toAssess' | 'toLearn', code: string) => ({ kind, code, label: code }) as unknown as Step;

it('leaves the blocs of a certificate, and nothing of one that is taken whole', () => {
  const blocs = gapsOf({ steps: [step('toLearn', 'RNCP36376BC01'), step('toLearn', 'RNCP36376BC02')] });
  expect(blocs.toLearn?.map(({ code }) => code)).toEqual(['RNCP36376BC01', 'RNCP36376BC02']);
  for (const whole of ['RNCP39968', 'CI84654', 'RS5641'])
    expect(gapsOf({ steps: [step('toLearn', whole)] }).toLearn).toEqual([]);
});
