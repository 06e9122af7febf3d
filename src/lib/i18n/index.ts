import { page } from '$app/state';
import { resolve } from '$app/paths';
import { unbrokenIn } from '#core/text/spacing.ts';
import type { Lang } from '#core/words/lang.ts';
import { langOf, localPath } from './lang.ts';

/** Messages of one part of the site: called, they are in the language of the page being shown. */
export type PageWords<M> = (() => M) & { load: (language: Lang) => Promise<void> };

/** Each language is a file of its own: a page brings the words that it shows, and waits for them before it is drawn. */
export function pageWords<M>(files: Record<Lang, () => Promise<M>>): PageWords<M> {
  const loaded: Partial<Record<Lang, M>> = {};
  const said = (): M => {
    const messages = loaded[lang()];
    if (messages === undefined) throw new Error(`messages not loaded: ${lang()}`);
    return messages;
  };
  const load = async (language: Lang): Promise<void> => {
    loaded[language] ??= unbrokenIn(await files[language]());
  };
  return Object.assign(said, { load });
}

/** Messages that every page brings. */
export const t = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});

/** Language of the page being shown; an address that is no page keeps the language it begins with. */
export function lang(): Lang {
  return langOf(page.params.lang ?? (page.route.id === null ? page.url.pathname.split('/')[1] : undefined));
}

/** Address of the page being shown, in a language; the home page for an address that is no page. */
export function hrefIn(language: Lang): string {
  const { id } = page.route;
  const params = { ...page.params, lang: language === 'en' ? 'en' : undefined };
  return id === null ? resolve(localPath(language, '/') as '/') : resolve(id as '/[[lang=lang]]', params);
}

/** Address of the page being shown, in the other language. */
export const otherLangHref = (): string => hrefIn(lang() === 'fr' ? 'en' : 'fr');

/** Address of a path of the site in the language of the page being shown. */
export function link(path: string): string {
  const [pathname = '/', rest = ''] = path.split(/(?=[?#])(.*)/s);
  return `${resolve(localPath(lang(), pathname) as '/')}${rest}`;
}

/** The label of a record that carries both languages. */
export function labelOf(record: { label: string; labelEn?: string }): string {
  return lang() === 'en' ? (record.labelEn ?? record.label) : record.label;
}

/** The format of the page's language, made once: that costs more than to write ten dates, and eight thousand pages are built. */
function inLanguage<Format>(made: (locale: string) => Format): () => Format {
  const ready: Partial<Record<Lang, Format>> = {};
  return () => (ready[lang()] ??= made(lang() === 'en' ? 'en-GB' : 'fr-FR'));
}
const months = inLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const shares = inLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
);
const numbers = inLanguage((locale) => new Intl.NumberFormat(locale));

/** 2027-04-25 -> 25 avril 2027, 25 April 2027. Written by hand: every page says a date, and the first one that `Intl` writes takes it 20 ms. */
export function longDate(iso: string): string {
  const [year = '', month, day] = iso.split('-').map(Number);
  const said = day === 1 && lang() === 'fr' ? '1er' : day;
  return `${said} ${t().months[Number(month) - 1]} ${year}`;
}

/** Days (ISO) in order: 25 et 26 novembre 2026, 25 and 26 November 2026; 30 novembre 2026 et 2 décembre 2026. */
export function longDates(days: readonly string[]): string {
  const list = new Intl.ListFormat(lang() === 'en' ? 'en-GB' : 'fr-FR');
  const isOneMonth = new Set(days.map((iso) => iso.slice(0, 7))).size === 1;
  const last = days.length - 1;
  return list.format(
    days.map((iso, at) => (isOneMonth && at < last ? longDate(iso).replace(/ .*$/u, '') : longDate(iso))),
  );
}

/** 2026-04-22, 2026-04 or 2026, as precise as it is: 22 avril 2026, avril 2026, 2026. */
export function dateAsKnown(iso: string): string {
  if (iso.length === 10) return longDate(iso);
  return iso.length === 4 ? iso : months().format(new Date(`${iso}-01T00:00:00Z`));
}

/** 0.934 -> 93,4 %, 93.4%. */
export const percent = (value: number): string => shares().format(value);

/** 13120 -> 13 120, 13,120. */
export const number = (value: number): string => numbers().format(value);
