import { statusChoiceOf } from '#core/funding/status-choice.ts';
import type { Person } from '#core/next-steps/facts.ts';
import { hasYearsBehind, situationOf } from '#core/next-steps/person.ts';
import { beginning } from '#core/plan/beginning.ts';
import type { End } from '#core/plan/ends.ts';
import type { DoorAnswer, DoorQuery } from '#core/plan/door-answer.ts';
import type { DoorLead } from '#core/plan/door-leads.ts';
import { emptyMobility, formatMobility } from '#core/plan/query.ts';
import type { Setting } from '#core/plan/setting.ts';
import type { Read } from '#core/search/results.ts';
import type { GlossOf } from '#core/words/glosses.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { answerWords } from '$lib/plan/answer-words.ts';
import { lang, labelOf, link } from '$lib/i18n/index.ts';
import { doorHeading } from '$lib/plan/door-heading.ts';
import { nameOfEnd } from '$lib/plan/end.ts';
import { withSituation } from '$lib/plan/situation-address.ts';
import { addressOfWish } from '$lib/plan/wish-address.ts';
import { told } from '$lib/profile/told.svelte.ts';

/** A name, and its language when it is not the page's. */
type Said = { name: string; lang?: string };
/** A way on from the answer. */
export type Way = { href: string; label: string };

/** How the answer of the door says its names and where its links lead. */
export function doorSays(answer: DoorAnswer, query: DoorQuery, names: GlossOf) {
  const { options } = emptyMobility();
  const { settings = [], avoid = [], at = null } = query;
  /** Where one says to work tells whose Opco pays: it goes along to the plan. */
  const along = { ...(at !== null && { worksIn: at }), ...(query.where === 'usine' && { inWorks: true }) };
  /** So does a wish of work-study, which orders its plans. */
  const wishes = told.current.workStudy === true ? { workStudy: true } : {};
  /** A name that our sources give in French: in English where there is one, else said to be French. */
  function said(kind: DoorLead['kind'], id: string, label: string): Said {
    const en = names(kind === 'occupation' ? kind : 'title', id);
    return { name: en ?? label, ...(en === null && lang() !== 'fr' ? { lang: 'fr' } : {}) };
  }
  const endSaid = (end: End): Said =>
    end.kind === 'occupation' || end.kind === 'pathway'
      ? said(end.kind, end.id, end.label)
      : { name: nameOfEnd(end) };
  /** The trade asked about goes into the profile, whatever way leads there, with where one would like to go and what to avoid. */
  const trade = answer.from?.kind === 'occupation' ? answer.from.id : null;
  const withFirst = (address: string) => address.replace('&', '?');
  /** The situation told goes along: a link may be opened elsewhere. */
  const withTold = (address: string) =>
    withSituation(withFirst(address), statusChoiceOf(situationOf(told.current)) ?? '');
  const isOwn = (code: string) => answer.kind === 'move' && answer.asItIs.some(({ id }) => id === code);
  const start = answer.kind === 'entry' ? beginning : trade;
  const cameFrom = (code: string) => {
    const held = isOwn(code) ? code : start;
    return held === null ? '' : `&de=${held}`;
  };
  const begins = answer.kind === 'entry' ? '&debut=1' : '';
  return {
    said,
    endSaid,
    nameOf: (end: End | null) => (end === null ? doorText().anything : endSaid(end).name),
    placesOf: ({ sectors }: DoorLead) => sectors.slice(0, 3).map(labelOf).join(', '),
    /** The same move on the page of plans, towards another end. `places`: its industries; the one aimed at goes along where it is one of them. */
    mobility: (to: string | null, places: readonly { id: string }[] = []) => {
      const sectors = places.map(({ id }) => id).filter((id) => query.to === `secteur:${id}`);
      return link(
        `/mobilite?${formatMobility({ from: query.from, to, options: { ...options, settings, avoid, sectors, ...wishes }, ...along })}`,
      );
    },
    /** The page of a trade, which puts first what is of the industry aimed at, and knows one's own. */
    trade: (code: string, part = '') =>
      link(
        `/metiers/${code}${withTold(`${cameFrom(code)}${addressOfWish({ to: query.to, settings, avoid })}`)}${part}`,
      ),
    /** The page of a certificate, which knows as much. */
    record: (id: string) =>
      link(
        `/parcours/${id}${withTold(`${cameFrom(id)}${addressOfWish({ to: query.to, settings, avoid })}`)}`,
      ),
    /** The industry aimed at, for what is of it by its list. */
    aimed: answer.to?.kind === 'sector' ? [{ id: answer.to.id }] : [],
    profile: `/profil${withFirst(
      `${begins}${trade === null ? '' : `&metier=${trade}`}${addressOfWish({ to: query.to, settings, avoid })}`,
    )}`,
    /** Who may pay is asked of the same move. */
    funding: link(
      `/financements${withTold(
        `${trade === null ? '' : `&de=${trade}`}${addressOfWish({ to: query.to, settings: [] })}`,
      )}`,
    ),
  };
}

