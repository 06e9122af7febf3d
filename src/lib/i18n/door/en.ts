import { settingsInEnglish } from '#core/words/settings.ts';
import type { DoorMessages } from './fr.ts';

const some = (count: number, one: string, many: string) => `${String(count)} ${count > 1 ? many : one}`;

export const en: DoorMessages = {
  lead: 'Say what you do. See what is already useful elsewhere, what is missing, and whom to call.',
  from: 'I am a…',
  fromHint: 'a trade, in your words',
  to: 'I would like…',
  toHint: 'a trade, an industry',
  submit: 'See where I could go',
  dontKnow: 'I do not know yet',
  begin: 'I have no trade yet',
  noTradeYet: 'No trade yet',
  change: 'Change',
  paste: 'Paste a text instead',
  typeInstead: 'Type a trade instead',
  pasteLabel: 'A CV, a message, a job ad',
  pasteHelp: 'The text is read in your browser, and does not leave it.',
  pastedNothing: 'No trade nor certificate recognised in this text. Type a trade instead.',
  pastedPapers: (papers) =>
    `Read and kept in your profile: ${papers}. This site has no page for it. No trade recognised: type one.`,
  pastedLeft: (quotes) =>
    `Read, but not taken into account: ${quotes.map((one) => `“${one}”`).join(', ')}. Write a wish in the other field.`,
  anything: 'I do not know yet',
  notFound: (typed) => `“${typed}” names no trade nor industry that we know. Try another word.`,
  wide: (typed) => `“${typed}” does not name a trade yet: here are the nearest leads, in any industry.`,
  liked: (typed) =>
    `“${typed}” says how you would like to work: what is like it comes first, where there is some.`,
  anyWorks: (typed) =>
    `“${typed}” may be said in every industry: here are the nearest leads. To narrow them, name one (“chemicals”, “plastics”).`,
  wideBut: (typed) => `“${typed}”: here are the nearest leads, outside what you leave or refuse.`,
  doubt: 'Not what you meant?',
  which: (typed) =>
    `“${typed}” is said in every industry. What do you make? Choose the nearest, or say more (“operator, biscuits”).`,
  made: {
    H2105: 'Food, drinks',
    H3302: 'Packing',
    H2906: 'Metal parts',
    H2909: 'Assembly',
    H3201: 'Plastics, rubber',
    H2303: 'Medicines',
    H2304: 'Chemicals, cosmetics',
    H2604: 'Electronics, electrical goods',
    H3101: 'Paper, cardboard',
    H2202: 'Wood, panels',
    H2403: 'Textiles, fabrics',
    H2401: 'Leather goods',
    H2801: 'Glass',
    H2802: 'Concrete, tiles, stone',
  },
  several: (typed) =>
    `“${typed}” may name several trades. The answer is for the first one found; if not that one:`,
  either: (said) => {
    const quoted = said.map((one) => `“${one}”`);
    const list = `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
    return `${['Two', 'Three', 'Four', 'Five'][said.length - 2] ?? 'Several'} possible aims: ${list}. Here is the answer for the first.`;
  },
  eitherOther: (other: string) => `Answer for “${other}”`,
  besideTitle: (ends) => (ends > 2 ? 'Your aims, side by side' : 'The two aims, side by side'),
  recruits: {
    trade: (whom) => `You are recruiting (“${whom}”): other trades lead there.`,
    which: 'You are recruiting: say for which trade, and see from which others one may come.',
    who: (whom) => `Who may come: “${whom}”`,
    door: 'Say the trade you need',
  },
  tooLong: 'This text is too long for this field: its end is not in it.',
  pasteWhole: 'Paste a text',
  nameless: (typed: string) => `“${typed}”: we read neither a trade nor an industry in it. Try another word.`,
  searchIt: (typed) => `Search “${typed}” among the pathways`,
  needFrom: 'Type first what you do, or say that you have no trade yet.',
  needTheirs: 'First write what these employees do: their trade, in your words.',
  reading: 'Reading…',
  loading: 'We are looking at what your skills allow elsewhere.',
  failed: 'The answer did not come. Check the connection, then try again: nothing is lost.',
  unknown: (ids) => `This link names something that we do not know: ${ids}.`,
  emptyProfile:
    'Your profile is empty. An address copied by hand does not hold the profile: “Copy the link, with the profile”, where it was filled in, puts it in the link. Type a trade here, or fill it in.',
  title: (from, to) => `${from} to ${to ?? 'other trades'}`,
  heading: {
    counted: (to, there) => `${to}: ${there}`,
    asItIs: (trade, to) => `${trade}: this trade is practised there too (${to})`,
    unknown: (to) => `${to}: a lead, to explore with somebody of the trade`,
    fled: (trade, to) => `${trade}: this trade exists there (${to}), with what you want to avoid`,
    cold: (to) => `${to}: work there is often in the cold, in our judgement, to be checked`,
    none: (to) => `${to}: nothing near enough was found`,
    few: (to) => `${to}: few skills in common, here are the trades by which one enters`,
    entered: (to) => `${to}: one enters it by learning`,
    anew: (from) => `${from}: how to enter another trade`,
    anywhere: (from) => `${from}: where your skills are useful too`,
  },
  entry: {
    heading: (to) => (to === null ? 'No trade yet: where to enter' : `${to}: where to enter without a trade`),
    title: 'Other trades, and where to enter them',
    profile: 'Say what you can do',
  },
  avoiding: 'To avoid:',
  hours: (what) => `${what}: to keep, or to leave?`,
  withoutHours: (what) => `See the leads without it (${what.toLowerCase()})`,
  bear: (what) => `No longer avoid: ${what}`,
  borne: (what) => `“${what}” is no longer avoided.`,
  avoidAgain: 'Avoid it again',
  sectorsRefused: (first, more) =>
    more === 0 ? first : `${first} and ${String(more)} other ${more > 1 ? 'sectors' : 'sector'}`,
  settings: settingsInEnglish,
  fled: 'The ROME says so. A post without it, or an adapted one, can be asked for: of the employer, of the occupational doctor.',
  aimedHas: (what: string) =>
    `This trade has what you want to avoid: ${what}. Before going further, ask whether adapted posts exist: of the employer, of the occupational doctor.`,
  cold: 'So we do not make it a lead. A post out of the cold can be asked for: of the employer, of the occupational doctor.',
  entered: 'Few skills are shared: the trades below are learnt, most often by a certificate.',
  few: 'These trades use part of the skills; the rest is learnt, to be checked with people who do them.',
  none: 'We do not make it a lead. Below, other trades where your skills serve.',
  noneAtAll: 'Nothing near enough for now. A few more answers in the profile may change that.',
  asItIsSay:
    'The same skills in another setting: to be checked with the employer, who may ask for authorisations.',
  welds:
    'To weld, employers mostly ask for welder qualifications in force, passed process by process (standard EN ISO 9606): ask which ones, and who arranges the tests.',
  permitsThereBy:
    'The employer sends you there and pays; the site may also ask for a medical examination, training in its risks (radiation protection in the nuclear industry) and an access permit.',
  permitsThereToo: 'On these sites, ask likewise about (named in French):',
  permitsThere: 'On these sites, ask the employer which ones, and who arranges them (named in French):',
  rulesThere:
    'What applies in that industry besides (hygiene, safety), by ROME or by law, to be checked with the employer (named in French):',
  drives: (machines) => {
    const caces = {
      trucks: 'R489, for forklifts',
      cranes: 'R483, R487 or R490, by the crane',
      plant: 'R482, for site machines',
      platforms: 'R486, for aerial platforms',
    };
    return `To drive, you need the employer’s written authorisation (Labour Code, R. 4323-56), after the occupational doctor’s opinion, and most often an up-to-date CACES (${caces[machines]}).`;
  },
  certify: {
    there: 'Have what you already do certified',
    elsewhere: 'The certificates of this trade, in other industries',
  },
  evidence: {
    official: 'The ROME, the public directory of trades, names this move.',
    charter: 'A charter between branches recognises these blocs.',
    shared: 'Some blocs or skills are the same.',
    estimated: 'Our own estimate, from the skills in common.',
  },
  check: 'To be checked with an adviser.',
  ways: {
    plan: 'The plan, step by step',
    near: 'All that is near, to choose from',
    calls: 'Whom to call, what to ask',
    refine: 'Refine in five questions',
    record: 'The page of this pathway',
    trade: 'What this trade asks',
    funding: 'Who may pay',
  },
  otherWays: 'Other next steps',
  farBelow: 'A certificate of a lower level than that of your trade: it is up to you',
  sparedTitle: (to) => `${to}: other trades, without it according to ROME`,
  fledByName:
    'Its name says so. A post without it, or an adapted one, can be asked for: of the employer, of the occupational doctor.',
  bloodNote: 'Blood, raw meat and fish: read by us in the names of trades, pathways and industries.',
  handsNote:
    'Repeated movements: ROME tells of repetitive work, not of force, precision or vibrations. Ask the occupational doctor; the least manual trades come first.',
  armsNote:
    'Arms and shoulders: ROME tells little of repeated gestures of the arm. Trades of the hand come after the others; to be seen with the occupational doctor.',
  levelNote: 'Level: that of the certificates of each trade, where it is known.',
  licence:
    'A suspended licence comes back on a date, often after a medical check: driving again may wait for that day. Taken for health, it comes back with a new medical opinion only; that of the prefecture can be contested. Cancelled or invalidated, it must be passed again, in whole or in part. Most trades of industry ask for none; neither does a forklift, which asks for the employer’s authorisation. Each case is to be checked:',
  /** Licences and authorisations that one says to have. */
  papers: (held: readonly string[]) =>
    `Your papers, going by your words: ${held.join(', ')}. Keep the proof and the end date of each: an employer asks for them.`,
  /** Diplomas, CQP and short courses that one says to have. */
  diplomas: (held: readonly string[]) =>
    `Your diplomas and courses, going by your words: ${held.join(', ')}. Tell the employer and the certifier: a diploma or a CQP may count for some blocs, to be checked.`,
  /** To whom a doctor may refuse to renew it. */
  licenceAtRisk:
    'A lorry licence is extended on the opinion of a doctor approved by the préfecture, who is not the occupational doctor: an unfavourable one can be contested. Ask the occupational doctor now which jobs without driving remain possible. Do not resign: if they declare you unfit, the employer must first look for another job for you. How:',
  unfit:
    'If your health keeps you from driving, ask the occupational doctor what is still allowed: forklifts, cranes and site machines ask for their certificate too, since 1 October 2025. Trades in which nothing is driven come first. The law:',
  allergy:
    'An allergy caused by work may be recognised as an occupational disease (asthma caused by flour, for instance: table 66): your doctor writes the certificate, and you declare it to your health insurance fund. The occupational doctor says what is still possible: dusts and moulds (ripening of cheese, cured meats, malt: table 66 bis) are to be discussed before any trial. Where a disability is recognised, Cap emploi advises, free of charge. What to do:',
  allergyPage: 'https://www.service-public.fr/particuliers/vosdroits/F176',
  wornBack:
    'Sciatica from a slipped disc, after years of driving or of heavy loads, may be recognised as an occupational disease (tables 97 and 98): ask your doctor.',
  wornArms:
    'A shoulder, an elbow or a wrist worn by repeated gestures may be recognised as an occupational disease (table 57): ask your doctor.',
  lasts:
    'If the trouble lasts, ask the MDPH to be recognised as a disabled worker (RQTH): Cap emploi then advises, free of charge.',
  wornSee: 'The tables:',
  wornPage: 'https://www.inrs.fr/mp',
  /** To who works for themselves. */
  allergyOwn:
    'Self-employed, an allergy caused by work is covered as an occupational disease only if you have taken out the voluntary insurance (accidents at work and occupational diseases) with your health insurance fund; otherwise, ordinary health insurance pays for care. Your doctor says what is still possible: dusts and moulds (ripening of cheese, cured meats, malt) are to be discussed before any trial. Where a disability is recognised, Cap emploi advises, free of charge. The voluntary insurance:',
  allergyOwnPage:
    'https://www.ameli.fr/assure/droits-demarches/maladie-accident-hospitalisation/accident-travail-trajet',
  machines: 'Machines are driven there: ask the occupational doctor',
  unfitPage: 'https://code.travail.gouv.fr/code-du-travail/r4323-56',
  licencePage: 'https://www.service-public.fr',
  read: {
    title: 'Trades read, the one held longest first.',
    wrong: 'Take away what is wrong.',
    years: (n) => some(Math.round(n), 'year', 'years'),
    only: 'this one alone',
    alone: (trade) => `Answer for ${trade} alone`,
    remove: (trade) => `Take ${trade} away`,
  },
  others: 'Your skills are useful elsewhere too',
  othersThere: (to) => `${to}: other trades where your skills are useful`,
  othersNote: 'Leads that we estimate from the skills in common, to be checked with an adviser.',
  rota: {
    alone: 'Staggered hours or a rota',
    orDay: 'Staggered hours or a rota, by day too',
  },
  toldByRome: 'ROME tells of it in this trade: ask the employer.',
  avoidedNote: 'ROME does not always tell what one wants to avoid: ask the employer.',
  coldNote:
    ' Cold: according to ROME where it tells; elsewhere as we judge it, for six industries where one often works in the cold, to be checked.',
  sectorsTitle: 'Your trade is also practised, as it is, in',
  sectorsOwn: 'Your trade, as it is: in the same industry, with other employers',
  sectorsAvoided: {
    licence: 'This trade asks for a driving licence, according to ROME. Below, trades that ask for none.',
    cold: 'This trade is often in the cold, according to ROME or as we judge it, to be checked: it would be elsewhere too. Rather look at near trades, in places that are not cold.',
    hours:
      'This trade often has these hours, according to ROME, but they depend on the company and on the post: first ask for a post with other hours (by day, without on-call duty), in the company or in another one. Then, here are near trades; for each, ask about the hours of the post.',
    workAndHours:
      'Some of what you want to avoid is in the work itself: another company would not change it. Hours depend on the company and on the post. Here are near trades instead; for each, ask what the post involves.',
    work: 'What you want to avoid is part of this trade: another company would not change it. Here are near trades instead; for each, ask what the post involves.',
  },
  sectorsNone: 'The industries of this trade are not given: job offers show them.',
  oneMore: (opens) =>
    `Learning this would bring you closer to ${some(opens, 'pathway', 'pathways')} (its name is in French):`,
  ofPathway: ', part of',
  professionals: 'For professionals',
  adviser: 'I am an adviser',
  adviserText:
    'Opens the check of certificates: one title or two thousand numbers, their state today, what replaces them.',
  adviserSheet: 'A profile sheet, to print',
  adviserSheetText: 'Opens a profile to fill in with the person: “I” is them.',
  employer: 'I recruit',
  employerText:
    'Opens “Who may come there”: the trades of other industries from which people come to a post, and what is left to learn.',
  employerCertificates: 'Read the certificates of a CV',
  searchTitle: 'Search for a pathway, a number, a trade',
  holds: 'What the catalogue holds',
  pathways: 'Qualification pathways',
  occupations: 'Trades',
  sectors: 'Industries',
  sectorsBasis: 'checked by hand',
  superseded: 'Old numbers, followed',
};
