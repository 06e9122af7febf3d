/** The effects a command needs, passed in so that tests can watch them. */
export type Io = {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether a person reads the error stream as it comes. */
  tty: boolean;
};

export const terminal: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  tty: process.stderr.isTTY,
};
