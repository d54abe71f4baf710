const WIDTH = 30;

/**
 * Shows on the terminal how far something is; where there is no terminal, a line at each quarter.
 *
 * @param what What is being done, `Drawing cards`.
 * @returns To be called with each step: how many are done, of how many.
 */
export function progressBar(what: string, out: NodeJS.WriteStream = process.stderr) {
  return (done: number, all: number): void => {
    if (out.isTTY) {
      const full = Math.round((WIDTH * done) / all);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      out.write(`\r${what} ${bar} ${done}/${all}${done === all ? '\n' : ''}`);
    } else if (Math.floor((4 * done) / all) > Math.floor((4 * (done - 1)) / all)) {
      out.write(`${what} ${done}/${all}\n`);
    }
  };
}
