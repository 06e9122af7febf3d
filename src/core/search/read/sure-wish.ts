import { clausesIn } from './clauses-told.ts';

/** What a sentence surely wishes, and the other clauses, that tell who wishes it and why. Folded. */
type SureWish = { wish: string; told: string };

const who = '(?:je|j|on|qui|elle|il|i)';
const would =
  '(?:veux|veut|voudrais?|voudrait|aimerais?|aimerait|souhaite|souhaiterais?|souhaiterait|vise|envisage|reve|pense|songe|compte|espere|vais|want|hope)';
/** Small words and verbs between who wishes and the work: "me reconvertir comme", "m’orienter vers un poste de". */
const into =
  '(?:(?:tellement|vraiment|plutot|bien|maintenant|enfin|a|au|aux|me|m|se|s|de|d|du|des|en|vers|dans|comme|un|une|la|le|l|les|ou|par|pour|sur|chez|to|be|become|an|devenir|etre|passer|passe(?= [a-z])|rejoindre|integrer|entrer|reconvertir|orienter|evoluer|former|(?:travailler|bosser)(?= (?:dans|en|comme|a|au|chez|pour|in|as) )|apprendre|faire(?= (?:de|du|d|le|la|l|comme) )|(?:(?:postes?|metiers?|emplois?|boulots?|secteur|monde|domaine) (?:de|d|du|dans)(?: (?:la|le|l))?)|formation de) )*';

/** What leads to a wish, and is said of nothing else. */
const before: readonly RegExp[] = [
  new RegExp(
    `(?:^| )(?:ce (?:que|qu|qui) (?:je|on|me|m) [a-z]+(?: [a-z]+){0,2}? c (?:est|serait)|(?:mon |le )?(?:objectif|but|reve|projet)(?: c est| est| serait)?|cap sur|place a(?:u| la| l)?) ${into}(?<wish>.+)$`,
    'u',
  ),
  // "je veux devenir", "j’aimerais réparer": not what one would no longer.
  new RegExp(
    `(?:^| )${who} (?:me |m |y )?${would} (?!plus |pas |arreter |quitter |changer |partir )${into}(?<wish>.+)$`,
    'u',
  ),
  new RegExp(
    `(?:^| )(?:je|j) (?:me|m) (?:verrais|voi[st]|imagine|tourne|oriente|dirige|lance|reconvertis)(?: bien| plutot)? ${into}(?<wish>.+)$`,
    'u',
  ),
  new RegExp(
    `(?:^| )(?:je|j) (?:ferais|serais) (?:bien )?(?:une? )?(?:(?:bon|bonne|super) )?(?<wish>.+)$`,
    'u',
  ),
  new RegExp(`(?:^| )(?:me|m a|m ont) (?:propose|parle|conseille|oriente)(?:nt)? ${into}(?<wish>.+)$`, 'u'),
  new RegExp(
    `(?:^| )(?:quitter|lacher|changer) (?<told>.+) (?:et|pour) (?:devenir|rejoindre|integrer|entrer dans|etre|faire) ${into}(?<wish>.+)$`,
    'u',
  ),
  /(?:^| )(?<!(?:que|quoi|what) )devenir (?:une? )?(?<wish>.+)$/u,
];
/** What says, after it, that something is wished: "la pharma m’intéresse". */
const after =
  /^(?<wish>.+?) (?:(?:ca|c est|sa|cela) )?(?:(?:me|m) (?:tente|tenterait|plait|plairait|attire|attirerait|interesse|interesserait|branche|fait (?:envie|rever))|j (?:adore|aime|aimerais)|embauche|recrute)(?: (?:bien|beaucoup|enormement|vraiment|plus))?(?: (?:si|mais|car) .+)?$/u;

