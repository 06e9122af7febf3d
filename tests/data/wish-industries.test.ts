import { describe, expect, it } from 'vitest';
import { does, wishes } from './fields.ts';

describe('the industries that one wishes for, on the real catalogue', () => {
  it.each([
    ['shipyard', 'construction-navale'],
    ['shipyard work', 'construction-navale'],
    ['ships', 'construction-navale'],
    ['build ships', 'construction-navale'],
    ['boats', 'nautisme'],
    ['train factory', 'ferroviaire'],
    ['trains!! railway factory', 'ferroviaire'],
    ['cars factory', 'automobile'],
    ['biscuit factory', 'epicerie-confiserie'],
    ['cake factory', 'boulangerie-industrielle'],
    ['milk factory', 'industrie-laitiere'],
    ['drug company', 'pharmacie'],
    ['steel mill', 'siderurgie-fonderie'],
    ['clothes factory', 'habillement'],
    ['shoes', 'chaussure'],
    ['nuclear power station', 'nucleaire'],
    ['making cars', 'automobile'],
    ['help build ships', 'construction-navale'],
    ['a factory that makes trains', 'ferroviaire'],
    ['cosmetics or perfume', 'cosmetique-parfum'],
  ])('read its English everyday word, alone or in a factory: %s', async (typed, sector) => {
    expect((await wishes(typed))?.place).toBe(`secteur:${sector}`);
  });

  it('keep the trade, the function or the whole of food that English words name', async () => {
    expect((await does('ship welder'))?.place).toBe('H2913');
    expect((await wishes('welder in a shipyard'))?.place).toBe('H2913');
    expect((await wishes('food factory'))?.place).toBe('filiere:alimentaire');
    expect((await wishes('lab'))?.place).toBe('famille:laboratoire-recherche');
    expect((await wishes('un labo'))?.place).toBe('famille:laboratoire-recherche');
  });

  it.each([
    ['shipyard work or trains', 'construction-navale', 'secteur:ferroviaire'],
    ['build trains or ships', 'ferroviaire', 'secteur:construction-navale'],
    ['planes or trains', 'aeronautique-spatial', 'secteur:ferroviaire'],
    ['rail or shipbuilding', 'ferroviaire', 'secteur:construction-navale'],
    ['chemical plant or pharma', 'chimie', 'secteur:pharmacie'],
    ['rentrer dans une usine de chimie ou de medicaments', 'chimie', 'secteur:pharmacie'],
    ['dans la chimie ou bien la pharma', 'chimie', 'secteur:pharmacie'],
    ['chez un fabricant de cosmétiques ou de médicaments', 'cosmetique-parfum', 'secteur:pharmacie'],
    ['usine de gateaux ou laiterie', 'boulangerie-industrielle', 'secteur:industrie-laitiere'],
  ])('offer the other of two: %s', async (typed, first, other) => {
    const found = await wishes(typed);
    expect(found?.place).toBe(`secteur:${first}`);
    expect(found?.either?.others[0]?.place).toBe(other);
  });

  it.each([
    [
      'agroalimentaire, chimie ou aéro',
      ['filiere:alimentaire', 'secteur:chimie', 'secteur:aeronautique-spatial'],
    ],
    ['agroalimentaire, chimie', ['filiere:alimentaire', 'secteur:chimie']],
    ['la chimie, sinon la pharma', ['secteur:chimie', 'secteur:pharmacie']],
    [
      'soit la pharma soit la chimie soit l’aéro',
      ['secteur:pharmacie', 'secteur:chimie', 'secteur:aeronautique-spatial'],
    ],
    [
      'un autre secteur (agro, chimie, aéro)',
      ['filiere:alimentaire', 'secteur:chimie', 'secteur:aeronautique-spatial'],
    ],
    [
      'chimie, pharma, aéro, nucléaire, ferroviaire, papier',
      [
        'secteur:chimie',
        'secteur:pharmacie',
        'secteur:aeronautique-spatial',
        'secteur:nucleaire',
        'secteur:ferroviaire',
      ],
    ],
    [
      'je voudrais aller dans l’agroalimentaire, la chimie ou l’aéro',
      ['filiere:alimentaire', 'secteur:chimie', 'secteur:aeronautique-spatial'],
    ],
    [
      'chemicals, pharma or aerospace',
      ['secteur:chimie', 'secteur:pharmacie', 'secteur:aeronautique-spatial'],
    ],
  ])('offer each of a list, in the order said: %s', async (typed, places) => {
    const found = await wishes(typed);
    expect([found?.place, ...(found?.either?.others ?? []).map(({ place }) => place)]).toEqual(places);
  });

  it('offer an industry as the other of a function', async () => {
    const found = await wishes('work in a lab or pharma');
    expect(found?.place).toBe('famille:laboratoire-recherche');
    expect(found?.either?.others[0]?.place).toBe('secteur:pharmacie');
  });

  it.each([
    ['rentrer a la laitrie pres de chez moi', 'industrie-laitiere'],
    ['rentrer à la laiterie', 'industrie-laitiere'],
    ['bosser a la fromagrie du coin', 'industrie-laitiere'],
    ['entrer a la biscuitrie', 'epicerie-confiserie'],
    ['dans la plastrugie', 'plasturgie'],
    ['aller ds la metalurgie', 'metallurgie'],
    ['un poste dans l’aeronotique', 'aeronautique-spatial'],
  ])('read it mistyped beside small words: %s', async (typed, sector) => {
    expect((await wishes(typed))?.place).toBe(`secteur:${sector}`);
  });

  it.each([
    ['les centrales nucléaires, faut quoi comme papiers?', 'nucleaire'],
    ['les centrales nucléaires, quels papiers', 'nucleaire'],
    ['la chimie, c’est quoi les diplomes', 'chimie'],
    ['le ferroviaire il faut quoi', 'ferroviaire'],
    ['la pharma ca paye combien', 'pharmacie'],
    ['nuclear, what papers do i need', 'nucleaire'],
    ['pharma, do i need a degree?', 'pharmacie'],
    ['le nucléaire (faut une habilitation?)', 'nucleaire'],
    ['le nucléaire c’est dangereux ?', 'nucleaire'],
    ['je veux savoir quels diplomes pour la chimie', 'chimie'],
    ['comment rentrer dans le nucléaire', 'nucleaire'],
    ['what do i need for aerospace', 'aeronautique-spatial'],
  ])('read it before or after a question: %s', async (typed, sector) => {
    expect((await wishes(typed))?.place).toBe(`secteur:${sector}`);
  });

  it('read food before a question as alone, and a trade too', async () => {
    expect((await wishes('dans l’agro, faut un diplome ?'))?.place).toBe('filiere:alimentaire');
    for (const typed of ['dans l’agro', 'l’agro', 'agroalimentaire'])
      expect((await wishes(typed))?.place, typed).toBe('filiere:alimentaire');
    expect((await wishes('soudeur, il faut quel diplôme ?'))?.place).toBe('famille:soudage-chaudronnerie');
    for (const typed of ['how to become a welder for ships', 'quels diplomes soudeur pour le nucléaire'])
      expect((await wishes(typed))?.place, typed).toBe('H2913');
    expect((await wishes('la pro-a ca existe encore ?'))?.place).toBeNull();
  });
});
