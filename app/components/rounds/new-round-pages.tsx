import { voiceName } from "../../domain/reports/results-wording";
import { VOICES, type Voice } from "../../domain/values/voice";
import { Button } from "../govuk/button";
import { Checkboxes } from "../govuk/checkboxes";
import { Input } from "../govuk/input";
import { Radios } from "../govuk/radios";
import { problemOf, StaffPage, type FieldProblem, type Frame } from "./staff-page";

type Edition = { readonly key: string; readonly title: string; readonly descriptors: number; readonly official: boolean };

type EditionChoicePageProps = {
  readonly frame: Frame;
  readonly editions: readonly Edition[];
  readonly problems?: readonly FieldProblem[] | undefined;
};

/** The first of two steps: which edition. What can be asked depends on it. */
export function EditionChoicePage({ frame, editions, problems }: EditionChoicePageProps) {
  return (
    <StaffPage frame={frame} part="rounds" crumbs={[]} caption="Make a round" title="Which edition?" problems={problems}>
      <form method="get" noValidate>
        <input type="hidden" name="chosen" value="yes" />
        <Radios
          name="edition"
          legend={{ text: <span className="govuk-visually-hidden">Edition</span> }}
          hint="An edition is a set of descriptors with their scale."
          error={problemOf(problems, "edition")}
          items={editions.map(({ key, title, descriptors, official }) => ({
            value: key,
            label: title,
            hint: `${descriptors} descriptors. ${official ? "Official wording." : "Independent wording; not the official guide."}`,
          }))}
        />
        <Button>Continue</Button>
      </form>
    </StaffPage>
  );
}

type SectionsOfVoice = {
  readonly voice: Voice;
  readonly sections: readonly { readonly key: string; readonly title: string; readonly questions: number }[];
};

type TypedRound = {
  readonly title: string;
  readonly k: string;
  readonly sections: Readonly<Record<Voice, readonly string[]>>;
  readonly merge: boolean;
  readonly comments: boolean;
};

type NewRoundPageProps = {
  readonly frame: Frame;
  readonly edition: { readonly key: string; readonly title: string };
  readonly voices: readonly SectionsOfVoice[];
  readonly changeEdition: string;
  readonly typed?: TypedRound | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
};

/** The field that a problem with all sections together is shown at. */
const FIRST_SECTIONS = `sections-${VOICES[0]}`;

/** The second step: everything that respondents will rely on, and that stands once the round has opened. */
export function NewRoundPage({ frame, edition, voices, changeEdition, typed, problems }: NewRoundPageProps) {
  const nobody = problemOf(problems, FIRST_SECTIONS);
  return (
    <StaffPage frame={frame} part="rounds" crumbs={[]} caption={edition.title} title="Make a round" problems={problems}>
      <p className="govuk-body">
        Everything here stands once the round is open.{" "}
        <a className="govuk-link" href={changeEdition}>
          Choose another edition
        </a>
      </p>
      <form method="post" noValidate>
        <Input
          name="title"
          label="Title"
          labelSize="m"
          hint="Such as Autumn 2026. It stands on results and papers."
          value={typed?.title}
          error={problemOf(problems, "title")}
        />
        <h2 className="govuk-heading-m">Who is asked what</h2>
        {nobody !== undefined && <p className="govuk-error-message">{nobody}</p>}
        <div className="staff-columns">
          {voices.map((one) => (
            <SectionChoice key={one.voice} {...one} chosen={typed?.sections[one.voice]} />
          ))}
        </div>
        <Input
          name="k"
          label="Smallest group that is shown"
          labelSize="m"
          hint="Nothing is ever shown about fewer people than this. 5 or more."
          width={3}
          inputMode="numeric"
          value={typed?.k ?? "5"}
          error={problemOf(problems, "k")}
        />
        <Checkboxes
          name="merge"
          legend={{ text: "Families and communities", size: "m" }}
          hint="Few families often answer. This must be settled before anybody answers, so that nobody chooses it after seeing the results."
          values={typed?.merge ? ["yes"] : []}
          items={[{ value: "yes", label: "Show families and communities as one group if fewer than 10 families have answered at close" }]}
        />
        <Checkboxes
          name="comments"
          legend={{ text: "Comments", size: "m" }}
          values={typed === undefined || typed.comments ? ["yes"] : []}
          items={[{ value: "yes", label: "People can write a comment beside each answer" }]}
        />
        <Button>Make the round</Button>
      </form>
    </StaffPage>
  );
}

function SectionChoice({ voice, sections, chosen }: SectionsOfVoice & { readonly chosen: readonly string[] | undefined }) {
  return (
    <Checkboxes
      name={`sections.${voice}`}
      idPrefix={`sections-${voice}`}
      size="small"
      legend={{ text: voiceName(voice), size: "s" }}
      values={chosen ?? sections.map(({ key }) => key)}
      items={sections.map(({ key, title, questions }) => ({
        value: key,
        label: `${title} (${questions})`,
      }))}
    />
  );
}
