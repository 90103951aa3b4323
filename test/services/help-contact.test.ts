import { describe, expect, test } from "vitest";
import { changeHelpContact, loadHelpContact } from "../../app/services/help-contact.server";
import { openLink } from "../../app/services/open-link.server";
import { aContext } from "../builders/a-context";
import { anOpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

describe.each(DIALECTS)("whom families can talk to, on %s", (dialect) => {
  test("stands on their first page as soon as it is said, in their own area alone", async () => {
    const context = aContext(await aDatabase(dialect));
    const north = await anOpenRound(context);
    const south = await anOpenRound(context, { area: "south" });
    const { token } = await north.sharedLink("families");
    const shown = async () => sound(await openLink(context, token, [])).helpContact;
    expect(await shown()).toBe("");
    await changeHelpContact(context, north.scope, "  The family line, 01234 567890 \n");
    await changeHelpContact(context, south.scope, "Somebody else");
    expect(await shown()).toBe("The family line, 01234 567890");
    await changeHelpContact(context, north.scope, "x".repeat(501));
    expect(await loadHelpContact(context, north.scope)).toHaveLength(500);
    expect(await shown()).toBe(await loadHelpContact(context, north.scope));
  });
});
