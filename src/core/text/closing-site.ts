import { fold } from './fold.ts';

/** Where one works; "-erie" is of works too: "fonderie", "laiterie". */
const works = String.raw`(?:usine|site|bo[iî]te|entreprise|soci[ée]t[ée]|atelier|entrep[oô]t|d[ée]p[oô]t|plate-?forme|chantier|magasin|fabrique|filature|abattoir|manufacture|centrale|garage|groupe|taf|taff|filiale|plant|factory|warehouse|workshop|company|foundry|mill|depot|shop|mine|carri[eè]re|haut[- ]fourneau|\p{L}{3,}erie)`;
/** A lost apostrophe leaves its letter: "lusine ferme". */
const whose = String.raw`(?:(?:la|le|l|ma|mon|notre|nos|cette|cet|ce|une?|the|my|our)[ '’]+|l(?=usine|atelier|entre|abattoir))`;
/** What a works is of, or what is left unsaid of it: "usine de pneus", "boîte où je bosse". */
const ofWhat = String.raw`(?: (?!(?:je|j|on|nous|et|mais)\b)[\p{L}'’-]+){0,5}?`;
const helps = String.raw`(?:(?:va|vont|doit|doivent|devrait|vient de|viennent de|risque de|est en train de|est|sera|a|ont|is|are|has|will|will be|is going to|be)(?: (?:bient[oô]t|tous|tout|d[ée]finitivement|[eê]tre|soon))? )`;
/** Where a works goes: far, or to a region or a country. */
const away = String.raw`(?:[aà] (?:plus de |environ )?\d+ ?(?:km|kilom[eè]tres|bornes|h(?:eures?)?)(?: d['’ ](?:ici|la))?|(?:trop |tr[eè]s )?loin(?: d['’ ]ici)?|[aà] l['’ ](?:[ée]tranger|autre bout(?: de la france| du pays)?)|ailleurs|(?:en|au|aux|dans|vers|to) (?:la |le |les |l['’])?(?:pologne|roumanie|chine|inde|tunisie|turquie|espagne|portugal|hongrie|slovaquie|r[ée]publique tch[eè]que|allemagne|italie|maroc|bretagne|normandie|vend[ée]e|alsace|lorraine|bourgogne|auvergne|provence|occitanie|nord|sud(?:-ouest|-est)?|est|ouest|(?:une? )?autre (?:r[ée]gion|ville|d[ée]partement|pays)|another (?:region|town|country)))`;
/** A works that goes elsewhere. */
const goes = String.raw`(?:(?:part(?:ent|ir|ira|iront)?|s['’ ]en va|bouge|moves|is moving|goes) ${away}|(?:d[ée]m[ée]nag|transf[eè]r|transf[ée]r|relocat)\p{L}*(?: ${away})?)`;
const shuts = String.raw`(?:ferm(?:e(?:nt|r|ra|ront|rait|ons)?|ait|[ée]e?s?)|d[ée]localis\p{L}+|(?:met(?:tre|tent|s)?|mis) la cl[ée]f? sous la porte|baiss\p{L}+ (?:le|son) rideau|d[ée]pos\p{L}+ le bilan|(?:fai(?:t|re)|font) faillite|coul(?:e|é|er)|en (?:faillite|liquidation)|liquid[ée]e?|cess\p{L}+ (?:son activit[ée]|la production|de produire)|arr[eê]t\p{L}+ (?:son activit[ée]|la production)|clos(?:es?|ed|ing)(?: down)?|shut(?:s|ting)?(?: down)?|bankrupt)`;
/** A verb that ends what is said, or goes on with when, why or what comes next: "ferme les cartons" does not. */
const then = String.raw`(?=\s*(?:$|[,;.!?:)(-])| (?:ses portes|en|[aà] (?:la|cause|partir)|au|fin|d[ée]but|courant|mi|bient[oô]t|dans|cette|cet|ce|le mois|l['’](?:an|[ée]t[ée]|hiver)|d['’]ici|d[ée]finitivement|tout|et|donc|alors|mais|car|chez (?:nous|moi)|ici|pour|apr[eè]s|suite|je|j['’ ]|on|faut|soon|in|next|this|at|and|so|but|i)\b)`;
const ends = String.raw`(?:${shuts}(?: ses portes| d[ée]finitivement)*|${goes})${then}`;
const sites = String.raw`(?:(?<!(?:dans|chez|pour) )${whose})`;

