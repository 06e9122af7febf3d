/** "Bonjour" is nobody's trade. */
const greeting =
  /^(?:(?:bonjour|bonsoir|bjr|salut|slt|coucou|hello|hi|hey|wsh|madame|monsieur)(?!\p{L})(?: (?:madame|monsieur|(?:à|a) tous)(?!\p{L}))?[\s,.;:!-]*)+/iu;

/** A text without the words that greet before it; as it is, where it greets only. */
export const withoutGreeting = (text: string): string => text.replace(greeting, '') || text;
