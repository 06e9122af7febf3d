/** "Bonjour" is nobody's trade. */
const greeting =
  /^(?:(?:bonjour|bonsoir|bjr|salut|slt|coucou|hello|hi|hey|wsh|madame|monsieur)(?!\p{L})(?: (?:(?:madame|monsieur)(?: l[ae] (?:conseill[eè]re?|directrice|directeur))?|(?:ma|mon) (?!m[ée]tier|travail|poste|boulot|taff?)\p{L}+|(?:à|a) tous)(?!\p{L}))?[\s,.;:!-]*)+/iu;

/** A text without the words that greet before it; as it is, where it greets only. */
export const withoutGreeting = (text: string): string => text.replace(greeting, '') || text;
