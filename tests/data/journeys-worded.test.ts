import { expect, it } from 'vitest';
import { ask } from './fields.ts';
import { leadsTo } from './leads-to.ts';

/** The trade held, and the place aimed at, or that of the wish. */
async function read(typedDoes: string, typedWish: string): Promise<string> {
  const { from, to } = await leadsTo(ask, typedDoes, typedWish);
  return `${from ?? '-'} ${to ?? '-'}`;
}

// The people of the issue, each in words of their own: what they say, not how, leads where they go.
it.each([
  ['conductrice de ligne yaourts depuis 15 ans', 'la chimie', 'H2102 secteur:chimie'],
  [
    '15 ans conductrice de ligne yaourt, la laiterie ferme, est-ce que je peux aller dans la chimie',
    '',
    'H2102 secteur:chimie',
  ],
  [
    'ma laiterie ferme au printemps. conductrice de ligne',
    'je ne sais pas trop, on m’a parlé de la chimie',
    'H3301 secteur:chimie',
  ],
  [
    'je conduis une machine a yaourts, ils ferment au printemps, l’usine de cosmetiques embauche, c’est possible ?',
    '',
    'H2102 secteur:cosmetique-parfum',
  ],
  ['sans diplome, un an de CAP mécanique auto', 'la mécanique en usine sans retourner à l’école', '- I1310'],
  [
    'boulanger depuis 18 ans jai un cap, maladie pro asthme a la farine, en arret le medecin veut plus que je touche la farine',
    '',
    'D1102 -',
  ],
  [
    'boulanger',
    'un autre metier dans l’industrie sans farine, tot le matin ca me derange pas, mais pas repartir de rien',
    'D1102 usine',
  ],
  ['je conduis un semi depuis 25 ans', 'usine', 'N4115 usine'],
  ['chauffeur routier 25 ans', 'ouvrier en usine', 'N4101 usine'],
  [
    'Je découpe de la viande au couteau dans un abattoir, j’ai mal à l’épaule et au coude, je vais sûrement être inapte, je cherche un boulot moins physique, au chaud',
    '',
    'H2103 -',
  ],
  [
    'désosseur',
    'moins dur pour mon épaule, pas au froid, peut etre dans la qualité',
    'H2103 famille:qualite',
  ],
  ['mécanicienne en maroquinerie', 'rester ici, il y a des usines de canapés', 'H2401 secteur:ameublement'],
  [
    'Soudeur en intérim, je veux bosser dans le nucléaire. J’ai un BEP, 31 ans, licences TIG et MIG',
    '',
    'H2913 secteur:nucleaire',
  ],
  [
    'soudeur',
    'bosser dans une centrale nucleaire, soudeur nucléaire. j’ai juste un BEP',
    'H2913 secteur:nucleaire',
  ],
  [
    'je conduis des chariots en intérim, je cherche un cdi à la laiterie à côté',
    '',
    'N1101 secteur:industrie-laitiere',
  ],
  [
    'cariste',
    'un CDI à la laiterie, peut etre conductrice de ligne apres, mais j’ai peur du froid',
    'N1101 secteur:industrie-laitiere',
  ],
  [
    'nettoyage industriel usine pharma, CDI temps partiel',
    'un poste dans l’usine, à la fabrication',
    'K2204 H2303',
  ],
  [
    'je fais le menage chez un labo pharmaceutique, je voudrais passer en production la bas, j’ai pas de diplome de france',
    '',
    'K2204 H2303',
  ],
  ['agent de propreté, sous-traitant chez Sanofi', 'travailler pour sanofi en production', 'K2204 H2303'],
  [
    'technicienne labo, contrôle qualité plastique, BTS chimie, CDD jusqu’en fevrier',
    'trouver pareil en pharma, est ce que mon diplome suffit',
    'H1503 secteur:pharmacie',
  ],
  [
    'Je suis technicienne de laboratoire (BTS chimie), mon CDD finit en février et je cherche un poste pareil dans la pharma vers Lyon',
    '',
    'H1503 secteur:pharmacie',
  ],
  [
    'entreprise d’usinage, je dois reclasser 15 opérateurs, si possible dans la chimie',
    '',
    'H2903 secteur:chimie',
  ],
  ['opérateurs d’usinage', 'trouver des postes pour 15 salariés dans la chimie', 'H2903 secteur:chimie'],
  [
    'jai arreté le cap au bout d’un an, je repare les scooters de mes potes, je veux un vrai taf dans la mecanique',
    '',
    'I1607 -',
  ],
  ['je suis désosseur salarié, tendinite, inaptitude, je cherche plus leger et pas au froid', '', 'H2103 -'],
  [
    'technicienne de labo controle qualité dans une usine de plastique, bts chimie',
    'le meme genre de poste dans la pharma, plus pres de Lyon, mon cdd finit en fevrier',
    'H1503 secteur:pharmacie',
  ],
  [
    'cariste, 4 ans d’intérim',
    'un CDI à la laiterie et peut-être opératrice de ligne, pas au froid',
    'N1101 secteur:industrie-laitiere',
  ],
  [
    'entreprise d’usinage de 120 personnes, 15 opérateurs sur machines à commande numérique à reclasser, si possible dans la chimie',
    '',
    'H2903 secteur:chimie',
  ],
  [
    'je suis opératrice de conditionnement yaourts, la laiterie ferme et je me demande si la chimie c’est possible pour moi',
    '',
    'H3302 secteur:chimie',
  ],
  [
    'Bonjour, je suis conductrice de ligne dans une laiterie depuis 15 ans, elle va fermer. Est-ce que je pourrais travailler dans une usine de cosmétiques ? Qui dois-je appeler ?',
    '',
    'H2102 secteur:cosmetique-parfum',
  ],
  [
    'Boulanger salarié depuis 18 ans, asthme à la farine reconnu, en arrêt. Je cherche un autre métier en industrie, sans farine, manuel.',
    '',
    'D1102 usine',
  ],
  ['je roule en camion depuis 25 ans', 'arrêter la route, bosser dans une usine du coin', 'N4101 usine'],
  ['couteau en abattoir', 'moins de froid et moins de port de charge', 'H2101 -'],
  ['boulanger mais allergique', 'un travail manuel ailleurs', 'D1102 -'],
  [
    'je suis cariste (CACES 1,3,5) en intérim et je voudrais un CDI à la laiterie, et devenir conductrice de ligne plus tard',
    '',
    'N1101 secteur:industrie-laitiere',
  ],
  ['technicienne de surface chez sanofi par une société', 'être embauchée à la production', 'K2204 H2303'],
  ['une cliente, agent de conditionnement', 'elle voudrait la maintenance', 'H3302 famille:maintenance'],
  [
    'bonjour, j’accompagne une salariée en CDI dans une usine de biscuits, elle met les produits en cartons sur une ligne, elle dépanne déjà les petites pannes et elle voudrait passer à la maintenance',
    '',
    'H3302 famille:maintenance',
  ],
  [
    'bonjour, j ai 29 ans je conduis le chariot elevateur dans un entrepot en contrats interim, la laiterie a coté embauche et je voudrais une place fixe la bas, si possible sur la ligne de production',
    '',
    'N1101 secteur:industrie-laitiere',
  ],
  ['je netoie les salle dans usine de medicament', 'travailler a la production', 'K2204 H2303'],
  [
    'je fait le menage des salle blanche dans une usine de medicaments pour une societe de netoyage, je voudrai travaillé en production dans l’usine mais j’ecris pas bien le francais',
    '',
    'K2204 H2303',
  ],
  [
    'Bonjour, j’ai 27 ans, un BTS et je suis technicienne de laboratoire en CDD dans un labo de recherche public (université), mon contrat finit en février. Je voudrais retrouver le même genre de poste dans l’agroalimentaire ou la pharma, près de Lyon. Merci, Julie',
    '',
    'H1503 filiere:alimentaire',
  ],
  [
    'Bonjour je suis chauffeur poids lourd, jai le diabete et jai peur pour mon permis, je cherche du travail dans un batiment pas loin de la maison',
    '',
    'N4101 -',
  ],
  [
    'je suis piqueuse en maroquinerie depuis 26 ans, mon atelier demenage a 300 km, je ne veux pas suivre, j’ai ma maison et mon mari ici. Autour de chez moi il y a des usines de canapés et de fauteuils qui cherchent du monde. Corinne',
    '',
    'H2401 secteur:ameublement',
  ],
  [
    'Bonjour, je suis conductrice de ligne de conditionnement yaourts, ma laiterie ferme au printemps. J’aimerais bien travailler dans la chimie ou les cosmétiques, près de chez moi. J’ai un BEP',
    '',
    'H3301 secteur:chimie',
  ],
  [
    'je suis soudeur tig mig par les boites d’interim depuis 8 ans, je voudrais rentrer dans le nucleaire, il faut quoi comme papiers',
    '',
    'H2913 secteur:nucleaire',
  ],
  [
    'bonjour je travaille a la laiterie sur la ligne des yaourts depuis 15 ans elle va fermer en mars, je me dis pourquoi pas la chimie ou les cosmetiques y a des usines pas loin',
    '',
    'H2102 secteur:chimie',
  ],
  [
    'je suis operatrice sur ligne de conditionnement de yaourts, on ferme au printemps. jai qun bep. les cosmetiques ca m interesse',
    '',
    'H3301 secteur:cosmetique-parfum',
  ],
  [
    'Mon usine de yaourts ferme. J’étais sur la ligne (remplissage et emballage). Est-ce que la chimie prendrait quelqu’un comme moi ?',
    '',
    'H3301 secteur:chimie',
  ],
  [
    'Bonjour, la laiterie où je bosse va fermer au printemps et je conduis une ligne de remplissage de pots de yaourts. On me parle de la chimie mais j’ai qu’un BEP, est-ce possible ?',
    '',
    'H2102 secteur:chimie',
  ],
  [
    'je suis boulanger ca fait 20 ans mais la farine me bousille les poumons, le toubib veut que jarrete, la je suis en arret. je sais pas quoi faire, peut etre bosser a l usine',
    '',
    'D1102 usine',
  ],
  [
    'bonjour suite a un asthme professionnel a la farine je dois quitter la boulangerie (20 ans de metier), j’envisage l’usine mais sans poussiere',
    '',
    'D1102 usine',
  ],
  [
    'un salarié met en boîte des conserves à la chaîne, il débloque déjà les machines, il voudrait passer mécano de maintenance',
    '',
    'H3305 I1304',
  ],
  [
    'Bonjour, je pique du cuir dans un atelier de maroquinerie qui part à 300 km. Je reste ici. Les fabricants de canapés du coin pourraient-ils me prendre ?',
    '',
    'H2401 secteur:ameublement',
  ],
  [
    'Piqueuse en maroquinerie, 50 ans, atelier transféré à 300 km, je refuse de suivre, canapés et fauteuils près de chez moi',
    '',
    'H2401 secteur:ameublement',
  ],
  [
    'je couds des sacs en cuir, l’atelier déménage loin. chez nous y’a des usines de canapé, est ce que je peux y aller',
    '',
    'B1802 secteur:ameublement',
  ],
  [
    'j’enchaine les missions d’interim comme soudeur tig, le nucleaire paye mieux, j’y vais comment',
    '',
    'H2913 secteur:nucleaire',
  ],
  [
    'bonjour, j’ai mes caces et je fais de l’interim dans un entrepot, la laiterie en face recherche du monde, je voudrais y rentrer comme operatrice de ligne',
    '',
    'N1101 secteur:industrie-laitiere',
  ],
  [
    'cariste, 29 ans, marre de l’interim, je vise la laiterie voisine, sur les lignes',
    '',
    'N1101 secteur:industrie-laitiere',
  ],
  [
    'Bonjour je nettoie les salles dans une usine pharmaceutique pour un sous traitant et j’aimerais passer en production dans cette usine, mais mon français écrit n’est pas bon',
    '',
    'K2204 H2303',
  ],
  [
    'agent de nettoyage en salle blanche, laboratoire pharmaceutique, je voudrais être opératrice de production là-bas',
    '',
    'K2204 H2303',
  ],
  [
    'tech de labo en cdd au cnrs, ca s arrete en fevrier, je voudrais la meme chose mais dans le prive, agro ou pharma, vers lyon',
    '',
    'H1503 filiere:alimentaire',
  ],
  [
    'BTS, technicienne de laboratoire en CDD dans la recherche publique, mon CDD finit en février, l’agroalimentaire ou la pharma à Lyon m’intéressent',
    '',
    'H1503 filiere:alimentaire',
  ],
  [
    'Coucou Sylvie, bon ben c’est officiel l’atelier part a 300 bornes en mars, moi je les suivrai pas avec la maison. Ca fait 22 ans que je pique des sacs en cuir, a la machine, les anses les doublures tout ça. Toi qui connais du monde, tu crois que les boites de canapés a coté elles prendraient quelqu’un comme moi ? Bisous Corinne',
    '',
    'H2401 secteur:ameublement',
  ],
  [
    'Moi je suis soudeur depuis 11 ans surtout en interim, tig et mig, tuyauterie et charpente, la j’en ai marre des petites missions et j’aimerai bien aller bosser dans les centrales nucleaires mais je sais pas quelles habilitations il faut',
    '',
    'H2913 secteur:nucleaire',
  ],
  [
    'Coucou, moi c’est Fatou, j’ai 29 ans. Je suis cariste dans un entrepôt, toujours en mission d’intérim. A côté y a une laiterie qui embauche, ils font des yaourts et du fromage. J’aimerais bien y rentrer en fixe, pas rester toute ma vie sur le chariot. Tu crois que je peux ?',
    '',
    'N1101 secteur:industrie-laitiere',
  ],
  [
    'ca fait 25 ans que je desosse des carcasses de boeuf au couteau, mon epaule droite est foutue et je voudrais un boulot plus leger mais je sais pas lequel',
    '',
    'H2103 -',
  ],
  [
    'Bonjour, j’ai 52 ans, je roule en camion depuis 25 ans (permis C). On vient de me trouver un diabete, j’ai peur qu’on me retire le permis. Je voudrais trouver un boulot en interieur, pas loin de la maison, plus sur la route. Merci. Gilles',
    '',
    'N4101 -',
  ],
  [
    'j’ai 46 ans, ca fait 20 ans que je suis boulanger et je fais de l’asthme a cause de la farine, je suis en arret maladie et le docteur dit qu’il faut que j’arrete de toucher la farine mais je sais rien faire d’autre, l’usine peut etre',
    '',
    'D1102 usine',
  ],
  [
    'Bonjour Sophie, je vous écris pour Nadia, 36 ans, en CDI chez nous (biscuiterie). Depuis 8 ans elle met les biscuits en carton au bout de la ligne d’emballage. Quand la machine se bloque c’est souvent elle qui débloque, sans attendre le technicien. Elle aimerait passer à l’équipe maintenance',
    '',
    'H3302 famille:maintenance',
  ],
  [
    'Bonjour, je vous ecris car ma laiterie va fermer au printemps. J’ai 41 ans, je suis opératrice de ligne au remplissage et à l’emballage des yaourts depuis 15 ans. J’ai juste un BEP, pas d’autre diplome. J’aimerais bien partir dans la chimie ou les cosmétiques mais pas trop loin car je peux pas déménager. Est ce que c’est possible et à qui je dois m’adresser ? Merci. Nadège',
    '',
    'H3301 secteur:chimie',
  ],
  [
    'Bonjour, j’ai 50 ans, ca fait 22 ans que je suis piqueuse dans un atelier de sacs à main. L’atelier part à 300 km en mars et je ne vais pas suivre, j’ai ma maison et mon mari ici. A coté de chez moi il y a des fabricants de canapés, je me demande si je pourrais y travailler. Qu’est ce que je dois faire? Merci. Corinne',
    '',
    'H2401 secteur:ameublement',
  ],
  [
    'Bonjour, Mickaël 33 ans. Je suis soudeur TIG et MIG, je tourne en intérim depuis 8 ans (Adecco, Manpower), surtout chaudronnerie inox et un peu de charpente métallique. On entend partout que le nucléaire recrute, j’aimerais bien y aller. Est-ce qu’il me faut des habilitations et qui les paye ? Merci d’avance',
    '',
    'H2913 secteur:nucleaire',
  ],
  [
    'je suis soudeur tig et mig en interim depuis 8 ans, le nucleaire recrute j’aimerais y aller',
    '',
    'H2913 secteur:nucleaire',
  ],
])('%s / %s', async (typedDoes, typedWish, ends) => {
  expect(await read(typedDoes, typedWish)).toBe(ends);
});
