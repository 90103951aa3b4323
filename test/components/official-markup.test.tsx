import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { comparableHtml, spokenText } from "./comparable-html";
import type { Compared } from "./compared";
import { FORM_COMPONENTS } from "./form-components";
import { officialFixture } from "./official-fixtures";
import { PAGE_COMPONENTS } from "./page-components";

describe.each(Object.entries({ ...FORM_COMPONENTS, ...PAGE_COMPONENTS }))(
  "%s",
  (component, { fixtures, render, without, withoutOurs }: Compared) => {
    test.each(fixtures)("has the official markup: %s", (name) => {
      const official = officialFixture(component, name);
      const html = without === undefined ? official.html : official.html.replace(without, "");
      const markup = renderToStaticMarkup(render(official.options));
      const ours = withoutOurs === undefined ? markup : markup.replace(withoutOurs, "");
      expect(comparableHtml(ours)).toBe(comparableHtml(html));
      expect(spokenText(ours)).toBe(spokenText(html));
    });
  },
);
