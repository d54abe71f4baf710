/**
 * Environment variable that shows drafts and essays from the future when it is "yes"; `npm run dev` sets it and a build
 * takes it away. Not `import.meta.env.DEV`, which a stray DEV in the environment turns on in a build.
 */
export const SHOW_UNPUBLISHED = 'SHOW_UNPUBLISHED';
