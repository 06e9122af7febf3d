const said = (n: number, one: string, many: string): string[] =>
  n > 0 ? [`${n} ${n > 1 ? many : one}`] : [];

/** The blocs of a certificate by the bands of its picture: a band without any is not said. */
export const blocsCountedFr = (have: number, recognise: number, learn: number): string =>
  [
    ...said(have, 'bloc que vous savez déjà', 'blocs que vous savez déjà'),
    ...said(recognise, 'bloc à faire reconnaître', 'blocs à faire reconnaître'),
    ...said(learn, 'bloc à apprendre', 'blocs à apprendre'),
  ].join(', ');
