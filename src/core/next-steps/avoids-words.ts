import type { Setting } from '../plan/setting.ts';
import type { Lang } from '../words/lang.ts';
import { settingsInEnglish, settingsInFrench } from '../words/settings.ts';

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** What one would avoid, said to an adviser. */
export function avoidsText(settings: readonly Setting[], lang: Lang): string {
  const names = lang === 'fr' ? settingsInFrench : settingsInEnglish;
  const said = settings.map((one) => lower(names[one])).join(', ');
  return lang === 'fr'
    ? `À éviter pour moi : ${said}. Quels postes le permettent, et que puis-je en dire à un employeur ?`
    : `I need to avoid: ${said}. Which jobs allow it, and what may I tell an employer?`;
}
