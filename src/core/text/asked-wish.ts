import { fold } from './fold.ts';

/** What asks whether a wish can be met, said after it: what "me tente" is a wish already. */
const tail =
  /(?<!(?:^|[\s'’])(?:me|m|te|t|lui|nous))[\s,]+(?:(?:c['’ ]?est|c|[çc]a|ce serait|est[- ]ce|serait|c['’ ]?serait|is it|would that be|is that) )?(?:(?:bien|encore|vraiment|assez|trop) )?(?:faisables?|jouables?|possibles?|accessibles?|envisageables?|r[ée]alistes?|irait|(?:le )?ferait|marche(?:rait)?|passe(?:rait)?|(?:se |s['’ ])?tente|va|(?:une )?bonne id[ée]e|doable|possible|realistic|feasible|tu crois|vous croyez|tu penses|vous pensez|(?:vous|t(?:u|['’])) en pense[sz](?: quoi)?|on en pense quoi|qu['’]en pensez[- ]vous|[çc]a vaut le coup)(?: (?:pour moi|pour (?:lui|elle|nous|eux)|[àa] mon [âa]ge|sans dipl[oô]me|quand m[êe]me|ou pas|ou non|selon vous))*\s*[?!.…]*\s*$/iu;
/** What a question begins with: no wish. */
const asks =
  /^(?:que|quoi|quel(?:le)?s?|par (?:ou|quoi)|comment|combien|pourquoi|est ce|ou|qui|y a|ya|il y a|avez|what|how|which|where|is|are|can|do|does|koi|kel|je (?:fais|peux|dois)|on (?:fait|peut)|c est|ca|cap|bac|bts|but|cqp|rncp|vae|caces|cpf|formation|vers|apres|et apres|et maintenant)(?= |$)/u;
/** It is a wish already, or why one leaves. */
const said =
  /(?:^| )(?:veu[tx]|voudrai[st]?|aimerai[st]?|souhaite|cherche|envie|mal|marre|plus|pas|sans|ans|want|wants|would)(?= |$)/u;
/** The longest wish of a question, in words. */
const most = 6;

/**
 * "aide ménagère usée, blanchisserie faisable ?": what one asks about at the end, after what one says of oneself, is what one wishes for; the
 * same text where nothing is asked so.
 */
export function withAskedWish(text: string): string {
  const asked = tail.exec(text);
  const kept = asked === null ? text.replace(/\s*\?+\s*$/u, '') : text.slice(0, asked.index);
  if (asked === null && kept === text) return text;
  const at = Math.max(kept.lastIndexOf(','), kept.lastIndexOf('.'), kept.lastIndexOf(';'));
  if (at < 0) return asked === null ? text : kept;
  const wish = kept.slice(at + 1).trim();
  const folded = fold(wish).replace(/[^a-z0-9]+/gu, ' ');
  const isWish = wish !== '' && folded.split(' ').length <= most && !asks.test(folded) && !said.test(folded);
  return isWish ? `${kept.slice(0, at + 1)} je veux ${wish}` : asked === null ? text : kept;
}
