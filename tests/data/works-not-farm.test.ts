import { describe, expect, it } from 'vitest';
import { does, wishes } from './fields.ts';

describe('who produces what an industry makes, on the real catalogue', () => {
  it.each([
    ['operatrice ligne de production laitiere', 'H2102', 'industrie-laitiere'],
    ['opérateur de production laitière', 'H2105', 'industrie-laitiere'],
    ['ouvriere production laitiere', 'H2105', 'industrie-laitiere'],
    ['conducteur de ligne production laitière', 'H2102', 'industrie-laitiere'],
    ['production laitière', 'H2105', 'industrie-laitiere'],
    ['je travaille en production laitière', 'H2105', 'industrie-laitiere'],
    ['ouvrier de production laitière', 'H2105', 'industrie-laitiere'],
    ['agent de production laitière', 'H2105', 'industrie-laitiere'],
    ['technicien de production laitière', 'H2105', 'industrie-laitiere'],
    ['responsable production laitière', 'H2506', 'industrie-laitiere'],
    ['opératrice sur ligne de production laitière, usine qui ferme', 'H2102', 'industrie-laitiere'],
    ['10 opérateurs de production laitière', 'H2105', 'industrie-laitiere'],
    ['opérateur production légumes', 'H2105', 'fruits-legumes'],
    ['ouvrier de production de volailles', 'H2105', 'volailles-oeufs'],
    ['opérateur production poulet', 'H2105', 'volailles-oeufs'],
    ['opérateur production fromage', 'H2105', 'industrie-laitiere'],
    ['opérateur de production en fromagerie', 'H2105', 'industrie-laitiere'],
    ['opératrice de production de viande', 'H2105', 'viandes'],
    ['production de viande', 'H2105', 'viandes'],
  ])('works in it: %s', async (typed, place, sector) => {
    expect(await does(typed)).toMatchObject({ place, industry: `secteur:${sector}` });
  });

  it.each([
    ['éleveur laitier', 'A1407'],
    ['producteur de lait', 'A1407'],
    ['productrice de lait', 'A1407'],
    ['vacher', 'A1403'],
    ['ouvrier agricole en production laitière', 'A1403'],
    ['aide agricole en production laitière', 'A1403'],
    ['trayeur production laitière', 'A1403'],
    ['berger de production laitière', 'A1410'],
    ['operateur de production ovine', 'A1410'],
    ['ouvrier de production porcine', 'A1411'],
    ['ouvrier de production bovine', 'A1403'],
    ['conducteur d’atelier de production animale bovine', 'A1407'],
    ['opérateur de production horticole', 'A1414'],
    ['ouvrier de production viticole', 'A1418'],
    ['ouvrier maraîcher', 'A1433'],
    ['production de légumes', 'A1433'],
    ['production de volailles', 'A1409'],
    ['opératrice production miel', 'A1429'],
    ['opérateur de production champignons', 'A1437'],
    ['fromager', 'A1412'],
    ['opérateur de production vin', 'A1422'],
  ])('has a farm where words say so: %s', async (typed, place) => {
    expect((await does(typed))?.place).toBe(place);
  });

  it('works in no dairy on a farm', async () => {
    expect((await does('ouvrier agricole en production laitière'))?.there).toBeUndefined();
    expect((await wishes('éleveur laitier'))?.there).toBeUndefined();
  });

  it.each(['ouvrier de production', 'technicien de production'])(
    'is any operator where nothing is said of what is made: %s',
    async (typed) => {
      expect((await does(typed))?.place).toBe((await does('opérateur de production'))?.place);
    },
  );

  it.each([
    ['la production laitière', 'secteur:industrie-laitiere'],
    ['travailler dans la production laitière', 'secteur:industrie-laitiere'],
    ['conducteur de ligne production laitière', 'H2102'],
    ['ouvrier de production laitière', 'H2105'],
    ['éleveur laitier', 'A1407'],
  ])('is wished for so: %s', async (typed, place) => {
    expect((await wishes(typed))?.place).toBe(place);
  });
});
