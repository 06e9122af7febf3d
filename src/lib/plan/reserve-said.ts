import type { Reserve } from '#core/catalogue/reserve.ts';
import { entryText } from '$lib/i18n/entry/index.ts';

/** What keeps most people from a certificate, behind its name: nothing, or one thing. */
export function reserveSaid(reserve: Reserve | null): string[] {
  if (reserve === null) return [];
  const words = entryText().reserve;
  return [reserve in words ? words[reserve as keyof typeof words] : words.outreMer];
}
