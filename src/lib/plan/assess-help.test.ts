import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Step } from '#core/plan/steps.ts';
import { plannedText } from '$lib/i18n/planned/index.ts';
import { assessHelps } from './assess-help.ts';

vi.mock('$app/state', () => ({ page: { params: {}, route: { id: '/' }, url: new URL('http://site/') } }));
beforeAll(() => plannedText.load('fr'));

const assessed = (code: string, partly = 0) =>
  ({
    ...{ kind: 'toAssess', key: `bloc:${code}`, code, label: code, whole: false, evidence: 'estimated' },
    ...{ same: 3 - partly, context: partly, partly, asked: partly > 0 ? 4 : 3 },
  }) as Step;
const pathway = (register: 'rncp' | 'rs' | null, routes: string[] | null) => ({ register, routes });
const said = (...parts: Parameters<typeof assessHelps>[0]) =>
  [...assessHelps(parts).values()].map(({ text }) => text);

describe('how to have blocs recognised', () => {
  it('is by VAE where the RNCP registers the pathway and its record does not exclude it', () => {
    for (const routes of [null, ['vae', 'apprentissage'], ['apprentissage']])
      expect(said({ pathway: pathway('rncp', routes), steps: [assessed('a')] }).join()).toContain('VAE');
    expect(
      said({ pathway: pathway('rncp', ['apprentissage', 'formation-continue']), steps: [assessed('a')] }),
    ).toEqual([plannedText().assessHelpNoVae]);
  });

  it('is as the branch says for a certificate that the RNCP does not register: no VAE', () => {
    for (const register of [null, 'rs'] as const)
      for (const partly of [0, 1]) {
        const [text, ...more] = said({ pathway: pathway(register, null), steps: [assessed('a', partly)] });
        expect(more).toEqual([]);
        expect(text).toMatch(/branche.*commission.*positionnement/u);
        expect(text).not.toContain('VAE');
      }
  });

  it('is said once for each way, with what the steps above say', () => {
    const steps = [assessed('a'), assessed('b'), assessed('c', 1), assessed('d', 1)];
    const parts = [
      { pathway: pathway('rncp', null), steps },
      { pathway: pathway(null, null), steps: [assessed('e')] },
    ];
    const helps = assessHelps(parts);
    expect([...helps.keys()].map((step) => 'code' in step && step.code)).toEqual(['a', 'c', 'e']);
    expect([...helps.values()].map(({ before }) => before.length)).toEqual([0, 1, 2]);
  });
});

it('names what one obtains with its article', () => {
  const { obtain } = plannedText();
  expect(obtain('Certificat de qualification professionnelle')).toBe(
    'Obtenir un certificat de qualification professionnelle',
  );
  expect(obtain('Titre professionnel')).toBe('Obtenir un titre professionnel');
  expect(obtain('Licence professionnelle')).toBe('Obtenir une licence professionnelle');
  expect(obtain('Mention complémentaire (ancienne)')).toBe('Obtenir une mention complémentaire (ancienne)');
});
