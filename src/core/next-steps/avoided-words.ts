import type { Setting } from '../plan/setting.ts';
import type { Question } from './call.ts';

type Said = Readonly<Record<'fr' | 'en', string>>;

/** What is avoided, as an employer is asked about it; a level and hours are asked otherwise. */
const avoidedWords: Readonly<Partial<Record<Setting, Said>>> = {
  charges: { fr: 'port de charges', en: 'carrying loads' },
  debout: { fr: 'station debout prolongée', en: 'long standing' },
  allergenes: {
    fr: 'poussières ni produits qui donnent des allergies',
    en: 'dust or products that cause allergies',
  },
  repetitif: { fr: 'gestes répétés ni cadence imposée', en: 'repeated gestures or an imposed pace' },
  froid: { fr: 'travail au froid', en: 'work in the cold' },
  permis: { fr: 'conduite avec permis', en: 'driving with a licence' },
  sang: { fr: 'sang, viande ni poisson crus', en: 'blood, raw meat or fish' },
};
/** To who leaves a trade of flour, what dust is meant. */
const flourWords: Said = {
  fr: 'farine ni autres poussières ou produits qui donnent des allergies',
  en: 'flour, or other dust or products that cause allergies',
};

/** Whether posts are spared of what one avoids, asked of an employer. */
export function avoidedText(
  { settings, flour }: Extract<Question, { key: 'avoided' }>,
  language: 'fr' | 'en',
): string {
  const said = settings
    .flatMap((one) => (one === 'allergenes' && flour ? flourWords : (avoidedWords[one] ?? [])))
    .map((words) => words[language]);
  return language === 'fr'
    ? `Y a-t-il chez vous des postes sans ${said.join(', sans ')} ?`
    : `Do you have jobs without ${said.join(', without ')}?`;
}
