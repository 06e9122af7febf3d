import * as disk from 'node:fs/promises';
import type { Disk } from '../../cli/import/write.ts';

/** A disk that does what it is told `steps` times, then calls `stop`: what a kill leaves. `done`: how many steps were asked for. */
export function stoppedDisk(steps: number, stop: () => Promise<never>): { files: Disk; done: () => number } {
  let done = 0;
  const step =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> => {
      done += 1;
      return done > steps ? stop() : act(...args);
    };
  const files = {
    cp: step(disk.cp),
    mkdir: step(disk.mkdir),
    readdir: step(disk.readdir),
    rename: step(disk.rename),
    rm: step(disk.rm),
    writeFile: step(disk.writeFile),
  } as unknown as Disk;
  return { files, done: () => done };
}
