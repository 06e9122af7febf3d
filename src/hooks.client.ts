import type { HandleClientError } from '@sveltejs/kit';

/** Pages that ask the worker of the catalogue for their first answer. */
const asking = /\/(?:mobilite|profil)$/;

// While the page comes alive, its worker reads the catalogue; one that cannot be opened is opened again when something is asked.
if (asking.test(location.pathname)) void import('$lib/work/early.ts').catch(() => undefined);

/** An address that is no page is not a fault: the error page answers it. Anything else is reported to the browser. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== 404) reportError(error);
  return { message };
};
