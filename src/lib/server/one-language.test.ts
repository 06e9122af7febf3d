import { expect, test } from 'vitest';
import { inOneLanguage } from './one-language.ts';

const view = {
  kind: { label: 'Certificat', labelEn: 'Certificate', plainFr: 'Un papier.', plainEn: 'A paper.' },
  en: 'Lorry driver',
  steps: [{ text: { fr: 'Appelez.', en: 'Call.' }, at: 2, url: null }],
};

test('a French page carries no English words of ours', () => {
  expect(inOneLanguage(view, 'fr')).toEqual({
    kind: { label: 'Certificat', labelEn: '', plainFr: 'Un papier.', plainEn: '' },
    en: 'Lorry driver',
    steps: [{ text: { fr: 'Appelez.', en: '' }, at: 2, url: null }],
  });
});

test('an English page carries the French names, and no French sentence of ours', () => {
  expect(inOneLanguage(view, 'en')).toEqual({
    kind: { label: 'Certificat', labelEn: 'Certificate', plainFr: '', plainEn: 'A paper.' },
    en: 'Lorry driver',
    steps: [{ text: { fr: '', en: 'Call.' }, at: 2, url: null }],
  });
});
