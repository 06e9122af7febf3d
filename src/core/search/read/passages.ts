import { fold } from '../../text/fold.ts';
import { heads } from '../../text/ranks.ts';
import { singular } from '../../text/singular.ts';
import { isPoliteWord, isStopWord } from '../../text/stop-words.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import { isAnyWho } from './english.ts';
import { namedBy, type MoveEnd } from './move.ts';
import { takeNeeds } from './needs.ts';
import { isTelling } from './told.ts';
import { wholeWords } from './whole-words.ts';

const ways =
  '(?:passerelles?|debouches|pistes?|evolutions?|alternatives?|perspectives?|mobilites?|reclassements?|redeploiements?|repositionnements?|reorientations?|portes? de sortie|opportunites?|suites? de parcours|options?)';
const kinds =
  '(?: (?:possibles?|envisageables?|realistes?|existantes?|existe(?:nt)?|il y a|y a t il|metiers?|sectoriel(?:le)?s?|intersectoriel(?:le)?s?|professionnel(?:le)?s?|pro|interne|externe|d evolution|de reconversion|de reclassement|de mobilite|trouver|proposer|et|ou|en usine|dans l industrie))*';
const redeploy =
  '(?:reclass|redeploy|redeploi|repositionn|reorient|orient|replac|recas|reaffect|redirig|re ?convert)(?:er|e|ons|ir|it|is)';
const of =
  '(?: (?:pour|depuis|a partir|au depart|a|aux?|de|du|des|d|le|la|les|l|metier|metiers|celui|from|for|to|of|a|an))*';
const jobs = '(?:metiers?|postes?|emplois?|fonctions?|jobs?|trades?|roles?)';
const nearby =
  '(?:proches?|voisins?|voisines?|similaires?|connexes?|apparentes?|comparables?|accessibles?|atteignables?|transferables?|transferts?)';
const lead =
  '^(?:bonjour |slt |salut |svp |je |j |on |nous |ai |dois |doit |devons |cherche(?:ons)? |recherche |veux |voudrais |souhaite |besoin |trouver |comment |des |les |d |de |quel(?:le)?s? |sont |seraient |y a t il |existe t il |que |qu |idees? |sur |apres |une? |deux |trois |quelques |avoir |connaitre |voir |explorer |identifier |proposer |what |are |the |which )*';
/** Ways to ask what else the people of a trade may go to; `who` begins with their trade. */
const shapes = [
  `${lead}${ways}${kinds}(?: (?:pour|depuis|a partir|au depart|chez)${of}) (?<who>.+)$`,
  `${lead}(?:passerelles?|debouches|evolutions?)${kinds}${of} (?!entre |carriere|poste |metier |chef|responsable|agent de maitrise)(?<who>.+)$`,
  `${lead}(?:vers |dans )?(?:quoi|quel(?:le)?s? (?:${jobs}|secteurs?|industries?|voies?|directions?)|ou)(?: (?:peut on|puis je|on peut|je peux|pouvons nous|faut il))? ${redeploy} (?<who>.+)$`,
  `${lead}${redeploy} (?<who>.+)$`,
  `^(?<who>.+?) (?:a|qu il faut|qu on doit|que (?:je|nous|l on) dois?|qu on veut|dont il faut) ${redeploy}(?: |$)`,
  `${lead}(?:que|qu|quoi|what) (?:puis je |peut on |pouvons nous |on peut |je peux |leur |lui )*(?:proposer|conseiller|faire(?: faire)?)(?: (?:d autre|comme (?:${jobs}|piste)))? (?:a|aux?|de|des|d|du|avec|pour) (?!devenir |etre |passer |evoluer )(?<who>.+)$`,
  `${lead}(?:peu(?:t|vent)|pourrai(?:t|ent)) (?:(?:bien |d autre )?(?:faire|devenir|viser)) (?:d autre )?(?<who>.+)$`,
  `${lead}${jobs} ${nearby}(?: (?:de|du|d|des|a|au|aux|pour|depuis|celui|celle|avec|par|un|une))+ (?<who>.+)$`,
  `(?:^|.* )(?:vers )?(?:ou|quoi|quels? ${jobs}) (?:peuvent|pourraient|vont|peut|pourrait)(?: ils)? (?:aller|rebondir|se reconvertir|travailler|postuler|partir|evoluer) (?<who>.+)$`,
  `${lead}${jobs} (?:similar|close|near|related|adjacent) to (?<who>.+)$`,
  '^(?:hi |hello )?(?:so )?what (?:is |s )?(?:next|else)(?: can be done)? for (?<who>.+)$',
  '^where (?:can|could|do|should) (?<who>.+?) (?:go|move|work|be moved|transfer)(?: |$)',
  '^(?:(?:hi|hello|hr|here|i am hr) )*what (?:other (?:jobs|trades|work) |else )?(?:can|could|do|should) (?<who>.+?) (?:do|become|go|move|turn|train)(?: (?:next|instead|else|to|into|now))*$',
  `${lead}faire apres (?:avoir ete |etre |le metier de |un poste de )?(?<who>.+)$`,
  '^(?:career (?:paths?|options|moves)|pathways?|next steps?|other (?:jobs|trades)) (?:for|from) (?<who>.+)$',
  '^(?:we )?(?:need to |have to |must )?(?:redeploy|reassign|relocat|reskill|outplac)(?:ing|e)? (?<who>.+)$',
  '^(?<who>(?:nos|mes|les|\\d{1,3}) .+? )(?:(?:qui )?(?:vont |va |risquent de |doivent )?(?:perdr?e|etre (?:licenci|reclass|supprim)|licenci|menac|sans poste|en (?:surnombre|sureffectif|trop|reclassement)))',
  // "soudeur, je cherche un truc qui ressemble".
  '^(?:(?:bonjour|je suis|j etais|moi|une?|\\d\\d ans) )*(?<who>.+) (?:memes? (?:genre|type|style|sorte|famille)|(?:qui|ca|y) (?:me |lui )?ressembl(?:e|ent|erait)|similaires?|semblables?)(?: |$)',
].map((shape) => new RegExp(shape, 'u'));
/** Who looks for anything better: what they wish for follows. */
const better =
  /^(?:je suis |i (?:am|m) |un |une |an? )*(?<who>.+?) (?:(?:et|je|j|qui|i|and|il|elle|en) )*(?:re)?(?:cherche|veut|veux|voudrai[st]?|aimerai[st]?|looking for|look for|wants?|seeking|need) (?:changer (?:pour|de) )?(?:some ?thing|any ?thing|another (?:job|trade|position)|an? (?:other|new|better) (?:job|trade)|a job|quelque chose|qqch|autre chose|(?:un |une )?(?:autre|nouveau|nouvelle) (?:metier|boulot|poste|travail|voie|taf)|mieux|better|(?:un |une )?(?:metier|boulot|poste|travail|taf|truc)(?= (?:mieux|plus|moins)))(?<wish>.*)$/u;
