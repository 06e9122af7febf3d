import { fold } from '../../text/fold.ts';
import { spoken } from '../recognise/spoken.ts';
import type { TextForms } from './forms-file.ts';

type EnglishNames = Readonly<Record<string, { name: string; everyday: readonly string[] }>>;

/** Who does something: a thing that the trade works with ("farm machinery") does not name it. */
const agent =
  /(?:er|or|man|woman|ist|ian|ant|smith|wright|hand|mechanic|cook|chef|nurse|clerk|operative|lady|guard)$/u;

/**
 * The forms with the English names of the trades behind them: those of two words and more, said by who does it, that are of one trade
 * alone and that no form of ours says.
 */
export function withEnglishNames(forms: TextForms, names: EnglishNames): TextForms {
  const own = Object.entries(names).map(([code, { name, everyday }]) => ({
    code,
    forms: [...new Set([name, ...everyday].map(fold))],
  }));
  const owners = new Map<string, number>();
  for (const text of own.flatMap((trade) => trade.forms)) owners.set(text, (owners.get(text) ?? 0) + 1);
  const known = new Set(forms.trades.flatMap((trade) => trade.forms.map(fold)));
  const isTold = (text: string) =>
    spoken(text).length > 1 && agent.test(text) && owners.get(text) === 1 && !known.has(text);
  const added = own
    .map((trade) => ({ ...trade, forms: trade.forms.filter(isTold) }))
    .filter((trade) => trade.forms.length > 0);
  return { ...forms, trades: [...forms.trades, ...added] };
}
