import { fstatSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline/promises';

/** An answer that cannot be taken, or is missing; its message is all that there is to say. */
export class AnswerError extends Error {}

/** Where answers come from. */
export interface Prompt {
  /** Whether somebody is there who can be asked again. */
  isInteractive: boolean;
  /**
   * The answer to a question, without white space around it; empty for what Enter stands for.
   *
   * @returns `undefined` where there are no more answers.
   */
  ask: (question: string) => Promise<string | undefined>;
  /** Ends the input. */
  close: () => void;
  /** Lines of the input that no question has asked for. */
  unused: () => readonly string[];
}

/**
 * Asks at the terminal.
 *
 * @param giveUp Called when somebody ends the input, by Ctrl-D or Ctrl-C.
 */
export function terminalPrompt(giveUp: () => never): Prompt {
  const terminal = createInterface({ input: process.stdin, output: process.stdout }).once('close', giveUp);
  return {
    isInteractive: true,
    ask: async (question) => (await terminal.question(question)).trim(),
    close: () => terminal.off('close', giveUp).close(),
    unused: () => [],
  };
}

/** Takes the answers from a file or a pipe, a line each; `undefined` if there are none. */
export async function pipedPrompt(): Promise<Prompt | undefined> {
  const { fd } = process.stdin;
  const input = fstatSync(fd);
  if (!input.isFile() && !input.isFIFO() && !input.isSocket()) return undefined;
  const given = await text(process.stdin);
  if (given === '') return undefined;
  const lines = given.replace(/\r?\n$/, '').split(/\r?\n/);
  return {
    isInteractive: false,
    ask: async (question) => {
      const line = lines.shift()?.trim();
      console.log(question + (line ?? ''));
      return line;
    },
    close: () => undefined,
    unused: () => lines.filter((line) => line.trim() !== ''),
  };
}
