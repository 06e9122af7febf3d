import type { NextStep } from './next-steps.ts';
import { basis, both, page } from './sound-words.fixture.ts';

const step: NextStep = {
  ...{ id: 'appel', kind: 'cep', label: 'Appeler', labelEn: 'Call', plain: both, url: page, rank: 1 },
  conditions: (['is', 'in', 'notIn', 'includes', 'atLeast'] as const).flatMap((op) => [
    { fact: 'kind', op, value: ['cqp'], unknown: 'keep' },
    { fact: 'routes', op, value: 'vae', unknown: 'drop' },
  ]),
  ...{ source: { url: page, date: '2026' }, asOf: '2026-01-01', reviewBy: '2026-07-01', basis },
};

/** Next steps that hold everything a next step may hold. */
export const steps: NextStep[] = [
  step,
  ...(
    [
      'record',
      'certifier',
      'committee',
      'vae',
      'opco',
      'cpf',
      'try',
      'apprenticeship',
      'funding',
      'jobs',
    ] as const
  ).map((kind, at): NextStep => ({
    ...step,
    ...{ id: `suite-${String.fromCharCode(97 + at)}`, kind, source: { url: null, date: null } },
    url: kind === 'record' ? 'record' : kind === 'certifier' || kind === 'committee' ? null : page,
    conditions: (
      [
        ...['answer', 'register', 'toAssess', 'toLearn', 'opcos', 'namedCertifier', 'status', 'disability'],
        'executive',
      ] as NextStep['conditions'][number]['fact'][]
    ).map((fact) => ({ fact, op: 'is', value: fact === 'opcos' ? 'ocapiat' : 2, unknown: 'keep' })),
  })),
];
