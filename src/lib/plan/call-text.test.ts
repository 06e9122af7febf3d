import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextText } from '$lib/i18n/next/index.ts';
import { questionsMail, questionsText } from './call-text.ts';

type Shown = { page: { params: { lang?: string }; route: { id: string }; url: URL } };
const shown = vi.hoisted((): Shown => ({
  page: { params: {}, route: { id: '/' }, url: new URL('http://site/') },
}));
vi.mock('$app/state', () => shown);
beforeAll(async () => {
  await nextText.load('fr');
  await nextText.load('en');
});
beforeEach(() => {
  shown.page.params = {};
});

const call = { questions: ['Recrutez-vous ?', 'Puis-je essayer ?'] };
const english = {
  questions: ['Do you recruit?', 'May I try?'],
  french: { about: 'Soudeur', questions: call.questions },
};
const read = (href: string) => {
  const params = new URL(href).searchParams;
  return { subject: params.get('subject'), body: params.get('body') };
};

describe('the questions of a call', () => {
  it('are copied, and sent in a letter', () => {
    expect(questionsText(call)).toBe('Recrutez-vous ?\nPuis-je essayer ?');
    const { subject, body } = read(questionsMail(call, 'Soudeur'));
    expect(subject).toBe('Questions sur\u00a0: Soudeur');
    expect(body).toBe(
      'Bonjour,\r\n\r\n- Recrutez-vous ?\r\n- Puis-je essayer ?\r\n\r\nMerci de votre réponse.',
    );
  });

  it('are in French first, then in English, on an English page', () => {
    shown.page.params = { lang: 'en' };
    expect(questionsText(english)).toBe('Recrutez-vous ?\nPuis-je essayer ?\n\nDo you recruit?\nMay I try?');
    const { subject, body } = read(questionsMail(english, 'Welder'));
    expect(subject).toBe('Questions sur\u00a0: Soudeur');
    expect(body).toMatch(/^Bonjour,[^]*- Puis-je essayer \?[^]*Hello,[^]*- May I try\?/u);
  });
});
