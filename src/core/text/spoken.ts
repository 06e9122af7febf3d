import { soundOf } from './sound.ts';
import { smallWords } from './stop-words.ts';

/** Small words as they are typed in a message, and what they stand for. Folded. */
const messages: ReadonlyMap<string, string> = new Map(
  [
    'ac avec',
    'ajd aujourd hui',
    'assi assis',
    'bcp beaucoup',
    'bsr bonsoir',
    'chais sais',
    'cho chaud',
    'cki qui',
    'dan dans',
    'debutan debutant',
    'diplom diplome',
    'ds dans',
    'embauch embauche',
    'envi envie',
    'farma pharma',
    'farmacie pharmacie',
    'farmaceutique pharmaceutique',
    'fe fait',
    'areter arreter',
    'aretter arreter',
    'fo faut',
    'ss sans',
    'jbosse je bosse',
    'jve je veux',
    'jveu je veux',
    'jveux je veux',
    'jvoudrai je voudrais',
    'jsui je suis',
    'jsuis je suis',
    'jss je suis',
    'chui je suis',
    'chuis je suis',
    'jconduis je conduis',
    'jcherche je cherche',
    'jcherch je cherche',
    'jaime j aime',
    'jaimerai j aimerais',
    'jetai j etais',
    'jetais j etais',
    'jtravaille je travaille',
    'jtaf je travaille',
    'tjs toujours',
    'jfesai je faisais',
    'jfesais je faisais',
    'jfaisais je faisais',
    'jvien je viens',
    'jviens je viens',
    'dpuis depuis',
    'svt souvent',
    'bocou beaucoup',
    'kan quand',
    'kel quel',
    'kelk quelque',
    'ke que',
    'ki qui',
    'koi quoi',
    'koman comment',
    'jfai je fais',
    'jfais je fais',
    'jme je me',
    'jpe je peux',
    'jpeu je peux',
    'jpeux je peux',
    'jsai je sais',
    'jsais je sais',
    'jy je y',
    'mtn maintenant',
    'pa pas',
    'pck parce que',
    'pcq parce que',
    'pk pourquoi',
    'pkoi pourquoi',
    'pr pour',
    'psk parce que',
    'qd quand',
    'qq quelque',
    'qqch quelque chose',
    'qqun quelqu un',
    'rdv rendez vous',
    'tjr toujours',
    'tjrs toujours',
    'tps temps',
    'tt tout',
    'tte toute',
    've veux',
    'veu veux',
  ].map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
);

/** Under so many letters two words are heard alike by chance. */
const shortest = 4;

/** Of those that are heard alike, the shortest. */
const bySound: ReadonlyMap<string, string> = new Map(
  [...smallWords]
    .sort((one, other) => other.length - one.length)
    .map((word) => [soundOf(word), word] as const)
    .filter(([heard]) => heard.length >= shortest),
);

/** The small words that a folded word typed in a message stands for: `pr`, `veu`. */
export const smallWordShort = (word: string): string | null => messages.get(word) ?? null;

/** The small word that a misspelt one is heard as: `voudrai`, `formassion`. Only for words that no dictionary has. */
export function smallWordHeard(word: string): string | null {
  if (word.length < shortest || smallWords.has(word) || /\d/u.test(word)) return null;
  const heard = bySound.get(soundOf(word));
  return heard?.startsWith(word.charAt(0)) === true ? heard : null;
}
