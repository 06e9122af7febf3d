import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { plainPathway } from '../catalogue/plain.fixture.ts';
import { Branch } from '../catalogue/field.ts';
import { NextStep } from '../catalogue/next-steps.ts';
import { calls } from './calls.ts';
import {
  aimOf,
  factsOf,
  gapsOf,
  noGaps,
  nobody,
  type Aim,
  type Facts,
  type Gaps,
  type Person,
} from './facts.ts';
import { personOf, personSaid } from './person.ts';
import { nextSteps } from './steps.ts';
import { questionText, stepReasonText, roleText } from './words.ts';

const read = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] =>
  v.parse(v.array(schema), JSON.parse(readFileSync(`data/curated/${file}`, 'utf8')));
const all = read('next-steps.json', NextStep);
const branches = new Map(read('branches.json', Branch).map((branch) => [branch.id, branch]));

const bloc = (code: string) => ({ code, label: `Bloc ${code}` });
const aim = (over: Partial<Aim> = {}): Aim => ({
  id: 'RNCP36376',
  title: 'Conducteur',
  kind: 'titre-professionnel',
  register: 'rncp',
  routes: ['vae', 'apprentissage'],
  ends: '2029-01-01',
  prerequisitesKnown: true,
  certifier: 'Ministère',
  committee: null,
  opcos: ['opco-2i'],
  blocs: [bloc('a'), bloc('z')],
  occupation: 'H2102',
  ...over,
});
type Said = { aim?: Aim | null; person?: Partial<Person>; gaps?: Gaps; answer?: 'pathway' | 'occupation' };
const facts = ({ aim: to = aim(), person = {}, gaps = noGaps(), answer = 'pathway' }: Said = {}) =>
  factsOf(answer, to, { id: 'H2913', label: 'Soudeur' }, { ...nobody(), ...person }, gaps, branches);
const steps = (said: Said = {}) => nextSteps(all, facts(said));
const ids = (said: Said = {}) => steps(said).map(({ id }) => id);
const called = (said: Said = {}) => calls(facts(said), steps(said), '2026-11-25');
const gaps: Gaps = { toAssess: [bloc('a')], toLearn: [bloc('b'), bloc('c')] };

const isCep = ({ kind }: { kind: string }) => kind === 'cep';

