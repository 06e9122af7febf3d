import { settingsInEnglish } from '#core/words/settings.ts';
import type { PlanMessages } from './fr.ts';

const placeNames = {
  sector: 'sector',
  industry: 'industry',
  family: 'family',
  occupation: 'occupation',
  pathway: 'pathway',
  bloc: 'bloc',
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const en: PlanMessages = {
  title: 'Change industry',
  moving: (from, to) => {
    if (from !== null) return to === null ? `Where to go from: ${from}` : `${capital(from)}, towards: ${to}`;
    return to === null ? null : `Where people come from, to: ${to}`;
  },
  description:
    'From one occupation to another, from one industry to another: a few plans in steps, with what each step recognises, has assessed or asks you to learn.',
  intro:
    'Say where you start and where you would like to go. You get a few plans in steps, with what each one rests on. These are leads: check them with an adviser before you decide.',
  from: 'Where from?',
  to: 'Where to?',
  recruited: 'Which trade do you recruit for?',
  recruitedHelp: 'In French, for example: soudeur, conducteur de ligne, RNCP36376.',
  recruiting:
    'Say the trade to fill: here is which other trades people come from, in other industries, and what they still have to learn.',
  fromJob: 'A job held',
  fromJobHelp: 'In French, for example: conducteur de ligne, fromager, cariste.',
  orProfile: 'Start from my profile',
  orSector: 'or a whole sector',
  otherEnds: 'Otherwise: a sector, a family, my profile',
  toJob: 'An occupation or a pathway',
  toJobHelp:
    'In French, for example: pilote de ligne chimie, CQP, RNCP36376. Leave empty to see where one can go.',
  toSector: 'or a whole sector',
  toFamily: 'or a family of occupations',
  choose: 'Choose…',
  profile: 'my profile',
  remove: (label) => `Remove ${label}`,
  unknown: (ids) => `We do not know: ${ids}.`,
  unknownPlace: (kind, id) => `the ${placeNames[kind]} “${id}”`,
  nothing: 'Choose a start, an arrival, or both.',
  emptyProfile:
    'Your profile is empty. An address copied by hand does not hold the profile: “Copy the link”, where it was filled in, puts it in the link.',
  fillProfile: 'Fill in my profile',
  loading: 'Getting the answers ready…',
  searching: 'Looking for plans…',
  failed: 'The page could not be loaded in full. Check the connection, then try again.',
  constraints: 'Constraints',
  onlyIn: (list: string) => `${list} only`,
  avoided: (what: string) => `without ${what}`,
  upTo: (n: number) => `level ${n} at most`,
  registeredShort: 'still registered',
  changeConstraints: 'Change these constraints',
  onlySectors: 'Only pathways of this sector',
  avoid: 'Avoid this sector',
  maxLevel: 'Highest level',
  anyLevel: 'No limit',
  level: (n) => `Level ${n}`,
  routes: 'Pathways open to',
  registered: 'Only pathways whose registration (RNCP or RS) still runs',
  avoidSettings: 'Avoid',
  settings: settingsInEnglish,
  settingsHelp:
    'According to ROME, which does not always tell it; cold, as we judge it too, for six industries: ask the employer.',
  clear: 'Lift the constraints',
  refused: 'Steps set aside',
  takeBack: (label) => `Take back ${label}`,
  refusedNow: (label) => `Step refused: ${label}. The ways were made anew.`,
  wayBack: 'And the other way round?',
  keep: 'Keep these plans',
  save: 'Save on this device',
  saved: 'Saved on this device.',
  savedForbidden: 'The browser refuses to save here. Copy the link, or print.',
  savedTitle: 'Saved searches',
  forget: (label) => `Erase ${label}`,
  forgotten: 'Erased.',
  undo: 'Undo',
  undoRefusal: (label) => `Undo: take back ${label}`,
  share: 'Copy the link',
  shared: 'Link copied. It holds the question, and your profile if you start from it: nothing is sent.',
  shareFailed: 'Copying did not work. Here is the link:',
  print: 'Print',
  printed: (date) => `Printed on ${date}.`,
};
