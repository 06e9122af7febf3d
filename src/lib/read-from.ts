/** The heading of an answer, as far as it is led to. */
type Heading = Pick<HTMLElement, 'focus' | 'getBoundingClientRect' | 'scrollIntoView'>;

/**
 * Leads to an answer that was asked for: the focus goes to its heading, and the window too where the heading stands in its lower part,
 * as under the form on a phone. Focus alone would leave it on the last line. A large window that shows the form and the answer stays.
 */
export function readFrom(heading: Heading | null, windowHeight: number): void {
  heading?.focus();
  if (heading && heading.getBoundingClientRect().top > windowHeight / 2)
    heading.scrollIntoView({ block: 'start' });
}
