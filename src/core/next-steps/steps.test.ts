import { describe, expect, it } from 'vitest';
import { factsOf, type Aim, type Facts } from './facts.ts';
import { calls } from './calls.ts';
import { nextSteps } from './steps.ts';
import {
  aim,
  bloc,
  curatedBranches,
  curatedSteps,
  factsSaid,
  stepsSaid,
  threeGaps,
  type Said,
} from './told.fixture.ts';

const ids = (said: Said = {}) => stepsSaid(said).map(({ id }) => id);
const called = (said: Said = {}) => calls(factsSaid(said), stepsSaid(said), '2026-11-25');
const isCep = ({ kind }: { kind: string }) => kind === 'cep';

describe('next steps', () => {
  it('leads a numbered pathway to its official record and to Mon Compte Formation', () => {
    const [record] = stepsSaid();
    expect(record?.url).toBe('https://www.francecompetences.fr/recherche/rncp/36376/');
    expect(ids()).toContain('mon-compte-formation');
    expect(ids({ aim: aim({ id: 'RS1', register: 'rs' }) })).toContain('mon-compte-formation');
  });

  it('leads a certificate without number to its committee, never to a record, the CPF or VAE', () => {
    const said = { aim: aim({ id: 'CI5', register: 'none', committee: 'CPNE du béton', certifier: null }) };
    const found = stepsSaid(said);
    expect(found[0]).toMatchObject({ id: 'commission-branche', name: 'CPNE du béton', url: null });
    for (const id of ['fiche-officielle', 'mon-compte-formation', 'france-vae', 'certificateur'])
      expect(ids(said)).not.toContain(id);
  });

  it('sends to the occupational doctor first where health sets limits, never an employer, never unasked', () => {
    expect(stepsSaid({ person: { health: true } })[0]).toMatchObject({
      id: 'medecin-du-travail',
      kind: 'health',
    });
    expect(ids()).not.toContain('medecin-du-travail');
    expect(ids({ person: { health: true, status: 'employer' } })).not.toContain('medecin-du-travail');
    const [doctor] = called({ person: { health: true } });
    expect(doctor).toMatchObject({
      role: 'doctor',
      questions: [{ key: 'fits', about: { trade: 'Soudeur' } }, {}],
    });
  });

  it('tells of the 21 days of a CSP before a dismissal, of its coming where a site closes, and leads to its adviser once it runs', () => {
    expect(ids({ person: { jobLoss: 'economic' } })[0]).toBe('csp-reponse');
    const closing = stepsSaid({ person: { jobLoss: 'site-closing' } });
    expect(closing.map(({ id }) => id)).not.toContain('csp-reponse');
    expect(closing.find(({ id }) => id === 'csp-annonce')?.plain.fr).toContain('ne se demande pas d');
    const [answer] = stepsSaid({ person: { jobLoss: 'economic' } });
    expect(answer?.label.fr).toContain('comptés de sa remise');
    expect(answer?.plain.fr).toContain('à partir du jour où');
    expect(ids({ person: { jobLoss: 'csp' } })).not.toContain('csp-reponse');
    expect(stepsSaid({ person: { jobLoss: 'csp', status: 'job-seeker' } }).filter(isCep)).toMatchObject([
      { id: 'conseiller-csp' },
    ]);
    expect(called({ person: { jobLoss: 'csp' } }).map(({ role }) => role)).toContain('csp');
    expect(ids()).not.toContain('csp-reponse');
  });

  it('searches the job offers by the code of the trade aimed at, else of one that the pathway leads to', () => {
    const offers = (said: Facts) => nextSteps(curatedSteps, said).find(({ kind }) => kind === 'jobs')?.url;
    expect(offers({ ...factsSaid(), answer: 'plan' })).toMatch(/\?motsCles=H2913$/);
    const away = factsOf({ answer: 'plan', aim: aim() }, curatedBranches);
    expect(offers(away)).toMatch(/\?motsCles=H2102$/);
    expect(offers(factsOf({ answer: 'plan', aim: null }, curatedBranches))).toBeUndefined();
  });

  it('sends who has no trade yet to those who help to begin, and nobody else there', () => {
    const begins = { wish: { beginner: true }, aim: null };
    expect(ids(begins)).toContain('alternance-premier-metier');
    expect(stepsSaid(begins).filter(isCep)).toMatchObject([{ id: 'cep-premier-metier' }]);
    const young = { ...begins, person: { status: 'young-person' } } as const;
    expect(stepsSaid(young).filter(isCep)).toMatchObject([{ id: 'cep-mission-locale' }]);
    expect(ids()).not.toContain('cep-premier-metier');
  });

  it('turns to the Opco of the industry aimed at where no pathway names one, and the employer’s pays first', () => {
    const place = { id: 'industrie-laitiere', label: { fr: 'Industrie laitière', en: 'Dairy' } };
    const opcos = (said: Parameters<typeof ids>[0]) => ids(said).filter((id) => id.startsWith('opco-'));
    expect(opcos({ aim: null, wish: { place } })).toEqual(['opco-ocapiat']);
    expect(opcos({ wish: { place } })).toEqual(['opco-2i']);
    expect(opcos({ aim: null, wish: { place }, person: { branch: 'metallurgie' } })).toEqual(['opco-2i']);
  });

  it('says the record before, where certifiers are told by that one', () => {
    const nameFrom = (more: Partial<Aim>) =>
      stepsSaid({ aim: aim(more) }).find(({ kind }) => kind === 'certifier')?.nameFrom;
    expect(nameFrom({ certifierFrom: 'RNCP29213' })).toBe('RNCP29213');
    expect(nameFrom({})).toBeUndefined();
  });

  it('names the certifier only where the record does', () => {
    expect(stepsSaid().find(({ kind }) => kind === 'certifier')?.name).toBe('Ministère');
    expect(ids({ aim: aim({ certifier: null }) })).not.toContain('certificateur');
  });

  it('shows VAE where the routes allow it or are not known, to be checked then, and never in the RS', () => {
    expect(ids()).toContain('france-vae');
    const unknown = stepsSaid({ aim: aim({ routes: null }) }).find(({ kind }) => kind === 'vae');
    expect(unknown?.reasons).toContainEqual({ fact: 'routes', state: 'toCheck' });
    const others = ['formation-continue', 'apprentissage'];
    expect(ids({ aim: aim({ routes: others }) })).not.toContain('france-vae');
    expect(ids({ aim: aim({ routes: ['formation-continue'] }) })).toContain('france-vae');
    expect(ids({ aim: aim({ register: 'rs' }) })).not.toContain('france-vae');
    expect(ids({ gaps: { toAssess: [], toLearn: [bloc('b')] } })).not.toContain('france-vae');
  });

  it('speaks of no VAE to who has no experience: no trade yet, or young and none said', () => {
    const texts = (said: Said) => stepsSaid(said).flatMap(({ plain: { fr, en } }) => [fr, en]);
    const held = { from: [{ id: 'H2913', label: 'Soudeur' }] };
    for (const said of [
      { person: { status: 'young-person' } },
      { wish: { beginner: true } },
    ] as const satisfies Said[]) {
      expect(ids(said)).not.toContain('france-vae');
      expect(texts(said).filter((text) => text.includes('VAE'))).toEqual([]);
      const asked = called({ ...said, aim: aim({ routes: null }), gaps: threeGaps });
      const keys = asked.flatMap(({ questions }) => questions.map(({ key }) => key));
      expect(keys).not.toContain('routes');
      expect(keys).not.toContain('assess');
      expect(keys).toContain('routesToLearn');
    }
    expect(ids({ person: { status: 'young-person' }, wish: held })).toContain('france-vae');
    expect(ids({ person: { status: 'young-person' } }).slice(0, 3)).toContain('cep-mission-locale');
  });

  it('says which blocs to prepare for VAE', () => {
    const prepared = (said: Said) => stepsSaid(said).find(({ kind }) => kind === 'vae')?.prepare;
    expect(prepared({ gaps: threeGaps })).toEqual([bloc('a')]);
    expect(prepared({})).toEqual([bloc('a'), bloc('z')]);
    expect(stepsSaid().filter(({ kind, prepare }) => kind !== 'vae' && prepare.length > 0)).toEqual([]);
  });

  it.each([
    [{ status: 'employee' }, 'cep-region'],
    [{ status: 'job-seeker' }, 'cep-france-travail'],
    [{ status: 'young-person' }, 'cep-mission-locale'],
    [{ status: 'employee', executive: true }, 'cep-apec'],
    [{ status: 'job-seeker', disability: true }, 'cep-cap-emploi'],
    [{}, 'cep-mon-cep'],
  ] as const)('gives %o one adviser: %s', (person, id) => {
    expect(
      stepsSaid({ person })
        .filter(({ kind }) => kind === 'cep')
        .map((step) => step.id),
    ).toEqual([id]);
  });

  const situations = {
    young: { status: 'young-person' },
    post: { status: 'employee', contract: 'cdi' },
    interim: { status: 'employee', contract: 'interim' },
    seeking: { status: 'job-seeker' },
    closing: { status: 'employee', contract: 'cdi', jobLoss: 'site-closing' },
    csp: { status: 'job-seeker', jobLoss: 'csp' },
    disabled: { disability: true, health: true },
    recruits: { status: 'employer' },
    unsaid: {},
  } as const;
  const firstOf = (person: NonNullable<Said['person']>, said: Said = {}) =>
    ids({ ...said, person }).slice(0, 3);

  it.each([
    ['young', ['cep-mission-locale', 'alternance-jeune', 'immersion-jeune']],
    ['post', ['cep-region', 'employeur-aujourdhui', 'transitions-pro']],
    ['interim', ['cep-region', 'mission-interim', 'transitions-pro-interim']],
    ['seeking', ['cep-france-travail', 'immersion-demandeur', 'poei']],
    ['closing', ['csp-annonce', 'cep-region', 'immersion-avant-licenciement']],
    ['csp', ['conseiller-csp', 'immersion-demandeur', 'poei']],
    ['disabled', ['medecin-du-travail', 'cep-cap-emploi', 'agefiph']],
    ['recruits', ['recruter-france-travail', 'accueillir-immersion', 'fiche-officielle']],
    ['unsaid', ['certificateur', 'fiche-officielle', 'france-vae']],
  ] as const)('begins with what is for one’s own situation: %s', (who, expected) => {
    expect(firstOf(situations[who], { gaps: threeGaps })).toEqual(expected);
  });

  it('tells the training contracts of agency work to agency workers alone, who would learn another trade', () => {
    for (const [who, person] of Object.entries(situations))
      expect([who, ids({ person, gaps: threeGaps }).includes('contrats-interim')]).toEqual([
        who,
        who === 'interim',
      ]);
    const step = stepsSaid({ person: situations.interim }).find(({ id }) => id === 'contrats-interim');
    expect(step?.plain.fr).toMatch(/CDPI.*150 heures.*CIPI.*agence.*AKTO.*à vérifier/u);
    expect(ids({ person: situations.interim, gaps: { toAssess: [], toLearn: [] } })).not.toContain(
      'contrats-interim',
    );
  });

  it('begins alike for no two situations, with a pathway and without', () => {
    for (const said of [{ gaps: threeGaps }, { aim: null }]) {
      const firsts = Object.values(situations).map((person) => firstOf(person, said).join());
      expect(new Set(firsts).size).toBe(firsts.length);
    }
  });

  it('tells the youth engagement contract to the young without job, beside the mission locale, and to nobody else', () => {
    const found = stepsSaid({ person: situations.young });
    const at = (id: string) => found.findIndex((step) => step.id === id);
    const cej = found[at('contrat-engagement-jeune')];
    expect(at('contrat-engagement-jeune')).toBeLessThan(5);
    expect(cej?.plain.fr).toMatch(/26 ans.*mission locale.*France Travail.*ressources/s);
    expect(cej?.plain.en).toMatch(/26.*mission locale.*France Travail.*means/s);
    for (const [who, person] of Object.entries(situations))
      expect([who, ids({ person }).includes('contrat-engagement-jeune')]).toEqual([who, who === 'young']);
  });

  it('gives one way to try, and one door to apprenticeship', () => {
    for (const person of Object.values(situations))
      for (const kind of ['try', 'apprenticeship'])
        expect(
          stepsSaid({ person, wish: { beginner: true } }).filter((step) => step.kind === kind).length,
        ).toBeLessThanOrEqual(1);
    expect(firstOf(situations.post)).not.toContain('immersion');
  });

  it('gives an employer no adviser, no CPF and no immersion of their own', () => {
    const found = ids({ person: { status: 'employer' } });
    expect(found.filter((id) => id.startsWith('cep-'))).toEqual([]);
    for (const id of ['mon-compte-formation', 'immersion', 'france-vae']) expect(found).not.toContain(id);
    expect(found).toContain('opco-2i');
  });

  it('turns to the Opco of the employer where a branch is said, of the pathway otherwise', () => {
    expect(ids()).toContain('opco-2i');
    const food = [...curatedBranches.values()].find(({ opco }) => opco === 'ocapiat')?.id ?? '';
    const said = ids({ person: { branch: food } });
    expect([said.includes('opco-ocapiat'), said.includes('opco-2i')]).toEqual([true, false]);
    expect(ids({ aim: aim({ opcos: [] }) }).filter((id) => id.startsWith('opco'))).toEqual([]);
  });

  it('shows work-study only where the record is open to apprenticeship', () => {
    expect(ids()).toContain('alternance');
    for (const routes of [null, ['vae']]) expect(ids({ aim: aim({ routes }) })).not.toContain('alternance');
  });

  it('shows Agefiph on a disability only, Transitions Pro to an employee who has something to learn', () => {
    expect(ids({ person: { disability: true } })).toContain('agefiph');
    expect(ids()).not.toContain('agefiph');
    expect(ids({ person: { status: 'employee' }, gaps: threeGaps })).toContain('transitions-pro');
    expect(ids({ person: { status: 'job-seeker' }, gaps: threeGaps })).not.toContain('transitions-pro');
    expect(ids({ person: { status: 'employee' }, gaps: { toAssess: [], toLearn: [] } })).not.toContain(
      'transitions-pro',
    );
  });

  it('ends a trade, without a pathway, in a trial, an adviser and offers', () => {
    expect(ids({ aim: null, answer: 'occupation' })).toEqual([
      'cep-mon-cep',
      'immersion',
      'france-travail-offres',
    ]);
    expect(ids()).not.toContain('france-travail-offres');
  });

  it('holds no telephone number and no address that is not secure', () => {
    for (const { label, plain, url } of curatedSteps) {
      expect(`${label} ${plain.fr} ${plain.en}`).not.toMatch(/\d{2}(?:[ .]\d{2}){3}|\b3\d{3}\b/);
      if (url !== null && url !== 'record') expect(url).toMatch(/^https:/);
    }
  });
});
