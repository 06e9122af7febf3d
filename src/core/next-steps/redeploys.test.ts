import { describe, expect, it } from 'vitest';
import { questionText } from './words.ts';
import { bringText } from './bring.ts';
import { calls } from './calls.ts';
import type { Person } from './facts.ts';
import { alsoSaid, asRedeployer, personOf, recruits, situationOf } from './person.ts';
import { nobody } from './facts.ts';
import { sayNext } from './said.ts';
import { nextSteps } from './steps.ts';
import { curatedSteps, factsSaid, stepsSaid, type Said } from './told.fixture.ts';
import { whoseOpco } from './whose-opco.ts';
import { statusChoiceOf, withChoice } from '../funding/status-choice.ts';
import { noSituation } from '../funding/situation.ts';

const setter = { id: 'H3202', label: 'Monteur régleur en plasturgie' };
const firm: Partial<Person> = { status: 'employer', redeploys: true, staff: 8 };
const said = (more: Said = {}): Said => ({
  aim: null,
  answer: 'occupation',
  person: firm,
  wish: { from: [setter] },
  ...more,
});
const ids = (more?: Said) => stepsSaid(said(more)).map(({ id }) => id);

describe('an employer who must find other work for their people', () => {
  it('is told what an employer does: period of retraining, group VAE, dismissal, who recruits', () => {
    expect(ids()).toEqual(
      expect.arrayContaining([
        'reclasser-licenciement',
        'reclasser-periode-reconversion',
        'reclasser-vae-collective',
        'reclasser-offres',
        'reclasser-cep',
      ]),
    );
    for (const own of [
      'recruter-france-travail',
      'former-qui-recrute',
      'accueillir-immersion',
      'mon-compte-formation',
    ])
      expect(ids()).not.toContain(own);
  });

  it('is told of a plan (PSE) from ten people on, and of nothing of it below or where no number is told', () => {
    const of = (staff?: number) =>
      ids({ person: { status: 'employer', redeploys: true, ...(staff !== undefined && { staff }) } });
    for (const staff of [10, 11, 120]) expect(of(staff)).toContain('reclasser-pse');
    for (const staff of [undefined, 1, 8, 9]) expect(of(staff)).not.toContain('reclasser-pse');
    expect(stepsSaid({ person: { status: 'employer', staff: 30 } }).map(({ id }) => id)).not.toContain(
      'reclasser-pse',
    );
    const [step] = stepsSaid(said({ person: { ...firm, staff: 10 } })).filter(
      ({ id }) => id === 'reclasser-pse',
    );
    for (const told of [/50 salariés/u, /30 jours/u, /DREETS/u, /L\. 1233-61/u])
      expect(step?.plain.fr).toMatch(told);
    for (const told of [/50 staff/u, /30 days/u, /DREETS/u, /L\. 1233-61/u])
      expect(step?.plain.en).toMatch(told);
  });

  it('is first told to look inside the firm and its group, before what follows a dismissal', () => {
    const [inside, pse, csp] = ['reclasser-interne', 'reclasser-pse', 'reclasser-licenciement'].map((id) =>
      ids({ person: { ...firm, staff: 10 } }).indexOf(id),
    );
    expect(inside).toBe(0);
    expect(pse).toBe(1);
    expect(csp).toBe(2);
    expect(stepsSaid(said())[0]?.plain.fr).toMatch(/groupe.*L\. 1233-4/u);
  });

  it('is told whose Opco files a retraining period: that of the receiving firm where it is in another one', () => {
    const facts = factsSaid(said());
    const period = nextSteps(curatedSteps, facts).find(({ id }) => id === 'reclasser-periode-reconversion');
    expect(period?.plain.fr).toMatch(/Interne.*votre Opco.*externe.*entreprise qui accueille.*son Opco/isu);
    expect(period?.plain.en).toMatch(/Internal.*your Opco.*external.*receiving.*its Opco/isu);
    for (const opco of ['opco-2i', 'ocapiat'])
      for (const employer of [['opco-2i'], []])
        expect(whoseOpco(opco, { ...facts, employer })?.fr).toMatch(/(?:in|ex)terne/u);
  });

  it('names for a retraining period no certificate but those of the trades proposed', () => {
    const facts = { ...factsSaid(said()), certificates: [{ id: 'RNCP1', title: 'x' }] };
    const step = { id: 'reclasser-periode-reconversion', kind: 'funding' } as const;
    expect(bringText(step, facts, 'fr')).toMatch(/métiers? proposés?.*« x » \(RNCP1\)/u);
    expect(bringText(step, { ...facts, certificates: [] }, 'fr')).not.toMatch(/certificat/u);
  });

  it('leaves who recruits what they had', () => {
    const recruiting = stepsSaid(said({ person: { status: 'employer' } })).map(({ id }) => id);
    expect(recruiting).toContain('recruter-france-travail');
    expect(recruiting.filter((id) => id.startsWith('reclasser'))).toEqual([]);
    expect(stepsSaid(said({ person: {} })).some(({ id }) => id.startsWith('reclasser'))).toBe(false);
  });

  it('is asked for no CV, and calls who recruits first, with how many people', () => {
    const facts = factsSaid(said());
    const steps = nextSteps(curatedSteps, facts);
    for (const lang of ['fr', 'en'] as const)
      expect(JSON.stringify(sayNext({ facts, steps }, lang).steps)).not.toMatch(
        /votre CV|your CV|votre employeur|your employer/u,
      );
    const made = calls(facts, steps, '2026-11-28');
    expect(made[0]?.role).toBe('employer');
    const asked = (lang: 'fr' | 'en') => made[0]?.questions.map((one) => questionText(one, lang)).join(' ');
    expect(asked('fr')).toContain('8 salariés (monteurs régleurs en plasturgie)');
    expect(asked('en')).toContain('8 employees (trade: monteur régleur en plasturgie)');
    for (const { questions } of made)
      for (const one of questions)
        expect(questionText(one, 'fr')).not.toMatch(/\b(?:Mon|je|Je recrute|me)\b/u);
  });

  it('says so many people by their trade, as many as they are', () => {
    const of = (staff: number | undefined, ...labels: string[]) => {
      const from = labels.map((label, at) => ({ id: `H${String(at)}`, label }));
      const facts = factsSaid(
        said({
          person: { status: 'employer', redeploys: true, ...(staff !== undefined && { staff }) },
          wish: { from },
        }),
      );
      const [first] = calls(facts, nextSteps(curatedSteps, facts), '2026-11-28')[0]?.questions ?? [];
      return (first && questionText(first, 'fr'))?.split('. ')[0];
    };
    expect(of(10, 'Plasturgiste')).toMatch(/ 10 salariés \(plasturgistes\)$/u);
    expect(of(1, 'Plasturgiste')).toMatch(/ 1 salarié \(plasturgiste\)$/u);
    expect(of(undefined, 'Soudeur / Soudeuse')).toMatch(/ des salariés \(soudeurs\)$/u);
    expect(of(3, 'Soudeur', 'Cariste')).toMatch(/ 3 salariés \(soudeurs, caristes\)$/u);
    // How such a name agrees is not sure.
    expect(of(3, 'Technicien qualité')).toMatch(/ 3 salariés \(métier : technicien qualité\)$/u);
    expect(of(3, 'Soudeur', 'Technicien qualité')).toMatch(/ \(métiers : soudeur, technicien qualité\)$/u);
    expect(of(3)).toMatch(/ 3 salariés$/u);
  });

  it('asks other industries for the trades proposed, never for the one that is left; nor is that one in view', () => {
    const glass = { id: 'H2801', label: 'Agent de fabrication du verre' };
    const place = { id: 'nucleaire', label: { fr: 'Nucléaire', en: 'Nuclear' } };
    const told = (more: Said['wish'], lang: 'fr' | 'en' = 'fr') => {
      const facts = factsSaid(said({ to: setter, wish: { from: [setter], ...more } }));
      const all = sayNext({ facts, steps: nextSteps(curatedSteps, facts) }, lang);
      const opco = { id: 'opco-2i', kind: 'opco' } as const;
      return {
        asked: all.calls[0]?.list[0]?.questions[0]?.replaceAll('\u00a0', ' '),
        bring: bringText(opco, facts, lang),
      };
    };
    const one = told({ leads: [glass] });
    expect(one.asked).toContain('Recrutez-vous pour le métier d’agent de fabrication du verre');
    expect(one.asked).toContain('d’un autre métier');
    expect(one.bring).toContain('le métier proposé : agent de fabrication du verre');
    const two = told({ leads: [glass, { id: 'H1', label: 'Cariste' }] });
    expect(two.asked).toContain('pour l’un de ces métiers : agent de fabrication du verre, cariste');
    expect(two.bring).toContain('les métiers proposés : agent de fabrication du verre, cariste');
    expect(told({ leads: [glass] }, 'en').asked).toContain('for the job of agent de fabrication du verre');
    expect(told({ leads: [glass] }, 'en').bring).toContain('the trade proposed');
    // Other industries than theirs have it as it is: it is asked for first.
    const too = told({ leads: [glass], ownElsewhere: true });
    expect(too.asked).toContain(
      'Recrutez-vous pour ce même métier, ou pour le métier d’agent de fabrication du verre',
    );
    expect(too.asked).toContain('d’une autre industrie');
    // Where they would go, it is exercised as it is: it is not left.
    const there = told({ place, leads: [glass] });
    expect(there.asked).toContain(
      'Recrutez-vous pour le métier de monteur régleur en plasturgie dans le nucléaire',
    );
    expect(there.bring).toContain('votre projet de reclassement dans le nucléaire');
    for (const { bring } of [one, two, there, told({}), told({ place })])
      expect(bring).not.toMatch(/envisagé|plasturgie|qui vous tente/u);
  });

  it('is a situation of its own, that a choice says and takes back', () => {
    const person = asRedeployer(nobody(), 8);
    expect(statusChoiceOf(situationOf(person))).toBe('employer-redeploys');
    expect(recruits(person)).toBe(false);
    const hires = personOf(withChoice(situationOf(person), 'employer'), []);
    expect(recruits(alsoSaid(person, hires))).toBe(true);
    expect(alsoSaid(person, hires).staff).toBeUndefined();
    expect(alsoSaid(person, nobody())).toMatchObject({ redeploys: true, staff: 8 });
    expect(personOf(withChoice(noSituation(), 'employer-redeploys'), [])).toMatchObject({
      status: 'employer',
      redeploys: true,
    });
  });
});
