import { expect, it } from 'vitest';
import { blocName } from './bloc-name.ts';

it.each([
  ['U31 : Conduite d’un poste de travail', 'Conduite d’un poste de travail'],
  ['UCP 2 - Régler une machine', 'Régler une machine'],
  ['Bloc 3 – Contrôler', 'Contrôler'],
  ['1 . Préparer', 'Préparer'],
  ['Conduire une ligne', 'Conduire une ligne'],
  ['5S : ranger un poste', '5S : ranger un poste'],
  ['Usiner en 2D : fraisage', 'Usiner en 2D : fraisage'],
  ['U31 :', 'U31 :'],
])('%s is named %s', (label, name) => {
  expect(blocName(label)).toBe(name);
});
