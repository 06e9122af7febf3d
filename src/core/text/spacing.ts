/** A space before a sign that French sets apart from the word: a line must not begin with it. */
const beforeSign = / (?=[:;!?»/–-](?:[\s.,)"]|$))/gu;
const afterOpening = /« /gu;

/**
 * The same text, whose lines neither begin with a lone sign (`:`, `;`, `!`, `?`, `»`, `/`, a dash) nor end with `«`: the space
 * beside it holds. Ordinary spaces elsewhere. Idempotent.
 */
export const unbroken = (text: string): string =>
  text.replace(beforeSign, '\u00a0').replace(afterOpening, '«\u00a0');

/** `unbroken` on every text of messages: in records and lists, and what functions answer. */
export function unbrokenIn<M>(messages: M): M {
  if (typeof messages === 'string') return unbroken(messages) as M;
  if (typeof messages === 'function')
    return ((...values: unknown[]) =>
      unbrokenIn((messages as (...all: unknown[]) => unknown)(...values))) as M;
  if (Array.isArray(messages)) return messages.map((one: unknown) => unbrokenIn(one)) as M;
  if (typeof messages !== 'object' || messages === null) return messages;
  return Object.fromEntries(
    Object.entries(messages).map(([key, one]) => [key, unbrokenIn<unknown>(one)]),
  ) as M;
}
