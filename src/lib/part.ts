/**
 * A part of a page that comes when it is asked for, or `undefined` when it could not come (no network, a site published
 * again meanwhile): the page then says so and offers to ask again.
 */
export async function unlessLost<T>(part: Promise<T>): Promise<T | undefined> {
  try {
    return await part;
  } catch {
    return undefined;
  }
}
