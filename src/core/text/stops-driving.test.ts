import { expect, it } from 'vitest';
import { stopsDriving } from './stops-driving.ts';

it('tells who will drive no more from who has no licence', () => {
  for (const typed of ['peux plus conduire', 'arrêter de rouler', 'plus apte au volant', 'no longer drive'])
    expect(stopsDriving(typed), typed).toBe(true);
  for (const typed of ['sans permis', 'permis de conduire retiré', 'no driving licence', 'sans voiture'])
    expect(stopsDriving(typed), typed).toBe(false);
});
