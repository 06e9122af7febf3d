import { terminal } from './io.ts';
import { run } from './run.ts';

// A reader that has enough (`| head -1`) closes the pipe: that is an end, not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), terminal);
