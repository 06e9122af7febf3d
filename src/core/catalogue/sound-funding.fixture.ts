import type { FundingScheme } from './funding.ts';
import { both, page } from './sound-words.fixture.ts';

const condition = (
  fact: FundingScheme['conditions'][number]['fact'],
): FundingScheme['conditions'][number] => ({
  id: fact.toLowerCase(),
  fact,
  op: 'is',
  value: fact === 'routes' ? 'vae' : fact === 'branch' ? ['lait'] : true,
  text: both,
});

const scheme: FundingScheme = {
  id: 'ptp',
  label: 'Projet',
  labelEn: 'Project',
  status: 'active',
  kind: 'fund',
  plain: both,
  audience: ['job-seeker', 'employee', 'employer', 'young-person'],
  conditions: [
    ...(
      [
        ...['manual', 'register', 'routes', 'certifiable', 'toAssess', 'otherOccupation', 'contract'],
        ...['employeeMonths', 'companyMonths', 'registeredJobSeeker', 'employerOffer', 'employerAgrees'],
        ...['inSupport', 'under30', 'jobSeekerOrYoung', 'jobLoss', 'disability', 'companySize', 'branch'],
        ...['franceTravail', 'hasWorked'],
      ] as FundingScheme['conditions'][number]['fact'][]
    ).map(condition),
    {
      ...condition('contract'),
      op: 'in',
      value: ['cdi'],
      soft: true,
      when: { fact: 'contract', value: 'cdi' },
    },
    { ...condition('toAssess'), op: 'atLeast', value: 2, unless: { fact: 'disability', value: true } },
    { ...condition('routes'), op: 'includes' },
  ],
  targets: ['rncp', 'rs', 'cqp', 'bloc', 'clea', 'vae', 'immersion', 'none'],
  duration: both,
  amount: { fr: 'au plus 5 000 € (2026-1)', en: 'at most €5,000' },
  filedBy: null,
  contact: both,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  reviewBy: '2026-10-01',
  replacedBy: ['tout'],
  texts: (['law', 'decree', 'order', 'agreement', 'instruction'] as const).map((kind, at) => ({
    ...{ kind, number: `2026-${at + 1}`, date: '2026-01-01', inForce: null, sets: both },
  })),
  papers: [
    ...(['start', 'end', 'signature', 'offer', 'filed'] as const).map((anchor) => ({
      ...{ id: anchor, files: 'person' as const, to: 'employer' as const, what: both, anchor },
      ...{ opens: -90, by: -30, text: '2026-1', toCheck: false },
    })),
    ...(['opco', 'france-travail', 'certifier'] as const).map((files) => ({
      ...{ id: files, files, to: files, what: both, anchor: 'start' as const, opens: null, by: 0 },
      ...{ text: null, toCheck: true },
    })),
  ],
  gather: [{ what: both, source: page }],
  sources: [{ url: page, date: '2026-05', weak: false }],
  conflicts: [{ about: both, sources: [page] }],
};

/** Schemes that hold everything a scheme may hold. */
export const schemes: FundingScheme[] = [
  scheme,
  ...(['modality', 'advice', 'framework', 'contract'] as const).map((kind, at): FundingScheme => ({
    ...scheme,
    ...{ id: ['quatre', 'rien', 'sept', 'tout'][at] ?? '', kind, status: at === 0 ? 'closed' : 'uncertain' },
    ...{ replacedBy: [], amount: null },
  })),
];
