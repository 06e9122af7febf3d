import { describe, expect, it } from 'vitest';
import { noSituation } from '../funding/situation.ts';
import { agreementOf } from '../funding/questions.ts';
import { statusChoiceOf, withChoice } from '../funding/status-choice.ts';
import { fold } from '../text/fold.ts';
import { personOf, situationOf } from './person.ts';
import { personSaid } from './person-said.ts';
import { sayNext } from './said.ts';
import { saysSelfEmployed } from './self-employed.ts';
import { nextSteps } from './steps.ts';
import { aim, curatedSteps, factsSaid, stepsSaid, threeGaps, type Said } from './told.fixture.ts';

describe('who works for themselves', () => {
  it.each([
    'boulanger patissier artisan a mon compte, allergie farine asthme',
    'boulanger à mon compte',
    'artisan boulanger, à mon compte depuis 12 ans',
    'boulanger à son compte',
    'boulanger, installé à mon compte',
    'artisan boulanger patron',
    'artisan boulanger installé depuis 15 ans',
    'artisan boulanger, mon fournil',
    'j’ai ma boulangerie, asthme du boulanger',
    'je tiens une boulangerie',
    'boulanger, j’ai ouvert ma boulangerie en 2010',
    'je suis indépendant, menuisier',
    'travailleuse indépendante, couture',
    'menuisier indépendant',
    'électricien, indépendant',
    'coiffeuse en indépendante',
    'auto-entrepreneur, nettoyage',
    'autoentrepreneuse en couture',
    'micro entrepreneur peinture',
    'chauffeur, en micro-entreprise',
    'soudeur freelance',
    'self-employed baker',
    'baker, self employed for ten years',
    'I run my own bakery',
    'I own a bakery, flour allergy',
    'I have my own business, carpenter',
    'sole trader, plumber',
  ])('says so: %s', (typed) => {
    expect(saysSelfEmployed(fold(typed))).toBe(true);
    expect(personSaid(typed, [], [], typed).status).toBe('self-employed');
  });

  it.each([
    'artisan boulanger',
    'ouvrier boulanger chez un artisan',
    'boulanger',
    'je veux me mettre à mon compte',
    'boulanger, envie de m’installer à mon compte',
    'j’étais à mon compte, boulanger',
    'ancien artisan à mon compte',
    'j’ai été auto-entrepreneur',
    'ex auto-entrepreneur',
    'devenir indépendant',
    'je ne suis plus à mon compte',
    'à mon compte pendant 10 ans',
    'créer ma boulangerie',
    'ma boulangerie ferme, mon patron part en retraite',
    'salarié, dans ma boulangerie',
    'apprenti dans ma boulangerie',
    'formation avec mon compte formation',
    'à mon compte formation il y a 2000 euros',
    'autonome et indépendant',
    'pour une raison indépendante de ma volonté',
    'boulanger installé en Bretagne',
    'installateur sanitaire',
    'monteur de presses indépendantes',
    'I want to be self-employed',
    'I used to run my own bakery',
    'start my own business',
    'I was self-employed',
    'mon atelier ferme',
    'mon usine ferme, cariste',
    'dans mon entreprise on ferme',
  ])('does not say so: %s', (typed) => {
    expect(saysSelfEmployed(fold(typed))).toBe(false);
  });

  it('is told of what one does, never by where one would like to go, unless it says that one is', () => {
    const asked = (does: string, wishes: string) => personSaid(`${does}. ${wishes}`, [], [], does).status;
    expect(asked('boulanger', 'à mon compte')).toBeNull();
    expect(asked('boulanger', 'une usine, je suis à mon compte')).toBe('self-employed');
    expect(asked('baker', 'a factory, I am self-employed')).toBe('self-employed');
    expect(asked('boulanger à mon compte, 22 ans', 'usine')).toBe('self-employed');
    expect(asked('boulanger, au chômage, auto-entrepreneur à côté', 'usine')).toBe('job-seeker');
    expect(asked('boulanger en CDI et auto-entrepreneur', 'usine')).toBe('employee');
    expect(personSaid('ma boulangerie ferme, à mon compte', [], []).jobLoss).toBeNull();
  });

  it('is a choice of situation, with no dismissal to tell of, and no employer who agrees', () => {
    const own = withChoice({ ...noSituation(), jobLoss: 'economic' }, 'self-employed');
    expect(own).toMatchObject({ status: 'self-employed', contract: null, jobLoss: null });
    expect(statusChoiceOf(own)).toBe('self-employed');
    expect(statusChoiceOf(situationOf(personOf(own, [])))).toBe('self-employed');
    expect(agreementOf(own)).toBe('employerOffer');
  });

  const own = (more: Said = {}): Said => ({ person: { status: 'self-employed', health: true }, ...more });

  it('is sent to no employer, no staff representatives, and to no declaration as an employee makes it', () => {
    for (const said of [
      own(),
      own({ aim: null, answer: 'occupation', gaps: threeGaps }),
      own({
        aim: null,
        answer: 'occupation',
        to: { id: 'D1102', label: 'Boulanger' },
        wish: { from: [{ id: 'D1102', label: 'Boulanger' }] },
      }),
    ]) {
      const facts = factsSaid(said);
      for (const lang of ['fr', 'en'] as const) {
        const { steps, calls } = sayNext({ facts, steps: nextSteps(curatedSteps, facts) }, lang);
        expect(JSON.stringify([steps, calls])).not.toMatch(
          /CSE|mon employeur|votre employeur|l'employeur (?:donne|signe)|your employer|my employer|(?:your|my) payslip|la fiche de paie|the employer (?:agrees|signs)/u,
        );
      }
    }
  });

  it('sees a doctor first, who tells what the voluntary insurance covers, and an adviser open to them', () => {
    const ids = stepsSaid(own()).map(({ id }) => id);
    expect(ids[0]).toBe('medecin-independant');
    expect(ids).not.toContain('medecin-du-travail');
    const facts = factsSaid(own());
    const said = sayNext({ facts, steps: nextSteps(curatedSteps, facts) }, 'fr');
    expect(said.calls[0]?.list[0]?.role).toBe('Votre médecin');
    expect(ids).toContain('cep-independant');
    const plain = (id: string) => stepsSaid(own()).find((step) => step.id === id)?.plain;
    expect(plain('medecin-independant')?.fr).toMatch(/si vous avez souscrit l’assurance volontaire/u);
    expect(plain('medecin-independant')?.en).toMatch(/if you have taken out the voluntary insurance/u);
    expect(plain('cep-independant')?.fr).toMatch(/indépendants/u);
    expect(plain('cep-independant')?.en).toMatch(/self-employed/u);
    expect(stepsSaid({ person: { health: true } })[0]?.id).toBe('medecin-du-travail');
  });

  it('asks an Opco about a job there, and their own fund until then', () => {
    const facts = factsSaid(own({ aim: aim() }));
    const opco = nextSteps(curatedSteps, facts).find(({ id }) => id === 'opco-2i');
    expect(opco?.plain.fr).toMatch(/embauché.*fonds d’assurance formation/u);
    expect(opco?.plain.en).toMatch(/hired.*training fund/u);
  });
});
