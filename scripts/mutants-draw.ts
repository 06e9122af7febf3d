import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { isDrawn } from './mutants-score.ts';

/** What Stryker gives of a piece of code: only what is read here. */
type Piece = {
  parent?: { type: string } | null;
  node: { type: string; start?: number | null; loc?: { start: { line: number } } | null };
  getSource?: () => string;
};

const share = Number(process.env.MUTANTS_SHARE ?? 1);

/** Leaves out the declarations of a file that the draw did not take: whole functions, never a half of one. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'draw', {
    shouldIgnore(path): string | undefined {
      const piece = path as Piece;
      if (piece.parent?.type !== 'Program') return undefined;
      return isDrawn(piece.getSource?.() ?? '', share) ? undefined : 'not drawn';
    },
  }),
];
