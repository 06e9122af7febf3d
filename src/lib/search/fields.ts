import { readField } from '#core/plan/field-reading.ts';
import type { Understood } from '#core/plan/understood.ts';
import { formatPlace } from '#core/catalogue/place.ts';
import { industryOfFirm } from '#core/plan/industry-of-firm.ts';
import { makingThere } from '#core/plan/making-there.ts';
import { industrialName } from '#core/plan/industrial-name.ts';
import { tradeSought } from '#core/plan/trade-sought.ts';
import { halvesTold } from '#core/plan/wish-of-letter.ts';
import type { Ask } from '#core/search/asked.ts';
import { calledAs, namingWords } from '#core/next-steps/called.ts';
import { withoutAsides } from '#core/text/wish-beside.ts';
import { isCommonWho, namesWho } from '#core/text/ranks.ts';
import { tokenise } from '#core/text/tokenise.ts';
import { firmSaid, recruited, saysRecruiting } from '#core/search/recruits.ts';
import { firmOf, redeployed } from '#core/search/firm/redeploys.ts';

/** A field of the home page as it was read, and as it was typed. */
export type ReadField<Place> = { place: Place; typed: string };

/** Whom one recruits, the trade that it is, and the industry of the firm, by id. */
type Recruited = { whom: string; trade: string | null; at?: string };

/** The trade of the only word of who does something among others: "des mouleurs un peu débrouillards"; null where there is none or more. */
async function heldIn(ask: Ask, typed: string): Promise<{ whom: string; trade: string } | null> {
  const words = tokenise(typed).filter((word) => namesWho(word) && !isCommonWho(word));
  const [whom = '', ...more] = words.length < tokenise(typed).length ? words : [];
  const place = whom === '' || more.length > 0 ? null : (await readField(ask, whom, false))?.place;
  return place ? { whom, trade: place } : null;
}

/** What the fields of the home page say, by what the search finds of their words. */
export const fieldsOf = (ask: Ask) => ({
  /** `orSector`: an industry may be meant. `recruits`: the words are of who recruits, or must find other work for their people. */
  read: async (typed: string, orSector: boolean): Promise<Understood | undefined> => {
    const found = await readField(ask, typed, orSector);
    const ofFirm = redeployed(orSector ? '' : typed, orSector ? typed : '') !== null;
    return found && (ofFirm || saysRecruiting(typed)) ? { ...found, recruits: true } : found;
  },
  /** What one does, and where one tells that one might go, of who tells a whole case in one text; null where no other industry is told so. */
  halvesTold: (typed: string): Promise<{ does: string; wants: string } | null> => halvesTold(ask, typed),
  /** The trade that typed words name, beside a wish: that of industry where one of a craft bears the same name. */
  nameBeside: (does: ReadField<string>, wish: ReadField<string | null>): Promise<string> =>
    industrialName(ask, does, wish),
  /** The name that typed words give a trade (its code), in their form; '' where they give it none that is known. */
  called: async (typed: string, id: string): Promise<string> => {
    const found = await ask(namingWords(typed));
    const names = (found?.suggestions ?? []).filter((one) => one.kind === 'occupation' && one.id === id);
    return (
      calledAs(
        names.map(({ label }) => label),
        typed,
      ) ?? ''
    );
  },
  /** The trade that makes things where one works, to who wishes but to make them; null elsewhere. */
  makingThere: (wish: string, at: string): Promise<string | null> =>
    makingThere(ask, withoutAsides(wish), at),
  /** Whom the two fields recruit, and the trade that it is, null where none is said, with the industry of the firm where it is said; null to who does not recruit. */
  recruits: async (does: string, wishes: string): Promise<Recruited | null> => {
    const whom = recruited(does, wishes);
    if (whom === null) return null;
    const firm = firmSaid(does, wishes);
    const [at, trade] = [await industryOfFirm(ask, firm), await tradeSought(ask, whom, firm)];
    const found = trade === null ? ((await heldIn(ask, whom)) ?? { whom, trade }) : { whom, trade };
    return { ...found, ...(at !== null && { at }) };
  },
  /** The industry of who must find other work for their people, as an address writes it; null where it is not said. */
  firmAt: async (does: string, wishes: string): Promise<string | null> => {
    const id = await industryOfFirm(ask, firmOf(does, wishes));
    return id === null ? null : formatPlace({ kind: 'sector', id });
  },
});
