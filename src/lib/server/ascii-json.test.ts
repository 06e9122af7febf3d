import { expect, it } from 'vitest';
import { asciiJson } from './ascii-json.ts';

it('is the same data, in ASCII only', async () => {
  const data = { label: 'L’œuvre d’été – 𝄞', codes: ['H2102'] };
  const response = asciiJson(data);
  expect(response.headers.get('content-type')).toBe('application/json');
  const text = await response.text();
  expect(text).toMatch(/^[\x20-\x7e]+$/u);
  expect(JSON.parse(text)).toEqual(data);
});