/** A question that says both: "est-ce qu’un boulanger peut devenir soudeur". */
const both: readonly RegExp[] = [
  /^(?:est ce (?:qu|que) )?(?:une? |je suis |moi )?(?<told>[a-z]+(?: [a-z]+){0,4}?) (?:est ce que je |je |on )?(?:peut|peux|pourrait|puis je)(?: (?:il|elle|t il|t elle))? (?:devenir|passer|etre|travailler comme) (?<wish>.+)$/u,
  /^comment (?:devient on|devenir|on devient|passer|etre) (?<wish>.+?) (?:quand|si|lorsqu?|en) (?:(?:on|je|j|ai|a|est|suis|etant|ayant|ete|toujours|fait) )+(?<told>.+)$/u,
  /^(?:il parait que |parait que )?(?<wish>.+?) (?:c est|est|serait|ca a l air) (?:bien )?(?:moins|plus|mieux) (?:[a-z]+ )?(?:que|qu) (?<told>.+)$/u,
  /(?:^| )passer de (?<told>[a-z]+(?: [a-z]+){0,4}?) (?:a|au|vers) (?<wish>.+)$/u,
  /^(?:je |on |j )?(?:quitte|quitter|lache|arrete) (?<told>.+?) pour (?:devenir |etre |faire )?(?<wish>.+)$/u,
];

/** What is said of a wish, and is none of it: why, whether it can be. */
const tail =
  / (?:(?:car|parce que|puisque|si|mais|sans|avec|est ce|c est|par ou|ou (?:un|une|quelque|faut)|plutot que|quand|comme ca|maintenant|svp|merci|qu en|ou rien|tranquille|a (?:mi )?temps|c) .*|maintenant|svp|merci)$/u;
const lead =
  /^(?:(?:et|mais|donc|alors|la|le|les|l|un|une|par contre|peut etre|sinon|plutot|je|j|hesite|le secteur|secteur|de|du|d|metier) )+/u;
/** A wish of any other work, or one that is refused, is none that is sure. */
const unsure =
  /^(?:plus|pas|autre|change[rz]?|changement|arreter|quitter|partir|rester|garder|savoir|trouver|evoluer|avoir|aller|gagner|voir|bouger|monter|sortir|installer|fixer|quelque|quoi|quel(?:le)?s?|[a-z]*thing|c|ca|cela|moi|tout|rien|diplome?s?|formations?|une? autre|trucs?|postes?|boulots?|taf|travail|metiers?|emplois?)(?= |$)/u;
/** Words that lead to a wish, and tell nothing of who wishes. */
const idle = new RegExp(
  `^(?:(?:${who}|${would}|et|mais|donc|alors|me|m|le|la|pour|bonjour|merci|svp) ?)*$`,
  'u',
);

const most = 8;

const bare = (wish: string): string => wish.replace(lead, '').replace(tail, '').trim();

/** The wish that a sentence says in so many words, wherever it stands; null where nothing else is told, or none is sure. */
export function sureWish(text: string): SureWish | null {
  const clauses = clausesIn(text).reduce<string[]>(joined, []);
  for (const [at, clause] of [...clauses.entries()].reverse()) {
    const others = [...clauses.slice(0, at), ...clauses.slice(at + 1)];
    for (const { wish = '', told = '', start } of waysIn(clause)) {
      const said = bare(wish);
      const rest = [...others, told, start].filter((one) => !idle.test(one.trim())).join(', ');
      if (said !== '' && !unsure.test(said) && said.split(' ').length <= most && rest !== '')
        return { wish: said, told: rest };
    }
  }
  return null;
}

/** "objectif : soudeur", "les plans, j’adore": what is said in two breaths. */
function joined(clauses: readonly string[], one: string): string[] {
  const last = clauses.at(-1) ?? '';
  const leads = /(?:^| )(?:autre chose|objectif|projet|but|reve|souhait)$/u.test(last);
  if (leads)
    return [
      ...clauses.slice(0, -1),
      last.replace(/(?:[a-z]+ a )?autre chose$/u, 'objectif').concat(` ${one}`),
    ];
  return /^j (?:adore|aime)$/u.test(one) ? [...clauses.slice(0, -1), `${last} ${one}`] : [...clauses, one];
}

type Way = { wish?: string; told?: string; start: string };

function waysIn(clause: string): Way[] {
  return [...both, ...before, after].flatMap((pattern) => {
    const match = pattern.exec(clause);
    if (match?.groups === undefined) return [];
    return [{ ...match.groups, start: clause.slice(0, match.index) }];
  });
}
