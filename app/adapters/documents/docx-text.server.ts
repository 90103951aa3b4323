import { TextRun, type IRunOptions } from "docx";

/** A text of one line or several, each line end kept. */
export function runsOf(text: string, look: IRunOptions = {}): readonly TextRun[] {
  return text.split(/\r\n|\r|\n/).map((line, place) => new TextRun({ ...look, text: line, ...(place > 0 && { break: 1 }) }));
}
