import { registerNumber } from '#core/catalogue/number.ts';
import { emptyRecord, type RawRecord } from '#core/compile/raw.ts';
import { shown, type Issue } from '#core/catalogue/issue.ts';
import { isOdd, mend, spelt } from '../bytes.ts';
import { readTitle } from '../values.ts';
import { countListed } from './listed.ts';
import type { Draft } from './xml-draft.ts';
import { applyField } from './xml-fields.ts';
import type { XmlEvents } from './xml-stream.ts';

export const RNCP_XML = 'rncp-xml';

/** Where a record goes once read. */
type XmlSink = {
  record: (record: RawRecord) => void;
  refuse: (reason: string) => void;
  issue: (issue: Omit<Issue, 'file'>) => void;
};

/** Long texts of which only the presence or the length counts are capped, so that memory stays flat. */
const MAX_TEXT = 20_000;

/** Builds records from the events of the stream; holds one record at a time. */
export class XmlRecordReader implements XmlEvents {
  version: string | null = null;
  readonly #sink: XmlSink;
  #path: string[] = [];
  #text = '';
  #draft: Draft | undefined;

  constructor(sink: XmlSink) {
    this.#sink = sink;
  }

  open(name: string): void {
    this.#path.push(name);
    this.#text = '';
    if (name === 'FICHE') this.#draft = { record: emptyRecord('', RNCP_XML), groups: new Map(), routes: [] };
    else if (this.#draft && opensGroup.has(name)) this.#draft.groups.set(name, new Map());
  }

  text(text: string): void {
    if (this.#draft === undefined && this.#path.length > 2) return;
    if (this.#text.length < MAX_TEXT) this.#text += text;
  }

  close(name: string): void {
    const text = this.#text.trim();
    this.#text = '';
    this.#path.pop();
    if (name === 'VERSION_FLUX') this.version = text === '' ? null : own(text);
    if (!this.#draft) return;
    if (name === 'FICHE') this.#finish(this.#draft);
    else {
      const value = name === 'LISTE_COMPETENCES' ? String(countListed(text)) : own(text.slice(0, 2000));
      applyField(this.#draft, name, this.#path, this.#readable(name, value), (issue) => {
        this.#sink.issue(issue);
      });
    }
  }

  #readable(field: string, value: string): string {
    if (!isOdd(value)) return value;
    const record = this.#draft?.record.id ?? '';
    this.#sink.issue({ record, field, value: shown(spelt(value)), expected: 'un texte lisible' });
    return mend(value);
  }

  #lacks(record: string, field: string, expected: string, reason: string): void {
    this.#sink.issue({ record, field, value: '', expected });
    this.#sink.refuse(reason);
  }

  #finish(draft: Draft): void {
    this.#draft = undefined;
    const { record } = draft;
    const id = registerNumber(record.id);
    if (id === undefined) {
      this.#sink.issue({
        record: record.id,
        field: 'NUMERO_FICHE',
        value: record.id,
        expected: 'RNCP ou RS suivi de chiffres',
      });
      this.#sink.refuse('numéro illisible');
    } else if (record.title === '') this.#lacks(id, 'INTITULE', 'un intitulé', 'sans intitulé');
    else if (draft.active === undefined) this.#lacks(id, 'ACTIF', 'Oui ou Non', 'statut illisible');
    else if (draft.active === null) this.#sink.refuse('statut illisible');
    else
      this.#sink.record({
        ...record,
        id,
        title: readTitle(record.title, record.abbreviation),
        active: draft.active,
        routes: draft.routes.length > 0 || draft.saysRoutes === true ? draft.routes : null,
      });
  }
}

const opensGroup = new Set(['CERTIFICATEUR', 'BLOC_COMPETENCES', 'CORRESPONDANCE', 'SOURCE', 'DESTINATION']);

/** A copy that does not keep the whole chunk of the file in memory. */
function own(text: string): string {
  return Buffer.from(text).toString();
}
