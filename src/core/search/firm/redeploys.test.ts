import { describe, expect, it } from 'vitest';
import { firmOf, messageOfFirm, redeployed } from './redeploys.ts';

describe('an employer who must find other work for their people', () => {
  it.each([
    [
      'RH plasturgie, 8 régleurs sur presse à injecter à reclasser',
      'leur trouver quelque chose',
      'régleurs sur presse à injecter',
      '',
      8,
    ],
    [
      'je suis drh on ferme l’atelier injection, 8 monteurs régleurs',
      'les reclasser dans une autre industrie du coin',
      'monteurs régleurs',
      'une autre industrie du coin',
      8,
    ],
    [
      'RH d’une plasturgie de 80 personnes, je dois reclasser 10 opérateurs d’injection',
      '',
      'opérateurs d’injection',
      '',
      10,
    ],
    [
      'je suis RH dans une plasturgie de 80 personnes, je dois trouver autre chose pour 10 opérateurs sur presse',
      '',
      'opérateurs sur presse, plasturgie',
      '',
      10,
    ],
    [
      'DRH d’une boite d’injection plastique (80 salariés), je dois reclasser 10 opérateurs sur presse',
      '',
      'opérateurs sur presse, injection plastique',
      '',
      10,
    ],
    [
      'je suis drh dans une boite de plasturgie, injection, 80 personnes',
      'reclasser 10 opérateurs, quels métiers proches',
      'opérateurs machine, plasturgie injection',
      '',
      10,
    ],
    ['reclasser 10 soudeurs dans une PME de chaudronnerie de 80 salariés', '', 'soudeurs', '', 10],
    ['PME de 80 salariés, 10 soudeurs à reclasser', '', 'soudeurs', '', 10],
    ['80 salariés, 10 soudeurs à reclasser', '', 'soudeurs', '', 10],
    ['nous fermons une ligne, 5 ouvriers d’abattoir à reclasser', '', 'abattoir', '', 5],
    ['nous devons reclasser 20 soudeurs', 'le nucléaire', 'soudeurs', 'le nucléaire', 20],
    ['nous devons reclasser 20 soudeurs dans le nucléaire', '', 'soudeurs', 'le nucléaire', 20],
    ['soudeur', 'reclasser 8 personnes avant juin', 'soudeur', '', 8],
    ['rh', 'reclasser 8 soudeurs dans l’agro avant juin', 'soudeurs', 'l’agro', 8],
    [
      'PSE, 40 opérateurs d’abattoir',
      'n’importe quelle usine',
      'opérateurs d’abattoir',
      'n’importe quelle usine',
      40,
    ],
    ['drh d’une fonderie, PSE, 15 mouleurs', 'autre chose', 'mouleurs', 'autre chose', 15],
    ['on doit reconvertir nos caristes', 'la laiterie', 'caristes', 'la laiterie', null],
    ['reclassement de nos conducteurs de ligne', '', 'conducteurs de ligne', '', null],
    ['une vingtaine de piqueuses à reclasser', 'la maroquinerie', 'piqueuses', 'la maroquinerie', 20],
    ['nos soudeurs', 'les reconvertir vers l’aéronautique', 'soudeurs', 'l’aéronautique', null],
    [
      'on ferme la ligne, 12 conducteurs de machines à reclasser',
      'leur trouver du travail dans le coin',
      'conducteurs de machines',
      '',
      12,
    ],
    [
      'HR, closing our line, 12 operators to redeploy',
      'another industry',
      'production operators',
      'another industry',
      12,
    ],
    ['we have to redeploy 12 welders', 'dairy', 'welders', 'dairy', 12],
    [
      'closing the plant, 30 machine operators made redundant',
      'find them something near here',
      'machine operators',
      '',
      30,
    ],
    ['HR manager, 10 press setters to redeploy', 'aerospace', 'press setters', 'aerospace', 10],
  ] as const)('%s / %s', (does, wishes, trade, where, staff) => {
    expect(redeployed(does, wishes)).toEqual({ does: trade, wishes: where, staff });
  });

  it.each([
    [
      'RH plasturgie, je ferme une ligne, 10 opérateurs machine à reclasser',
      'opérateurs machine, plasturgie',
    ],
    ['plasturgie 10 opérateurs machine à reclasser', 'opérateurs machine, plasturgie'],
    [
      'je suis RH en plasturgie, on ferme une ligne d injection, 10 opérateurs à reclasser',
      'opérateurs machine, plasturgie injection',
    ],
    [
      'RH d une usine de plastique qui ferme une ligne : 10 conducteurs de machine',
      'conducteurs de machine, plastique',
    ],
    ['DRH, on ferme l’atelier emboutissage, 12 opérateurs à reclasser', 'opérateurs machine, emboutissage'],
    ['DRH d’une fonderie, PSE, 15 opérateurs machine', 'opérateurs machine, fonderie'],
    ['usine plastique : 10 opérateurs machine, ligne qui ferme', 'opérateurs machine, plastique'],
    ['usine plastique, 10 opérateurs de machine, la ligne ferme en juin', 'opérateurs de machine, plastique'],
    ['plasturgie, ligne arrêtée, 10 opérateurs', 'opérateurs machine, plasturgie'],
    ['on ferme notre ligne de tissage, 8 opératrices à reclasser', 'opératrices machine, tissage'],
    ['RH chez Lactalis, 10 opérateurs à reclasser', 'opérateurs machine chez Lactalis'],
    ['HR, closing our injection line, 12 operators to redeploy', 'machine operators in injection'],
    ['RH plasturgie, 10 soudeurs à reclasser', 'soudeurs'],
    ['fonderie, 10 mouleurs à reclasser', 'mouleurs'],
    ['je ferme une ligne, 10 opérateurs machine à reclasser', 'opérateurs machine'],
    ['12 opérateurs d’injection plastique à reclasser', 'opérateurs d’injection plastique'],
  ])('keeps the industry said beside who runs any machine: %s', (does, trade) => {
    expect(redeployed(does, '')?.does).toBe(trade);
  });

  it.each([
    [
      'DRH plasturgie : 10 opérateurs de presse à injecter à reclasser, fermeture de ligne',
      'leur trouver d autres métiers dans le bassin',
      'plasturgie',
    ],
    ['DRH plasturgie, fermeture de ligne, 10 opérateurs de presse à reclasser', '', 'plasturgie'],
    ['RH plasturgie, 8 régleurs sur presse à injecter à reclasser', '', 'plasturgie'],
    ['usine plastique : 10 opérateurs machine, ligne qui ferme', '', 'plastique'],
    ['RH plasturgie, je ferme une ligne, 10 opérateurs machine à reclasser', '', 'plasturgie'],
    ['DRH d’une fonderie, PSE, 15 mouleurs', 'autre chose', 'fonderie'],
    ['fonderie, 10 mouleurs à reclasser', '', 'fonderie'],
    ['abattoir, fermeture du site, 30 désosseurs à reclasser', '', 'abattoir'],
    ['nous sommes une entreprise de plasturgie, 10 régleurs à reclasser', '', 'plasturgie'],
    ['10 opérateurs de presse à reclasser, plasturgie', '', 'plasturgie'],
    ['drh papeterie', 'reclasser 12 conducteurs de machine', 'papeterie'],
    ['HR manager, plastics plant, 10 press operators to redeploy', '', 'plastics'],
    ['HR, dairy, 12 line operators to redeploy', 'another industry', 'dairy'],
    ['HR manager of a plastics plant: 10 press operators to redeploy, line closing', '', 'plastics'],
    ['nous devons reclasser 20 soudeurs dans le nucléaire', '', ''],
    ['nous devons reclasser 20 soudeurs', 'le nucléaire', ''],
    ['soudeur', 'reclasser 8 personnes avant juin', ''],
    ['rh', 'reclasser 8 soudeurs dans l’agro avant juin', ''],
    ['HR manager, 10 press setters to redeploy', 'aerospace', ''],
    ['PSE, 40 opérateurs d’abattoir', 'n’importe quelle usine', ''],
    [
      'Je suis RH dans une boîte d’usinage de 120 personnes et je dois reclasser 15 opérateurs',
      '',
      'usinage',
    ],
    ['une vingtaine de piqueuses à reclasser', 'la maroquinerie', ''],
    ['12 opérateurs d’injection plastique à reclasser', '', ''],
  ])('tells what industry their firm is of: %s / %s', (does, wishes, industry) => {
    expect(firmOf(does, wishes)).toBe(industry);
  });

  it.each([
    [
      'j’ai 15 operateurs d’usinage a reclasser, on perd notre client auto',
      'les garder dans la région dans un autre secteur: agroalimentaire, chimie ou aéro',
      'operateurs d’usinage',
      'agroalimentaire, chimie ou aéro',
    ],
    ['12 soudeurs à reclasser', 'les garder dans la région', 'soudeurs', ''],
    ['12 soudeurs à reclasser dans le nucléaire', '', 'soudeurs', 'le nucléaire'],
    [
      'DRH, 120 salariés usinage',
      'trouver un autre métier à 15 opérateurs, dans l’agro ou l’aéro',
      'opérateurs machine, usinage',
      'l’agro ou l’aéro',
    ],
    [
      'Je suis responsable RH, usinage, 120 pers. 15 opérateurs à reclasser. Vers quels métiers ? quels certificats ?',
      '',
      'opérateurs machine, usinage',
      '',
    ],
  ])('says where they go, not whom it keeps nor what it asks: %s / %s', (does, wishes, trade, where) => {
    expect(redeployed(does, wishes)).toMatchObject({ does: trade, wishes: where });
  });

  it('reads a message of a firm, and no work history', () => {
    const message =
      'Bonjour,\n\nJe suis RH dans une boîte d’usinage de 120 personnes, on perd un gros client auto et je dois reclasser 15 opérateurs, si possible dans l’agroalimentaire ou la chimie';
    expect(redeployed(messageOfFirm(message) ?? '', '')).toEqual({
      does: 'opérateurs machine, usinage',
      wishes: 'l’agroalimentaire ou la chimie',
      staff: 15,
    });
    expect(
      messageOfFirm('2016 - 2024 conducteur offset 8 couleurs\n2024 plan social\nCAP imprimerie 1995'),
    ).toBeNull();
    expect(messageOfFirm('soudeur, 15 ans, je veux me reclasser')).toBeNull();
  });

  it('asks what they do where only how many are said', () => {
    expect(redeployed('rh', 'reclasser 8 personnes')).toEqual({ does: '', wishes: '', staff: 8 });
  });

  it.each([
    ['je cherche 5 soudeurs', ''],
    ['employeur, je cherche 3 mouleurs', ''],
    ['rh', 'recruter des soudeurs'],
    ['rh', 'travailler en usine'],
    ['drh', 'changer de métier'],
    ['soudeur', 'me reclasser dans le nucléaire'],
    ['soudeur', 'être reconverti dans l’aéro'],
    ['on est 10 opérateurs et l’usine ferme', ''],
    ['soudeur reclassé', 'autre chose'],
    ['cariste, reclassement professionnel', 'une usine'],
    ['licencié, plan social', ''],
    ['mon usine ferme, 20 ans de soudure', 'le nucléaire'],
    ['on ferme, je suis soudeur', 'la chimie'],
    ['8 ans cariste', 'laiterie'],
    ['former 8 opérateurs', 'cqp'],
    ['made redundant after 20 years as a welder', 'nuclear'],
    ['i was made redundant, 12 years of welding', 'dairy'],
  ])('is not who recruits, nor who leaves: %s / %s', (does, wishes) => {
    expect(redeployed(does, wishes)).toBeNull();
  });
});