/** Any works: it says no more of what is wished for. */
const anywhere =
  / (?:en usine|dans (?:une |l )?(?:usine|industrie)|in (?:a |the )?(?:factory|industry)|a l usine)(?= |$)/gu;

/** How many they are, and whose. */
const group =
  /^(?:(?:un|une|des|mes|nos|notre|mon|ma|les|le|la|l|d|de|du|ces|ce|cette|plusieurs|quelques|\d{1,3}|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|vingt|trente|groupe|equipe|lot|salariees?|personnes?|anciens?|anciennes?|ex|jeunes?|our|my|some|an?|the|team|group|of|ten|twelve|twenty) )+/u;

/** What health forbids has its own answer. */
const ofHealth = /^(?:mal-de-dos|port-de-charges|station-debout|sante|allergie|bruit|travail-en-hauteur)$/u;
const mostOfTrade = 5;

/** Whose other trades are asked for, and what they wish of how they would work. */
type Passages = { from: MoveEnd & { id: string }; wish: string };

/** Whose other trades are asked for ("quelles passerelles pour 12 caristes", "what next for our packers"); null where no trade is named, or where they are to go is said. */
export function takePassages(engine: Engine, typed: string): Passages | null {
  if (takeNeeds(tokenise(typed)).needs.some(({ value }) => ofHealth.test(value))) return null;
  const text = plain(typed);
  // "PSE, sous-traitant auto : redéployer 30 opérateurs": the other clauses say why.
  const clauses = typed.split(/[,;:.!?]+/u).map(plain);
  for (const one of clauses.length > 1 ? [text, ...clauses] : [text]) {
    const trade = askedIn(engine, one);
    if (trade !== null) return { from: trade, wish: '' };
  }
  const { who = '', wish = '' } = better.exec(text)?.groups ?? {};
  const how = wish.replace(anywhere, ' ');
  const trade = isTelling(takeNeeds(tokenise(how)).rest.join(' '))
    ? null
    : tradeOf(engine, who.replace(group, ''), true);
  return trade === null ? null : { from: trade, wish: how };
}

const plain = (typed: string): string =>
  fold(typed)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** Where they are to go is said, or a diploma that they have. */
const elsewhere =
  /(?:^| )(?:vers|to|en|into|as) (?!usine|cdi|interim|2x8|3x8)|^(?:bac|cap|bep|bts|btsa|but|dut|licence|titre|cqp[im]?|diplome|mention|brevet)(?= |$)/u;

/** The trade of those whose other trades a clause asks for. */
function askedIn(engine: Engine, clause: string): Passages['from'] | null {
  for (const shape of shapes) {
    const who = shape.exec(clause)?.groups?.who?.trim().replace(group, '');
    const trade = who === undefined || elsewhere.test(who) ? null : tradeOf(engine, who);
    if (trade !== null) return trade;
  }
  return null;
}

/** The longest first words that name a trade; `whole`: all of them. */
function tradeOf(engine: Engine, who: string, whole = false): Passages['from'] | null {
  const said = who.split(' ').filter((word) => word !== '');
  for (let length = Math.min(said.length, mostOfTrade); length > 0; length -= 1) {
    const [first = '', last = ''] = [said[0], said[length - 1]];
    if (last.length < 3 || isStopWord(last) || isPoliteWord(last)) continue;
    if (length === 1 && (heads.has(singular(first)) || isAnyWho(first))) return null;
    const { words, id } = namedBy(
      engine,
      tokenise(wholeWords(engine, said.slice(0, length).join(' '))).join(' '),
    );
    if (id !== null && !id.startsWith('secteur:')) return { words, id };
    if (whole) return null;
  }
  return null;
}
