import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../cli/search-engine.ts';
import type { Engine } from '#core/search/engine.ts';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine('data/catalogue');
}, 60_000);

const found = (text: string) => search(engine, { ...emptyQuery(), text }, 5);
const ids = (text: string) => found(text).hits.map(({ id }) => id);
const titles = (text: string) => found(text).hits.map(({ title }) => title);

describe('needs in the words of people, by the real catalogue', () => {
  it.each([
    ['volant', 'H2909'],
    ['sacs poubelle', 'H3201'],
    ['arbre à cames', 'H2904'],
    ['haltères', 'H2907'],
    ['lave-linge', 'I1402'],
    ['usine de tuiles', 'H2802'],
    ['interrupteur', 'F1602'],
    ['usine d’interrupteurs', 'H2604'],
    ['fabrication de cuves', 'H2902'],
    ['je travaille dans les ampoules', 'H2604'],
    ['bouchons d’oreille', 'H3201'],
  ])('leads who says a thing to who makes it or works on it: %s', (text, wanted) => {
    expect(ids(text)[0]).toBe(wanted);
  });

  it('lets a thing decide nothing beside other words', () => {
    expect(ids('soudeur volant')[0]).toBe('H2913');
    expect(ids('plombier robinet')[0]).toBe('F1603');
  });

  it('lets a trade that holds fewer words outdo the one record that happens to hold them all', () => {
    expect(ids('bobinier moteur asynchrone, réparation grosse puissance')[0]).toBe('H2601');
  });

  it('takes what one no longer carries, and one’s boss, for no trade', () => {
    const back = found('j’ai mal au dos je peux plus porter de charges, usine quand même');
    expect(back.read.map(({ value }) => value)).toEqual(['port-de-charges', 'mal-de-dos']);
    expect(back.hits.map(({ id }) => id)).not.toContain('F1302');
    expect(ids('mon patron peut refuser une formation de soudeur ?')[0]).toBe('H2913');
    expect(ids('ajusteur avion rivetage jai fai marine avant')[0]).toBe('H2901');
  });

  it.each([
    ['presse à injecter', ['H3201', 'H3202']],
    ['presse à emboutir', ['RNCP41698']],
    ['bord de ligne', ['N1110', 'N1303']],
    ['cold store', ['N1110']],
    ['électroérosion à fil', ['H2903']],
    ['tireur de fil cuivre', ['H2904']],
    ['laveur de citernes', ['K2204']],
    ['fraises', ['A1433', 'A1401']],
    ['ramassage de fraises', ['A1401']],
    ['fraiseuse', ['H2903']],
    ['FLT driver', ['N1101']],
    ['LGV driver', ['N4101']],
    ['QA inspector', ['H1528']],
    ['sparky', ['I1309', 'F1602']],
    ['pharma salle blanche', ['H2302', 'H2303']],
    ['soudeur TIG inox', ['H2913']],
    ['je soude en TIG des cuves inox de lait', ['H2913']],
    ['soudeur tig inox cuve alimentaire', ['H2913']],
    ['cariste frigo', ['N1101']],
    ['tuyauteur inox laiterie', ['H2914']],
    ['conducteur ligne yaourt', ['H2102']],
    ['opératrice presse plastique', ['H3201']],
    ['dut mesures physiques', ['RNCP35803', 'RNCP41832']],
    ['bac pro MEI', ['RNCP35698', 'RNCP42118']],
    ['bac pro MELEC', ['RNCP38878']],
    ['bac pro bio industries de transformation', ['RNCP37699']],
  ])('reads the machine, the post or the diploma: %s', (text, wanted) => {
    expect(wanted).toContain(ids(text)[0]);
  });

  it('takes no trade from the English word of who drives, beside initials that nobody knows', () => {
    expect(found('FZT driver').hits).toEqual([]);
    expect(found('FZT driver').read).toMatchObject([{ kind: 'unknown', value: 'fzt' }]);
    expect(ids('tool and die maker')[0]).toBe('H2901');
  });

  it('gives of the pathways of a trade those that bear its name, and not those that only lead there', () => {
    expect(ids('broyer du plastique')).not.toContain('RNCP40233');
    expect(ids('parquet')).toEqual(['F1608']);
    expect(ids('quality inspector').slice(2)).toEqual(['RNCP37318', 'RNCP38901', 'RNCP37399']);
    expect(ids('tool maker')).not.toContain('RNCP37700');
  });

  it('takes what is made or handled for no machine nor gesture that its name is in', () => {
    expect(ids('conditionnement à façon')).not.toContain('D1102');
    expect(ids('je plie des cartons toute la journée')).not.toContain('H2902');
    expect(ids('g fé 10 an caissiere koi en usine')).not.toContain('H2202');
    expect(ids('appuyer sur des boutons')).not.toContain('G1206');
    expect(ids('tôle pliage')[0]).toBe('H2902');
  });

  it('gives no trade of another great domain far under the first', () => {
    expect(ids('aliment pour chien')).not.toContain('A1426');
    expect(ids('vidanger les compresseurs')).not.toContain('K2204');
    expect(ids('dégustateur de vin')).not.toContain('D1419');
  });

  it('takes words of a sector alone for no trade of it, where several are said', () => {
    expect(ids('grutier ferraille')).toContain('F1301');
    expect(titles('grutier ferraille')).not.toContainEqual(expect.stringContaining('ascenseurs'));
    expect(ids('bouteilles plastique')).not.toContain('RNCP38898');
  });

  it('reads an English wish as a whole, and sends who wants a plant to no field', () => {
    expect(ids('i want to make shoes')[0]).toBe('H2401');
    expect(ids('maintenance engineer food factory')[0]).toBe('I1102');
    expect(ids('machine setter')).toContain('H2912');
    expect(ids('chicken plant worker')).not.toContain('A1409');
    expect(ids('fish factory worker')).not.toContain('A1415');
  });

  it('leads to where one begins where a gesture alone is said, and tells what was not understood', () => {
    expect(found('remplir la trémie de granulés')).toMatchObject({ loose: true });
    expect(ids('remplir la trémie de granulés')[0]).toBe('H3302');
    expect(found('XKQ operator').read).toMatchObject([{ kind: 'unknown', value: 'xkq' }]);
    expect(ids('XKQ operator')[0]).toBe('H3302');
    expect(ids('asdfgh')).toEqual([]);
    expect(ids('miroir')).toEqual([]);
    expect(ids('ATEX')).toContain('H2304');
  });

  it('takes who wishes for no start of a move', () => {
    for (const text of ['ma fille veut faire du parfum', 'personne ne veut travailler dans mon abattoir'])
      expect(
        found(text).read.map(({ kind }) => kind),
        text,
      ).not.toContain('move');
    expect(found('sans parler français').read.map(({ value }) => value)).toEqual(['langue']);
  });

  it('takes no wording of a long trade for that of another industry', () => {
    expect(ids('conserverie')[0]).toBe('H2102');
    expect(ids('conserverie')).not.toContain('H2301');
  });

  it('keeps apart the cut word of an industry and the word after it', () => {
    expect(found('agro embauche').read).toEqual([]);
    expect(ids('agro embauche')).toEqual(ids('agroalimentaire'));
    expect(found('ajusteur aéro Toulouse').read.map(({ typed }) => typed)).toContain('toulouse');
    expect(ids('agro alimentaire')).toEqual(ids('agroalimentaire'));
  });

  it('reads TP before a trade as the diploma, elsewhere as public works', () => {
    expect(found('tp soudeur').recognised.map(({ values }) => values)).toEqual([['titre-professionnel']]);
    expect(ids('travaux tp')[0]).toBe('F1208');
    expect(ids('conducteur d’engins tp')[0]).toBe('F1302');
  });

  it('finds by no polite word beside a diploma', () => {
    expect(ids('certif cléa utile avant cqp ?')).toEqual(ids('cléa cqp'));
  });

  it('answers an industry by its own trades', () => {
    expect(ids('pharmacie')).not.toContain('J1202');
    expect(titles('automobile')).not.toContainEqual(expect.stringMatching(/^Vendeur/u));
    expect(ids('chemical industry')).not.toContain('RNCP38626');
  });

  it('finds who cleans a plant by the everyday name', () => {
    expect(ids("agent d'entretien usine")[0]).toBe('K2204');
    expect(ids("agent d'entretien du bâtiment")[0]).toBe('I1203');
  });

  it('reads a recommendation of CACES with a dot and its categories', () => {
    expect(ids('R.482 B1 C1')).toEqual(ids('R482'));
    expect(ids('R482')[0]).toBe('F1302');
  });

  it('sends who has no diploma to no engineer nor head', () => {
    const open = titles('boulot à la centrale nucléaire sans diplôme');
    expect(open.length).toBeGreaterThan(2);
    expect(open.filter((title) => /^(?:ing[ée]nieur|responsable|chef)/iu.test(title))).toEqual([]);
    expect(titles('centrale nucléaire')).toContainEqual(expect.stringMatching(/^Ingénieur/u));
  });

  it('answers who keeps machines going in a plant by those of its sector, not by its line', () => {
    expect(ids('mécanicien laiterie').slice(0, 2)).toEqual(['I1310', 'RNCP41679']);
    expect(ids('mécanicien laiterie')).not.toContain('I1323');
    expect(ids('mécanicien ferroviaire')).toContain('I1323');
  });

  it('takes a sentence for no trade that has one of its words in passing', () => {
    expect(ids('formation payée par l’employeur')).toEqual([]);
    expect(ids('je veux plus du coup de feu')).not.toContain('L1204');
    expect(ids('maman isolée horaires école')).toEqual([]);
  });

  it('lists who works outside by the trades of which it is the rule', () => {
    expect(ids('travailler dehors')[0]).toMatch(/^A/u);
    expect(ids('travailler dehors')).not.toContain('H3303');
  });

  it('finds something where one would work, or by hand, though the other words say nothing', () => {
    expect(ids('vraiment pas de contact client, un truc calme en atelier').length).toBeGreaterThan(0);
    expect(ids('prof qui démissionne, faire enfin quelque chose de mes mains').length).toBeGreaterThan(0);
  });

  it('takes what one wants to do for no trade to go to', () => {
    expect(ids('i drive a truck and want to stop')[0]).toBe('N4101');
    expect(found('i drive a truck and want to stop').read.map(({ kind }) => kind)).not.toContain('move');
  });

  it('sells nothing in a factory, unless one asks to', () => {
    expect(ids('usine de medicament')).not.toContain('D1413');
    expect(ids('commercial en usine')).toContain('D1402');
  });

  it('makes no film in a factory', () => {
    expect(ids('assistante de production').filter((id) => /^[GL]/u.test(id))).toEqual([]);
  });

  it('knows tools and places by the trades that have them', () => {
    expect(ids('autolaveuse et monobrosse')[0]).toBe('K2204');
    expect(ids('station d’épuration, agent polyvalent pompes et boues')[0]).toBe('K2322');
    expect(ids('presse à balle, ferraille')[0]).toBe('K2308');
    expect(ids('fabriquer des orthèses sur mesure')[0]).toBe('J1411');
  });

  it('does not search what one stands, nor what somebody else does', () => {
    expect(ids('le froid ca me derange pas, travailler la viande en usine')[0]).toBe('H2103');
    expect(ids('mon mari travaille chez Airbus, je cherche dans la couture')[0]).toBe('B1803');
    expect(ids('garder mon poste en fonderie').some((id) => id === 'A1204')).toBe(false);
  });

  it('packs what is put into jars or onto bottles, but for who makes wine', () => {
    expect(ids('mettre des crèmes en pot')[0]).toBe('H3302');
    expect(ids('mettre des bouchons sur des flacons')[0]).toBe('H3302');
    expect(ids('mettre le vin en bouteilles')[0]).toBe('A1422');
  });

  it('knows what great employers make', () => {
    expect(ids('Haribo')[0]).toBe('H2102');
    expect(ids('Sanofi technicien production')).not.toContain('A1310');
  });

  it('takes a French list with one English word for French, and what we gave a sense to', () => {
    expect(found('cuve inox tank laiterie nettoyage').read.map(({ kind }) => kind)).not.toContain('english');
    expect(ids('flow pack')[0]).toBe('H3305');
    expect(ids('pharma operator clean room')[0]).toBe('H2303');
  });

  it('shows nothing of another world under who packs', () => {
    expect(ids('agent de conditionnement')).not.toContain('RNCP38560');
  });

  it('reads who one is and what one will do as a move', () => {
    expect(ids('vendeuse en boulangerie devenir operatrice agroalimentaire')).not.toContain('D1106');
    expect(found('je veux changer').read.map(({ kind }) => kind)).not.toContain('move');
  });
});
