import { saysSiteCloses } from '../closing-site.ts';
import { canBePointedAt, heard } from './pointing.ts';
import { toldParts, toldSentences, type Said } from './sentences.ts';

const hiring =
  /(?<!\p{L})(?:embauch|recrut|(?:re)?cherchent? (?:du monde|des gens|des bras)|manqu(?:e|ent) de (?:monde|bras|gens)|il manque des gens|prenn(?:e|ent) du monde|marche(?:nt)? fort|hiring)/iu;

/** The parts of a letter beside which one says that it hires there: "l’usine d’en face recrute". */
export const hiringTold = (text: string): Said[] =>
  toldSentences(text).flatMap((sentence) =>
    hiring.test(sentence.said)
      ? toldParts(sentence)
          .map(heard)
          .filter((part) => canBePointedAt(part) && !saysSiteCloses(part.said))
      : [],
  );
