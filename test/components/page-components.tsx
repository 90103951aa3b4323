import { BackLink } from "../../app/components/govuk/back-link";
import { Breadcrumbs } from "../../app/components/govuk/breadcrumbs";
import { Details } from "../../app/components/govuk/details";
import { ExitThisPage } from "../../app/components/govuk/exit-this-page";
import { InsetText } from "../../app/components/govuk/inset-text";
import { NotificationBanner } from "../../app/components/govuk/notification-banner";
import { Pagination } from "../../app/components/govuk/pagination";
import { Panel } from "../../app/components/govuk/panel";
import { PhaseBanner } from "../../app/components/govuk/phase-banner";
import { ServiceNavigation } from "../../app/components/govuk/service-navigation";
import { SkipLink } from "../../app/components/govuk/skip-link";
import { SummaryCard, SummaryList } from "../../app/components/govuk/summary-list";
import { Table } from "../../app/components/govuk/table";
import { Tag, type TagColour } from "../../app/components/govuk/tag";
import { TaskList } from "../../app/components/govuk/task-list";
import { WarningText } from "../../app/components/govuk/warning-text";
import { summaryRows, tableRows, type Options } from "./official-fixtures";
import type { Compared } from "./compared";

const COLOURS: readonly TagColour[] = ["grey", "blue", "green", "teal", "purple", "magenta", "red", "orange", "yellow"];
const SIZES = ["s", "m", "l", "xl"] as const;

function colour(classes: string | undefined): TagColour | undefined {
  return COLOURS.find((name) => classes === `govuk-tag--${name}`);
}

function actionsOf(actions: { items: readonly { href: string; text: string; visuallyHiddenText?: string | undefined }[] } | undefined) {
  return actions?.items.map(({ href, text, visuallyHiddenText }) => ({ href, text, hiddenText: visuallyHiddenText }));
}

function headingLevel(level: number | undefined): 2 | 3 | undefined {
  return level === 2 || level === 3 ? level : undefined;
}

function summary({ rows, card, classes }: Options) {
  const ours = summaryRows
    .parse(rows)
    .map(({ key, value, actions }) => ({ key: key.text, value: value.text, actions: actionsOf(actions) }));
  if (card === undefined) return <SummaryList rows={ours} noBorder={classes?.endsWith("--no-border")} />;
  return (
    <SummaryCard
      title={card.title.text}
      headingLevel={headingLevel(card.title.headingLevel)}
      actions={actionsOf(card.actions)}
      rows={ours}
    />
  );
}

