import { Button } from "../govuk/button";
import { Textarea } from "../govuk/textarea";
import { StaffPage, type Frame } from "./staff-page";

type HelpPageProps = { readonly frame: Frame; readonly contact: string; readonly done?: string | undefined };

/** Whom families can talk to: it stands on their pages. */
export function HelpPage({ frame, contact, done }: HelpPageProps) {
  return (
    <StaffPage frame={frame} part="help" title="Help for families" done={done}>
      <p className="govuk-body">
        Questions about family life can stir things up. The families&apos; pages say whom they can talk to now. Name a service that answers,
        with its telephone number and hours.
      </p>
      <form method="post">
        <Textarea
          name="contact"
          label="Who can families talk to?"
          labelSize="s"
          hint="Such as: Wexcombe family line, 01234 567890, every day from 8 to 8."
          rows={3}
          value={contact}
        />
        <Button>Save</Button>
      </form>
    </StaffPage>
  );
}
