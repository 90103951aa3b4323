import type { Database } from "./schema.server";

type KeptTable = Exclude<keyof Database, "migration">;

type TablesWithKeys = { readonly [Name in KeptTable]: readonly (keyof Database[Name] & string)[] };

/**
 * Every table that a backup holds with its unique key, in an order in which each can be filled: what a table refers to
 * comes before it.
 */
export const TABLES: TablesWithKeys = {
  area: ["id"],
  organisation: ["id"],
  edition: ["key", "revision"],
  round: ["id"],
  invitation: ["id"],
  help_contact: ["area_id"],
  draft: ["id"],
  draft_browser: ["key_hash"],
  spent_mark: ["invitation_id"],
  response: ["id"],
  rating: ["response_id", "descriptor"],
  tally: ["round_id", "organisation_id", "voice", "descriptor", "answer"],
  submission_key: ["key_hash"],
  snapshot: ["id"],
  person: ["id"],
  membership: ["person_id", "area_id", "role"],
  sign_in_link: ["token_hash"],
  web_session: ["key_hash"],
  round_progress: ["round_id"],
  agreed_score: ["id"],
  sign_off: ["round_id", "number"],
  target: ["round_id", "descriptor"],
  decision_not_to_act: ["id"],
  action: ["id"],
  action_descriptor: ["action_id", "edition_key", "descriptor"],
  action_dependency: ["action_id", "needs_id"],
  action_update: ["action_id", "number"],
  roadmap_order: ["area_id", "number"],
  audit_event: ["area_id", "number"],
};

export const TABLE_NAMES: readonly string[] = Object.keys(TABLES);

export function isTable(name: string): name is KeptTable {
  return Object.hasOwn(TABLES, name);
}
