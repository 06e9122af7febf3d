/**
 * Words of a title that tell a responsibility over people, a site or a design: whoever did not ask for it is not sent there.
 * Read on French titles of trades and certificates. A maître de chai answers for the wine of a house: no entry to the cellar.
 */
const words =
  /\b(chef|cheffe|manag\w*|responsable|ing[ée]nieure?|direct(?:eur|rice|ion)|anim(?:ateur|atrice)|encadr\w*|superviseu\w*|contrema[îi]tre(?:sse)?|dirigeante?|capitaine|commandante?|gestionnaire|g[ée]rer|g[ée]rante?|chargée? d['’ ]affaires|conducteur de travaux|charg[ée]e? de (?:travaux|maintenance|projet)|conseill\w+|enseignante?|formateur|formatrice|acheteu\w*|ressources humaines|ma[îi]tre(?:\s\/\sma[îi]tresse)? de chai)(?![\p{L}])/iu;

/** Whether a title tells a responsibility. */
export const isResponsibility = (title: string): boolean => words.test(title);

const selling =
  /(technico[- ]commerci|commercial|vendeu|merchandis|n[ée]goc|promoteur des ventes|d[ée]l[ée]gu[ée])/iu;

/** Whether a title is of selling: another profession than making. */
export const isSelling = (title: string): boolean => selling.test(title);

const designing =
  /\b(prototypiste|mod[ée]liste|styliste|conception|concepteu\w*|dessinat\w*|projeteu\w*)(?![\p{L}])/iu;

/** Whether a title is of designing: a profession that who makes does not enter without having asked. */
export const isDesigning = (title: string): boolean => designing.test(title);

const running = /gestion (?:des |de l['’ ]|d['’ ])?(?:entreprises?|exploitations?)/iu;

/** Whether a title is of running a business. */
export const isRunning = (title: string): boolean => running.test(title);

/** Whether a title is of who works by hand: a trade of entry. */
export const isHand = (title: string): boolean =>
  /^(?:agent|aide|employ|manœuvre|op[ée]rat|ouvri)/iu.test(title);

const handcraft =
  /ajusteu|assembleu|bouch|brod|cérami|chaudronni|chocolati|coiffeu|coupeu|couturi|[ée]b[ée]nist|façonni|forgeron|fourreu|gaini|glacier|graveu|horlog|joailli|maçon|maroquin|mécanicien|menuisi|modeleu|modiste|monteu|mouleu|peintre|prothési|sertisseu|souffleu|tapissi|tonneli|tourneur|bijouti|boulang|pâtissi/iu;

/** Whether a title is of a craft whose work is that of the hands: our reading, no source tells it. */
export const isHandcraft = (title: string): boolean => handcraft.test(title);

/** Whether a title is of a technician. */
export const isTechnician = (title: string): boolean => /^technicien/iu.test(title);
