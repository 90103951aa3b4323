import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageShell } from "../../app/components/govuk/page-shell";
import { pageTitle } from "../../app/components/govuk/page-title";
import { ScrollingTable } from "../../app/components/govuk/table";

test("a title says where you are, nearest first", () => {
  expect(pageTitle("Check your answers", { section: "Family voice" })).toBe("Check your answers – Family voice – Waymark");
  expect(pageTitle("Check your answers", { hasErrors: true })).toBe("Error: Check your answers – Waymark");
});

test("a page has one main landmark that the skip link leads to", () => {
  const page = renderToStaticMarkup(<PageShell>Here</PageShell>);
  expect(page.match(/<main/g)).toHaveLength(1);
  expect(page).toMatch(/^<a href="#main-content" class="govuk-skip-link"/);
  expect(page).toContain('id="main-content"');
});

test("made-up data is said to be so, and only then", () => {
  expect(renderToStaticMarkup(<PageShell fictional>Here</PageShell>)).toContain("Fictional demonstration data");
  expect(renderToStaticMarkup(<PageShell>Here</PageShell>)).not.toContain("Fictional");
});

test("a page for families has a way out before anything else in the page", () => {
  const page = renderToStaticMarkup(
    <PageShell exitThisPage before={<a href="/back">Back</a>}>
      Here
    </PageShell>,
  );
  expect(page.indexOf("Exit this page")).toBeGreaterThan(0);
  expect(page.indexOf("Exit this page")).toBeLessThan(page.indexOf("Back"));
});

test("a wide table can be reached and scrolled by keyboard, and has a name", () => {
  const table = renderToStaticMarkup(<ScrollingTable caption="Scores by voice" rows={[[{ content: "Leaders" }]]} />);
  expect(table).toMatch(/^<div [^>]*role="region" aria-label="Scores by voice" tabindex="0"/i);
});
