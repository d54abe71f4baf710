/** Path of the view, without the base path; no promise to anybody, because no built site has it. */
export const OUTLINE_PATH = '/_outline/';
