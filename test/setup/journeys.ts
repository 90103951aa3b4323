import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { faultsOf } from "./page-faults";

/** No fault that axe can find, no sideways scrolling and one first heading, on a small phone and on a desk. */
export async function expectSound(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await faultsOf(page), page.url()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), page.url()).toBeLessThanOrEqual(0);
    expect(await page.locator("h1").count(), page.url()).toBe(1);
  }
}

/** Such a look at each kind of page once as it is and once with problems. Pages whose addresses differ in an id are of one kind. */
export function lookerAtEachKind(kindOf: (path: string) => string = (path) => path): (page: Page) => Promise<void> {
  const seen = new Set<string>();
  return async (page) => {
    const problems = await page.locator(".govuk-error-summary").count();
    const kind = `${kindOf(new URL(page.url()).pathname.replace(/[0-9a-f]{32}/g, "ID"))} ${problems}`;
    if (seen.has(kind)) return;
    seen.add(kind);
    await expectSound(page);
  };
}

/** A click that leads to another page, which is whole when this returns. */
export async function goBy(page: Page, what: Locator): Promise<void> {
  await Promise.all([page.waitForEvent("load"), what.click()]);
}

/** Sends a form of the page by its button. */
export function press(page: Page, name: string): Promise<void> {
  return goBy(page, page.locator("main").getByRole("button", { name }));
}

export function headingOf(page: Page): Promise<string> {
  return page.locator("h1").innerText();
}
