import { asksOnly, idlePart } from './names-nothing.ts';
import { toldParts, type Said, type Sentence } from './sentences.ts';
import { isOfSomeoneNear } from './someone-near.ts';

/** What points at something said before: "y entrer", "rejoindre ce monde-là", "faire comme elle". Of the object of a wish. */
export const pointsBack = new RegExp(
  String.raw`^(?:de |d['’])?(?:ne )?(?:(?:pouvoir |bien |aussi |juste )*)(?:y (?:aller|entrer|rentrer|bosser|travailler|[êe]tre|postuler|retourner|revenir|encadrer|passer|faire)|[çc]a|cela|(?:postuler |aller |entrer |travailler )?l[àa](?=$|[,.;!?]| (?:que|o[uù]|sans|avec))|ce (?:travail|m[ée]tier|poste|boulot)(?=$|[,.;!?])|(?:aller |entrer |partir |travailler |bosser |[êe]tre )?l[àa][- ]bas|(?:aller|entrer|travailler|postuler|bosser) (?:chez eux|dedans|dans cette \p{L}+)|(?:rejoindre|dans) (?:ce monde|cet univers|cette branche|cette usine|ce secteur)(?:[- ]l[àa])?|(?:ne )?(?:faire|apprendre|changer)(?: que)? ([çc]a|cela|pareil|comme (?:elle|lui|eux))|en faire (?:mon|un) m[ée]tier|faire (?:mon m[ée]tier )?de [çc]a|[àa] (?:leur|sa) place|les? rejoindre|en [êe]tre|leur \p{L}+)(?!\p{L})[\s,:]*`,
  'iu',
);

