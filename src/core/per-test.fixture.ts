import { beforeEach } from 'vitest';

/**
 * What `make` gives, made anew for each test that asks: no test sees what another did, and a rule that is changed on trial
 * (`npm run mutants`) is changed for it too.
 */
export function perTest<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  beforeEach(() => {
    made = undefined;
  });
  return () => (made ??= { value: make() }).value;
}
