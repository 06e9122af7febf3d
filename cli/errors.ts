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
