import { areaPaths } from "../../http/staff-paths";
import { Button, ButtonLink } from "../govuk/button";
import { Input } from "../govuk/input";
import { SummaryList } from "../govuk/summary-list";
import { problemOf, StaffPage, type FieldProblem, type AreaFrame, type Frame } from "./staff-page";

type OrganisationsPageProps = {
  readonly frame: Frame & { readonly area: AreaFrame };
  readonly organisations: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  /** The organisation that is being renamed. */
  readonly renaming: string | null;
  readonly typed?: string | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  readonly done?: string | undefined;
};

/** The partners of an area: added here, and renamed one at a time. */
export function OrganisationsPage({ frame, organisations, renaming, typed, problems, done }: OrganisationsPageProps) {
  const one = organisations.find(({ id }) => id === renaming);
  const home = areaPaths(frame.area.key).organisations;
  if (one !== undefined) {
    return (
      <StaffPage frame={frame} part="organisations" title={`Rename ${one.name}`} problems={problems}>
        <p className="govuk-body">Its links and answers stay. Pages and papers say the new name from now on.</p>
        <form method="post" action={`${home}?rename=${encodeURIComponent(one.id)}`} noValidate>
          <input type="hidden" name="organisation" value={one.id} />
          <Input name="name" label="New name" labelSize="s" value={typed ?? one.name} error={problemOf(problems, "name")} />
          <div className="govuk-button-group">
            <Button>Save the name</Button>
            <a className="govuk-link" href={home}>
              Cancel
            </a>
          </div>
        </form>
      </StaffPage>
    );
  }
  return (
    <StaffPage frame={frame} part="organisations" title="Organisations" problems={problems} done={done}>
      <p className="govuk-body">Leaders and the workforce answer for an organisation. Families and communities answer for none.</p>
      {organisations.length > 0 && (
        <SummaryList
          rows={organisations.map(({ id, key, name }) => ({
            key: name,
            value: (
              <>
                In answers files: <code>{key}</code>
              </>
            ),
            actions: [{ href: `${home}?rename=${encodeURIComponent(id)}`, text: "Rename", hiddenText: name }],
          }))}
        />
      )}
      <h2 className="govuk-heading-m">Add an organisation</h2>
      <form method="post" action={home} noValidate>
        <Input name="name" label="Name" value={typed} error={problemOf(problems, "name")} />
        <Button>Add the organisation</Button>
      </form>
      {organisations.length > 0 && (
        <ButtonLink href={areaPaths(frame.area.key).home} kind="secondary">
          Go to the rounds
        </ButtonLink>
      )}
    </StaffPage>
  );
}
