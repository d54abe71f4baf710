/** Something that has to be fixed: where it is, what is wrong, and what to write instead. */
export interface Problem {
  /** Path of the file, relative to the project; left out where only one file can be meant. */
  file?: string;
  /** Line in the file, from 1. */
  line: number;
  /** Column in the line, from 1. */
  column: number;
  /** What is wrong, as a sentence. */
  message: string;
  /** What to write instead. */
  hint: string;
}

/** Where a value stands in some data: names of fields, and positions in lists from 0. */
export type Path = readonly PropertyKey[];

/** A problem that names its file. */
export type FileProblem = Required<Problem>;
