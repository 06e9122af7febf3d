import type { HandleClientError } from '@sveltejs/kit';

/** An address that is no page is not a fault: the error page answers it. Anything else is reported to the browser. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== 404) reportError(error);
  return { message };
};