describe('a whole message of who speaks for a firm', () => {
  it.each<[string, string, number | null]>([
    [
      'Bonjour, je suis responsable RH chez un sous-traitant (85 salariés), les commandes chutent et je ne pourrai pas garder 15 de mes opérateurs sur machines à commande numérique.',
      'opérateurs sur machines à commande numérique',
      15,
    ],
    [
      'Bonjour, je dirige une entreprise d’injection plastique, soixante-dix salariés. Un gros client automobile nous quitte et je ne pourrai pas garder dix de mes opérateurs sur presse.',
      'opérateurs sur presse, injection plastique',
      10,
    ],
    [
      'patron d’une plasturgie de 70 personnes, je dois me séparer de 10 opérateurs sur presse au printemps',
      'opérateurs sur presse, plasturgie',
      10,
    ],
    [
      'DRH d’une PME de 85 salariés, je dois trouver une issue pour 15 tourneurs sans passer par des licenciements.',
      'tourneurs',
      15,
    ],
    [
      'Objet : reclassement.\nRRH d’une papeterie, j’ai 34 conducteurs de machine à papier dont le poste disparaît en septembre.',
      'conducteurs de machine à papier',
      34,
    ],
    ['RRH en fonderie, plan de 60 suppressions : 25 mouleurs et 15 fondeurs.', 'mouleurs', 25],
  ])('%s', (message, whom, staff) => {
    const line = messageOfFirm(message);
    expect(line).not.toBeNull();
    const found = redeployed(line ?? '', '');
    expect([found?.does.includes(whom), found?.staff]).toEqual([true, staff]);
  });

  it.each([
    'DRH d’une PME de 85 salariés dans la Loire, nous recrutons 15 soudeurs pour le printemps prochain, qui peut y venir ?',
    'Je suis soudeur, nous étions 15 soudeurs à l’atelier et j’aimerais bien partir dans le nucléaire maintenant.',
  ])('is no other: %s', (message) => {
    expect(messageOfFirm(message)).toBeNull();
  });
});
