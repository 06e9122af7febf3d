import { withoutMaybe } from './plain-wish.ts';
import { leftHalves } from '../search/read/left-first.ts';
import { withoutNextDoor } from '../search/without-place.ts';
import { withoutBasics } from '../text/basics-said.ts';
import { withoutDiploma } from '../text/diploma-beside.ts';
import { withoutFillers } from '../text/fillers.ts';
import { withoutIdioms } from '../text/idioms.ts';
import { withHardships } from '../text/hardships.ts';
import { withoutLeaving } from '../text/leaving.ts';
import { withActivity } from '../text/bare-activity.ts';
import { withoutContractor } from '../text/for-whom.ts';
import { withoutIntroduction, withoutSignOff } from '../text/letter.ts';
import { plainlyWished } from '../text/plainly-wished.ts';
import { licenceApart } from '../text/licence-at-risk.ts';
import { withoutBoss } from '../text/own-boss.ts';
import { withoutComputers } from '../text/no-computers.ts';
import { withoutCareer, withoutHearsay } from '../text/hearsay.ts';
import { withoutHiring } from '../text/hired.ts';
import { withoutProcesses } from '../text/welding.ts';

/** "j’ai un titre pro d’ébéniste": the trade that it names. */
const title =
  /^(?:(?:j['’ ]?ai |avec |titulaire d['’ ]?)(?:un |le |mon )?|un |mon )?titre pro(?:fessionnel)?(?: de | d['’]| )(?=\p{L}{4,})/iu;
const withoutTitle = (typed: string): string => typed.replace(title, '');

/** "j’en peux plus de l’abattoir": where one works. */
const weary =
  /^(?:j['’ ]?en (?:peux plus|ai (?:marre|assez|ras le bol))|(?:y en a )?marre|ras le bol) (?:de |d['’]|du )(?=(?:l['’]|la |le |mon |ma )?\p{L}+(?:erie|oir|ier|age)?)/iu;

/** "suite à un asthme je dois quitter la boulangerie": where one works, behind why one leaves it. */
const quits =
  /^(?:(?:suite|[àa] cause|du fait|en raison)(?!\p{L})[^,;.]*? )?je (?:dois|vais devoir|suis oblig[ée]e? de) (?:arr[êe]ter|quitter|laisser|l[âa]cher) (?=(?:l['’]|la |le )\p{L}{4,})/iu;

/** What may hide the trade or the place that the words of a field name, left out: `written`, the words as they are said plainly; `plain`, those that are looked up. */
export function fieldWords(words: string, isWish: boolean): { written: string; plain: string } {
  const letter = withoutSignOff(words);
  const told = isWish
    ? withoutBasics(plainlyWished(withoutIdioms(letter)))
    : withoutIdioms(withoutIntroduction(letter.replace(weary, '').replace(quits, '')));
  const plainly = withoutComputers(withoutProcesses(withoutFillers(licenceApart(told).kept)));
  const written = withHardships(isWish ? plainly : withoutDiploma(withoutBoss(plainly)));
  const own = isWish
    ? withoutHiring(withoutMaybe(withoutLeaving(written)))
    : withoutContractor(withoutTitle(leftHalves(written)?.does ?? written));
  const asked = withActivity(own, isWish);
  return { written, plain: withoutNextDoor(withoutHearsay(withoutCareer(asked))) };
}