describe('next steps', () => {
  it('leads a numbered pathway to its official record and to Mon Compte Formation', () => {
    const [record] = steps();
    expect(record?.url).toBe('https://www.francecompetences.fr/recherche/rncp/36376/');
    expect(ids()).toContain('mon-compte-formation');
    expect(ids({ aim: aim({ id: 'RS1', register: 'rs' }) })).toContain('mon-compte-formation');
  });

  it('leads a certificate without number to its committee, never to a record, the CPF or VAE', () => {
    const said = { aim: aim({ id: 'CI5', register: 'none', committee: 'CPNE du béton', certifier: null }) };
    const found = steps(said);
    expect(found[0]).toMatchObject({ id: 'commission-branche', name: 'CPNE du béton', url: null });
    for (const id of ['fiche-officielle', 'mon-compte-formation', 'france-vae', 'certificateur'])
      expect(ids(said)).not.toContain(id);
  });

  it('sends to the occupational doctor first where health sets limits, never an employer, never unasked', () => {
    expect(steps({ person: { health: true } })[0]).toMatchObject({
      id: 'medecin-du-travail',
      kind: 'health',
    });
    expect(ids()).not.toContain('medecin-du-travail');
    expect(ids({ person: { health: true, status: 'employer' } })).not.toContain('medecin-du-travail');
    const [doctor] = called({ person: { health: true } });
    expect(doctor).toMatchObject({ role: 'doctor', questions: [{ key: 'fits', trade: 'Soudeur' }, {}] });
  });

  it('tells of the 21 days of a CSP where a site closes, and leads to its adviser once it runs', () => {
    for (const jobLoss of ['economic', 'site-closing'] as const)
      expect(ids({ person: { jobLoss } })[0]).toBe('csp-reponse');
    expect(ids({ person: { jobLoss: 'csp' } })).not.toContain('csp-reponse');
    expect(steps({ person: { jobLoss: 'csp', status: 'job-seeker' } }).filter(isCep)).toMatchObject([
      { id: 'conseiller-csp' },
    ]);
    expect(called({ person: { jobLoss: 'csp' } }).map(({ role }) => role)).toContain('csp');
    expect(ids()).not.toContain('csp-reponse');
  });

  it('searches the job offers by the code of the trade aimed at, else of one that the pathway leads to', () => {
    const offers = (said: Facts) => nextSteps(all, said).find(({ kind }) => kind === 'jobs')?.url;
    expect(offers({ ...facts(), answer: 'plan' })).toMatch(/\?motsCles=H2913$/);
    const away = factsOf('plan', aim(), null, nobody(), noGaps(), branches);
    expect(offers(away)).toMatch(/\?motsCles=H2102$/);
  });

  it('names the certifier only where the record does', () => {
    expect(steps().find(({ kind }) => kind === 'certifier')?.name).toBe('Ministère');
    expect(ids({ aim: aim({ certifier: null }) })).not.toContain('certificateur');
  });

  it('shows VAE where the routes allow it or are not known, to be checked then, and never in the RS', () => {
    expect(ids()).toContain('france-vae');
    const unknown = steps({ aim: aim({ routes: null }) }).find(({ kind }) => kind === 'vae');
    expect(unknown?.reasons).toContainEqual({ fact: 'routes', state: 'toCheck' });
    const others = ['formation-continue', 'apprentissage'];
    expect(ids({ aim: aim({ routes: others }) })).not.toContain('france-vae');
    expect(ids({ aim: aim({ routes: ['formation-continue'] }) })).toContain('france-vae');
    expect(ids({ aim: aim({ register: 'rs' }) })).not.toContain('france-vae');
    expect(ids({ gaps: { toAssess: [], toLearn: [bloc('b')] } })).not.toContain('france-vae');
  });

  it('says which blocs to prepare for VAE', () => {
    const prepared = (said: Said) => steps(said).find(({ kind }) => kind === 'vae')?.prepare;
    expect(prepared({ gaps })).toEqual([bloc('a')]);
    expect(prepared({})).toEqual([bloc('a'), bloc('z')]);
    expect(steps().filter(({ kind, prepare }) => kind !== 'vae' && prepare.length > 0)).toEqual([]);
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
      steps({ person })
        .filter(({ kind }) => kind === 'cep')
        .map((step) => step.id),
    ).toEqual([id]);
  });

  it('gives an employer no adviser, no CPF and no immersion of their own', () => {
    const found = ids({ person: { status: 'employer' } });
    expect(found.filter((id) => id.startsWith('cep-'))).toEqual([]);
    for (const id of ['mon-compte-formation', 'immersion', 'france-vae']) expect(found).not.toContain(id);
    expect(found).toContain('opco-2i');
  });

  it('turns to the Opco of the employer where a branch is said, of the pathway otherwise', () => {
    expect(ids()).toContain('opco-2i');
    const food = [...branches.values()].find(({ opco }) => opco === 'ocapiat')?.id ?? '';
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
    expect(ids({ person: { status: 'employee' }, gaps })).toContain('transitions-pro');
    expect(ids({ person: { status: 'job-seeker' }, gaps })).not.toContain('transitions-pro');
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
    for (const { label, plain, url } of all) {
      expect(`${label} ${plain.fr} ${plain.en}`).not.toMatch(/\d{2}(?:[ .]\d{2}){3}|\b3\d{3}\b/);
      if (url !== null && url !== 'record') expect(url).toMatch(/^https:/);
    }
  });
});

