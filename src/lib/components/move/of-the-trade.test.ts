import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/web/en.ts';
import { fr } from '../../i18n/web/fr.ts';
import { modulesUnder } from '../../../../tests/structure/modules.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const ofCatalogue = /^src\/routes\/[^/]+\/(?:metiers|secteurs|familles|competences|parcours)\/.*\.svelte$/;
const files = modulesUnder('src').flatMap(({ file }) => (ofCatalogue.test(file) ? [file] : []));
const counts = { have: 5, recognise: 1, learn: 2 };

describe('on the page of a trade, what is counted is of the trade, not of who reads', () => {
  it('says what is in common with the trade, and what is asked besides', () => {
    expect(fr.trade.nearCount(counts)).toBe(
      'Sur 8 gestes, 5 en commun avec ce métier, 1 dans un autre cadre. 2 autres sont demandés.',
    );
    expect(fr.trade.nearCount({ have: 0, recognise: 1, learn: 1 })).toBe(
      'Sur 2 gestes, 1 en commun avec ce métier, dans un autre cadre. 1 autre est demandé.',
    );
    expect(fr.trade.nearCount({ have: 1, recognise: 0, learn: 0 })).toBe(
      'Sur 1 geste, 1 en commun avec ce métier.',
    );
    expect(en.trade.nearCount(counts)).toBe(
      'Of 8 skills, 5 in common with this trade, 1 in another setting. 2 others are asked for.',
    );
    expect(en.trade.nearCount({ have: 0, recognise: 1, learn: 1 })).toBe(
      'Of 2 skills, 1 in common with this trade, in another setting. 1 other is asked for.',
    );
  });

  it('tells nobody that they do it already', () => {
    expect(fr.trade.nearText).not.toMatch(/vous|vôtre/i);
    expect(en.trade.nearText).not.toMatch(/\byou/i);
  });

  // The usual sentence says "les vôtres": it is for the trade or the profile that one has told.
  it.each(files)('gives each lead a sentence of its own: %s', (file) => {
    const leads = readFileSync(join(root, file), 'utf8').match(/<LeadLine[^]*?\/>/g) ?? [];
    for (const lead of leads) expect(lead).toContain('note={');
  });
});
