import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withOwnStyles } from './own-styles.ts';

const sheet = (name: string) => `<link href="./${name}.css" rel="stylesheet">`;
const off = (name: string) => `<link href="./${name}.css" rel="stylesheet" disabled media="(max-width: 0)">`;
const policy = `<meta content="style-src 'self'; style-src-attr 'none'">`;
const files: Record<string, string> = {
  './every.css': `${'a{color:red}'.repeat(700)}@font-face{src:url(./f.woff2)}`,
  './one.css': 'p{margin:0}',
  './two.css': 'b::after{content:"$&"}',
  './drawn.css': 'i{background:url(./i.svg)}',
};
const written = (...names: string[]) =>
  withOwnStyles([policy, ...names.map(sheet)].join('\n'), (address) => Promise.resolve(files[address] ?? ''));

describe('a page with its own styles', () => {
  it('has the small files in it, in their order, behind the large one, and their links without effect', async () => {
    const styles = 'p{margin:0}\nb::after{content:"$&"}';
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(await written('every', 'one', 'two')).toBe(
      [
        `<meta content="style-src 'self' 'sha256-${hash}'; style-src-attr 'none'">`,
        sheet('every'),
        off('one'),
        `${off('two')}<style>${styles}</style>`,
      ].join('\n'),
    );
  });

  it('leaves what stands before a large file, or before one that says an address', async () => {
    expect(await written('one', 'every')).toBe([policy, sheet('one'), sheet('every')].join('\n'));
    expect(await written('one', 'drawn')).toBe([policy, sheet('one'), sheet('drawn')].join('\n'));
  });
});
