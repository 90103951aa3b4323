import type { Result } from "../../app/domain/values/problem";

/** The value of a step that a test relies on; the test fails if the step did. */
export function sound<Value, Failure>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`Failed: ${JSON.stringify(result.problem)}`);
  return result.value;
}