export type DoorSays = ReturnType<typeof doorSays>;

/** The answer in one line. */
export function headingOf(answer: DoorAnswer, { said, endSaid, nameOf }: DoorSays): string {
  const { heading, entry } = answerWords();
  if (answer.kind === 'entry') return entry.heading(answer.to && endSaid(answer.to).name);
  // Where nothing is in common, one enters anew: no gesture is said to be of use.
  if (answer.kind === 'anywhere' && answer.sectors.length + answer.others.length === 0)
    return heading.anew(nameOf(answer.from));
  if (answer.kind === 'anywhere') return heading.anywhere(nameOf(answer.from));
  return answer.kind === 'move'
    ? doorHeading(answer, nameOf(answer.to), (...lead) => said(...lead).name)
    : '';
}

/** What to know first, and the page that says it. */
type Notice = { text: string; page: string; site: string };

/** What the law says to who avoids these: of a licence, of machines where health keeps from driving, of an allergy, of what work wears. */
export function noticesOf(
  settings: readonly Setting[],
  {
    health,
    licenceLost,
    licenceAtRisk,
    hurts = [],
    status = null,
  }: Pick<Person, 'health' | 'licenceLost' | 'licenceAtRisk' | 'hurts'> & Partial<Pick<Person, 'status'>>,
): Notice[] {
  const words = doorText();
  const { licence, licencePage, unfit, unfitPage, wornBack, wornArms, wornPage, wornSee, lasts } = words;
  const isAllergic = settings.includes('allergenes');
  const isWorn = hurts.length > 0 && (settings.includes('charges') || settings.includes('repetitif'));
  const allergy =
    status === 'self-employed'
      ? { text: words.allergyOwn, page: words.allergyOwnPage, site: 'ameli.fr' }
      : { text: words.allergy, page: words.allergyPage, site: 'service-public.fr' };
  const driving = [
    ...(licenceAtRisk === true
      ? [{ text: words.licenceAtRisk, page: licencePage, site: 'service-public.fr' }]
      : []),
    ...(health === true ? [{ text: unfit, page: unfitPage, site: 'code.travail.gouv.fr' }] : []),
    // Who will not or must not drive any more has not lost a licence by that.
    ...(licenceLost === true ? [{ text: licence, page: licencePage, site: 'service-public.fr' }] : []),
  ];
  return [
    ...(settings.includes('permis') ? driving : []),
    ...(isAllergic ? [allergy] : []),
    ...(isWorn
      ? [
          {
            // What an allergy tells of a disability is not said twice.
            text: [
              ...hurts.map((part) => (part === 'back' ? wornBack : wornArms)),
              ...(isAllergic ? [] : [lasts]),
              wornSee,
            ].join(' '),
            page: wornPage,
            site: 'inrs.fr',
          },
        ]
      : []),
  ];
}

/** Hours that are told of, and may be left as well as kept: only the person knows. */
const hoursTold: Readonly<Record<string, Setting>> = { 'travail-de-nuit': 'nuit', 'travail-poste': 'poste' };

/** Hours that were told of and are not avoided: the page asks whether they are to be left. */
export const hoursToAsk = (reads: readonly Read[], settings: readonly Setting[]): Setting[] => [
  ...new Set(
    reads.flatMap(({ kind, value }) => {
      const hours = kind === 'situation' ? hoursTold[value] : undefined;
      return hours === undefined || settings.includes(hours) ? [] : [hours];
    }),
  ),
];

