// Plain JavaScript, because it runs on whatever Node the system has, before the project's own Node is installed.
import { spawn } from 'node:child_process';
import { isatty } from 'node:tty';

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * How a process ended: its exit code, or the signal that killed it.
 *
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Exit
 */

/**
 * Runs a program with this process's input and output, and waits until it ends. A signal to this process goes to the
 * program, so that none is left running.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<Exit>}
 */
export function runChild(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      // A terminal sends Ctrl-C to all its processes; a second one would make some of them skip their clean-up.
      if (signal !== 'SIGINT' || !isatty(0)) child.kill(signal);
    };
    const stopForwarding = () => {
      for (const signal of SIGNALS) process.off(signal, forward);
    };
    for (const signal of SIGNALS) process.on(signal, forward);
    child.once('error', (error) => {
      stopForwarding();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      stopForwarding();
      resolve({ code, signal });
    });
  });
}

/**
 * Makes this process end the way another one did. A shell tells an exit code from a signal.
 *
 * @param {Exit} exit
 */
export function exitLike({ code, signal }) {
  if (signal) process.kill(process.pid, signal);
  process.exitCode = code ?? 1;
}
