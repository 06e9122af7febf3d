import { asksOnly, idlePart } from './names-nothing.ts';
import { toldParts, withoutJoin, type Said } from './sentences.ts';
import { isOfSomeoneNear } from './someone-near.ts';

/** What says that a part is told of oneself, or fled, and names nowhere to go. */
const notWhere =
  /^(?:et |mais |ou |surtout )?(?:(?:m[êe]me|vers|plus|pas|jamais|sans|sauf|hors|tout sauf|ni|non|fini|stop|marre|surtout pas|n['’]importe (?:quoi sauf|laquelle|lequel|o[uù]|quelle (?:usine|bo[iî]te|entreprise))|ne )(?!\p{L})|(?:j['’ ]?ai|jai|je suis|je sais|g|mon|ma|mes|notre|mon \p{L}+|il|elle|ils|on|nous|c['’ ]?est|[çc]a|\d+)(?!\p{L})|(?:cdi|cdd|int[ée]rim|bac|bep|cap|bts|but|dut|rqth|caces|permis|dipl[ôo]me|habilitation)(?!\p{L}))/iu;
/** What is asked to be told, and no place. */
const onlyTold =
  /^(?:(?:savoir si (?:je|on) (?:peux|peut|pourrais))$|(?:faire(?: (?:sans|pour|avec|quoi|d['’]autre|comme|de plus|maintenant)(?!\p{L}).*)?$)|(?:de )?(?:savoir|conna[iî]tre|comprendre|[êe]tre (?:inform|conseill|aid|accompagn|honn[êe]te)|un avis|un autre (?:regard|avis)|une r[ée]ponse|des (?:infos|renseignements|conseils|pistes|id[ée]es)|de l['’]aide|qu['’]on|parler|te?nir|me sortir|votre|vos|discuter)|(?:à|a) (?:savoir|\d)|bien (?:mais|aussi|sûr)?$)(?!\p{L})/iu;
/** What gives a reason behind a wish, and names nowhere to go. */
const reason = /^(?:parce qu|pck|pcq|car(?!\p{L})|puisque|vu que|because)/iu;
/** "l’employeur n’est pas contre": told beside a wish, and no place. */
const isClause =
  /^\S+ \S+ (?:n['’ ]?(?:est|a|ont)|est|sont|ont)(?!\p{L})|^\S+ (?:n['’](?:est|a)|est|sont|ont)(?!\p{L})/iu;
const saidAgain = /^(?:enfin|bref|ou plut[ôo]t|c['’ ]est[- ][àa][- ]dire|autrement dit)(?!\p{L})/iu;

/** "savoir comment passer dans le nucléaire": what one would do, asked for. */
const how =
  /^(?:(?:de )?(?:savoir|comprendre|conna[iî]tre)(?: (?:comment|s['’ ]?il|si))?|comment)(?: (?:faire|on fait|je fais|je (?:peux|pourrais)|(?:c['’]|il )est possible))?(?: (?:pour|de|d['’]))? ?(?=(?:passer|entrer|rentrer|devenir|aller|travailler|rejoindre|int[ée]grer|basculer|partir|[êe]tre) )/iu;
const withoutHow = (object: Said): Said => {
  const lead = how.exec(object.said)?.[0].length ?? 0;
  return { ...object, at: object.at + lead, said: object.said.slice(lead) };
};

/** The parts of the object of a wish that may say where: what is told of oneself, fled or given as a reason says nowhere. */
export function wheresOf(asked: Said): Said[] {
  const object = withoutHow(asked);
  const all = toldParts(object);
  const why = all.findIndex(({ said }) => reason.test(said));
  const parts = why < 0 ? all : all.slice(0, why);
  // "les gros systèmes, enfin le froid industriel": what is said again is said better.
  const again = parts.filter(({ said }) => saidAgain.test(said));
  const kept = [...again, ...parts.filter((one) => !again.includes(one))].filter(
    ({ said }, at) => (at === 0 || !(notWhere.test(said) || isClause.test(said))) && !isOfSomeoneNear(said),
  );
  return (onlyTold.test(object.said) ? kept.slice(1) : kept)
    .map(withoutJoin)
    .filter(({ said }) => said !== '' && !idlePart.test(said) && !asksOnly.test(said));
}
