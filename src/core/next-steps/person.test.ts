import { describe, expect, it } from 'vitest';
import { nobody } from './facts.ts';
import { noSituation } from '../funding/situation.ts';
import { withChoice } from '../funding/status-choice.ts';
import { personSaid } from './person-said.ts';
import { withoutHeld } from './standing.ts';
import { alsoSaid, personOf, situationOf } from './person.ts';

describe('a person', () => {
  it('has limits of health where loads, standing or allergens are avoided, or a disability is told; not for nights, nor for driving', () => {
    for (const avoided of ['charges', 'debout', 'allergenes'] as const)
      expect(personOf(null, [avoided]).health).toBe(true);
    for (const avoided of ['nuit', 'permis'] as const) expect(personOf(null, [avoided]).health).toBeNull();
    const told = { status: null, contract: null, jobLoss: null, branch: null };
    expect(personOf({ ...told, disability: true }, []).health).toBe(true);
    expect(personOf({ ...told, jobLoss: 'csp', disability: false }, [])).toMatchObject({
      ...{ jobLoss: 'csp', disability: false, health: null },
    });
  });

  it('would have day hours where nights, shifts or duty are avoided', () => {
    for (const avoided of ['nuit', 'poste', 'astreinte'] as const) {
      expect(personOf(null, [avoided]).dayHours).toBe(true);
      expect(alsoSaid(personSaid('cariste', [], [avoided]), nobody()).dayHours).toBe(true);
    }
    expect(personOf(null, ['charges']).dayHours).toBeUndefined();
  });

  it('who is young is under 30: the questions of funding say so, to be changed', () => {
    const young = situationOf({ ...nobody(), status: 'young-person' });
    expect(young).toMatchObject({ status: 'young-person', under30: true });
    expect(situationOf({ ...nobody(), status: 'job-seeker' }).under30).toBeNull();
    expect(withChoice(noSituation(), 'young-person').under30).toBe(true);
    expect(withChoice(young, 'job-seeker').under30).toBeNull();
    expect(withChoice({ ...noSituation(), under30: false }, 'employee').under30).toBe(false);
  });

  it.each([
    ['19 ans, sans diplôme, jamais travaillé', true],
    ['j’ai 18 ans et je n’ai jamais bossé', true],
    ['jeune, n’a jamais eu de travail', true],
    ['20 ans, je cherche mon premier emploi', true],
    ['je n’ai pas encore travaillé', true],
    ['I am 19 and never had a job', true],
    ['looking for my first job', true],
    ['j’ai jamais bossé à part les fraises', undefined],
    ['jamais travaillé en usine, vendeur', undefined],
    ['je n’ai jamais travaillé de nuit', undefined],
    ['jamais travaillé dans l’industrie', undefined],
    ['mon premier emploi était cariste', undefined],
    ['never worked in a factory, cook', undefined],
    ['vendeur, 22 ans', undefined],
  ])('never worked where it is said, of work at all: %s, %s', (typed, neverWorked) => {
    const said = personSaid(typed, ['jeune'], []);
    expect(said.neverWorked).toBe(neverWorked);
    expect(situationOf(alsoSaid(nobody(), said)).hasWorked).toBe(neverWorked === true ? false : null);
  });

  it('takes back what the questions of funding correct', () => {
    const said = personSaid('jamais travaillé', ['jeune'], []);
    const asked = personOf({ ...situationOf(said), hasWorked: true }, []);
    expect(situationOf(alsoSaid(said, asked)).hasWorked).toBe(true);
    expect(situationOf(alsoSaid(said, personOf(situationOf(said), []))).hasWorked).toBe(false);
  });

  it.each([
    ['chauffeur routier, mal au dos', ['back']],
    ['hernie discale, conducteur spl', ['back']],
    ['sciatique, maçon', ['back']],
    ['lombalgie chronique, cariste', ['back']],
    ['lorry driver with a bad back', ['back']],
    ['abattoir, mal à l’épaule', ['arms']],
    ['coude douloureux', ['arms']],
    ['tendinite, monteuse', ['arms']],
    ['canal carpien opéré', ['arms']],
    ['poignet abîmé', ['arms']],
    ['baker, my wrists hurt', ['arms']],
    ['coiffe des rotateurs', ['arms']],
    ['mal aux mains', ['arms']],
    ['mal au dos et aux épaules', ['back', 'arms']],
    ['bad back and bad shoulder', ['back', 'arms']],
    ['mal aux genoux', undefined],
    ['prothèse de hanche', undefined],
    ['fibromyalgie', undefined],
  ])('tells what hurts: %s, %j', (typed, hurts) => {
    const said = personSaid(typed, ['mal-de-dos'], ['charges']);
    expect(said.hurts).toEqual(hurts);
    expect(alsoSaid(nobody(), said).hurts).toEqual(hurts);
    // A back that is named hurts only where a pain is told.
    expect(personSaid(typed, ['port-de-charges'], ['charges']).hurts).toBeUndefined();
  });

  it('is told of by the words of a question', () => {
    expect(personSaid('boulanger', ['allergie'], []).health).toBe(true);
    expect(personSaid('jeune', ['jeune'], []).status).toBe('young-person');
    expect(personSaid('cariste', ['travail-de-nuit'], ['nuit']).health).toBeNull();
    expect(personSaid('soudeur', ['handicap'], [])).toMatchObject({ disability: true, health: true });
  });

  it.each([
    ['opératrice de conditionnement en cosmétique, 45 ans, CDI', 'cdi'],
    ['cariste (CDI)', 'cdi'],
    ['soudeur, CDI depuis 12 ans', 'cdi'],
    ['agent de tri, en CDD', 'cdd'],
    ['Salarié en CDI, agent de conditionnement usine cosmétique', 'cdi'],
    ['agent de conditionnement en CDI', 'cdi'],
    ['cariste, cherche CDI', null],
    ['conducteur de ligne', null],
  ])(
    'has the contract told bare behind what one does, not the one that is sought: %s, %s',
    (does, contract) => {
      expect(personSaid(`${does}. autre chose, cdi`, [], [], does).contract).toBe(contract);
      expect(personSaid(`${does}. autre chose, cdi`, [], [], does).status).toBe(contract && 'employee');
      const read = { kind: 'situation' as const, value: 'cdi', typed: 'cdi', path: null };
      expect(withoutHeld([read], does)).toEqual(contract === null ? [read] : []);
    },
  );

  it('keeps the papers that were said, until others are', () => {
    const papers = [{ fr: 'CACES cat. 3', en: 'CACES cat. 3' }];
    const known = alsoSaid(nobody(), { ...nobody(), papers });
    expect(alsoSaid(known, nobody()).papers).toEqual(papers);
    expect(alsoSaid(known, { ...nobody(), papers: [] }).papers).toEqual([]);
  });

  it('holds a licence that a doctor may not renew, until it is lost', () => {
    const told = (typed: string) => personSaid(typed, [], ['permis']);
    const atRisk = told('chauffeur, visite médicale du permis, ça va peut-être pas passer');
    expect(atRisk).toMatchObject({ health: true, licenceAtRisk: true });
    expect(atRisk.licenceLost).toBeUndefined();
    expect(alsoSaid(nobody(), atRisk).licenceAtRisk).toBe(true);
    expect(alsoSaid(atRisk, told('permis retiré par le médecin')).licenceAtRisk).toBeUndefined();
    // A judge takes points, and asks no doctor.
    expect(told('je risque de perdre mon permis').licenceAtRisk).toBeUndefined();
    expect(told('peur de perdre mon permis, plus de points').licenceAtRisk).toBeUndefined();
    expect(told('routier, j’ai peur pour mon permis').licenceAtRisk).toBe(true);
  });

  it.each([
    ['chauffeur, je ne peux plus conduire', true],
    ['routier, le médecin me l’interdit', true],
    ['lorry driver, not allowed to drive', true],
    ['chauffeur poids lourd, j’ai perdu mon permis', null],
    ['mon permis est suspendu, je ne peux plus conduire', null],
    ['I lost my driving licence', null],
    ['lost my licence because of my eyesight', true],
    ['j’ai perdu mon permis, je suis diabétique', true],
  ])(
    'who must not drive sees the doctor, unless the licence is lost and no illness is told: %s, %s',
    (typed, health) => {
      expect(personSaid(typed, ['sans-permis'], ['permis']).health).toBe(health);
    },
  );

  it.each([
    ['chauffeur routier qui a perdu son permis', true],
    ['on m’a retiré le permis à cause de mon coeur', true],
    ['I lost my driving licence', true],
    ['conducteur spl, plus de camion, hernie discale', undefined],
    ['plus le droit de conduire, diabète', undefined],
    ['routier, marre de la route', undefined],
    ['no more driving', undefined],
    ['un poste accessible en bus, pas de permis', undefined],
    ['je n’ai pas le permis', undefined],
    ['sans permis', undefined],
    ['no driving licence', undefined],
    ['plus de permis', true],
    ['permis suspendu', true],
  ])('who lost a licence said so: %s', (typed, licenceLost) => {
    expect(personSaid(typed, ['sans-permis'], ['permis']).licenceLost).toBe(licenceLost);
    const later = alsoSaid(personSaid(typed, [], ['permis']), nobody());
    expect(later.licenceLost).toBe(licenceLost);
  });

  it.each([
    ['piqueuse cuir en CSP', 'csp'],
    ['mon usine de pneus va fermer', 'site-closing'],
    ['opérateur, fermeture du site', 'site-closing'],
    ['cariste dans un entrepot de pieces auto qui ferme', 'site-closing'],
    ['ils délocalisent', 'site-closing'],
    ['plan social', 'site-closing'],
    ['PSE', 'site-closing'],
    ['je ferme les cartons', null],
    ['licenciement économique', 'economic'],
    ['licencié pour motif économique', 'economic'],
    ['soudeur, poste supprimé', 'economic'],
    ['packer, made redundant', 'economic'],
    ['conducteur de ligne (licenciement)', null],
    ['soudeuse licenciée', null],
    ['my plant is closing, welder', 'site-closing'],
    ['ouvrier dans une ferme', null],
    ['fermeur de moules en usine', null],
  ])('%s: %s', (typed, jobLoss) => {
    expect(personSaid(typed, [], []).jobLoss).toBe(jobLoss);
  });

  it('who says an age of 26 or more is no young person of a mission locale, whatever is read of it', () => {
    const told = 'j ai 29 ans je conduis le chariot elevateur, que des contrats interim';
    expect(personSaid(told, ['jeune'], [])).toMatchObject({ status: 'employee', contract: 'interim' });
    expect(personSaid('j’ai 27 ans', ['jeune'], []).status).toBeNull();
  });

  it.each([
    ['rien, 19 ans, sans diplôme, jamais travaillé', 'young-person', null],
    ['I am 22 years old', 'young-person', null],
    ['22 ans, sans diplôme', 'young-person', null],
    ['je travaille à l’abattoir, désosse et parage, 22 ans', null, null],
    ['garçon de 17ans, aime bricoler', 'young-person', null],
    ['J’ai dix-sept ans, pas de diplôme', 'young-person', null],
    ['je sors du lycée sans le bac', 'young-person', null],
    ['élève en terminale bac pro', 'young-person', null],
    ['En troisième, je cherche un apprentissage', 'young-person', null],
    ['décrocheur scolaire', 'young-person', null],
    ['j’ai 52 ans, arrêté l’école à 16 ans', null, null],
    ['j’ai arrêté l’école à 16 ans', null, null],
    ['j’ai 48 ans, mon fils a 16 ans', null, null],
    ['ouvrier en première ligne, formateur en lycée professionnel', null, null],
    ['vingt ans de métier', null, null],
    ['19 ans d’usinage', null, null],
    ['soudeur depuis 15 ans', null, null],
    ['abattoir porc à Lamballe 15 ans j’en peux plus du froid', null, null],
    ['cariste 16 ans', null, null],
    ['chauffeur PL, 18 ans', null, null],
    ['15 ans conductrice de ligne yaourt', null, null],
    ['18 ans opératrice, la laiterie ferme', 'employee', 'cdi'],
    ['19 ans mécano scooter', 'young-person', null],
    ['cariste interim', 'employee', 'interim'],
    ['soudeur, je fais des missions interim entre Nantes et Saint-Nazaire', 'employee', 'interim'],
    ['chargée de recrutement interim', null, null],
    ['rien jai 19 ans pas de diplome', 'young-person', null],
    ['19 ans, sans diplôme', 'young-person', null],
    ['sans diplôme, 18 ans', 'young-person', null],
    ['g 17 ans', 'young-person', null],
    ['20 ans chez Renault, 45 ans', null, null],
    ['Forgeron. Demandeur d’emploi depuis mars', 'job-seeker', null],
    ['cariste intérimaire', 'employee', 'interim'],
    ['soudeur par les boîtes d’intérim', 'employee', 'interim'],
    ['soudeur via des agences d’interim', 'employee', 'interim'],
    ['recruteuse pour une agence d’intérim', null, null],
    ['soudeur tig en chaudronnerie, interim', 'employee', 'interim'],
    ['Soudeur en CDI depuis 2010', 'employee', 'cdi'],
    ['mon usine ferme en juin', 'employee', 'cdi'],
    ['mon usine a fermé, je suis au chômage', 'job-seeker', null],
    ['Soudeur, CDD de six mois en 2012', null, null],
  ])('%s: %s, %s', (typed, status, contract) => {
    expect(personSaid(typed, [], [])).toMatchObject({ status, contract });
  });

  it('is the situation that funding need not ask again, and that of another status has another contract', () => {
    const interim = personOf({ ...noSituation(), status: 'employee', contract: 'interim' }, []);
    expect(situationOf(interim)).toEqual({ ...noSituation(), status: 'employee', contract: 'interim' });
    expect(alsoSaid(interim, nobody()).contract).toBe('interim');
    expect(alsoSaid(interim, { ...nobody(), status: 'job-seeker' }).contract).toBeNull();
  });

  it('adds what is said next to what was known, and silence takes nothing back', () => {
    const known = personSaid('Mon usine ferme, j’ai mal au dos', ['mal-de-dos'], []);
    expect(known).toEqual({
      ...nobody(),
      ...{ status: 'employee', contract: 'cdi', health: true, jobLoss: 'site-closing' },
      hurts: ['back'],
    });
    expect(alsoSaid(known, nobody())).toEqual(known);
    expect(alsoSaid(known, { ...nobody(), status: 'employee', jobLoss: 'none' })).toEqual({
      ...nobody(),
      status: 'employee',
      health: true,
      jobLoss: 'none',
      hurts: ['back'],
    });
  });
});
