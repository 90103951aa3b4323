import type { ActionStatus } from "../../domain/roadmap/action";
import { Tag, type TagColour } from "../govuk/tag";

const COLOURS: Readonly<Record<ActionStatus, TagColour>> = {
  planned: "grey",
  "under-way": "blue",
  blocked: "red",
  done: "green",
  stopped: "grey",
};

/** Where an action stands. */
export function StatusTag({ status, statusName }: { readonly status: ActionStatus; readonly statusName: string }) {
  return <Tag colour={COLOURS[status]}>{statusName}</Tag>;
}
