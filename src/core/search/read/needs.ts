/** Situations and intentions that people write beside a trade, or instead of one. */
type Need = { kind: 'situation' | 'intention'; value: string; typed: string };

type Wording = readonly [kind: Need['kind'], value: string, pattern: string];

/** On folded words between single spaces, elisions gone; French and English. The first that fits takes its words. */
const wordings: readonly Wording[] = [
  [
    'situation',
    'sans-diplome',
    '(?:jeunes? )?(?:sans|pas|aucun|without|no) (?:(?:de|le|aucun|any|a) )?(?:diplomes?|bac|qualifications?|degree|diploma)',
  ],
  [
    'situation',
    'formation-courte',
    '(?:formations?|stages?) (?:tres )?(?:courtes?|rapides?)|short (?:courses?|training)|(?<= formations? (?:[a-z]+ ){1,4})(?:tres )?(?:courtes?|rapides?)',
  ],
  ['situation', 'debutant', 'debutante?s?|sans experience|no experience'],
  ['situation', 'travail-poste', '[2345] ?x ?8|trois huit|travail poste|en equipes? alternantes?|shift work'],
  [
    'situation',
    'travail-de-nuit',
    '(?:pas )?(?:travail |travailler |poste |horaires? )?(?:de |la )?nuits?|(?:at )?nights?(?: shifts?| work)?',
  ],
  ['situation', 'week-end', '(?:pas )?(?:le |les )?(?:week ends?|weekends?|samedis?|dimanches?)'],
  [
    'situation',
    'port-de-charges',
    '(?:pas |sans )?(?:de )?(?:ports?|porter|soulever|porte) (?:de |des |du |trop )*(?:charges?|lourde?s?)(?: lourdes?)?|heavy lifting',
  ],
  [
    'situation',
    'mal-de-dos',
    '(?:j ai )?(?:mal|maux|probleme|problemes) (?:au|de|du) dos|dos (?:fragile|casse|bloque|abime)|bad back|back pain|lombalgies?',
  ],
  [
    'situation',
    'station-debout',
    '(?:pas )?(?:rester |etre |travailler )?debout(?: toute (?:la )?journee| longtemps)?|standing(?: all day)?',
  ],
  [
    'situation',
    'station-assise',
    '(?:travail |poste |rester |travailler )?assise?s?|(?:looking for )?(?:a )?(?:sitting|seated|desk)(?: job| work)?',
  ],
  ['situation', 'basses-temperatures', '(?:surtout )?(?:pas )?(?:dans le|au) froid|(?:in the |no )cold'],
  ['situation', 'allergie', 'allerg(?:ique|iques|ie|ies|ic)(?: (?:a|au|aux|la|le|les|to|the))*(?: [a-z]+)?'],
  ['situation', 'temps-partiel', '(?:a )?(?:temps partiel|mi temps)|part time(?: job| work)?'],
  ['situation', 'handicap', '(?:rqth|(?:travailleurs? )?handicape?e?s?|disab(?:led|ility))'],
  [
    'situation',
    'sans-permis',
    '(?:sans|pas de|pas le) permis(?: de conduire)?|(?:no|without a?) ?driving licen[cs]e',
  ],
  [
    'situation',
    'travail-en-hauteur',
    '(?:pas |peur )?(?:de |du )?(?:travail |travailler )?(?:en hauteur|vertiges?)|(?:at )?heights?',
  ],
  ['situation', 'senior', '(?:seniors?|(?:plus de )?(?:45|50|55|60) ans)'],
  [
    'situation',
    'alternance',
    '(?:en |contrat de |contrat d )?(?:alternance|alternante?s?|apprentissage)|apprenticeships?|contrat pro',
  ],
  ['situation', 'interim', '(?:en |mission )?interim(?:aires?)?|temp work'],
  ['situation', 'cdi', '(?:en )?(?:cdi|contrat stable)|permanent contract'],
  [
    'intention',
    'prise-en-charge',
    '(?:prise?s? en charge)|qui (?:paye|paie|finance)(?: .*)?|financements?|financer|who pays(?: .*)?|funding',
  ],
  [
    'intention',
    'salaire',
    '(?:salaires?|remunerations?|remuneree?s?|combien (?:on |je |ca )?(?:gagne|touche)|(?:etre )?payee? pendant(?: .*)?|salary|wages?|how much .*paid)',
  ],
  [
    'intention',
    'cout',
    '(?:combien (?:ca )?coute(?:nt)?|couts?|prix|tarifs?|gratuite?s?|cost|price|free)(?: (?:de|une|la|d) formations?)?',
  ],
  [
    'intention',
    'changer-de-metier',
    '(?:je (?:veux|voudrais) )?chang(?:er|e|ement) (?:de|d) (?:metiers?|travail|boulot|job|vie|branche|secteur|voie)|me reconvertir|chang(?:e|ing) (?:of )?(?:jobs?|careers?)',
  ],
];

const compiled = wordings.map(([kind, value, pattern]) => ({
  kind,
  value,
  pattern: new RegExp(`(?<= )(?:${pattern})(?= )`, 'u'),
}));

/** Takes the needs out of words, each kind once: what was read, and the words that stay. */
export function takeNeeds(words: readonly string[]): { needs: Need[]; rest: string[] } {
  const needs: Need[] = [];
  let left = ` ${words.join(' ')} `;
  for (const { kind, value, pattern } of compiled) {
    const typed = pattern.exec(left)?.[0];
    if (typed === undefined) continue;
    needs.push({ kind, value, typed });
    left = left.replace(pattern, '');
  }
  return { needs, rest: left.split(' ').filter((word) => word !== '') };
}
