import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BackLink } from "../../app/components/govuk/back-link";
import { Button, ButtonLink } from "../../app/components/govuk/button";
import { Checkboxes } from "../../app/components/govuk/checkboxes";
import { DateInput } from "../../app/components/govuk/date-input";
import { Details } from "../../app/components/govuk/details";
import { ErrorSummary } from "../../app/components/govuk/error-summary";
import { Input } from "../../app/components/govuk/input";
import { InsetText } from "../../app/components/govuk/inset-text";
import { NotificationBanner } from "../../app/components/govuk/notification-banner";
import { PageShell } from "../../app/components/govuk/page-shell";
import { Pagination } from "../../app/components/govuk/pagination";
import { Panel } from "../../app/components/govuk/panel";
import { Radios } from "../../app/components/govuk/radios";
import { Select } from "../../app/components/govuk/select";
import { SummaryCard } from "../../app/components/govuk/summary-list";
import { ScrollingTable } from "../../app/components/govuk/table";
import { Tag } from "../../app/components/govuk/tag";
import { TaskList } from "../../app/components/govuk/task-list";
import { Textarea } from "../../app/components/govuk/textarea";
import { WarningText } from "../../app/components/govuk/warning-text";
import { launchBrowser } from "../setup/browser";
import { faultsOf } from "../setup/page-faults";
import { startServerWithPages, type PlantedServer } from "../setup/planted-pages";

let planted: PlantedServer;
let browser: Browser;

beforeAll(async () => {
  planted = await startServerWithPages({
    everything: { loader: () => null, default: () => <Everything /> },
    faulty: { loader: () => null, default: () => <Faulty /> },
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await planted.close();
});

const VOICES = ["Leaders", "Workforce", "Families", "Communities"];

function Everything() {
  return (
    <PageShell
      areaName="Northfield"
      fictional
      exitThisPage
      before={<BackLink href="/" />}
      account={<a href="/">Sign out</a>}
      navigation={[
        { text: "Rounds", href: "/", current: true },
        { text: "Results", href: "/privacy" },
      ]}
    >
      <ErrorSummary errors={[{ text: "Choose a level", href: "#level" }]} />
      <h1 className="govuk-heading-l">Everything</h1>
      <NotificationBanner success text="Saved" />
      <Radios
        name="level"
        legend={{ text: "Families shape the system", size: "m" }}
        hint="Think of the last year."
        error="Choose a level"
        items={[{ value: "0", label: "Not started", hint: "Nothing yet" }, { divider: "or" }, { value: "dk", label: "Don't know" }]}
      />
      <Checkboxes name="matters" legend={{ text: "What matters most?" }} items={[{ value: "a", label: "One" }]} values={["a"]} />
      <Input name="email" label="E-mail" error="Enter an e-mail address" suffix="@example" />
      <Select name="voice" label="Voice" items={VOICES.map((text) => ({ value: text, text }))} />
      <DateInput id="due" legend={{ text: "Due" }} error="Enter a date" />
      <Textarea name="comment" label="Comment" maxLength={500} />
      <Button>Save</Button>
      <Button kind="secondary">Save for later</Button>
      <Button kind="warning">Withdraw</Button>
      <ButtonLink href="/" kind="start">
        Start now
      </ButtonLink>
      <p className="govuk-body">
        <Tag>New</Tag> <Tag colour="green">Done</Tag> <Tag colour="yellow">Soon</Tag> <Tag colour="grey">Not started</Tag>
      </p>
      <ScrollingTable
        caption="Scores by voice"
        firstCellIsHeader
        head={["Descriptor", ...VOICES].map((content) => ({ content }))}
        rows={[["Families shape the system", "3", "2.5", "1.5", "2"].map((content) => ({ content, numeric: true }))]}
      />
      <Panel title="Answers sent" headingLevel={2}>
        Your receipt
      </Panel>
      <SummaryCard
        title="Round 2026"
        rows={[{ key: "Opens", value: "1 January 2027", actions: [{ href: "/", text: "Change", hiddenText: "opening" }] }]}
      />
      <TaskList items={[{ title: "Family voice", href: "/", status: "Not started", statusTag: "blue", hint: "8 questions" }]} />
      <Details summary="More about this">Here it is.</Details>
      <InsetText>Something apart</InsetText>
      <WarningText>Something to mind</WarningText>
      <Pagination previous={{ href: "/" }} next={{ href: "/", label: "Workforce" }} />
    </PageShell>
  );
}

test.each([320, 1280])("all components together have no fault that axe can find, and fit, at %i pixels", async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${planted.url}/everything`);
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await context.close();
});

function Faulty() {
  return (
    <PageShell>
      <h1 className="govuk-heading-l">Faulty</h1>
      <img src="/favicon.svg" />
      <button type="button" />
    </PageShell>
  );
}

test("faults are found where there are some", async () => {
  const page = await browser.newPage();
  await page.goto(`${planted.url}/faulty`);
  expect((await faultsOf(page)).map((fault) => fault.split(":")[0])).toEqual(["button-name", "image-alt"]);
  await page.close();
});

test("on paper there is nothing to press", async () => {
  const page = await browser.newPage();
  await page.goto(`${planted.url}/everything`);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button", { name: "Save" }).count()).toBe(0);
  expect(await page.getByText("Exit this page").isVisible()).toBe(false);
  expect(await page.getByRole("heading", { name: "Everything" }).isVisible()).toBe(true);
  await page.close();
});
