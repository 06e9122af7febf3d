import { formatPlace } from '../catalogue/place.ts';
import type { Ask } from '../search/asked.ts';
import { meant, type Meant } from '../search/meant.ts';
import type { Read } from '../search/results.ts';
import { fold } from '../text/fold.ts';
import { heads, isCommonWho, isRank, saysWho } from '../text/ranks.ts';
import { tokenise } from '../text/tokenise.ts';

const into = String.raw`en (?:bouteilles?|cartons?|barquettes?|pots?|sachets?|flacons?|boites?|caisses?|caissettes?|bidons?|etuis?|paquets?|tubes?)`;
/** Words of who packs; packaging as a product (crates of wood, boxes of cardboard) is made, and air is conditioned. */
const packs = new RegExp(
  String.raw`\b(?:(?<!air )conditionn(?:er?|es|ement|eur|euse|ais|ait)(?! d? ?air)|(?<!m )emball(?:er?|eur|euse|ais|ait)|emballage(?! (?:en )?(?:carton|bois|plastique|papier|metal|verre|industriel))|embouteill\w+|soutir\w+|ensach\w+|encartonn\w+|encaissage|palettis\w+|operculage|mise ${into}|(?:mets|met|mettre|mettais|mettait) (?:\w+ ){0,4}?${into}|rempli(?:r|s|t|ssons|ssais) (?:et (?:je )?ferme\w* )?(?:des|les|de|des) (?:pots?|bouteilles?|flacons?|barquettes?|sachets?|bidons?|tubes?))\b`,
  'u',
);
const intoTheirBox = new RegExp(into, 'giu');
const bottles = /\b(?:bouteilles?|embouteill\w+|soutir\w+)\b/u;
const lines = /\blignes?\b/u;
const machines = /\bmachines?\b/u;
/** Words of another work, beside which packing is a part of it, or where it is done. */
const besides =
  /\b(?:fabri\w+|produi(?!ts?\b)\w+|transform\w+|prepar\w+|(?<!plats? )cui[rst]\w*|decoup\w*|cultiv\w*|elev\w+|maintenan\w+|repar\w+|regl\w+|qualit\w+|technicien\w*|chef\w*|responsab\w+|ingenieur\w*|method\w+|labo\w*|commandes?|magasin\w*|stocks?|logisti\w+|livr\w+|vend\w*|vent[e]s?|export\w*|gestion\w*|concep\w+|direct\w+|achat\w*|cadeaux?|cave|chai)\b/u;
/** Trades of packing, as the catalogue codes them. */
const ofPacking: ReadonlySet<string> = new Set(['H3301', 'H3302', 'H3304', 'H3305']);

/** Who packs by hand: "conductrice de machine en conditionnement" drives what packs. */
const byHand = 'H3302';
const drives = /\b(?:conduct|pilot)\w+ .*\b(?:machines?|lignes?)\b/u;

/** "elle met les produits en cartons sur une ligne": hands put, where a line runs. */
const puts = new RegExp(
  String.raw`\b(?:mets|met|mettre|mettais|mettait|range|ranger|remplis|remplit) (?:\w+ ){0,4}?${into}`,
  'u',
);
/** "agent de conditionnement, ligne agro": who packs, by their name. */
const isAgent =
  /^(?:je suis |bonjour )?(?:une? )?agente? (?:de |d )?(?:conditionnement|emballage)\b(?!.*\b(?:condui|pilot)\w+)/u;
const onLine =
  /\b(?:sur|en|au bout de|a la sortie de|en bout de) (?:(?:une|la|les|l) )?(?:lignes?|chaines?)\b/u;

/** What a trade of packing is found by: who drives a line, a machine, who bottles, who packs. */
function foundBy(text: string): string {
  if ((puts.test(text) && onLine.test(text)) || isAgent.test(text)) return 'agent de conditionnement';
  if (lines.test(text)) return 'conducteur de ligne de conditionnement';
  if (machines.test(text)) return 'conducteur de machines de conditionnement';
  return bottles.test(text) ? 'soutirage' : 'agent de conditionnement';
}

/** Whether a word is of who does something else than pack, in a text of which some words name industries. */
const isOther = (word: string, industries: readonly string[]): boolean =>
  saysWho(word) &&
  !heads.has(word) &&
  !isCommonWho(word) &&
  !isRank(word) &&
  !packs.test(word) &&
  !industries.includes(word) &&
  !/^(?:ouvrier|premier|dernier|atelier|metier|cahier|interimaire|biere|matiere|premiere|derniere)/u.test(
    word,
  );

/**
 * "opératrice conditionnement yaourts", "je conduis une ligne de conditionnement de biscuits": who packs is of packing, in the industry of what is packed, and
 * not who makes it. Null where words say another work too, or a trade of packing is read already. `end`: what is read.
 */
export async function packingSaid(
  ask: Ask,
  typed: string,
  end: Meant | null,
): Promise<{ end: Meant; there: string | null } | null> {
  // What another sentence tells ("sans attendre le technicien") is no work beside it.
  const sentences = typed.split(/[.!?\n]+/u).map((one) => fold(one).replace(/['’-]/gu, ' '));
  const text = sentences.find((one) => packs.test(one)) ?? '';
  if (!packs.test(text) || besides.test(text)) return null;
  if (end !== null && ofPacking.has(end.id) && !(end.id === byHand && drives.test(text))) return null;
  const read: Read[] = (await ask(typed.replace(intoTheirBox, ' ')))?.results.read ?? [];
  const sectors = read.filter(({ kind }) => kind === 'sector');
  const industries = sectors.flatMap((one) => tokenise(one.typed));
  if (tokenise(typed).some((word) => isOther(word, industries))) return null;
  const query = foundBy(text);
  const found = await ask(query);
  const trade = found ? meant(query, found.suggestions, found.results, false) : null;
  if (trade === null || !ofPacking.has(trade.id)) return null;
  const [place, ...others] = new Set(sectors.map(({ value }) => value));
  const isOne = place !== undefined && others.length === 0;
  return { end: trade, there: isOne ? formatPlace({ kind: 'sector', id: place }) : null };
}
