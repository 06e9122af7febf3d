import { withoutGreeting } from '../text/greeting.ts';
import { licenceApart } from '../text/licence-at-risk.ts';
import { wishClause } from './wish-clause.ts';
import { withoutSignOff } from '../text/letter.ts';
import { leadingWords } from './leading-words.ts';
import { leftHalves } from './read/left-first.ts';

const wish = new RegExp(
  "^(.*?)[\\s,;.]+(?:(?:et|mais|qui|and|but|who) )?(?:j['’]ai |j['’]|je |i['’]|i |j(?=[va])|(?:il|elle|on|he|she|they) )?(?<!(?:^|[\\s,;.])(?:ne|n['’]) )(?<!(?:m[ée]decin|docteur|toubib|doc|doctor|patron|patronne|chef|cheffe|employeur|direction|bo[iî]te|usine|rh|drh|femme|mari|famille)(?: du travail)?(?: (?:il |elle |on |ne |n['’]|me |m['’]))? )(?:ve(?:ux|us|u|ut)(?! (?:(?:pas|rien|jamais|surtout pas)(?!\\p{L})|qu?e? ?['’]?j))|voudr(?:ai[st]?|é)|souhaite(?:rai[st])?|aimerai[st]?|cherche (?:à|a)|cherche(?= (?:quelque chose|qqch|autre chose|un truc|plus|moins)(?!\\p{L}))|cherche (?:du |un |une )(?:(?:vraie?|bon|bonne|autre|nouvel|nouveau|petit) )?(?:travail|m[ée]tier|boulot|emploi|poste|place|taff?|job|contrat|cdi|cdd)(?: (?:manuel|physique|simple|pareil|similaire|[ée]quivalent|identique|stable|fixe|du m[êe]me (?:type|genre)))?(?= (?:dans|en|comme|chez|à|a|au|avec|moins|plus|sans|pas|de|d['’]\\p{L}+|tranquille|calme|assise?)(?!\\p{L}))|envie(?= (?:d|du|des)(?!\\p{L}))|want|wants|would like|d like)(?: (?:(?:à|a)(?= (?:me |m['’]|se )?\\p{L}+(?:er|ir|re)(?!\\p{L}))|to))? (.+)$",
  'iu',
);
/** "piqueuse en maroquinerie vers l’ameublement", "de cariste à… -> laiterie": an arrow between the two. */
const towards =
  /^(?:(?:passer |aller )?(?:de |d['’]))?(.+?)\s+(?:vers(?! (?:quoi|qui|o[uù]|quel|lui|elle|eux))|→|->|=>)\s+(.+)$/iu;
/** "est-ce que je peux aller dans la cosmétique ?": what is asked about is a wish. */
const asks =
  /^(?<does>.*?)[\s,;.]+(?:et |mais |alors )?(?:est[- ]ce qu(?:e |['’])(?:je |on |c['’]est |il est )?(?:(?:peux|peut|pourrais|pourrait|possible) )?|(?:c['’]est|[çc]a serait|serait-ce|est[- ]ce) possible |puis[- ]je |(?:je|on) (?:peux|peut|pourrais) |can i |could i |is it possible )(?:(?:de |d['’]|to )?(?:aller|passer|partir|entrer|rentrer|travailler|bosser|devenir|trouver|me reconvertir|move|go|work|get|become) )(?<wants>.+)$/iu;

/** "je me demande si la chimie c’est possible". */
const wonders =
  /^(?<does>.+?)[\s,;.]+(?:(?:et|mais|alors) )?(?:je )?(?:me demande|voudrais savoir|aimerais savoir|veux savoir) si (?<wants>.+?)(?:,? (?:c['’ ]?est|est|serait|[çc]a serait) (?:possible|faisable|r[ée]aliste|jouable)[^\n]*)?$/iu;

/** "l’usine de cosmétiques embauche": where one would go. */
const hires =
  /^(?<does>.+?)[\s,;.]+(?:(?:et|mais|or|but) )?(?:(?:autour|pr[èe]s|pas loin|[àa] c[ôo]t[ée]) de chez (?:moi|nous),? |(?:juste )?[àa] c[ôo]t[ée],? |en face,? )?(?:(?:il para[iî]t|on m['’]a dit|on (?:entend|dit)(?: (?:partout|toujours))?|je (?:sais|vois)|j['’]ai (?:vu|entendu(?: dire)?|appris)) qu(?:e |['’ ]))?(?:(?:il )?y(?: en)? a |there are |j['’]ai )?(?<wants>(?:(?:l['’]|une |un |la |le |des |les |deux |the |a )?(?:autres? )?(?:usines?|bo[iî]tes?|entreprises?|labo(?:ratoire)?s?|fabriques?|fabricants?|sites?|chantiers?|centrales?|factor(?:y|ies)|plants?|\p{L}{3,}eries?)(?: [^,;.!?]{0,60}?)??|(?:le |la |l['’])(?!monde|march[ée]|m[ée]decin|patron|chef|mission)\p{L}{5,})) (?:qui |[çc]a )?(?:embauche(?:nt)?|recrute(?:nt)?|(?:re)?cherche(?:nt)? (?:du monde|des gens|du personnel)|prend(?:s|nent)? du monde|is hiring|are hiring)(?!\p{L})[^\n]*$/iu;

/**
 * "15 ans d’usinage, je veux passer en aéro": what one does, and what one would like, as typed; null when only one of them is said. The
 * search reads a move only where it knows both ends: a field takes each half to be meant by itself.
 */
export function splitWish(typed: string): { does: string; wants: string } | null {
  const { kept, risk } = licenceApart(typed);
  const text = withoutSignOff(withoutGreeting(kept.trim()));
  const halves = halvesOf(text);
  return halves && risk !== '' ? { ...halves, does: `${halves.does}, ${risk}` } : halves;
}

/** Who says what they look for goes "vers Lyon", and to no trade of it. */
const seeks = /(?<!\p{L})(?:cherch|recherch|veu[xt]|voudr|souhait|aimer)/iu;
const arrow = (text: string): RegExpExecArray | null => {
  const found = towards.exec(text);
  return found && !seeks.test(found[1] ?? '') ? found : null;
};

function halvesOf(text: string): { does: string; wants: string } | null {
  const [, does = '', wants = ''] =
    wish.exec(text) ?? asks.exec(text) ?? wonders.exec(text) ?? hires.exec(text) ?? arrow(text) ?? [];
  if (does === '') return clauseSaid(text) ?? leftHalves(text);
  const bare = wants
    .replace(leadingWords, '')
    .replace(/^(?:de |du |des |d['’])(?=\p{L})/iu, '')
    .trim();
  const alone = /^(?:je|j|i|moi)?$/iu.test(does.trim());
  if (alone || bare === '') return null;
  const said = withPlace(does.trim(), bare);
  // There is where nothing says: the industries told of may.
  return onlyThere.test(said.wants) ? null : said;
}

/** A clause that says where one would go; the works that hire, of another clause, are where. */
function clauseSaid(text: string): { does: string; wants: string } | null {
  const said = wishClause(text);
  return said && withPlace(said.does, said.wants.replace(leadingWords, ''));
}

/** A wish of a place that was said before, or of a job without a place: "une place fixe là-bas", "y entrer", "un CDI". */
const thereOrJob =
  /(?<!\p{L})(?:l[àa][- ]bas|sur place|chez eux|y (?:aller|entrer|rentrer|bosser|travailler|[êe]tre|postuler)|there)(?!\p{L})|^(?:(?:un|une|du|en|a) )?(?:vraie? |bonne? )?(?:place|cdi|poste|contrat|emploi|travail|boulot|taff?|job)(?: (?:stable|fixe|durable|en cdi))*(?=$|[,;.]| (?:si possible|sur (?:la |une )?ligne|en production|[àa] la production|plus|pour)(?!\p{L}))/iu;

/** "on m’a parlé de l’usine de cosmétiques, j’aimerais bien y aller". */
const told =
  /^(?<does>.+?)[\s,;.]+(?:(?:et|mais) )?(?:[^,;.!?]{0,40}?(?:m['’ ]?a(?:vai)?(?:it|t)?|me|j['’]ai entendu) ?parl(?:[ée]|er|ait|e)|j['’]ai entendu parler) (?:de |d['’]|du |des )(?<wants>[^;.!?]+?)[\s,;.]*$/iu;

/** "y aller": there, and nothing more. */
const onlyThere =
  /^(?:je |on )?(?:(?:peux|peut|pourrais|pourrait|voudrais) )?(?:bien )?y (?:aller|entrer|rentrer|bosser|travailler|[êe]tre|postuler)(?: (?:aussi|un jour|moi aussi))?(?=$|[,;.!?])/iu;

/** What of a wish says which post there. */
const ofPost =
  /(?<!\p{L})(?:lignes?|production|conditionnement|machines?|maintenance|cdi|fixe|stable)(?!\p{L})/iu;

/** "la laiterie à côté embauche, je voudrais une place fixe là-bas": the works that hire are where one would go. */
function withPlace(does: string, wants: string): { does: string; wants: string } {
  if (!thereOrJob.test(wants)) return { does, wants };
  const hiring = hires.exec(does)?.groups ?? told.exec(does)?.groups ?? wishClause(does);
  if (!hiring) return { does, wants };
  const [first = '', ...others] = wants.replace(/^bien /iu, '').split(/[,;.!?]/u);
  const kept = [
    ...(onlyThere.test(first.trim()) ? [] : [first]),
    ...others.filter((one) => ofPost.test(one)),
  ].map((one) => one.trim());
  const { does: own, wants: place } = hiring;
  return { does: own.trim(), wants: [place, ...kept].join(', ') };
}
