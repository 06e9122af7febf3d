import { describe, expect, it } from 'vitest';

type Words = Record<string, unknown>;
const files = import.meta.glob<Record<string, Words>>('./**/{fr,en}.ts', { eager: true });

type Lang = 'fr' | 'en';
type Message = { name: string; say: (...values: number[]) => unknown; takes: number };

/** The messages of a group that take something, by their path. */
function* messagesOf(value: unknown, name: string): Generator<Message> {
  if (typeof value === 'function' && value.length > 0)
    yield { name, say: value as Message['say'], takes: value.length };
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* messagesOf(inner, `${name}.${key}`);
}

const messages = Object.entries(files).flatMap(([file, module]) => {
  const lang: Lang = file.endsWith('fr.ts') ? 'fr' : 'en';
  return [...messagesOf(module[lang], file.slice(2, -3))].map((message) => ({ ...message, lang }));
});

/** What they say of a number; nothing of one that takes a list, or a name that no number is. */
function said({ say, takes }: Message, count: number): string {
  try {
    return String(say(...Array.from({ length: takes }, () => count)));
  } catch {
    return '';
  }
}

/** Words that end as plurals and are none, or are what a bare number is followed by. */
const same = {
  fr: /^(?:parcours|fois|mois|temps|sur|dans|sans|vers|plus|des|acquis|repris)$/u,
  en: /^(?:is|has|has|of|leads|recognises|as)$/u,
};
/** Counts of the whole site, or of pathways compared: never one. */
const whole =
  /occupation\.intro|skill\.intro|trade\.homeIntro|core\.say|sectorsText|sectorsSample|sectorsSecond|quality\w+|number\w*$/u;

const slips = (lang: Lang, text: string, one: RegExp): string[] =>
  [...text.matchAll(one)].map(([, word = '']) => word).filter((word) => !same[lang].test(word));

describe('a number and its word', () => {
  it.each(messages.filter(({ name }) => !whole.test(name)))('$name', (message) => {
    const { lang } = message;
    const alone = /(?<![\d,.])1\s(?:autres\s)?(\p{L}+[sx])(?![\p{L}-])/gu;
    expect(slips(lang, said(message, 1), alone)).toEqual([]);
    expect(said(message, 1)).not.toMatch(
      /(?:(?:Les|les|des|The|the) 1|1 (?:autres|other)) \p{L}+s(?!\p{L})/u,
    );
    expect(said(message, 1)).not.toMatch(/1 (?:\p{L}+ )?parcours (?:ont|mènent|\p{L}+és)(?!\p{L})/u);
    if (lang === 'fr') {
      const none = /(?<![\d,.])0\s(?:autres\s)?(\p{L}+[sx])(?!\p{L})/gu;
      expect(slips(lang, said(message, 0), none)).toEqual([]);
    }
    const nouns =
      /(?<![\d,.])2\s(?:other\s|autre\s)?(?:geste|secteur|bloc|métier|étape|ligne|piste|jour|skill|sector|step|line|lead|day|pathway|occupation)(?!\p{L})/u;
    expect(said(message, 2)).not.toMatch(nouns);
  });

  it('reads the messages of both languages', () => {
    expect(messages.length).toBeGreaterThan(300);
  });
});
