/** A problem that ends the command: one clear French sentence, exit code 1. */
export class Fatal extends Error {
  override name = 'Fatal';
}

/** A wrong use of the command line: one French sentence, exit code 2. */
export class Usage extends Error {
  override name = 'Usage';
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What the system refused, as a person would say it. */
const refusals: Record<string, string> = {
  EACCES: 'accès refusé',
  EPERM: 'opération non permise',
  ENOSPC: "il n'y a plus de place sur le disque",
  EROFS: 'ce disque ne se laisse pas écrire',
  ENOTDIR: 'un fichier se trouve là où un dossier est attendu',
  EISDIR: 'un dossier se trouve là où un fichier est attendu',
  ENOENT: 'introuvable',
  EEXIST: 'existe déjà',
  ENOTEMPTY: "ce dossier n'est pas vide",
  EBUSY: 'occupé par un autre programme',
  EMFILE: 'trop de fichiers ouverts',
  ENAMETOOLONG: 'nom trop long',
};

/** One sentence for an error of the system (disk, rights…); `undefined` for any other, which is ours. */
export function systemSentence(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const refusal = code === undefined ? undefined : refusals[code];
  return refusal === undefined ? undefined : `${refusal}${path === undefined ? '' : ` : ${path}`}`;
}
