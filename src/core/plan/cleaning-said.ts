import type { Ask } from '../search/asked.ts';
import { meant, type Meant } from '../search/meant.ts';

/** Who cleans says where, which is no trade: "je fais le ménage dans un labo pharmaceutique". */
const cleans =
  /^(?:(?:je |j['’])?(?:fai[st]|bosse|travaille|suis) )?(?:(?:le|du|les|des|au|dans le|en) )?(?:nettoyage|m[ée]nages?|propret[ée]|cleaning|(?:une? )?(?:femmes? de m[ée]nage|agente?s? d['’ ]entretien|agente?s? de (?:nettoyage|propret[ée])|technicien(?:ne)?s? de surface))(?: industriel)?(?: (?:de |des? |du |de la )(?:les |la )?(?:salles?|locaux|bureaux|ateliers?|vestiaires|sols?|zones?|usines?|machines?)(?: blanches?| propres?)?)? (?:dans|en|chez|à|au|aux|sur|d['’]|de|in|at)(?!\p{L})/iu;
/** "je nettoie les salles dans une usine de médicaments". */
const cleansRooms =
  /^(?:je |on |i )?(?:n[eé]t{1,2}o(?:ie|ies|is|yes?|ye)|lave|d[ée]sinfecte|clean)s? (?:(?:les?|la|des|du|l['’]|the) ?)?(?:salles?|locaux|bureaux|ateliers?|vestiaires|sols?|zones?|usines?|labos?|laboratoires?|rooms?|offices?|floors?|factory|workshops?)(?!\p{L})/iu;
/** "nettoyage industriel usine pharma": the work is said first. */
const first =
  /^(?:nettoyage|propret[ée]|cleaning)(?: industriel)? (?!(?:de|du|des|d['’]|à|au|haute|[aà] sec))\p{L}/iu;
const domestic = /(?<!\p{L})(?:h[ôo]tels?|particuliers?|maisons?|domicile|gens|homes?|houses?)(?!\p{L})/iu;
/** Who cleans rooms, whatever is made in them, and who cleans a works. */
const ofRooms = 'K2205';
const inWorks =
  /(?<!\p{L})(?:usines?|sites? (?:industriel|de production)|industri\p{L}*|ateliers?|labos?|laboratoires?|salles? blanches?|production|laiterie|abattoir|pharma\p{L}*|agro\p{L}*|chimi\p{L}*|cosm[ée]ti\p{L}*|sanofi|factor(?:y|ies)|plants?)(?!\p{L})/iu;
const cleaner = 'agent de nettoyage industriel';

/** The trade of who cleans in the works that the words name; null where they say another work, or one's trade is of cleaning already. */
export async function cleaningSaid(ask: Ask, typed: string, end: Meant | null): Promise<Meant | null> {
  const says = [cleans, cleansRooms, first].some((one) => one.test(typed));
  const isOfWorks = end?.id === ofRooms && inWorks.test(typed);
  const isCleaning = end?.id.startsWith('K220') ?? false;
  if (domestic.test(typed) || (!isOfWorks && (!says || isCleaning))) return null;
  const found = await ask(cleaner);
  return found ? meant(cleaner, found.suggestions, found.results, false) : null;
}
