import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

type Shown = { page: { params: Record<string, string | undefined>; route: { id: string | null }; url: URL } };
const shown = vi.hoisted((): Shown => ({
  page: { params: {}, route: { id: null }, url: new URL('http://site/parcours/RNCP1') },
}));
vi.mock('$app/state', () => shown);
vi.mock('$app/paths', () => ({
  resolve: (path: string, params?: Record<string, string | undefined>) =>
    `/base${path.replace(/\/\[+(\w+)[^\]]*\]+/g, (_, name: string) => (params?.[name] ? `/${params[name]}` : ''))}`,
}));

const i18n = await import('./index.ts');
const { langOf, localPath } = await import('./lang.ts');
const { page } = shown;

beforeAll(async () => {
  await i18n.t.load('fr');
});
beforeEach(() => {
  page.params = { id: 'RNCP1' };
  page.route.id = '/[[lang=lang]]/parcours/[id]';
});
const inEnglish = () => {
  page.params.lang = 'en';
};

describe('the language of a page', () => {
  it('is that of the first segment of its address', () => {
    expect(['en', 'fr', undefined, 'english'].map(langOf)).toEqual(['en', 'fr', 'fr', 'fr']);
    expect(i18n.lang()).toBe('fr');
    inEnglish();
    expect(i18n.lang()).toBe('en');
  });

  it('is kept by an address that is no page', () => {
    page.params = {};
    page.route.id = null;
    page.url = new URL('http://site/en/nulle-part');
    expect(i18n.lang()).toBe('en');
    expect(i18n.hrefIn('fr')).toBe('/base/');
    page.url = new URL('http://site/nulle-part');
    expect(i18n.lang()).toBe('fr');
    expect(i18n.hrefIn('en')).toBe('/base/en');
  });

  it('changes and the page stays', () => {
    expect(i18n.otherLangHref()).toBe('/base/en/parcours/RNCP1');
    inEnglish();
    expect(i18n.otherLangHref()).toBe('/base/parcours/RNCP1');
  });

  it('has its messages only once they are loaded', async () => {
    expect(i18n.t().nav.home).toBe('Accueil');
    inEnglish();
    expect(() => i18n.t()).toThrow('en');
    await i18n.t.load('en');
    expect(i18n.t().nav.home).toBe('Home');
  });
});

describe('an address', () => {
  it('is local, with what follows the path as it is', () => {
    expect(localPath('fr', '/')).toBe('/');
    expect(localPath('en', '/')).toBe('/en');
    expect(localPath('en', '/metiers')).toBe('/en/metiers');
    expect(i18n.link('/recherche?q=a/b#c')).toBe('/base/recherche?q=a/b#c');
    inEnglish();
    expect(i18n.link('/competences/1#c11')).toBe('/base/en/competences/1#c11');
  });
});

describe('what is written', () => {
  it('is the English label where there is one', () => {
    const record = { label: 'Cuir', labelEn: 'Leather' };
    expect(i18n.labelOf(record)).toBe('Cuir');
    inEnglish();
    expect(i18n.labelOf(record)).toBe('Leather');
    expect(i18n.labelOf({ label: 'Cuir' })).toBe('Cuir');
  });

  it('is a date as precise as it is known', async () => {
    await i18n.t.load('en');
    const dates = ['2026-04-22', '2026-04', '2026'];
    expect(dates.map(i18n.dateAsKnown)).toEqual(['22 avril 2026', 'avril 2026', '2026']);
    expect(i18n.longDate('2027-01-01')).toBe('1er janvier 2027');
    expect(i18n.longDates(['2026-11-25'])).toBe('25 novembre 2026');
    expect(i18n.longDates(['2026-11-01', '2026-11-25', '2026-11-26'])).toBe('1er, 25 et 26 novembre 2026');
    expect(i18n.longDates(['2026-11-30', '2026-12-02'])).toBe('30 novembre 2026 et 2 décembre 2026');
    inEnglish();
    expect(dates.map(i18n.dateAsKnown)).toEqual(['22 April 2026', 'April 2026', '2026']);
  });

  it('is each day of a year as the language writes it', async () => {
    await i18n.t.load('en');
    for (const [locale, language] of [
      ['fr-FR', undefined],
      ['en-GB', 'en'],
    ] as const) {
      page.params = language === undefined ? {} : { lang: language };
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      for (let day = 1; day <= 366; day++) {
        const date = new Date(Date.UTC(2028, 0, day));
        const said = i18n.longDate(date.toISOString().slice(0, 10));
        expect(said.replace('1er', '1')).toBe(format.format(date));
      }
    }
  });

  it('is a number in the manner of the language', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect([plain(i18n.number(13120)), plain(i18n.percent(0.934))]).toEqual(['13 120', '93,4 %']);
    inEnglish();
    expect([i18n.number(13120), i18n.percent(0.934)]).toEqual(['13,120', '93.4%']);
  });
});