export const PAGE_COMPONENTS: Readonly<Record<string, Compared>> = {
  "back-link": {
    fixtures: ["default", "with custom text and link", "html as text"],
    // The landmark around it.
    withoutOurs: /<\/?nav[^>]*>/g,
    render: ({ href = "#", text }) => <BackLink href={href}>{text}</BackLink>,
  },
  breadcrumbs: {
    fixtures: ["default", "with last breadcrumb as current page", "with collapse on mobile", "custom label"],
    render: ({ items, collapseOnMobile, labelText }) => (
      <Breadcrumbs items={items.map(({ text = "", href }) => ({ text, href }))} collapseOnMobile={collapseOnMobile} label={labelText} />
    ),
  },
  details: {
    fixtures: ["default", "expanded", "id", "summary html as text"],
    render: ({ summaryText, text, id, open }) => (
      <Details summary={summaryText} id={id} open={open}>
        {text}
      </Details>
    ),
  },
  "exit-this-page": {
    fixtures: ["default"],
    render: ({ redirectUrl }) => <ExitThisPage href={redirectUrl} />,
  },
  "inset-text": {
    fixtures: ["default", "id", "html as text"],
    render: ({ text, id }) => <InsetText id={id}>{text}</InsetText>,
  },
  "notification-banner": {
    fixtures: ["default", "with type as success", "custom title", "custom title id", "custom title id with type as success"],
    render: ({ text, type, titleText, titleId }) => (
      <NotificationBanner text={text} success={type === "success"} title={titleText} titleId={titleId} />
    ),
  },
  pagination: {
    fixtures: [
      "default",
      "with many pages",
      "first page",
      "last page",
      "with prev and next only",
      "with prev and next only and labels",
      "with previous only",
      "with custom navigation landmark",
    ],
    render: ({ previous, next, items, landmarkLabel }) => (
      <Pagination
        previous={previous && { ...previous, label: previous.labelText }}
        next={next && { ...next, label: next.labelText }}
        items={
          items.length === 0
            ? undefined
            : items.map(({ number = 0, href = "", current, ellipsis }) => (ellipsis ? { ellipsis } : { number, href, current }))
        }
        label={landmarkLabel}
      />
    ),
  },
  panel: {
    fixtures: ["title with no body text", "custom heading level", "body html as text"],
    render: (options) => (
      <Panel title={options.titleText ?? ""} headingLevel={headingLevel(options.headingLevel)}>
        {options.text}
      </Panel>
    ),
  },
  "phase-banner": {
    fixtures: ["tag classes"],
    render: ({ tag, text }) => (
      <PhaseBanner tag={tag?.text ?? ""} colour={colour(tag?.classes)}>
        {text}
      </PhaseBanner>
    ),
  },
  "service-navigation": {
    fixtures: [
      "default",
      "with navigation with a current item",
      "with navigation with an active item",
      "with service name",
      "with service link",
      "with service name and navigation",
      "with collapseNavigationOnMobile set to false",
      "with a single navigation item",
      "with custom navigation label",
    ],
    // The button that folds the list away on phones does nothing without its script.
    without: /<button[\s\S]*?<\/button>/,
    render: ({ navigation, serviceName, serviceUrl, navigationLabel }) => (
      <ServiceNavigation
        items={navigation.map(({ text = "", href = "", current, active }) => ({ text, href, current, active }))}
        serviceName={serviceName}
        serviceHref={serviceUrl}
        label={navigationLabel}
      />
    ),
  },
  "skip-link": {
    fixtures: ["default", "custom href", "html as text"],
    render: ({ text, href = "#content" }) => <SkipLink href={href}>{text}</SkipLink>,
  },
  "summary-list": {
    fixtures: [
      "as a summary card with a text header",
      "as a summary card with actions",
      "as a summary card with a custom header level",
      "summary card with only 1 action",
      "actions href",
      "single action with anchor",
      "empty items array",
    ],
    render: summary,
  },
  table: {
    fixtures: [
      "default",
      "with head",
      "with head and caption",
      "head with rowspan and colspan",
      "with firstCellIsHeader true",
      "rows with rowspan and colspan",
      "classes",
    ],
    render: ({ head, rows, caption, captionClasses, firstCellIsHeader, classes }) => (
      <Table
        head={head?.map(ourCell)}
        rows={tableRows.parse(rows).map((row) => row.map(ourCell))}
        caption={caption}
        captionSize={SIZES.find((size) => captionClasses?.endsWith(`--${size}`))}
        firstCellIsHeader={firstCellIsHeader}
        className={classes}
      />
    ),
  },
  tag: {
    fixtures: ["default", "grey", "green", "yellow", "html as text"],
    render: ({ text, classes }) => <Tag colour={colour(classes)}>{text}</Tag>,
  },
  "task-list": {
    fixtures: ["default", "with hint text and additional states", "with all possible colours"],
    render: ({ items, idPrefix }) => (
      <TaskList
        idPrefix={idPrefix}
        items={items.map(({ title, href, hint, status }) => ({
          title: title?.text ?? "",
          href,
          hint: hint?.text,
          status: status?.tag?.text ?? status?.text ?? "",
          statusTag: colour(status?.tag?.classes),
          cannotStartYet: status?.classes?.endsWith("--cannot-start-yet"),
        }))}
      />
    ),
  },
  "warning-text": {
    fixtures: ["default", "no icon fallback text", "html as text", "multiple lines"],
    render: ({ text, iconFallbackText }) => <WarningText hiddenPrefix={iconFallbackText}>{text}</WarningText>,
  },
};

function ourCell(cell: {
  text: string;
  format?: string | undefined;
  classes?: string | undefined;
  colspan?: number | undefined;
  rowspan?: number | undefined;
}) {
  return { content: cell.text, numeric: cell.format === "numeric", className: cell.classes, colSpan: cell.colspan, rowSpan: cell.rowspan };
}
