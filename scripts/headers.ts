/**
 * What each answer of a host should say beside the pages: no type guessed, no address told to other sites, no device asked for.
 * The policy on scripts and styles stands in the pages themselves, with the hash of each; only `frame-ancestors` needs a header.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What a browser may keep for ever: names that hold a hash of their content. */
export const immutable = {
  prefix: '/_app/immutable/',
  value: 'public, max-age=31536000, immutable',
} as const;

/** The same as a `_headers` file, which several static hosts read. */
export function headersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n${immutable.prefix}*\n  Cache-Control: ${immutable.value}\n`;
}
