import type { Lang } from './lang.ts';

type Said = Readonly<Record<Lang, string>>;

/** Articles of the nouns that name industries; a vowel or an h takes "l’" whatever the gender. */
const nouns: Readonly<Record<'le' | 'la' | 'les', string>> = {
  le: 'béton bois café caoutchouc carton chauffage chocolat ciment cristal cuir froid gaz lin levage maraîchage nautisme nucléaire papier parfum paysage pétrole plâtre raffinage recyclage spatial sucre textile verre vin vitrail',
  la: 'bijouterie boulangerie céramique charcuterie chaussure chaux chimie confiserie conchyliculture construction coopération cosmétique couture défense fonderie forêt forge joaillerie literie maroquinerie mécanique métallurgie meunerie nutrition pâtisserie pêche plaisance plasturgie production puériculture pyrotechnie récupération réparation salaison sellerie sidérurgie vigne',
  les: 'articles ascenseurs bières biscuits boissons briques carrières charpentes composites conserves courses cuirs dispositifs eaux entrepôts équipements espaces fibres fruits grains industries jouets légumes machines menuiseries milieux œufs panneaux parcs pâtes peaux pépinières plats pneumatiques pommes portes produits services sièges spiritueux surgelés travaux tuiles viandes volailles',
};
const articles = new Map<string, 'le' | 'la' | 'les'>(
  (['le', 'la', 'les'] as const).flatMap((article) =>
    nouns[article].split(' ').map((noun) => [noun, article] as const),
  ),
);
/** Nouns that take "l’". */
const elided = new Set(
  'aéronautique agriculture agroalimentaire aquaculture ameublement armement automobile électricité électronique élevage épicerie équitation habillement horlogerie horticulture industrie orfèvrerie orthopédie outillage'.split(
    ' ',
  ),
);

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);

/** One noun with what it governs, after "dans" or "de". Null: its article is not known. */
function nounSaid(text: string, of: boolean): string | null {
  const noun = text.split(' ')[0] ?? text;
  if (elided.has(noun)) return `${of ? 'de ' : ''}l’${text}`;
  const article = articles.get(noun);
  if (article === undefined) return null;
  if (of && article !== 'la') return `${article === 'le' ? 'du' : 'des'} ${text}`;
  return `${of ? 'de ' : ''}${article} ${text}`;
}

/** An industry in a French sentence, after "dans" or "de": each of its nouns with its article, or quoted where one is not known. */
function inFrench(label: string, of: boolean): string {
  const bare = label.replace(/ \([^)]*\)$/u, '');
  const parts = lower(bare)
    .split(/(, | et )/u)
    .map((part, at) => (at % 2 === 1 ? part : nounSaid(part, of)));
  return parts.includes(null) ? `${of ? 'du' : 'le'} secteur « ${bare} »` : parts.join('');
}

const inEnglish = (label: string): string => {
  const bare = label.replace(/ \([^)]*\)$/u, '');
  const said = bare.charAt(0).toLowerCase() + bare.slice(1);
  return said.endsWith(' industry') ? `the ${said}` : said;
};

/** "dans l’industrie pharmaceutique", "in the dairy industry". */
export const inPlace = (place: Said, lang: Lang): string =>
  lang === 'fr' ? `dans ${inFrench(place.fr, false)}` : `in ${inEnglish(place.en)}`;

/** What belongs to an industry: "du nucléaire", "in the dairy industry". */
export const ofPlace = (place: Said, lang: Lang): string =>
  lang === 'fr' ? inFrench(place.fr, true) : inPlace(place, lang);
