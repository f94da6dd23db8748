/** Output into a pipe that was closed, as by `| head`, ends the program in silence. */

export function stopWhenNobodyReads(output: NodeJS.WriteStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
