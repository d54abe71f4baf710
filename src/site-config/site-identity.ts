/** The publication, as far as machines need to know it. */
export interface Publication {
  name: string;
  description: string;
  /** BCP 47 tag of the texts. */
  language: string;
  /** Who writes; `undefined` while that is the publication itself. */
  author: { name: string; address?: string | undefined } | undefined;
  /** What the texts are given under, if others may use them. */
  licence?: { name: string; address: string } | undefined;
  /** Where else who writes can be met. */
  social?: readonly { name: string; address: string }[];
  /** Makes an absolute address of a path. */
  absolute: (path: string) => string;
}
