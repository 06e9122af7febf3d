import { describe, expect, it } from 'vitest';
import { does } from './fields.ts';

describe('who packs, in the field of what one does, on the real catalogue', () => {
  it.each([
    ['je conduis une ligne de conditionnement de yaourts', 'H3301', 'secteur:industrie-laitiere'],
    ['opératrice conditionnement yaourts 9 ans', 'H3302', 'secteur:industrie-laitiere'],
    ['agent de conditionnement en laiterie', 'H3302', 'secteur:industrie-laitiere'],
    ['conducteur de ligne de conditionnement biscuits', 'H3301', 'secteur:epicerie-confiserie'],
    ['conditionnement de médicaments', 'H3302', 'secteur:pharmacie'],
    ['emballeuse chocolat', 'H3302', 'secteur:epicerie-confiserie'],
    ['j’emballe des fromages', 'H3302', 'secteur:industrie-laitiere'],
    ['je travaille au conditionnement des volailles', 'H3302', 'secteur:volailles-oeufs'],
    ['je mets du lait en bouteille', 'H3305', 'secteur:industrie-laitiere'],
    ['mise en bouteille', 'H3305', undefined],
    ['embouteillage de bière', 'H3305', 'secteur:boissons'],
    ['je palettise des sacs de ciment', 'H3302', 'secteur:ciment-chaux-platre'],
  ])('is of packing, where it is packed: %s', async (typed, trade, there) => {
    expect(await does(typed)).toMatchObject({ place: trade, ...(there !== undefined && { there }) });
  });

  it.each([
    ['caviste mise en bouteille', 'A1422'],
    ['fromager, emballage', 'A1412'],
    ['emballage carton', 'H3104'],
    ['préparateur de commandes emballage', 'N1103'],
    ['conditionnement d’air', 'I1316'],
    ['je fais des yaourts', 'H2102'],
    ['conducteur de ligne fromage', 'H2102'],
    ['chef de ligne conditionnement', 'H3304'],
  ])('is another trade where words say so: %s', async (typed, trade) => {
    expect((await does(typed))?.place).toBe(trade);
  });

  it('conditioned air is no packing', async () => {
    expect((await does('climatisation air conditionné'))?.place).not.toBe('H3302');
  });
});
