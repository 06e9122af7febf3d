/** Puts a text where it can be pasted from; false where the browser refuses, which is then said. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
