import { withoutClosing } from '../../text/closing-site.ts';
import { peopleIn, type People } from './people.ts';
import { closed, closes, closure, isAnybody, moves, planSaid, speaks, toMove, when } from './words.ts';

/** The clauses of words, bare. */
export const clauses = (typed: string): string[] => typed.split(/[,;:.!?()]+/u).map((one) => one.trim());

/** Who runs machines, lines or a production: of which industry, these words do not say. */
const anyOperator =
  /^(?:(?:op[ée]rat(?:eur|rice)|conduct(?:eur|rice)|pilote|agent|ouvrier|ouvri[èe]re|employ[ée]e?)s?(?:(?: (?:de|sur|en|des|à la|d['’]))* ?(?:machines?(?: [àa] commandes? num[ée]riques?| cnc?)?|presses?|lignes?|production|fabrication|usines?|ateliers?|postes?|installations?|[ée]quipements?|automatis[ée]e?s?|polyvalente?s?))*|(?:(?:machine|production|line|factory|plant|process) )+(?:operator|worker|hand)s?)$/iu;
const isEnglish = /(?:operator|worker|hand)s?$/iu;
/** What leads to an industry, in the voice of who leads a firm of it: "d’une usine de plastique". */
const leadsIn =
  /^(?:\s|(?:je|on|nous|i|we|suis|sommes|are|am|en|dans|in|at|of|for|de|du|des?|d|la|le|les|l|une?|an?|the|our|notre|nos|ma|mon|mes|au sein|sein|petite?|grande?|usines?|sites?|entreprises?|soci[ée]t[ée]s?|bo[îi]tes?|pme|eti|groupes?|ateliers?|lignes?|unit[ée]s?|industries?|secteurs?|branches?|factory|plant|company|line)(?!\p{L})['’]?)+/iu;
const goesOn =
  /(?:^|\s)(?:qui|et|on|nous|je|j['’]|car|pour|suite|avant|who|which|that|we|and|to)(?!\p{L}).*$/iu;
const works = / (?:plant|factory|line|company|shop)\s*$/iu;
/** An industry, or how things are made, is said in so many words. */
const mostOfIndustry = 3;

/** "closing our injection line": English says what a line makes before it. */
const closedLine =
  /(?<!\p{L})(?:closing|shutting(?: down)?|clos(?:e|ing) down) (?:our |the |a |an |one )*(?<made>\p{L}+(?: \p{L}+)?) (?:line|shop|plant|workshop|unit)s?(?!\p{L})/iu;

/** How large the firm is. */
const size = / (?:de |d['’]environ |avec |of |with )\d+(?: \p{L}+)?/iu;
/** What somebody asks, or says to be heard: it says nothing of what a firm makes. */
const greets = /^\s*(?:bonjour|bonsoir|hello|hi|hey)(?!\p{L})(?: (?:madame|monsieur|à tous|all)(?!\p{L}))*/iu;
const asked =
  /[^.!?;\n]*\?|(?:^|[.!;,])\s*(?:(?:vers|dans|avec|pour|to|with|for) )?(?:quel(?:le)?s?|comment|qui|où|combien|which|what|how|who|where)(?!\p{L})[^.!?;,]*/giu;

/** The industry, or how things are made, that words say beside the people whom they count: "RH plasturgie", "on ferme une ligne d’injection". */
function madeBeside(typed: string, people: People | null): string {
  // "120 salariés usinage": anybody, of what is said behind.
  const behind = people && isAnybody.test(people.who) ? people.who.replace(isAnybody, ' ') : '';
  const rest = people ? `${typed.slice(0, people.start)}, ${behind}, ${typed.slice(people.end)}` : typed;
  return clauses(rest.replace(asked, ' ').replace(greets, ' '))
    .map((one) =>
      [speaks, closes, closed, closure, planSaid, toMove, when]
        .reduce((text, said) => text.replace(said, ' '), one.replace(closedLine, '$<made>').replace(size, ''))
        .trim(),
    )
    .map((one) => withoutClosing(one.replace(leadsIn, '').replace(goesOn, '').replace(works, '')).trim())
    .filter((one) => /\p{L}{3}/u.test(one) && !/\d/u.test(one) && !isAnybody.test(one))
    .filter((one) => one.split(/\s+/u).length <= mostOfIndustry)
    .join(' ');
}

/** What leads to a verb that moves people, in the voice of the firm: "nous devons", "doit". */
const towardsMoving =
  /(?:(?:^|\s)(?:je|nous|on|we|i)(?!\p{L})(?:(?!\s(?:je|nous|on|we|i)(?!\p{L}))[^,;:.])*|(?:^|\s)(?:devons|doit|dois|va|il (?:(?:me|nous|lui) )?faut|must|has to|have to|needs? to)\s*)$/iu;

/** "je dirige une entreprise d’injection plastique, 70 salariés", "patron d’une plasturgie de 70 personnes": what a firm is of, where its head says it. */
const ofFirm =
  /(?<!\p{L})(?:dirige|patron(?:ne)?|g[ée]rante?|d\.?r\.?h|rh|directeur|directrice|dirigeante?|responsable)[^.;!?]{0,30}?(?<!\p{L})(?:une? )(?:(?:petite |grosse )?(?:entreprise|soci[ée]t[ée]|bo[iî]te|usine|pme|fabrique) (?:de |d['’])(?<made>\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}?)(?=[,.;]| (?:de |d['’]environ )?\d| (?:[àa]|dans|en|pr[èe]s|qui|o[uù]) ))/iu;

/** What words say of a firm before the verb that moves its people; in all of them where no verb does. */
export function madeByFirm(typed: string): string {
  // "15 opérateurs à reclasser, si possible dans l’agro": what comes after is where they go, unless the firm says its industry there alone.
  const cut = typed.search(toMove);
  const told = cut > 0 ? madeBefore(typed.slice(0, cut)) : '';
  const beside = told === '' ? madeBefore(typed) : told;
  const named = ofFirm.exec(typed)?.groups?.made ?? '';
  return beside.startsWith(named) ? beside : named;
}

function madeBefore(typed: string): string {
  const moved = moves.find((one) => one.test(typed));
  // "reclasser 20 soudeurs dans le nucléaire": what follows the verb is where they go.
  const [before = ''] = moved ? typed.split(moved) : [typed];
  const own = moved ? before.replace(towardsMoving, '') : before;
  return madeBeside(own, peopleIn(own));
}

/** People who run any machine or line, with the industry that is said beside them: it holds their trade. */
export const inTheirIndustry = (who: string, typed: string, people: People | null): string =>
  inIndustry(who, madeByFirm(typed) || madeBeside(typed, people));

/** People who run any machine or line, with the industry that was found for them; as they are where their words say more, or where none was. */
export function inIndustry(who: string, industry: string): string {
  if (industry === '' || !anyOperator.test(who)) return who;
  // What is made says more than "de production".
  return isEnglish.test(who)
    ? `${who.replace(/^production /iu, 'machine ')} in ${industry}`
    : `${who.replace(/ de production$| d['’]usine$/iu, ' machine')}${industry.startsWith('chez ') ? '' : ','} ${industry}`;
}