/** The whole of it: "mon atelier ferme", "la boîte met la clé sous la porte"; nothing is left to read a trade in. */
const bare = String.raw`${sites}${works} (?:qui |se |s['’])?${helps}?${ends}`;
/** Said of what a trade may be read in: "entrepôt de pièces auto qui ferme" keeps what is before. */
const beside = String.raw`(?<=(?<!\p{L})${works}s?${ofWhat} )(?<!(?<!\p{L})(?:une|la|en|de|cette|ma|ou|[aà]) )(?:qui |se |s['’])?${helps}?${ends}`;
const they = String.raw`(?:on|ils?|elles?|nous|tout|[cç]a|we|they|(?:le|mon|notre) (?:patron|employeur|groupe)|la direction)(?: (?:are|re|nous|va|vont|allons|ont|a|est|sommes|viennent de|vient de|doivent|doit|parlent de|veulent|will|will be))* (?:(?:ferm|d[ée]localis|d[ée]m[ée]nag|transf[eèé]r)\p{L}+ (?:l['’ ]|la |le |notre |mon |ma )${works}|${ends})`;
const named = String.raw`fermetures? (?:${works}(?!\p{L})|(?:de |d['’]|du |des )(?:la |le |l['’]|ma |mon |notre |cette )?${works}(?!\p{L})|d[ée]finitive|annonc[ée]e|prochaine|pr[ée]vue)|plans? (?:social|sociaux|de sauvegarde(?: de l['’]emploi)?|de d[ée]parts?(?: volontaires?)?)|(?:^|(?<=(?:un|le|du|au|ce|en|par|notre|suite [aà] un|,) ))pse(?! ?\d)|d[ée]localisation|(?:mise en )?liquidation judiciaire|d[ée]p[oô]t de bilan|(?:met(?:tre|tent)? |mis )?la cl[ée]f? sous la porte|plant closure|offshor(?:ed|ing)|going bust|mov(?:ing|ed) (?:our |the )?(?:work|production) abroad`;

/** When, and where the work goes. */
const when = String.raw`(?: (?:(?:en|fin|d[ée]but|courant|mi|in|pour|de) ?)+(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|[ée]t[ée]|hiver|printemps|automne|rentr[ée]e|ann[ée]e)(?: 20\d\d)?| (?:au|ce|cet|cette|[aà] la|d['’]ici (?:le |l['’]|la )?|in the |this |next ) ?(?:prochaine? )?(?:printemps|[ée]t[ée]|automne|hiver|rentr[ée]e|spring|summer|autumn|winter)| (?:bient[oô]t|soon|cette ann[ée]e|ce mois-ci|le mois prochain|l['’]ann[ée]e prochaine|l['’]an prochain|next (?:month|year)|(?:dans|d['’]ici|in) (?:\d+|un|deux|trois|quatre|six|quelques|one|two|three|six) (?:mois|semaines?|ans?|jours|months?|weeks?|years?))| (?:en|au|[aà] l['’]) ?(?:pologne|roumanie|chine|inde|tunisie|turquie|espagne|hongrie|slovaquie|r[ée]publique tch[eè]que|allemagne|italie|maroc|portugal|[ée]tranger))`;

const closing = new RegExp(
  String.raw`(?<!\p{L})(?:${bare}|${beside}|${they}|${named})(?!\p{L})${when}{0,2}`,
  'giu',
);
const joins =
  /^(?:[\s,;.:]|(?:et|mais|car|and|but)(?!\p{L}))+|(?:[\s,;.:]|(?<!\p{L})(?:et|mais|car|qui|and|but))+$/giu;

/** Whether words say that where one works closes or moves away. */
export const saysSiteCloses = (typed: string): boolean => fold(typed).search(closing) >= 0;

/** Words without those that say so: what else they say is what one does. */
export function withoutClosing(typed: string): string {
  const kept = typed.replace(closing, ' ');
  return kept === typed
    ? typed.trim()
    : kept
        .replace(joins, '')
        .replace(/\s+([,;.])/gu, '$1')
        .replace(/\s+/gu, ' ');
}
