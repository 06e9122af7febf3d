import type { Ask } from '../search/asked.ts';
import { formatPlace } from '../catalogue/place.ts';
import type { Meant } from '../search/meant.ts';
import type { Hit } from '../search/results.ts';
import { functionFamilies } from '../search/function-wish.ts';
import { namesWho } from '../text/ranks.ts';
import { isDesigning, isResponsibility } from '../text/responsibility.ts';
import { tokenise } from '../text/tokenise.ts';
import { isMaking } from './wide.ts';

const some = String.raw`(?:des|du|de la|de l['’]|d['’]|les?|la|l['’]|une?|the|some|an?)`;
const wanting = String.raw`(?:(?:je |j['’])?(?:veux|voudrais|aimerais|souhaite) |i (?:want|would like) to |to )?`;
/** Words of making, before what is made. */
const making = new RegExp(
  String.raw`^${wanting}(?:(?:participer |travailler |bosser )?(?:à |dans )?la (?:fabrication|production|construction) (?:de |d['’])?|(?:fabrication|construction) (?=(?:des |du |de la |de l['’]|d['’]))|(?:fabriquer|produire|faire(?! [^,;]*(?<!\p{L})(?:dans|chez|en|carri[èe]re|partie|saisons?|int[ée]rim|stages?|m[ée]nage|nettoyage)(?!\p{L}))|construire|assembler|monter|make|making|build|building|produce|producing|manufactur(?:e|ing)|assembl(?:e|ing)) )(?<made>(?:${some} ?)?\p{L}[^,;.!?]*?)\s*(?:[,;.!?].*)?$`,
  'iu',
);
/** "passer en production dans la pharma": what is made is not said, but where. */
const inMaking =
  /^(?:(?:être|etre|passer|aller|travailler|bosser|work(?:ing)?|be) )?(?:(?:en|[àa] la|in) (?:prod(?:uction)?|fabrication|making)|(?:la |de )?prod(?:uction)?)(?!\p{L})(?: (?:dans|chez|en|de|in|of))?(?: (?:la|le|les|l['’]|the))? ?(?<made>\p{L}[^,;.!?]*?)\s*(?:[,;.!?].*)?$/iu;

/** "la pharma, en production": where, before that. */
const thenMaking =
  /^(?:(?:travailler|bosser|aller|entrer|passer|être|work(?:ing)?|be) )?(?:(?:dans|chez|en|pour|in|at) )?(?:(?:une?|la|le|les|l['’]|an?|the) ?)?(?<made>\p{L}[^,;.!?]*?),? (?:plut[ôo]t )?(?:en|à la|in) (?:production|prod|fabrication)\s*(?:[,;.!?].*)?$/iu;

const english = /^(?:the|some|an?) /iu;

/** "un CDI en production": work, before where it is. */
const job =
  /^(?:(?:avoir|trouver|d[ée]crocher|chercher?) )?(?:une? |du )?(?:cdi|cdd|contrat|poste|emploi|travail|boulot|job|place|mission) (?=(?:en|dans|[àa] la|in) |de prod)/iu;

/** How one would, behind what is made: "des médicaments mais pas la nuit". */
const butHow = /\s+(?:mais|sauf|sans|pas|plut[ôo]t|si possible|car|parce|but|not|without)(?!\p{L}).*$/iu;

/** What a wish asks to make, as the search finds it; null where it asks to make nothing. */
function madeIn(asked: string): string | null {
  const wish = asked.replace(job, '');
  const found = (making.exec(wish) ?? inMaking.exec(wish) ?? thenMaking.exec(wish))?.groups?.made ?? '';
  const made = found.replace(butHow, '');
  if (made === '' || functionFamilies(made) !== null) return null;
  return tokenise(made).some((word) => namesWho(word) && !/^(?:papiers?|aciers?|moteurs?)$/u.test(word))
    ? null
    : `fabriquer ${made.replace(english, '')}`;
}

/** How many of the first trades may be those that make. */
const first = 3;
/** Who makes without driving all of it is an operator: a trade found half as well is taken before the first. */
const operates = /^(?:op[ée]rat|agent|ouvri|assembleur|monteur(?! r))/iu;
const asWell = 0.4;

const makes = ({ kind, card, title }: Hit): boolean =>
  kind === 'occupation' &&
  card.kind === 'occupation' &&
  card.families.some(isMaking) &&
  !isResponsibility(title) &&
  !isDesigning(title);

/** The trade that makes what is found, in an industry: that of an operator where there is one. */
async function makerOf(ask: Ask, found: string, sector: string): Promise<string | null> {
  const hits = ((await ask(found))?.results.hits ?? []).filter(makes).slice(0, first);
  const there = hits.filter(({ card }) => card.kind === 'occupation' && card.sectors.includes(sector));
  const [best] = there;
  const isAsWell = ({ score }: Hit) => best !== undefined && score >= asWell * best.score;
  const operator = there.find((one) => operates.test(one.title) && isAsWell(one));
  // A works has its own trade of what a craft makes too.
  const inWorks = there.find((one) => one.id.startsWith('H') && isAsWell(one));
  return (operator ?? inWorks ?? best)?.id ?? null;
}

/** The industry whose things a wish asks to make, and the trade that makes them there; null where it asks to make nothing, or names no industry. */
export async function madeAt(
  ask: Ask,
  wish: string,
  end: Meant | null,
  lookUp: (typed: string) => Promise<{ end: Meant | null } | undefined>,
): Promise<{ place: string; maker: string } | null> {
  const made = madeIn(wish);
  if (made === null) return null;
  const aim = end?.kind === 'sector' ? end : ((await lookUp(made))?.end ?? null);
  if (aim?.kind !== 'sector') return null;
  // "build planes": in English, or of a thing that no trade names, who makes anything there.
  const [industry = ''] = aim.id.split('-');
  const maker =
    (await makerOf(ask, made, aim.id)) ??
    (await makerOf(ask, wish, aim.id)) ??
    (await makerOf(ask, `fabriquer ${industry}`, aim.id));
  return maker === null ? null : { place: formatPlace({ kind: 'sector', id: aim.id }), maker };
}

/**
 * Trades that are exercised in any industry and make nothing there: goods, cleaning, packing, maintenance, tests, offices. Who has one and wishes to
 * make something does not wish for it.
 */
const makesNothing = /^(?:N|K22|M|I1|H1|H3302)/u;
export const isOfNoMaking = (code: string): boolean => makesNothing.test(code);
