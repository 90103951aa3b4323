import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Person } from "../../app/domain/access/person";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { makeAdministrator } from "../../app/services/make-administrator.server";
import type { ServiceContext } from "../../app/services/service-context.server";
import { instant } from "../../db/columns.server";
import { openDatabase } from "../../db/open.server";
import { sound } from "../builders/sound";
import { startServer, type RunningServer } from "./built-server";

const SECRET = "a secret of the tests of pages, long enough";

/** A running server, with the services that its pages stand on open beside it. */
export type StaffedServer = {
  readonly url: string;
  readonly context: ServiceContext;
  /** The same services some days ago. */
  readonly daysAgo: (days: number) => ServiceContext;
  readonly log: () => string;
  readonly stop: () => Promise<void>;
};

export async function startStaffedServer(): Promise<StaffedServer> {
  const server: RunningServer = await startServer({ WAYMARK_SECRET: SECRET });
  const { db, close } = openDatabase({ file: join(server.folder, "waymark.sqlite") });
  const daysAgo = (days: number): ServiceContext => ({
    db,
    secret: SECRET,
    now: () => new Date(Date.now() - days * 86_400_000),
    randomBytes: (count) => randomBytes(count),
  });
  const stop = async () => {
    await close();
    await server.stop();
  };
  return { url: server.url, context: daysAgo(0), daysAgo, log: server.log, stop };
}

export async function anAdministrator({ context }: StaffedServer, email = "ada@example.org"): Promise<Person> {
  return sound(await makeAdministrator(context, email));
}

/** Somebody with a part in one area and in no other. */
export async function aMemberOf({ context: { db, now, randomBytes: random } }: StaffedServer, area: string): Promise<Person> {
  const person = { id: Buffer.from(random(16)).toString("hex"), email: `member-of-${area}@example.org` };
  await db
    .insertInto("person")
    .values({ ...person, created_at: instant(now()) })
    .execute();
  await db.insertInto("membership").values({ person_id: person.id, area_id: area, role: "administrator" }).execute();
  return person;
}

/** Signs somebody in by a link, as a browser does, and hands back the cookies that it holds afterwards. */
export async function cookiesOf({ url, context }: Pick<StaffedServer, "url" | "context">, person: Person): Promise<string> {
  const answer = await fetch(`${url}/sign-in/${await issueSignInLink(context, person)}`, {
    method: "POST",
    headers: { Origin: url, "Content-Type": "application/x-www-form-urlencoded" },
    redirect: "manual",
  });
  if (answer.status !== 302) throw new Error(`Signing in was answered with ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .filter((cookie) => !/max-age=0/i.test(cookie))
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
