/** Id of the one entry in the collection of career ladders: a file of its own shape makes a collection of its own. */
export const CAREER_LADDERS = 'career-ladders';
