/** Fetches a JSON file of the site; a refusal, a page sent in its place or a cut file is an error. A text is read faster than what `json` gives. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return JSON.parse(await response.text());
}

/** An address of the site, whole: a worker has another base than the page. */
export const absolute = (path: string): string => new URL(path, location.href).href;
