import type { Engine } from '../engine.ts';

/**
 * Trades of ROME, by how their code begins, and trades exercised in many industries that an adviser names first to who leaves one: they ask for
 * what one already does (care for hygiene, precise hands, to follow stocks or papers, to drive, to teach). The first that fits decides.
 */
const bridges: readonly (readonly [RegExp, string])[] = [
  [/^A1(?:4(?:0[3-9]|1[01])|501|503)/u, 'H2102 I1310 H3303 N1101 H2103'],
  [/^A/u, 'H2102 H3303 I1310 N1101 H2206'],
  [/^B/u, 'H2604 H2206 B1603 H1504'],
  [/^(?:C|M12)/u, 'H1403 N1303 M1605 M1101 H1404'],
  [/^D110[1357]/u, 'H2102 H3302 H3301 N1103'],
  [/^D11/u, 'H2102 H3301 H3302 H3303'],
  [/^D12(?:0[238]|1[5-8]|31|37|4[01])/u, 'H2604 H3302 B1802 H2302 B1603'],
  [/^D14/u, 'D1407 N1303 H1403 M1101'],
  [/^D1/u, 'N1110 H3302 N1103 H2604 N1303'],
  [/^E1[13-5]/u, 'E1306 E1308 H1403 M1605'],
  [/^E/u, 'E1306 H1204 H1203 H2604 E1308'],
  [/^F1[1-2]/u, 'H1203 H1404 H1303 N1303'],
  [/^F1(?:3|402)/u, 'N1101 H2802 I1304 N1104'],
  [/^F/u, 'H2802 H2909 F1706 H2911 H2604'],
  [/^G1(?:4|7)/u, 'N1110 M1605 H1403 H2504'],
  [/^G15/u, 'H3302 K2204 H2604 K2201'],
  [/^G1[68]/u, 'H2102 H3302 H3303 N1103'],
  [/^G/u, 'H3302 H1303 N1110 K2111'],
  [/^J1(?:302|201|202|307)/u, 'H1503 H2302 H3301 H1528'],
  [/^J14/u, 'J1411 H1506 H2604 H1503'],
  [/^J1(?:1|306|50[2-9]|51)/u, 'H1503 J1512 H1303 H2302'],
  [/^(?:J|K13)/u, 'H3302 H2604 K2204 H2302'],
  [/^K(?:12|18|21)/u, 'K2111 H1404 H1303 H1503 H1403'],
  [/^K22/u, 'H3302 K2204 H2302'],
  [/^K2[56]|^K17/u, 'H1303 N1110 I1304 H3302 N1101'],
  [/^K/u, 'H1403 M1605 N1303 H1303'],
  [/^L/u, 'H2604 H2206 H2402 I1304'],
  [/^M18/u, 'H1208 I1304 H1209 H1403'],
  [/^M/u, 'M1605 N1303 H1403 N1110'],
  [/^N2/u, 'H3302 N1110 I1602 H1303'],
  [/^N3/u, 'I1605 I1304 N1101 N1110'],
  [/^N4/u, 'N1101 N1110 H3302 H3301 N4203'],
  [/^N1/u, 'H1403 H3301 N1303 H2102'],
  [/^I/u, 'I1304 H2912 I1310 H1404 H1303'],
  [/^H1/u, 'H1404 H1303 H1528 N1303'],
  [/^H2[29]/u, 'H2909 I1310 H1506 H2912 N1110'],
  [/^H/u, 'H3301 H2912 I1310 H1504 N1110'],
];

/** Where one goes first in industry from a trade, the first first; empty where nothing is known of it. */
export function bridgesFrom({ numbers }: Pick<Engine, 'numbers'>, id: string | undefined): number[] {
  const [, codes = ''] = bridges.find(([begins]) => begins.test(id ?? '')) ?? [];
  return codes.split(' ').flatMap((code) => (code === id ? [] : (numbers.get(code) ?? [])));
}
