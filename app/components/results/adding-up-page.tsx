import type { ReactNode } from "react";
import type { AddingUp } from "../../domain/reports/adding-up";
import { ADDING_UP_WORDS } from "../../domain/reports/adding-up-wording";
import { VoiceName } from "../charts/voice-mark";
import { PageShell } from "../govuk/page-shell";
import { ScrollingTable } from "../govuk/table";
import "./results.css";

export function AddingUpPage({ page }: { readonly page: AddingUp }) {
  const words = ADDING_UP_WORDS;
  return (
    <PageShell>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l results-answer">{words.lead}</p>

      <Part title={words.typical.title} text={words.typical.intro}>
        <ExampleTable page={page} />
        <p className="govuk-body">{words.typical.steps(page.steps.voice)}</p>
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {page.steps.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Part>
      <Part title={words.closeness.title} text={[words.closeness.text, `${words.differences.example} ${page.closeness}`]} />
      <Part title={words.differences.title} text={words.differences.text}>
        {page.differences.map(({ headline, details }) => (
          <p key={headline} className="govuk-body">
            {words.differences.example} <strong>{headline}</strong> {details.join(" ")}
          </p>
        ))}
      </Part>
      <Part title={words.together.title} text={[words.together.text, `${words.differences.example} ${page.together.join(" ")}`]} />
      <Part title={words.tiers.title} text={[]}>
        <ScrollingTable
          caption={words.tiers.caption}
          firstCellIsHeader
          head={[{ content: words.tiers.people }, { content: words.tiers.shown }]}
          rows={page.tiers.map(({ people, shown }) => [{ content: people }, { content: shown }])}
        />
      </Part>
      <Part title={words.hidden.title} text={[...page.whyHidden, words.hidden.example]}>
        <SmallTable page={page} />
        <p className="govuk-body">{page.small.together.join(" ")}</p>
      </Part>
      <Part
        id="roadmap"
        title={words.roadmap.title}
        text={[...words.roadmap.text, page.roadmap.weight, words.roadmap.order, words.roadmap.example]}
      >
        <RoadmapTable page={page} />
        <p className="govuk-body">{page.roadmap.sentences.join(" ")}</p>
        <p className="govuk-body">{words.roadmap.byHand}</p>
      </Part>
      <Part title={words.rounds.title} text={[words.rounds.text]} />
      <Part title={words.choosing.title} text={[words.choosing.text]} />
    </PageShell>
  );
}

type PartProps = { readonly id?: string; readonly title: string; readonly text: readonly string[]; readonly children?: ReactNode };

function Part({ id, title, text, children }: PartProps) {
  return (
    <section id={id} className="results-prose">
      <h2 className="govuk-heading-m">{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph} className="govuk-body">
          {paragraph}
        </p>
      ))}
      {children}
    </section>
  );
}

function ExampleTable({ page }: { readonly page: AddingUp }) {
  return (
    <ScrollingTable
      caption={ADDING_UP_WORDS.typical.caption}
      firstCellIsHeader
      head={[
        { content: ADDING_UP_WORDS.voice },
        ...page.levels.map((level) => ({ content: ADDING_UP_WORDS.level(level), numeric: true })),
        { content: ADDING_UP_WORDS.score, numeric: true },
      ]}
      rows={page.rows.map(({ voice, name, counts, score }) => [
        {
          content: <VoiceName voice={voice} name={name} />,
        },
        ...counts.map((count) => ({ content: count, numeric: true })),
        { content: <strong>{score.words}</strong>, numeric: true },
      ])}
    />
  );
}

function SmallTable({ page }: { readonly page: AddingUp }) {
  return (
    <ScrollingTable
      caption={ADDING_UP_WORDS.hidden.caption}
      firstCellIsHeader
      head={[
        { content: ADDING_UP_WORDS.voice },
        { content: ADDING_UP_WORDS.tiers.people },
        { content: ADDING_UP_WORDS.score, className: "results-reason" },
      ]}
      rows={page.small.rows.map(({ voice, name, people, score, why }) => [
        {
          content: <VoiceName voice={voice} name={name} />,
        },
        { content: people },
        {
          content: (
            <>
              <strong>{score.words}</strong> {why !== "" && <span className="results-scores__note">{why}</span>}
            </>
          ),
        },
      ])}
    />
  );
}

function RoadmapTable({ page: { roadmap } }: { readonly page: AddingUp }) {
  const { caption, columns, nothing } = ADDING_UP_WORDS.roadmap;
  return (
    <ScrollingTable
      caption={caption}
      firstCellIsHeader
      head={[
        { content: columns.action },
        { content: columns.worth, numeric: true },
        { content: columns.size, numeric: true },
        { content: columns.needs },
      ]}
      rows={roadmap.actions.map(({ place, title, worth, size, needs }) => [
        { content: `${place}. ${title}` },
        { content: worth, numeric: true },
        { content: size, numeric: true },
        { content: needs === "" ? nothing : needs },
      ])}
    />
  );
}
