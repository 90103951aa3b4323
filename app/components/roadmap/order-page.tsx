import type { OrderItem } from "../../domain/reports/order-view";
import { ROADMAP_WORDS } from "../../domain/reports/roadmap-wording";
import { placeField } from "../../domain/roadmap/read-order";
import { Button, ButtonLink } from "../govuk/button";
import { Input } from "../govuk/input";
import { Textarea } from "../govuk/textarea";
import { problemOf, type FieldProblem } from "../rounds/staff-page";
import { RoadmapPage, type RoadmapProps } from "./roadmap-page";

type OrderPageProps = RoadmapProps & {
  readonly items: readonly OrderItem[];
  /** The number of the order in view. */
  readonly seen: number;
  readonly reason: string;
  /** Whether an order that was laid down by hand can be taken back. */
  readonly byHand: boolean;
  readonly problems?: readonly FieldProblem[] | undefined;
};

/** Changing the order: by numbers, and with a script by dragging or with buttons. */
export function OrderPage({ items, seen, reason, byHand, problems, frame, paths }: OrderPageProps) {
  return (
    <RoadmapPage {...{ frame, paths, problems }} title={ROADMAP_WORDS.orderTitle} crumbs={[]}>
      <p className="govuk-body roadmap-lead">{ROADMAP_WORDS.orderIntro}</p>
      {items.length === 0 ? (
        <>
          <p className="govuk-body">{ROADMAP_WORDS.nothingToOrder}</p>
          <ButtonLink href={paths.overview()}>{ROADMAP_WORDS.title}</ButtonLink>
        </>
      ) : (
        <form method="post" noValidate>
          <input type="hidden" name="seen" value={seen} />
          <p className="govuk-body roadmap-order-how">{ROADMAP_WORDS.orderHow}</p>
          <ol className="roadmap-order" data-scripted={ROADMAP_WORDS.orderScripted}>
            {items.map((item) => (
              <li key={item.id} className="roadmap-order__item" data-title={item.title}>
                <div className="roadmap-order__action">
                  <span className="roadmap-order__title">{item.title}</span>
                  <span className="roadmap-note">{item.owner}</span>
                </div>
                <Input
                  name={placeField(item.id)}
                  label={<span className="govuk-visually-hidden">{ROADMAP_WORDS.placeOfAction(item.title)}</span>}
                  width={3}
                  inputMode="numeric"
                  autoComplete="off"
                  value={item.place}
                  error={problemOf(problems, placeField(item.id))}
                />
              </li>
            ))}
          </ol>
          <Textarea
            name="reason"
            label={ROADMAP_WORDS.orderReason}
            labelSize="s"
            hint={ROADMAP_WORDS.orderReasonHint}
            rows={2}
            value={reason}
            error={problemOf(problems, "reason")}
          />
          <div className="govuk-button-group">
            <Button preventDoubleClick>{ROADMAP_WORDS.saveOrder}</Button>
            <a className="govuk-link" href={paths.overview()}>
              {ROADMAP_WORDS.notNow}
            </a>
          </div>
        </form>
      )}
      {byHand && (
        <form method="post">
          <input type="hidden" name="seen" value={seen} />
          <h2 className="govuk-heading-m">{ROADMAP_WORDS.backToRule}</h2>
          <p className="govuk-body">{ROADMAP_WORDS.backToRuleHint}</p>
          <Button name="back" value="yes" kind="secondary">
            {ROADMAP_WORDS.backToRule}
          </Button>
        </form>
      )}
    </RoadmapPage>
  );
}
