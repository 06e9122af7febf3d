import { serve } from '../../scripts/serve.ts';

/** Serves the built site on a free port for the whole run, and stops it at the end. */
async function setup(): Promise<() => Promise<void>> {
  const { address, stop } = await serve(0);
  process.env.EDEC_ADDRESS = address;
  return stop;
}

export { setup as default };
