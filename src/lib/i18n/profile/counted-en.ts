const said = (n: number, then: string): string[] =>
  n > 0 ? [`${n} ${n > 1 ? 'blocs' : 'bloc'} ${then}`] : [];

/** The blocs of a certificate by the bands of its picture: a band without any is not said. */
export const blocsCountedEn = (have: number, recognise: number, learn: number): string =>
  [
    ...said(have, 'you can already do'),
    ...said(recognise, 'to have recognised'),
    ...said(learn, 'to learn'),
  ].join(', ');
