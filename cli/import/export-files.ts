import type { Readable } from 'node:stream';

/** The files of an official export, wherever they lie: a folder or a zip, with or without a subfolder. */
export type ExportFiles = {
  /** The path the user gave, for messages. */
  origin: string;
  /** File names without their folder, in NFC, sorted. */
  names: readonly string[];
  read: (name: string) => Promise<Buffer>;
  stream: (name: string) => Promise<Readable>;
  close: () => void;
};
