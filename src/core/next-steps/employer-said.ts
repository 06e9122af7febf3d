import { fold } from '../text/fold.ts';

/**
 * What words tell of who employs one: an artisan, a shop of a food craft (of an artisan or of a factory: "une boulangerie"), a factory, a
 * cleaning firm, another firm that works on the site of its clients, or a public service.
 */
export type EmployerKind = 'artisan' | 'shop' | 'works' | 'cleaning' | 'contractor' | 'public';

const firm = String.raw`(?:boite|bote|societe|entreprise|groupe|company|firm)s?`;
const cleaning = new RegExp(
  String.raw`\b${firm} (?:de |d ?' ?)?(?:proprete|nettoyage|menage)\b|\bcleaning (?:company|firm|contractor|agency)\b`,
  'u',
);
const contractor = new RegExp(
  String.raw`\b(?:sous[ -]?trait(?:ants?|antes?|ance)|prestataires?|en prestation|${firm} (?:exterieure?|de (?:prestations?|maintenance))|sub[ -]?contractors?|contractors?)\b`,
  'u',
);
const artisan = /\bartisan(?:e|s|es|al|ale|aux|ales)?\b|\bde (?:quartier|village)\b/u;
const works = /\b(?:industri\w+|usines?|abat+oirs?|a la chaine|agro\w*|factory|plant)\b/u;
const shop =
  /\b(?:boulangerie|patisserie|boucherie|charcuterie|poissonnerie|fournil|bakery|butcher ?'?s|fishmonger ?'?s)\b/u;

const publicService =
  /\b(?:recherche publique|(?:labo\w*|recherche|hopital|etablissement|organisme|centre|institut) (?:\w+ )?publi(?:c|que)|(?:service|fonction|secteur) publi(?:c|que)|universite|cnrs|inserm|inrae?|cea|chu|mairie|ministere|public (?:research|lab\w*|hospital|sector|service))\b/u;

/** Who employs one, by what one says to do; undefined where nothing tells. An artisan and a factory, both said, leave it open. */
export function employerSaid(does: string): EmployerKind | undefined {
  const folded = fold(does);
  if (publicService.test(folded)) return 'public';
  if (cleaning.test(folded)) return 'cleaning';
  if (contractor.test(folded)) return 'contractor';
  const [isArtisan, isWorks] = [artisan.test(folded), works.test(folded)];
  if (isArtisan !== isWorks) return isArtisan ? 'artisan' : 'works';
  return isArtisan || shop.test(folded) ? 'shop' : undefined;
}
