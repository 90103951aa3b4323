/** The fields of the plain form, which stays what is saved and sent. */

type Answers = Readonly<Record<string, string>>;

/** What is in the form now, by field; fields without an answer are left out. */
export function readPlainFields(form: HTMLFormElement): Answers {
  const filled = [...new FormData(form)].filter(([, value]) => value !== "");
  return Object.fromEntries(filled.map(([name, value]) => [name, String(value)]));
}

/** Puts an answer into the form, as if it had been given there. An empty one takes the answer away. */
export function writePlainField(form: HTMLFormElement, name: string, value: string): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.name === name) field.checked = field.value === value;
    if (field instanceof HTMLTextAreaElement && field.name === name) field.value = value;
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}
