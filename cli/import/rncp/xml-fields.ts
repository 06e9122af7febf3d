import { readActive } from '../values.ts';
import { appliers } from './xml-appliers.ts';
import { BLOCS, type Draft, type Report } from './xml-draft.ts';

/** Puts the text of a closed element where it belongs. `path`: the elements around it, FICHE's ancestors included. */
export function applyField(
  draft: Draft,
  name: string,
  path: readonly string[],
  value: string,
  report: Report,
): void {
  const parent = path.at(-1) ?? '';
  const key = parent === 'FICHE' ? name : `${parent}/${name}`;
  if (name.startsWith('SI_JURY_') || parent.startsWith('SI_JURY_'))
    return applyRoute(draft, name, parent, value);
  if (parent.startsWith('PREREQUIS_') || name.startsWith('PREREQUIS_'))
    applyPrerequisite(draft, name.startsWith('PREREQUIS_') ? name : parent, value);
  draft.groups.get(parent)?.set(name, value);
  if (name === 'BLOC_COMPETENCES' && (parent === 'SOURCE' || parent === 'DESTINATION')) {
    const side = draft.groups.get(parent);
    side?.set(BLOCS, `${side.get(BLOCS) ?? ''}\n${draft.groups.get(name)?.get('CODE') ?? ''}`);
  } else appliers[key]?.(draft, value, report);
}

/** V4.1: `<SI_JURY_FI><ACTIF>Oui</ACTIF>…`; before: `<SI_JURY_FI>Oui</SI_JURY_FI>`. */
function applyRoute(draft: Draft, name: string, parent: string, value: string): void {
  const element = name === 'ACTIF' ? parent : name;
  if (!element.startsWith('SI_JURY_')) return;
  const said = readActive(value);
  if (said === undefined) return;
  draft.saysRoutes = true;
  if (said && !draft.routes.includes(element)) draft.routes.push(element);
}

/** Only whether there are conditions, never their text. */
function applyPrerequisite(draft: Draft, element: string, value: string): void {
  const says =
    value === '' ? null : !/^(non|aucune?s?|n[ée]ant|sans objet|sans|pas de pr[ée]-?requis)\b/i.test(value);
  const field = element.startsWith('PREREQUIS_ENTREE')
    ? 'training'
    : element.startsWith('PREREQUIS_VALIDATION')
      ? 'certification'
      : undefined;
  if (field && says !== null)
    draft.record.prerequisites[field] = (draft.record.prerequisites[field] ?? false) || says;
}