describe('three calls', () => {
  it('are the certifier, the adviser and the Opco, with the gaps of the plan', () => {
    const [certifier, adviser, opco, ...more] = called({ gaps });
    expect(more).toEqual([]);
    expect(certifier).toMatchObject({ role: 'certifier', contact: 'certificateur', name: 'Ministère' });
    expect(certifier?.questions).toEqual([{ key: 'assess', blocs: ['Bloc a'] }, { key: 'session' }]);
    expect(adviser?.questions).toContainEqual({ key: 'pay', blocs: ['Bloc b', 'Bloc c'] });
    expect(opco?.contact).toBe('opco-2i');
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
    const first = called({ gaps, aim: aim({ routes: ['apprentissage', 'formation-continue'] }) })[0];
    expect(first?.questions[0]?.key).toBe('assessWhere');
    const committee = called({ gaps, aim: aim({ id: 'CI5', register: 'none', committee: 'CPNE' }) })[0];
    expect(committee).toMatchObject({ role: 'committee', name: 'CPNE' });
    expect(committee?.questions[0]?.key).toBe('assessWhere');
  });

  it('turn to a training centre, then to an employer, where no Opco is known', () => {
    const roles = (said: Said) => called(said).map(({ role }) => role);
    expect(roles({ gaps, aim: aim({ opcos: [] }) })).toEqual(['certifier', 'cep', 'training-centre']);
    expect(roles({ aim: aim({ opcos: [] }) })).toEqual(['certifier', 'cep', 'employer']);
    expect(roles({ aim: null, answer: 'occupation' })).toEqual(['cep', 'employer']);
  });

  it('ask the Opco for sessions when seeking a job, for funds when in one', () => {
    const first = (status: Person['status']) => called({ person: { status } })[2]?.questions[0]?.key;
    expect([first('job-seeker'), first('young-person'), first('employee')]).toEqual([
      'branchSessions',
      'branchSessions',
      'branchFunds',
    ]);
  });

  it('are said in French and in English, in words of daily life', () => {
    for (const language of ['fr', 'en'] as const)
      for (const said of [{ gaps }, { aim: aim({ routes: null, prerequisitesKnown: false, ends: null }) }])
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

describe('facts of an answer', () => {
  it('are read in a record: Opcos of told branches only', () => {
    const link = (branch: string, evidence: 'certifier' | 'occupation') => ({
      sector: 's',
      branch,
      evidence,
      via: 'v',
    });
    const record = plainPathway('CI9', {
      ...{ register: null, prerequisites: { training: null, certification: false } },
      sectors: [
        link('metallurgie', 'certifier'),
        link('accouvage-selection', 'occupation'),
        { sector: 's', branch: null, evidence: 'committee', via: 'CPNEFP' },
      ],
    });
    expect(aimOf(record, branches)).toMatchObject({
      register: 'none',
      opcos: ['opco-2i'],
      committee: 'CPNEFP',
      prerequisitesKnown: false,
    });
  });

  it('take the gaps from the steps of a plan', () => {
    const step = (kind: 'toAssess' | 'toLearn', code: string) =>
      ({
        kind,
        key: code,
        code,
        label: code,
        whole: false,
        evidence: 'shared',
        same: 0,
        context: 0,
        asked: 1,
      }) as const;
    expect(gapsOf({ steps: [step('toAssess', 'a'), step('toLearn', 'b')] })).toEqual({
      toAssess: [{ code: 'a', label: 'a' }],
      toLearn: [{ code: 'b', label: 'b' }],
    });
  });
});

describe('a person', () => {
  it('has limits of health where loads, standing or allergens are avoided, or a disability is told; not for nights', () => {
    expect(personOf(null, ['charges']).health).toBe(true);
    expect(personOf(null, ['nuit']).health).toBeNull();
    const told = { status: null, jobLoss: null, branch: null };
    expect(personOf({ ...told, disability: true }, []).health).toBe(true);
    expect(personOf({ ...told, jobLoss: 'csp', disability: false }, [])).toMatchObject({
      ...{ jobLoss: 'csp', disability: false, health: null },
    });
  });

  it('is told of by the words of a question', () => {
    expect(personSaid('boulanger', ['allergie'], []).health).toBe(true);
    expect(personSaid('cariste', ['travail-de-nuit'], ['nuit']).health).toBeNull();
    expect(personSaid('soudeur', ['handicap'], [])).toMatchObject({ disability: true, health: true });
  });

  it.each([
    ['piqueuse cuir en CSP', 'csp'],
    ['mon usine de pneus va fermer', 'site-closing'],
    ['opérateur, fermeture du site', 'site-closing'],
    ['licenciement économique', 'economic'],
    ['my plant is closing, welder', 'site-closing'],
    ['ouvrier dans une ferme', null],
    ['fermeur de moules en usine', null],
  ])('%s: %s', (typed, jobLoss) => {
    expect(personSaid(typed, [], []).jobLoss).toBe(jobLoss);
  });
});
