import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ics } from './ics.ts';

const event = { uid: 'ptp-absence@edec', day: '2026-12-31', title: 'Déposer', text: '', url: null };

describe('ics', () => {
  it('writes days of one day, in the order given, with CRLF', () => {
    const text = ics([event], '2026-11-25');
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(text).toContain('DTSTAMP:20261125T000000Z\r\n');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).not.toContain('DESCRIPTION');
  });

  it('escapes commas, semicolons, backslashes and line ends', () => {
    const text = ics([{ ...event, text: 'a, b; c\\d\ne\r\nf', url: 'https://vae.gouv.fr' }], '2026-11-25');
    expect(text).toContain('DESCRIPTION:a\\, b\\; c\\\\d\\ne\\nf\r\n');
    expect(text).toContain('URL:https://vae.gouv.fr\r\n');
  });

  it('folds at 75 bytes without cutting a character, and unfolds to what was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = ics([{ ...event, title }], '2026-11-25');
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const summary = /SUMMARY:(.*)/.exec(text.replaceAll('\r\n ', ''))?.[1] ?? '';
        const said = summary.replace(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one));
        expect(said.trimEnd()).toBe(title.replace(/\r\n|[\r\u2028\u2029]/g, '\n').trimEnd());
      }),
      { examples: [['\u2028!'], ['a\u2029b\r\nc']] },
    );
  });
});
