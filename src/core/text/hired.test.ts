import { expect, it } from 'vitest';
import { withoutHiring } from './hired.ts';

it.each([
  ['être embauchée direct par une laiterie', 'une laiterie'],
  ['je voudrais être embauché en CDI chez Airbus', 'Airbus'],
  ['me faire recruter en production', 'en production'],
  ['etre embauchée par le labo, en production', 'la pharma, en production'],
  ['la fabrication dans un labo', 'la fabrication dans un labo'],
  ['le contrôle qualité en labo, en production', 'le contrôle qualité en labo, en production'],
  ['être embauché', 'être embauché'],
  ['soudeur', 'soudeur'],
])('%s says no more than %s', (wish, kept) => {
  expect(withoutHiring(wish)).toBe(kept);
});
