/**
 * Words of any message, which stand in the name or the gestures of some trade by chance: those near, who cares for one, days, what one feels, thinks, asks.
 * In a sentence they tell no trade by themselves. Folded.
 */
const everyday: ReadonlySet<string> = new Set(
  (
    'lequel laquelle lesquels lesquelles duquel auquel tel telle tels telles cela celle celles oui non mais bon bonne franchement sincerement honnetement carrement vraiment ' +
    'pere mere fils fille filles frere soeur mari femme compagne compagnon copain copine ami amie amis oncle tante cousin cousine cousins voisin voisine voisins ' +
    'enfant enfants gosse gosses gamin gamine gamins petit petite petits grand grande grands parents famille bebe belle beau ' +
    'patron patronne chef cheffe boss collegue collegues directeur directrice docteur medecin toubib kine osteo psy infirmier infirmiere chirurgien ' +
    'pneumologue rhumatologue rhumato allergologue dermatologue dermato cardiologue orthopediste neurologue psychologue psychiatre ergonome sage ' +
    'dos epaule epaules coude coudes genou genoux main mains doigt doigts pouce poignet poignets cheville tete coeur poumon poumons jambe jambes pied pieds oeil yeux peau nerf nerfs cou bras ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel paques ete hiver printemps automne ' +
    'argent paye prime primes credit loyer maison appart voiture bagnole scooter moto velo bus train metro essence route trajet bornes ' +
    'truc trucs machin chose choses coup coups idee idees piste pistes conseil conseils aide question questions reponse lumiere mot mots lettre mail message telephone photo photos journal video videos ' +
    'marre fatigue fatiguee use usee presse pressee preneur preneuse content contente envie besoin reve espoir chance vie avenir suite reste fin debut bout moitie tour peur joie honte ' +
    'vent pluie soleil mer montagne campagne ville village quartier coin region pays zone foot match tele film musique chanson chat chats chien chiens marathon vacances ' +
    'ecole lycee college fac bac brevet bep bts formation diplome examen dossier stage retraite arret maladie accident operation opere operee hopital mission locale local ' +
    'dire dis dit savoir parler demander repondre ecouter entendre voir regarder penser croire comprendre aimer preferer choisir prendre mettre venir partir rester bouger ' +
    'rendre recevoir acheter vendre grandir vieillir dormir manger boire galerer ramer lever courir cours'
  ).split(' '),
);

/** Whether a folded word is one of any message. */
export const isOfAnyMessage = (folded: string): boolean => everyday.has(folded);
