import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { Fatal, messageOf } from '../../errors.ts';
import { XmlDecoder } from './xml-decoder.ts';

/** What a reader of the stream is told. */
export type XmlEvents = {
  open: (name: string) => void;
  text: (text: string) => void;
  close: (name: string) => void;
};

/** Feeds a stream to the reader, piece by piece. A DOCTYPE is refused: it may declare an entity bomb, and the export has none. */
export async function parseXml(stream: Readable, name: string, events: XmlEvents): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: true });
  parser.on('doctype', () => {
    throw new Fatal(`${name} déclare un DOCTYPE ou des entités : refusé (bombe d'entités possible)`);
  });
  parser.on('error', (error) => {
    throw new Fatal(`XML tronqué ou mal formé : ${name} (${error.message})`);
  });
  parser.on('opentag', (tag) => {
    events.open(localName(tag.name));
  });
  parser.on('text', (text) => {
    events.text(text);
  });
  parser.on('cdata', (text) => {
    events.text(text);
  });
  parser.on('closetag', (tag) => {
    events.close(localName(tag.name));
  });
  await feed(parser, stream, name);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

async function feed(parser: SaxesParser, stream: Readable, name: string): Promise<void> {
  let decoder: XmlDecoder | undefined;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Uint8Array);
      decoder ??= new XmlDecoder(bytes);
      parser.write(decoder.decode(bytes));
    }
    parser.write(decoder?.end() ?? '');
    parser.close();
  } catch (error) {
    if (error instanceof Fatal) throw error;
    throw new Fatal(`XML tronqué ou illisible : ${name} (${messageOf(error)})`);
  }
}
