import type { Setting } from '../plan/setting.ts';
import type { Lang } from '../words/lang.ts';
import { settingsInEnglish, settingsInFrench } from '../words/settings.ts';
import type { Question } from './call.ts';

type Said = Readonly<Record<'fr' | 'en', string>>;

/** What is avoided, as an employer is asked about it; a level and hours are asked otherwise. */
const avoidedWords: Readonly<Partial<Record<Setting, Said>>> = {
  charges: { fr: 'du port de charges', en: 'any carrying of loads' },
  debout: { fr: 'une station debout prolongée', en: 'long standing' },
  allergenes: {
    fr: 'des poussières ou des produits qui donnent des allergies',
    en: 'dust or products that cause allergies',
  },
  repetitif: { fr: 'des gestes répétés ou une cadence imposée', en: 'repeated work or an imposed pace' },
  froid: { fr: 'du travail au froid', en: 'work in the cold' },
  permis: { fr: 'de la conduite avec permis', en: 'driving with a licence' },
  sang: { fr: 'du sang, de la viande ou du poisson crus', en: 'blood, raw meat or fish' },
};
/** To who leaves a trade of flour, what dust is meant. */
const flourWords: Said = {
  fr: 'de la farine, d’autres poussières ou des produits qui donnent des allergies',
  en: 'flour, or other dust or products that cause allergies',
};

/** Whether there is at a post what one avoids, asked of an employer as anybody may ask it: it tells nothing of one's health. */
export function avoidedToEmployer(
  { settings, flour }: Extract<Question, { key: 'avoided' }>,
  language: 'fr' | 'en',
): string {
  const said = settings
    .flatMap((one) => (one === 'allergenes' && flour ? flourWords : (avoidedWords[one] ?? [])))
    .map((words) => words[language]);
  return language === 'fr'
    ? `Comment est le poste : y a-t-il ${said.join(', ')} ?`
    : `What is the job like: is there ${said.join(', ')}?`;
}

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** What one would avoid, said as one's own to an adviser, who keeps it: the place to say it. */
export function avoidedToAdviser(settings: readonly Setting[], lang: Lang): string {
  const names = lang === 'fr' ? settingsInFrench : settingsInEnglish;
  const said = settings.map((one) => lower(names[one])).join(', ');
  return lang === 'fr'
    ? `À éviter pour moi : ${said}. Quels postes le permettent, et que puis-je en dire à un employeur ?`
    : `I need to avoid: ${said}. Which jobs allow it, and what may I tell an employer?`;
}