/** There: a place, of which the words behind say the post. Of the object of a wish. */
export const pointsThere =
  /(?<=\p{L} )(?:chez eux|l[àa][- ]bas)$|^(?:de |d['’])?(?:ne )?(?:pouvoir |bien |aussi |juste )*(?:y(?!\p{L})|(?:\p{L}+er )?l[àa][- ]bas|(?:aller|entrer|travailler|postuler|bosser) (?:chez eux|dedans))/iu;

/** "ça me plairait", "je peux faire comme elle ?", "c’est là que je me verrais", "ils prennent ?": a sentence of what was said. */
export const pointingSentence = new RegExp(
  String.raw`^(?:(?:et|mais|franchement|moi|du coup|donc|alors)[\s,]+)*(?:[çc]a (?:me|m['’ ]?) ?(?:dit|tent\p{L}+|pla\p{L}+|irait|int[ée]resse\p{L}*|branche\p{L}*|parle)(?: bien| pas mal| trop)?|c['’ ]?est (?:l[àa]|[çc]a) (?:que|qu['’ ])|je me vois bien (?:l[àa]|dedans)|[çc]a (?:existe|se fait|se tente)|(?:et )?(?:est[- ]ce que )?(?:c['’ ]?est|ce serait) (?:possible|faisable|jouable)(?: pour (?:moi|nous|quelqu['’]un comme moi).*)?$|(?:est[- ]ce qu['’ ])?ils (?:prennent|recrutent|forment|embauchent)(?: des)?|(?:moi )?je (?:dis|signe|prends|me dis)(?: pourquoi pas)?$|pourquoi pas$|comment (?:(?:on |je (?:fais pour )?|faire pour )?y (?:r?entrer?|acc[èe]de[rz]?|va|aller)|on fait pour y (?:r?entrer|aller))|(?:est[- ]ce que )?je peux (?:faire comme|les rejoindre|y))`,
  'iu',
);

/** What may be pointed at: a works, who works in one, what is made there, or a few words alone. */
const pointable =
  /(?<!\p{L})(?:usines?|ateliers?|bo[iî]tes?|entreprises?|fabri\p{L}*|font|fait|fais(?:ait)?|monte(?:nt)?|coul(?:e|ent)|parti[es]?|entr[ée]e?s?|embauch\p{L}*|recrut\p{L}*|prennent|plateforme|chez|dans|propos[ée]e?|chantiers?|centrale|recherchent?|en face|[àa] c[ôo]t[ée]|\p{L}{4,}eries?|gigafactor\p{L}+|m[ée]tier|parle|\p{L}{3,}(?:eurs?|euses?|rices?|iens?|iennes?|istes?))(?!\p{L})/iu;
const mostAlone = 4;
/** Oneself now: it is left, and not pointed at. */
const ofOneself =
  /^(?:et |mais |car )?(?:je|j['’ ]|jai|moi|g|mon|ma|mes|c['’ ]?est|[çc]a|meme|m[êe]me|là |du coup|par contre|sans|plus|pas|est[- ]ce|ils?(?! (?:f|y))|elles?|on (?!fa|mo|cou))(?!\p{L}{4})/iu;
/** Whether words are told of oneself, as one is now: they name nowhere to go. */
export const isOfOneselfNow = (said: string): boolean => ofOneself.test(said) && !isOfSomeoneNear(said);

/** Whether a part of a letter may be what later words point at. */
export const canBePointedAt = ({ said }: Said): boolean =>
  /\p{L}{3}/u.test(said) &&
  !isOfOneselfNow(said) &&
  !idlePart.test(said) &&
  !asksOnly.test(said) &&
  (pointable.test(said) || said.split(/\s+/u).length <= mostAlone);

/** "me parle des gigafactories", "est parti chez Alstom": what is spoken of. */
const spokenOf =
  /^.*?(?<!\p{L})(?:parl(?:e|ent|[ée]e?|ait) (?=d(?:e|es|u)(?!\p{L})|d['’])|(?:parti[es]?|entr[ée]e?s?|pass[ée]e?s?|bosse|travaille|embauch[ée]e?|pris[es]?|est) (?=(?:chez|dans|en|[àa] l['’]usine|coudre|monter|faire)(?!\p{L})))/iu;

/** "j’étais fraiseur": what one did once, which one comes back to. */
const didOnce =
  /^.*?(?<!\p{L})(?:j['’ ]?[ée]tais|j['’ ]?ai [ée]t[ée]|(?:avant|autrefois|auparavant),? (?:j['’ ]?[ée]tais |j['’ ]?ai fait (?:de la |du |de l['’])?)?)(?!\p{L})\s*/iu;
const mostBack = 3;

/** "j’ai vu que KNDS recrute": a part without how one heard of it. */
export function heard(part: Said): Said {
  const lead =
    /^(?:et |mais )?(?:j['’ ]?ai (?:vu|lu|entendu(?: dire)?|appris)|jai (?:vu|entendu)|on m['’ ]?a dit|(?:il |y )?para[iî]t|je (?:sais|vois)) qu(?:e |['’ ])/iu.exec(
      part.said,
    )?.[0] ?? '';
  return { ...part, at: part.at + lead.length, said: part.said.slice(lead.length) };
}

/**
 * What a letter says before a place in one of its sentences, nearest first: what "y", "ça" and "là-bas" point at. `at`: the sentence; `until`: where in the letter;
 * `past`: what one did is pointed at, "y revenir".
 */
export function beforeIn(sentences: readonly Sentence[], at: number, until: number, past = false): Said[] {
  const own = sentences[at];
  const earlier = own
    ? toldParts({ ...own, end: until, said: own.said.slice(0, Math.max(0, until - own.at)) })
    : [];
  const before = sentences
    .slice(past ? 0 : 1, Math.max(at, 1))
    .reverse()
    .flatMap((one, back) => (past || back < mostBack ? toldParts(one).reverse() : []));
  const all = [...earlier.reverse(), ...before];
  const kept = past ? all.filter(({ said }) => didOnce.test(said)) : all.map(heard).filter(canBePointedAt);
  return kept.map((one) => {
    const lead = (past ? didOnce : spokenOf).exec(one.said)?.[0] ?? '';
    return { ...one, at: one.at + lead.length, said: one.said.slice(lead.length) };
  });
}
