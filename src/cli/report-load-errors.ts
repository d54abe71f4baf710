/*
 * Says clearly what stops a command while its modules are loaded: those read src/site.ts, which may hold what cannot be, or
 * be no TypeScript. Has to be the first import of a command. What it takes to say it is loaded only then.
 */
process.once('uncaughtException', (error) => {
  void describe(error).then((text) => {
    console.error(`\n${text}\n`);
    process.exit(1);
  });
});

async function describe(error: Error): Promise<string> {
  if (error instanceof SyntaxError) {
    const { settingsSyntaxError } = await import('./settings-syntax-error.ts');
    const text = settingsSyntaxError();
    if (text !== undefined) return text;
  }
  const { errorMessage } = await import('../diagnostics/error-message.ts');
  return errorMessage(error, process.cwd());
}
