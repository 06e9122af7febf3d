import { describe, expect, it } from 'vitest';
import { calls } from './calls.ts';
import type { Aim, Person } from './facts.ts';
import { aim, factsSaid, stepsSaid, threeGaps, type Said } from './told.fixture.ts';
import { personOf } from './person.ts';
import { questionText, stepReasonText, roleText } from './words.ts';

const baker = { id: 'D1102', label: 'Boulanger' };
const line = { id: 'H2102', label: 'Conducteur de ligne' };
const store = { id: 'N1103', label: 'Magasinier' };
const recruiter = { status: 'employer' } as const;
/** Who speaks of somebody else. */
const adviser = { ofAnother: true } as const;
const called = (said: Said = {}) => calls(factsSaid(said), stepsSaid(said), '2026-11-25');

describe('three calls', () => {
  it('are the certifier, the adviser and a training centre, with the gaps of the plan', () => {
    const [certifier, cep, centre, ...more] = called({ gaps: threeGaps });
    expect(more).toEqual([]);
    expect(certifier).toMatchObject({ role: 'certifier', contact: 'certificateur', name: 'Ministère' });
    expect(certifier?.questions).toEqual([{ key: 'assess', blocs: ['Bloc a'] }, { key: 'session' }]);
    expect(cep?.questions).toContainEqual({ key: 'pay', blocs: ['Bloc b', 'Bloc c'] });
    expect(centre).toMatchObject({ role: 'training-centre', contact: 'mon-compte-formation' });
    expect(called({ gaps: threeGaps, person: adviser })[2]?.contact).toBe('opco-2i');
  });

  it('are of an Opco, which answers firms, only for an employer and for who speaks of somebody else', () => {
    const statuses = ['job-seeker', 'employee', 'self-employed', 'young-person', null] as const;
    const isCalled = (said: Said) => called(said).some(({ role }) => role === 'opco');
    const place = { id: 'chimie', label: { fr: 'Chimie', en: 'Chemistry' } };
    const abouts: Said[] = [
      {},
      { gaps: threeGaps },
      { aim: null, to: line, wish: { from: [baker], place } },
      { aim: null, to: baker, wish: { from: [baker], place } },
      { aim: null, to: null, wish: { from: [baker], place, leads: [line, store] } },
    ];
    for (const about of abouts) {
      for (const status of statuses)
        for (const branch of [null, 'metallurgie']) {
          expect(isCalled({ ...about, person: { status, branch } })).toBe(false);
          expect(isCalled({ ...about, person: { status, branch, ...adviser } })).toBe(true);
        }
      expect(isCalled({ ...about, person: { ...recruiter, redeploys: true } })).toBe(true);
    }
    expect(isCalled({ aim: null, to: null, wish: { beginner: true, place }, person: { over29: true } })).toBe(
      false,
    );
    expect(isCalled({ person: recruiter })).toBe(true);
  });

  it('have a training centre for apprentices where work-study is wished, or one is young', () => {
    const roles = (person: Partial<Person>, over: Partial<Aim> = {}) =>
      called({ aim: aim(over), to: line, person, wish: { from: [baker] } }).map(({ role }) => role);
    expect(roles({ workStudy: true })).toContain('apprentices');
    expect(roles({ status: 'young-person' })).toContain('apprentices');
    expect(roles({ workStudy: true, over29: true })).not.toContain('apprentices');
    expect(roles({ status: 'job-seeker' })).not.toContain('apprentices');
    // Its record lists several ways, and no apprenticeship.
    expect(roles({ workStudy: true }, { routes: ['formation-continue', 'vae'] })).not.toContain(
      'apprentices',
    );
  });

  it('ask what the record does not say', () => {
    const keys = (over: Partial<Aim>) => called({ aim: aim(over) })[0]?.questions.map(({ key }) => key);
    for (const routes of [null, ['apprentissage']]) expect(keys({ routes })).toContain('routes');
    expect(keys({ prerequisitesKnown: false })).toContain('prerequisites');
    expect(keys({ ends: null })).toContain('renewal');
    expect(keys({ ends: '2027-11-24' })).toContain('endsSoon');
    expect(keys({ ends: '2027-11-25' })).not.toContain('endsSoon');
    expect(keys({})).toEqual(['session']);
  });

  it('do not speak of VAE where it is not a way', () => {
    const first = called({
      gaps: threeGaps,
      aim: aim({ routes: ['apprentissage', 'formation-continue'] }),
    })[0];
    expect(first?.questions[0]?.key).toBe('assessWhere');
    const committee = called({
      gaps: threeGaps,
      aim: aim({ id: 'CI5', register: 'none', committee: 'CPNE' }),
    })[0];
    expect(committee).toMatchObject({ role: 'committee', name: 'CPNE' });
    expect(committee?.questions[0]?.key).toBe('assessWhere');
    // What is asked of who certifies.
    const asked = (about: Partial<Aim>, person: Partial<Person> = {}) =>
      called({ aim: aim({ routes: null, kind: 'cqp', certifier: 'X', ...about }), gaps: threeGaps, person })
        .filter(({ role }) => role === 'certifier' || role === 'committee')
        .flatMap(({ questions }) => questions)
        .flatMap((one) => [questionText(one, 'fr'), questionText(one, 'en')])
        .join(' ');
    for (const person of [
      {},
      { status: 'employee' },
      { ...recruiter, redeploys: true },
    ] as Partial<Person>[]) {
      expect(asked({ id: 'CI5', register: 'none' }, person)).not.toContain('VAE');
      expect(asked({ id: 'RS1', register: 'rs' }, person)).not.toContain('VAE');
      expect(asked({}, person)).toContain('VAE');
    }
    expect(asked({ id: 'CI5', register: 'none' })).toMatch(/comment l’expérience y est-elle reconnue/u);
  });

  it('turn to a training centre, then to an employer', () => {
    const roles = (said: Said) => called(said).map(({ role }) => role);
    expect(roles({ gaps: threeGaps, aim: aim({ opcos: [] }) })).toEqual([
      'certifier',
      'cep',
      'training-centre',
    ]);
    for (const opcos of [[], ['opco-2i']])
      expect(roles({ aim: aim({ opcos }) })).toEqual(['certifier', 'cep', 'employer']);
    expect(roles({ aim: null, answer: 'occupation' })).toEqual(['cep', 'employer', 'trade-centre']);
  });

  it('ask the adviser for the sessions before hiring, when seeking a job; of somebody else, the Opco', () => {
    const asked = (person: Partial<Person>, role: string) =>
      called({ person })
        .find((call) => call.role === role)
        ?.questions.map(({ key }) => key);
    for (const status of ['job-seeker', 'young-person'] as const) {
      expect(asked({ status }, 'cep')).toContain('branchSessions');
      expect(asked({ status, ...adviser }, 'cep')).not.toContain('branchSessions');
      expect(asked({ status, ...adviser }, 'opco')?.[0]).toBe('branchSessions');
    }
    for (const status of [null, 'self-employed', 'employee'] as const)
      expect(asked({ status }, 'cep')).not.toContain('branchSessions');
    expect(called({ person: { status: 'employee' } })[2]?.questions[0]?.key).toBe('transition');
  });

  it('of who is in post are Transitions Pro and no Opco, which answers firms; an adviser and an employer still call it', () => {
    const roles = (person: Partial<Person>, said: Said = {}) =>
      called({ ...said, person }).map(({ role }) => role);
    for (const contract of ['cdi', 'cdd', 'interim', null] as const)
      for (const said of [{}, { gaps: threeGaps }] as const satisfies Said[]) {
        const own = { status: 'employee', contract } as const;
        expect(roles(own, said)).toEqual(['certifier', 'cep', 'transitions-pro']);
        expect(roles({ ...own, ofAnother: true }, said)).toEqual(['certifier', 'cep', 'opco']);
      }
    expect(roles({ status: 'employee', contract: 'cdi' }, { aim: null, to: line })).toContain(
      'transitions-pro',
    );
    expect(roles({ status: 'employer' })).toContain('opco');
    expect(roles({ status: 'employee' }, { gaps: { toAssess: [], toLearn: [] } })).toEqual([
      'certifier',
      'cep',
      'employer',
    ]);
    const [asked] =
      called({ gaps: threeGaps, person: { status: 'employee', contract: 'cdi' } })[2]?.questions ?? [];
    expect(asked && questionText(asked, 'fr')).toContain('« Conducteur »');
    expect(asked && questionText(asked, 'fr')).toContain('(PTP)');
    expect(asked && questionText(asked, 'en')).toContain('(PTP)');
  });

  it('of who has no trade yet are who helps to begin, where apprentices learn, an employer', () => {
    const list = called({ aim: null, to: null, wish: { beginner: true, leads: [line, store] } });
    expect(list.map(({ role, contact }) => [role, contact])).toEqual([
      ['cep', 'cep-premier-metier'],
      ['apprentices', 'alternance-premier-metier'],
      ['employer', 'immersion'],
    ]);
    const asked = list.flatMap(({ questions }) => questions.map((one) => questionText(one, 'fr')));
    expect(asked.join(' ')).not.toMatch(/autre (industrie|métier)/);
    expect(asked).toContain(
      'Prenez-vous des personnes qui n’ont pas encore travaillé, en apprentissage ou avec une formation avant l’embauche, pour l’un de ces métiers : conducteur de ligne, magasinier ?',
    );
  });

  it('name no trade that nobody chose: the doctor hears of one’s own, and of those proposed', () => {
    const ill = {
      person: { health: true },
      aim: null,
      to: null,
      wish: { from: [baker], leads: [line, store] },
    };
    const [doctor, adviser, employer] = called(ill).map(({ questions }) =>
      questions.map((one) => questionText(one, 'fr')).join(' '),
    );
    expect(doctor).toMatch(/^Mon métier : boulanger\. Que dois-je éviter/);
    expect(doctor).toContain('Lesquels de ces métiers me conviendraient : conducteur de ligne, magasinier ?');
    expect(adviser).toContain('Que pensez-vous de ces pistes : conducteur de ligne, magasinier ?');
    expect(employer).toContain('d’un autre métier');
  });

  it('ask the employer for posts without what is avoided, and tell the doctor the trade left', () => {
    const said = {
      person: personOf(null, ['allergenes', 'charges', 'nuit']),
      aim: null,
      to: line,
      wish: { from: [baker] },
    };
    const asked = called(said).map(({ questions }) => questions.map((one) => questionText(one, 'fr')));
    expect(asked[0]?.[0]).toMatch(/^Mon métier : boulanger\. Mon état de santé permet-il le métier/u);
    expect(asked.flat()).toContain(
      'Comment est le poste : y a-t-il de la farine, d’autres poussières ou des produits qui donnent des allergies, du port de charges ?',
    );
    expect(asked.flat()).toContain('Y a-t-il des postes en horaires de journée ?');
    const driver = called({ ...said, person: personOf(null, ['allergenes']), wish: { from: [store] } });
    const english = driver.flatMap(({ questions }) => questions.map((one) => questionText(one, 'en')));
    expect(english).toContain('What is the job like: is there dust or products that cause allergies?');
    // A firm asks for its people, each of whom avoids other things.
    const firm = { ...said, person: { ...said.person, redeploys: true as const } };
    expect(called(firm).flatMap(({ questions }) => questions.map(({ key }) => key))).not.toContain('avoided');
  });

  it('ask about one trade proposed as about one', () => {
    const said = { person: { health: true }, aim: null, to: null, wish: { from: [baker], leads: [line] } };
    const asked = (language: 'fr' | 'en') =>
      called(said)
        .flatMap(({ questions }) => questions)
        .map((one) => questionText(one, language));
    expect(asked('fr').join(' ')).toContain('Le métier de conducteur de ligne me conviendrait-il ?');
    expect(asked('fr').join(' ')).toContain('Que pensez-vous de cette piste : conducteur de ligne ?');
    expect(asked('en').join(' ')).toContain('Would the job of conducteur de ligne suit me?');
    expect(asked('en').join(' ')).toContain('What do you think of this lead: conducteur de ligne?');
  });

  it('ask the employer for day hours, where nights, shifts or duty are avoided', () => {
    const asked = (dayHours?: true) =>
      called({ aim: null, to: line, person: { ...(dayHours && { dayHours }) } })
        .find(({ role }) => role === 'employer')
        ?.questions.map((one) => questionText(one, 'fr'));
    expect(asked(true)).toContain('Y a-t-il des postes en horaires de journée ?');
    expect(asked()).not.toContain('Y a-t-il des postes en horaires de journée ?');
  });

  it('say the trade one has and the one aimed at, with the industry', () => {
    const place = { id: 'chimie', label: { fr: 'Chimie', en: 'Chemistry' } };
    const project = (said: Said, language: 'fr' | 'en') => {
      const cep = called(said).find(({ role }) => role === 'cep')?.questions[0];
      return cep && questionText(cep, language);
    };
    const wish = { from: [baker], place };
    expect(project({ wish, to: line }, 'fr')).toMatch(
      /^Mon métier : boulanger\. Je vise le métier de conducteur de ligne dans la chimie\./,
    );
    expect(project({ wish, to: null }, 'en')).toMatch(
      /^My trade: boulanger\. I would like to work in chemistry\./,
    );
    const hires = (said: Said) => {
      const last = called({ aim: null, ...said }).find(({ role }) => role === 'employer')?.questions[0];
      return last && questionText(last, 'fr');
    };
    expect(hires({ wish: { from: [baker] }, to: baker })).toContain('d’une autre industrie');
    expect(hires({ wish: { from: [baker] }, to: line })).toContain('d’un autre métier');
    const papers = [{ fr: 'CACES cat. 1, 3', en: 'CACES cat. 1, 3' }];
    expect(hires({ wish: { from: [baker] }, to: line, person: { papers } })).toMatch(
      /^Mon métier : boulanger. J’ai : CACES cat. 1, 3. Recrutez-vous/,
    );
  });

  it('write no project of one’s own trade, and no pathway where there is none', () => {
    const place = { id: 'chimie', label: { fr: 'Chimie', en: 'Chemistry' } };
    const asked = (said: Said) =>
      called({ aim: null, ...said })
        .flatMap(({ questions }) => questions.map((one) => questionText(one, 'fr')))
        .join(' | ');
    const own = asked({ wish: { from: [baker], place }, to: baker });
    expect(own).not.toMatch(/Je vise|pour ce parcours|essayer/);
    expect(own).toContain('Mon métier : boulanger. Je voudrais l’exercer dans la chimie. Pouvons-nous');
    expect(own).toContain('pour voir ce qui change dans la chimie ?');
    expect(asked({ wish: { from: [baker], place }, to: baker, person: adviser })).toContain(
      'que peut-elle payer pour une formation',
    );
    expect(asked({ wish: { from: [baker] }, to: baker })).toContain('dans une autre industrie. Pouvons-nous');
    expect(asked({ wish: { from: [baker], place }, to: line, person: adviser })).toContain(
      'pour apprendre le métier de conducteur de ligne',
    );
    const titled = called({ wish: { from: [baker] }, person: adviser }).find(({ role }) => role === 'opco')
      ?.questions[0];
    expect(titled && questionText(titled, 'fr')).toContain(
      'pour « Conducteur » (alternance, formation au poste), et qui',
    );
  });

  it('say all the trades that a text or a profile tells', () => {
    const wish = { from: [baker, store], leads: [line] };
    const [adviser] = called({ aim: null, to: null, wish });
    const text = (language: 'fr' | 'en') =>
      adviser?.questions[0] && questionText(adviser.questions[0], language);
    expect(text('fr')).toMatch(/^Mes métiers : boulanger, magasinier\. /);
    expect(text('en')).toMatch(/^My trades: boulanger, magasinier\. /);
    const own = called({ aim: null, to: store, wish: { from: [baker, store] } })[0]?.questions[0];
    expect(own && questionText(own, 'fr')).toContain('Je voudrais exercer le métier de magasinier dans');
  });

  it('of who recruits are who finds people, who certifies, the Opco: no adviser, no other employer', () => {
    const recruits = { person: recruiter, to: line, wish: { leads: [baker, store] } };
    const [hiring, ...others] = called({ ...recruits, aim: null });
    expect(hiring).toMatchObject({ role: 'hiring', contact: 'recruter-france-travail' });
    expect(others.map(({ role }) => role)).toEqual([]);
    expect(hiring?.questions.map((question) => questionText(question, 'fr'))[0]).toMatch(
      /métier de conducteur de ligne.*boulanger, magasinier/,
    );
    expect(called(recruits).map(({ role }) => role)).toEqual(['hiring', 'certifier', 'opco']);
    expect(stepsSaid(recruits).map(({ id }) => id)).toContain('accueillir-immersion');
    expect(stepsSaid(recruits).map(({ kind }) => kind)).not.toContain('cep');
    expect(stepsSaid({ person: {} }).map(({ kind }) => kind)).not.toContain('hire');
  });

  it('are said in French and in English, in words of daily life', () => {
    for (const language of ['fr', 'en'] as const)
      for (const said of [
        { gaps: threeGaps },
        { aim: aim({ routes: null, prerequisitesKnown: false, ends: null }) },
        { aim: null, to: null, wish: { beginner: true } },
        { aim: null, to: null, person: recruiter },
        { to: line, person: recruiter, wish: { leads: [baker] } },
        { aim: null, to: null, person: { health: true } },
        { aim: null, to: null, wish: { leads: [line, store] }, person: { health: true } },
      ])
        for (const { role, questions } of called(said)) {
          expect(roleText(role, language)).not.toBe('');
          for (const question of questions) {
            expect(questionText(question, language)).toMatch(/\?$/);
            expect(questionText(question, language)).not.toMatch(/équivalence|éligible|undefined|null/i);
          }
        }
    expect(questionText({ key: 'assess', blocs: ['Souder'] }, 'fr')).toContain('« Souder »');
    expect(questionText({ key: 'endsSoon', date: '2027-04-25' }, 'fr')).toContain('25/04/2027');
    expect(stepReasonText({ fact: 'routes', state: 'toCheck' }, 'fr')).toContain('à vérifier');
    expect(stepReasonText({ fact: 'routes', state: 'met' }, 'en')).not.toContain('checked');
  });
});
