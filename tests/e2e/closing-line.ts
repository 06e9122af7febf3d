import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Ends the run with "N passed, N failed, N skipped" on a line of its own. */
class ClosingLine implements Reporter {
  #last = new Map<string, TestResult['status']>();

  onTestEnd(test: TestCase, result: TestResult): void {
    this.#last.set(test.id, result.status);
  }

  onEnd(): void {
    const all = [...this.#last.values()];
    const passed = all.filter((status) => status === 'passed').length;
    const skipped = all.filter((status) => status === 'skipped').length;
    process.stdout.write(`\n${passed} passed, ${all.length - passed - skipped} failed, ${skipped} skipped\n`);
  }
}

export { ClosingLine as default };
