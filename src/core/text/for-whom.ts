/** A firm that works in the works of others: what it is called says nothing of where one works. */
const contractor =
  /(?:,? )(?:mais )?(?:pour|chez|avec|employ[ée]e? par|for|with) (?:une?|la|le|l['’]|a|an)? ?(?:(?:bo[iî]te|soci[ée]t[ée]|entreprise|agence|company|firm)(?: (?:de|d['’]) ?(?:nettoyage|propret[ée]|m[ée]nage|sous[- ]traitance|services?|prestations?|int[ée]rim))|prestataire(?: de (?:nettoyage|propret[ée]|services?))?|sous[- ]traitant(?: (?:de|du) (?:nettoyage|propret[ée]))?|cleaning (?:company|firm)|(?:sub)?contractor)(?=$|[,;.]| (?:dans|en|à|au|sur|qui|depuis|et|mais|in|at)(?!\p{L}))/giu;

const houses = String.raw`(?:l['’])?(?:opco(?: ?2i)?|ocapiat|p[ôo]le[- ]emploi|france[- ]travail|cep|mission locale|insertion(?: professionnelle)?|[ée]volution professionnelle|cap emploi|apec|agefos|transitions? pro)`;
/** Who speaks, before whom they speak of: "je suis conseillère, une salariée…", "conseiller Opco : cariste", "RH, pour un de nos régleurs". */
const adviser = new RegExp(
  String.raw`^(?:(?:bonjour|bonsoir)[\s,]+)?(?:je suis (?:conseill[èe]re?|charg[ée]e de (?:mission|projet)|r[ée]f[ée]rente?|assistante? (?:sociale|rh))[^.,;:]{0,60}[.,;:]\s*(?=(?:une?|mon|ma|mes|j['’]accompagne|je re[çc]ois|pour)(?!\p{L}))|(?:je suis )?(?:une? )?(?:conseill[èe]re?|charg[ée]e de mission)s? (?:(?:en|de|d['’]|à|chez) ?)?${houses}\s*[,;:.–—-]+\s*(?=\S)(?!(?:j['’ ]?ai|je (?!re[çc]ois|conseille)|depuis|en poste|\d+ ans)(?!\p{L})))`,
  'iu',
);
const staff =
  /^(?:je suis )?(?:la |le |une? )?(?:d\.?r\.?h|rh|responsable rh|assistante? rh|charg[ée]e? (?:de )?rh)\s*[,;:.–—-]+\s*(?=pour (?:une?|mes|nos|des) )/iu;
/** "pour un de nos régleurs", "un salarié en maintenance", "salarié : cariste": whose trade comes behind. */
const theirs =
  /^(?:pour )?(?:(?:(?:une? de |l['’]une? de )?(?:mes|nos)|une?|mon|ma|le|la|des) )?(?:(?:(?:jeune )?(?:salari[ée]|homme|femme|dame|monsieur|personne|jeune|demandeu(?:r|se) d['’ ]?emploi|employ[ée])e?s?|(?:client|b[ée]n[ée]ficiaire|adh[ée]rent|stagiaire)e?s?)(?!\p{L})[\s,:]*(?:(?:de |d['’ ])?\d\d ans[\s,:]*)?(?:(?:est|qui est|qui (?=fait|travaille|bosse|conduit|occupe)|en (?!cdi|cdd|int[ée]rim|reconversion)|ancien(?:ne)?) ?)?)?(?=\p{L})/iu;
/** A firm of cleaning says what one does for it, where nothing else does: "je travaille pour une société de propreté dans une usine". */
const ofCleaners =
  /(?:pour|chez|avec|par) (?:une?|la|le) (?:bo[iî]te|soci[ée]t[ée]|entreprise) (?:de |d['’])(?:nettoyage|propret[ée]|m[ée]nage)(?!\p{L})/iu;
const cleans = /nettoy|m[ée]nage|propret[ée]|(?<!\p{L})lave|entretien|surface/iu;
const works =
  /^(?:je |j['’])?(?:travaille|bosse|suis (?:employ[ée]e?|salari[ée]e?|embauch[ée]e?))(?!\p{L})/iu;

/** "chez Sanofi par une société": who sends one there. */
const through =
  /,? (?:par|via|through) (?:une?|la|le|an?) (?:soci[ée]t[ée]|bo[iî]te|entreprise|agence|prestataire|company|firm)(?=$|[,;.])/giu;

/** "une cliente, 34 ans, agent de conditionnement": whom an adviser speaks of. */
const client =
  /^(?:(?:bonjour|pour|j['’ ]?accompagne|je re[çc]ois|avec|for|my)[\s,]+)*(?:(?:une?|ma|mon|cette|ce|a|my) )?(?:client|b[ée]n[ée]ficiaire|adh[ée]rent|stagiaire)e?s?[\s,:]+(?:(?:de |d['’ ])?\d\d ans[\s,:]+)?(?:(?:est|qui est|is) )?(?=\p{L})(?!(?:de|du|des|et|vip)(?!\p{L}))/iu;

/** "j’accompagne une salariée en CDI dans une usine de biscuits, elle met en cartons": what comes behind is hers. */
const accompanied =
  /^(?:(?:bonjour|coucou|salut|hello)(?: \p{L}{2,15})?[\s,]+)?(?:j['’ ]?accompagne|je (?:re[çc]ois|conseille)|je (?:vous |t['’ ])?(?:[ée]cris|contacte|sollicite) (?:pour|au sujet (?:de|d['’])|concernant)|i(?: am|['’]m)? (?:advis\p{L}+|help\p{L}*)) ?(?:actuellement |currently )?(?:(?:une?|an?) (?:salari[ée]e?|collaborat(?:eur|rice)|personne|dame|femme|homme|monsieur|jeune(?: femme| homme| adulte)?|employ[ée]e?|demandeu(?:r|se) d['’ ]?emploi|employee|woman|man|person)|\p{L}{3,12}(?=, (?:\d\d ans|qui|en cdi)))(?!\p{L})[\s,:]*(?:(?:de |d['’ ]|[âa]g[ée]e? de )?\d\d ans[\s,:]+)?(?:en cdi (?:chez nous )?)?(?:\((?<where>[^)]+)\)[\s.,]*)?(?:(?:qui|who) )?/iu;

/** What one does, without the firm that sends one to others, or who speaks of it: "agent de propreté chez un sous-traitant dans une usine pharmaceutique". */
export const withoutContractor = (does: string): string => {
  const spoken = does.replace(adviser, '').replace(staff, '');
  const theirOwn = spoken === does ? does : spoken.replace(theirs, '');
  const own = theirOwn.replace(accompanied, '').replace(client, '');
  const bare = own.replace(contractor, '').replace(through, '').trim();
  const isCleaner = ofCleaners.test(own) && !cleans.test(bare);
  const kept = isCleaner ? bare.replace(works, 'agent de nettoyage') : bare;
  return /\p{L}{3}/u.test(kept) ? kept : does;
};
