import { mendsEngines } from './letter/hobby.ts';

/** "rentré dans le nucléaire": the infinitive, as it sounds. */
const asItSounds =
  /^(?:bien )?(r?entr|all|pass|travaill|boss|boug|retourn)[ée]e?s? (?=(?:dans|en|[àa]|aux?|chez|vers|ds)(?!\p{L}))/iu;
/** "retrouver un poste" is to find one; a building is any works, and none to build. */
const found = /(?<!\p{L})re(?=trouver(?!\p{L}))/giu;
const building =
  /(?:(?<!\p{L})dans |^)(?:un|des) b[âa]timents?(?: (?:ferm[ée]s?|chauff[ée]s?|couverts?))?(?! (?:d['’]|agricoles?|industriels? en))(?!\p{L})/giu;

/** "ou celle qui fait des crèmes": another works. */
const theOne =
  /(?<=(?:usine|bo[iî]te|entreprise|fabrique) [^,;.]{3,40}? )(?:ou|et) (?:de )?(?:celle|celui|l['’]autre) (?:qui )?fai(?:t|sait) (?:des |de la |du |les )?/giu;
/** "à l’équipe maintenance": the function. */
const team =
  /(?:[àa] |dans |en )?(?:l['’]|une |leur |notre )?(?:[ée]quipe|service) (?:de |d['’])?(?:la )?(?=(?:maintenance|production|qualit[ée]|logistique|conditionnement)(?!\p{L}))/giu;
/** No ministry, and no road to build. */
const indoors =
  /(?<!\p{L})(?:(?:en|[àa] l['’ ]?|l['’ ]) ?int[ée]rieur(?! (?:de|d['’]|du|des)(?!\p{L}))|(?:plus|pas|jamais|stop|fini) (?:sur )?(?:la |les )?routes?)(?!\p{L})/giu;
/** "descendre du camion": the lorry that one leaves. */
const offTheLorry =
  /(?:(?:je (?:veux|voudrais) )?(?:descendre|sortir|m['’]?arr[êe]ter|arr[êe]ter|poser|l[âa]cher|quitter|laisser|garer)(?: (?:d[ée]finitivement|enfin))? (?:du|de mon|le|mon|de la|la) (?:camion|poids[- ]lourd|semi|volant|cabine|bahut))(?!\p{L})(?:,? (?:et|pour))?\s*/giu;
/** Who keeps machines running is no mechanic of cars. */
const upkeep = /(?<!\p{L})m[ée]cano (?:de |d['’]|en )(?:la )?(?=maintenance(?!\p{L}))/giu;
/** "au contrôle qualité", with nothing beside: the function, and not its electrician. */
const quality =
  /^(?:(?:passer|aller|travailler|évoluer|faire) )?(?:(?:au|le|en|du|de la|dans le|vers le) )?contr[ôo]le (?:de )?(?:la )?qualit[ée](?: (?:en|dans une|dans l['’ ]|[àa] l['’ ]) ?(?:usine|industrie))?$/iu;
const privately =
  /(?:mais )?(?:(?:dans|vers) le|^(?:(?:passer|aller) dans )?le) (?:priv[ée]|public)(?!\p{L}),? ?/giu;

/** How the work would be: careful work is of no one industry. */
const careful =
  /(?<!\p{L})(?:travail|m[ée]tier|truc|boulot|job|poste|taf|quelque chose)(?: de)?(?: (?:tr[èe]s|plus|assez|un peu))? pr[ée]cise?(?! (?:qui|dans|en|de|du|au|pour) )(?!\p{L})/giu;
/** How much one would like it. */
const ideally =
  /(?:et )?(?:l['’ ]?id[ée]al (?:ce |[çc]a )?(?:serait|est|c['’]est)|id[ée]alement)(?: (?:de|d['’]|que ce soit))? ?/giu;
/** "sur ce site": where one is. */
const here =
  /(?<!\p{L})(?:(?:sur|dans|[àa]) (?:ce|cette|le m[êe]me|la m[êe]me) (?:site|usine|entreprise|labo(?:ratoire)?)|dans la bo[iî]te(?! (?:de|d['’]|qui|à)))(?!\p{L})/giu;
/** A region names no trade. */
const region =
  /,? ?(?:(?:en|dans la|la) )?r[ée]gion (?:\p{L}+(?:aise|oise|ienne|aine|ande|onne)|(?:de |d['’])?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?!\p{L})/gu;
/** "rester technicienne mais dans": one's own trade. */
const stays = /^rester \p{L}+(?: de \p{L}+)?,? (?:mais )?(?=(?:dans|en|chez) )/iu;

/** "qu’est-ce que je peux faire ?": asked behind a wish. */
const whatElse =
  /[,;.]?\s*(?:et )?qu['’ ]?est[- ]ce que (?:je|on) (?:peux|peut|pourrais|pourrait) (?:faire|trouver)[^,;.?]*\??/giu;
/** "trouver un boulot": any. */
const finding =
  /^(?:trouver|chercher|avoir|d[ée]crocher|find|get) (?=(?:une?|du|a) (?:boulot|travail|emploi|poste|job|taff?|place)(?!\p{L}))/iu;
const anyWork = 'un travail';

/** "apprendre un métier à l’usine, j’aime la mécanique, réparer des scooters": what one mends for pleasure says a taste, where one would work in a factory. */
const tellsTaste =
  /(?<!\p{L})(?:j['’ ]?(?:aime|adore|kiffe)|(?:je|on) (?:r[ée]pare|bricole|(?:d[ée]|re)monte))(?!\p{L})/iu;
const likesMechanics = /(?<!\p{L})(?:aime|adore|kiffe)(?: bien)? la m[ée]ca/iu;
const factory = /(?<!\p{L})(?:usines?|industrie|ateliers?|factory)(?!\p{L})/iu;
const withTaste = (wish: string): string =>
  factory.test(wish) && ((mendsEngines(wish) && tellsTaste.test(wish)) || likesMechanics.test(wish))
    ? 'la mécanique'
    : wish;

/** "me poser", "travailler en équipe", "dans le bassin", "tu crois que": how one would live and where, or asked; they name no trade. */
const idle =
  /(?<!\p{L})(?:(?:(?:me|se|nous) (?:poser|stabiliser|caser)(?: et )?)?(?:signer|d[ée]crocher) (?:enfin )?(?:un |en )?(?:vrai )?(?:contrat(?: en cdi)?|cdi)|(?:me|se|nous) (?:poser|stabiliser|caser)|(?:travailler|bosser|[êe]tre) en [ée]quipe(?! (?:de|du|\d))|(?:dans|sur) (?:le|mon|notre|ce|leur) bassin(?: d['’ ]?emplois?)?|(?:pour )?(?:fabriquer|faire|produire|cr[ée]er) (?:des (?:choses|trucs|objets)|quelque chose|du concret)(?! (?:de|d['’]|avec|qui|en) ?\p{L})|(?:tu|vous) (?:crois|croyez|penses|pensez)(?: qu(?:e|['’]))?)(?!\p{L})(?:,\s*)?/giu;

/** A wish in the words that a name is looked for by. */
export function plainlyWished(wish: string): string {
  const plain = withTaste(wish)
    .replace(asItSounds, '$1er ')
    .replace(whatElse, '')
    .replace(finding, '')
    .replace(found, '')
    .replace(careful, 'travail')
    .replace(offTheLorry, '')
    .replace(ideally, '')
    .replace(here, 'là-bas')
    .replace(region, '')
    .replace(stays, '')
    .replace(theOne, 'ou l’usine de ')
    .replace(building, ' ')
    .replace(indoors, ' ')
    .replace(team, '')
    .replace(quality, 'la qualité')
    .replace(upkeep, 'technicien de ')
    .replace(privately, 'dans ')
    .replace(idle, '')
    .replace(/ +/gu, ' ')
    .replace(/(?: ?[,;])+(?= ?[,;.]| *$)/gu, '')
    .replace(/ (?=[,;.])/gu, '')
    .trim();
  // Where any work is done: nothing more is wished.
  return /[\p{L}\d]{2}/u.test(plain.replace(/^[\s,;.]+/u, '')) ? plain : anyWork;
}
