import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { readCatalogue } from '../../cli/catalogue.ts';
import { readForms } from '../../cli/text-forms.ts';
import { lookup, type Lookup } from '#core/catalogue/lookup.ts';
import { knownIn } from '#core/profile/reconcile.ts';
import type { TextFinding } from '#core/profile/reading/findings.ts';
import { TextReader } from '#core/profile/reading/read-text.ts';
import { fold } from '#core/text/fold.ts';
import { stem } from '#core/text/stem.ts';
import { tokenise } from '#core/text/tokenise.ts';

const Fact = v.object({
  kind: v.picklist(['occupation', 'skill', 'licence', 'tool', 'method', 'certificate']),
  codes: v.optional(v.array(v.string()), []),
  ids: v.optional(v.array(v.string()), []),
  value: v.optional(v.string()),
  title: v.optional(v.string()),
  label: v.optional(v.string()),
  years: v.optional(v.number()),
  year: v.optional(v.number()),
  /** Who wrote the case did not look for the record: any that bears the words of the title is right. */
  open: v.optional(v.boolean(), false),
});
const Case = v.object({
  id: v.string(),
  set: v.picklist(['tuning', 'unseen']),
  style: v.string(),
  text: v.string(),
  facts: v.array(Fact),
  forbidden: v.array(v.string()),
});
type Fact = v.InferOutput<typeof Fact>;
type Case = v.InferOutput<typeof Case>;

/**
 * `facts` stated, `recalled` of them, with their years where they tell some; `byKind` the same by kind. `read`: entries read;
 * `invented`: those that a forbidden pattern names, trades and records that no fact of the text holds, and fine skills with words that the
 * text has not.
 */
export type TextFigures = {
  texts: number;
  facts: number;
  recalled: number;
  byKind: Record<string, { facts: number; recalled: number }>;
  read: number;
  invented: number;
};

const cases = readFileSync(new URL('natural/texts.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => v.parse(Case, JSON.parse(line)));

/** When the texts were written: what lasts "depuis 2015" ends there. */
const today = '2026-11-26';

/** Judges the texts of one part; `miss` is told each fault. */
export function textFigures(
  reader: TextReader,
  known: Lookup,
  set: Case['set'],
  miss: (fault: string) => void = () => undefined,
): TextFigures {
  const figures: TextFigures = { texts: 0, facts: 0, recalled: 0, byKind: {}, read: 0, invented: 0 };
  for (const one of cases.filter((each) => each.set === set)) {
    const findings = reader.read(one.text, today);
    figures.texts += 1;
    figures.read += findings.length;
    for (const fact of one.facts) {
      const kind = (figures.byKind[fact.kind] ??= { facts: 0, recalled: 0 });
      const told = findings.some((finding) => tells(finding, fact));
      figures.facts += 1;
      kind.facts += 1;
      if (told) {
        figures.recalled += 1;
        kind.recalled += 1;
      } else miss(`MISSED   ${one.id} ${JSON.stringify(fact).slice(0, 140)}`);
    }
    for (const finding of findings.filter((each) => isInvented(each, one, known))) {
      figures.invented += 1;
      miss(`INVENTED ${one.id} ${finding.kind} ${finding.id} ${finding.label} <- ${finding.words}`);
    }
  }
  return figures;
}

function tells(finding: TextFinding, fact: Fact): boolean {
  if (fact.kind === 'occupation')
    return (
      finding.kind === 'occupation' &&
      fact.codes.includes(finding.id) &&
      (fact.years === undefined || Math.abs((finding.years ?? 0) - fact.years) <= 1)
    );
  if (fact.kind === 'skill') return finding.kind === 'skill' && fact.ids.includes(finding.id);
  if (fact.kind === 'certificate') return tellsDiploma(finding, fact);
  return (
    (finding.kind === 'licence' || finding.kind === 'method' || finding.kind === 'tool') &&
    holdsWords(`${finding.label} ${finding.words}`, fact.value ?? '')
  );
}

function tellsDiploma(finding: TextFinding, fact: Fact): boolean {
  if (finding.kind !== 'certification' && finding.kind !== 'diploma') return false;
  if (fact.year !== undefined && finding.year !== fact.year) return false;
  const ids = [finding.id, ...('then' in finding ? [finding.then.id] : [])];
  return fact.ids.length > 0
    ? ids.some((id) => fact.ids.includes(id))
    : holdsWords(`${finding.label} ${finding.words}`, fact.title ?? '');
}

function holdsWords(text: string, wanted: string): boolean {
  const has = new Set(tokenise(text));
  return wanted.split('|').some((value) => tokenise(value).every((word) => has.has(word)));
}

function isInvented(finding: TextFinding, { text, facts, forbidden }: Case, known: Lookup): boolean {
  const label = finding.label;
  if (forbidden.some((rule) => forbids(rule, label))) return true;
  if (finding.kind === 'occupation') return !facts.some(({ codes }) => codes.includes(finding.id));
  if (finding.kind === 'certification')
    return !facts.some((fact) => tellsDiploma(finding, fact) && (fact.open || fact.ids.length > 0));
  const fine = finding.kind === 'skill' && known.fineSkills.has(finding.id);
  if (!fine) return false;
  const said = new Set(tokenise(text).map(stem));
  return tokenise(label).some((word) => word.length > 3 && !said.has(stem(word)));
}

function forbids(rule: string, label: string): boolean {
  const [, pattern = '', flags = ''] = /^titre:\/(.*)\/(\w*)$/u.exec(rule) ?? [];
  const test = new RegExp(pattern, flags);
  return test.test(label) || test.test(fold(label));
}

/** Prints both parts (to tune: with their faults, the first alone) and writes them. */
export async function textQuality(show: boolean): Promise<void> {
  const known = lookup(await readCatalogue('data/catalogue'));
  const reader = new TextReader(known, knownIn(known).numbers, await readForms());
  const tell = (fault: string) => process.stdout.write(`${fault}\n`);
  const tuning = textFigures(reader, known, 'tuning', show ? tell : undefined);
  if (show) tell(JSON.stringify(tuning));
  else {
    const figures = { tuning, unseen: textFigures(reader, known, 'unseen') };
    tell(`\npasted texts ${JSON.stringify(figures)}`);
    writeFileSync(new URL('text-figures.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);
  }
}
