import type { Suggestion } from '#core/search/suggest.ts';
import type { Card } from '#core/search/results.ts';

/** Page of a suggestion. A fine competence lives on the page of its macro-competence. */
export function suggestionPath(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'occupation':
      return `/metiers/${suggestion.id}`;
    case 'sector':
      return `/secteurs/${suggestion.id}`;
    case 'pathway':
      return `/parcours/${suggestion.id}`;
    case 'skill':
      return skillPath(suggestion);
  }
}

function skillPath({ id, label, skill }: Suggestion): string {
  if (skill === null) return `/recherche?q=${encodeURIComponent(label)}`;
  return skill === id ? `/competences/${id}` : `/competences/${skill}#c${id}`;
}

/** Page of a result. */
export function cardPath(card: Card): string {
  return card.kind === 'occupation' ? `/metiers/${card.id}` : `/parcours/${card.id}`;
}
