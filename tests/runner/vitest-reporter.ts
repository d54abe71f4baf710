import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { repeatUnit, type Report, type TestOutcome } from './report.ts';

/** Environment variable that names the file of the report. */
export const REPORT_VARIABLE = 'UNIT_REPORT';

/** Writes a {@link Report} of the unit tests; Vitest's own JSON does not say why a test was skipped. */
export default class UnitReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly { message: string; stack?: string }[],
  ): void {
    const report: Report = {
      tests: modules.flatMap((module) => [...module.children.allTests()].map(outcomeOf)),
      errors: [
        ...modules.flatMap((module) => {
          const file = relative('.', module.moduleId);
          const suites = [...module.children.allSuites()].flatMap((suite) => suite.errors());
          return [...module.errors(), ...suites].map(({ message }) => `${file}: ${message}`);
        }),
        ...unhandled.map(({ message, stack }) => stack ?? message),
      ],
    };
    writeFileSync(process.env[REPORT_VARIABLE] ?? '.cache/unit.json', JSON.stringify(report));
  }
}

function outcomeOf(test: TestCase): TestOutcome {
  const { state, errors, ...result } = test.result();
  const file = relative('.', test.module.moduleId);
  const failure = errors?.map(({ message, diff }) => [message, diff].filter(Boolean).join('\n')).join('\n');
  const reason = state === 'skipped' && 'note' in result ? result.note : failure;
  return {
    // One that never ran, because the set-up of its group failed or the run was stopped, has not passed.
    status: state === 'pending' ? 'failed' : state,
    file,
    title: test.fullName,
    ...(reason && { reason }),
    repeat: repeatUnit(file, test.fullName.replaceAll(' > ', ' ')),
  };
}
