import { errorMessage } from '../diagnostics/error-message.ts';

/*
 * Says clearly what stops a command while its modules are loaded: those read src/site.ts, which may hold what cannot be.
 * Has to be the first import of a command.
 */
process.once('uncaughtException', (error) => {
  console.error(`\n${errorMessage(error, process.cwd())}\n`);
  process.exit(1);
});