/** What the name of a paper begins with, by what is read of it. */
const ofPapers: Readonly<Record<string, string>> = { caces: 'CACES', permis: 'Permis' };
const isHeld = (value: string, held: NonNullable<Person['papers']>): boolean =>
  held.some(({ fr }) => fr.startsWith(ofPapers[value] ?? ' '));
/** What the trades by which one enters say above their list: what it takes to enter, and whom to ask. */
const saidOfEntries: ReadonlySet<string> = new Set(['debutant', 'sans-diplome']);

/** Whether an answer lists trades by which one enters. */
const listsEntries = (answer: DoorAnswer): boolean => 'entries' in answer && answer.entries.length > 0;

type BesideOf = Partial<Pick<Person, 'papers' | 'over29' | 'longInTrade' | 'status'>>;

/**
 * What was read beside an answer, without what it answers already: who says to change trade has said from which, hours are asked about, what
 * it takes to enter is said above the trades by which one does, and the way to the profile is among the ways on.
 */
export const besideAnswer = (reads: readonly Read[], answer: DoorAnswer, person: BesideOf = {}): Read[] =>
  reads
    // Years of a trade are no young age.
    .filter(({ kind, value }) => kind !== 'situation' || value !== 'jeune' || !hasYearsBehind(person))
    // Who holds a CACES knows what one is.
    .filter(({ kind, value }) => kind !== 'situation' || !isHeld(value, person.papers ?? []))
    .filter(({ kind, value }) => kind !== 'intention' || value !== 'changer-de-metier')
    .filter(({ kind, value }) => kind !== 'situation' || hoursTold[value] === undefined)
    .filter(({ kind, value }) => kind !== 'situation' || !saidOfEntries.has(value) || !listsEntries(answer))
    .map((read) => (read.path === '/profil' ? { ...read, path: null } : read));

/** The ways on from an answer, the most useful first. */
export function waysOn(answer: DoorAnswer, query: DoorQuery, says: DoorSays, calls: boolean): Way[] {
  const ways = waysOfPerson(answer, query, says, calls);
  // The profile is of one person: an employer asks for several.
  return told.current.redeploys === true ? ways.filter(({ href }) => href !== link(says.profile)) : ways;
}

function waysOfPerson(answer: DoorAnswer, query: DoorQuery, says: DoorSays, calls: boolean): Way[] {
  const { ways, entry } = doorText();
  const call = calls ? [{ href: '#suite-appels', label: ways.calls }] : [];
  const refine = { href: link(says.profile), label: ways.refine };
  const funding = { href: says.funding, label: ways.funding };
  if (answer.kind === 'entry') {
    const trade =
      answer.to?.kind === 'occupation' ? [{ href: says.trade(answer.to.id), label: ways.trade }] : [];
    return [...call, { ...refine, label: entry.profile }, funding, ...trade];
  }
  const plan = { href: says.mobility(query.to), label: ways.plan };
  // Without an aim there is no plan yet: what is near is shown, to choose one; nothing where the answer has shown it all.
  if (answer.kind !== 'move')
    return [
      ...(answer.kind === 'anywhere' && answer.isWhole
        ? []
        : [{ href: `${plan.href}#ouvertures`, label: ways.near }]),
      ...[...call, refine, funding],
    ];
  const { lead, asItIs } = answer;
  const [same] = asItIs;
  // The page of a trade that no certificate leads to says no more than that.
  const certificates =
    same && same.certified !== null
      ? [{ href: says.trade(same.id, '#parcours'), label: answerWords().certify[same.certified] }]
      : [];
  // Certificates of other industries alone say little of the one aimed at.
  if (same)
    return same.certified === 'elsewhere'
      ? [plan, ...call, ...certificates, refine, funding]
      : [...certificates, plan, ...call, refine, funding];
  if (lead === null) return [...call, refine, funding];
  const record = { href: says.record(lead.id), label: ways.record };
  const trade = { href: says.trade(lead.id), label: ways.trade };
  const page = lead.kind === 'pathway' ? [record] : lead.certified ? [trade] : [];
  return [plan, ...call, ...page, refine, funding];
}
