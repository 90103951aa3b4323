import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localPath } from "../../app/http/local-path";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { anAdministrator, cookiesOf, startStaffedServer, type StaffedServer } from "../setup/staffed-server";

let server: StaffedServer;

beforeAll(async () => {
  server = await startStaffedServer();
});

afterAll(() => server.stop());

async function aLink(): Promise<string> {
  return `/sign-in/${await issueSignInLink(server.context, await anAdministrator(server))}`;
}

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, { redirect: "manual", ...init });
}

function press(path: string, { origin = server.url, cookie = "" } = {}): Promise<Response> {
  return ask(path, { method: "POST", headers: { Origin: origin, Cookie: cookie, "Content-Type": "application/x-www-form-urlencoded" } });
}

function cookiesIn(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

describe("a sign-in link", () => {
  test("is not used up by programs that follow links, and signs in once by a press", async () => {
    const path = await aLink();
    for (const method of ["GET", "HEAD", "GET"]) expect((await ask(path, { method })).status).toBe(200);
    expect((await ask(`${path}.data`)).status).toBe(200);
    const signedIn = await press(path);
    expect([signedIn.status, signedIn.headers.get("location")]).toEqual([302, "/areas"]);
    expect((await ask("/areas", { headers: { Cookie: cookiesIn(signedIn) } })).status).toBe(200);
    const again = await press(path);
    expect(again.status).toBe(410);
    expect(again.headers.getSetCookie()).toEqual([]);
    expect(await again.text()).toContain("This link no longer works");
    expect((await ask(path)).status).toBe(410);
  });

  test("is not used up by a press from another site", async () => {
    const path = await aLink();
    expect((await press(path, { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await press(path)).status).toBe(302);
  });

  test("that was made up signs nobody in", async () => {
    for (const path of ["/sign-in/nothing", "/sign-in/%00", `/sign-in/${"a".repeat(5_000)}`]) {
      const answer = await press(path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
  });
});

describe("a session", () => {
  test("is a cookie that no script reads and no other site sends", async () => {
    const staff = (await press(await aLink())).headers.getSetCookie().find((cookie) => cookie.startsWith("waymark-staff="));
    expect(staff).toMatch(/; HttpOnly/);
    expect(staff).toMatch(/; SameSite=Lax/);
    expect(staff).toMatch(/; Path=\//);
    expect(staff).not.toMatch(/Max-Age|Expires|Domain/);
  });

  test("ends for good when somebody signs out, and not by a link", async () => {
    const cookie = await cookiesOf(server, await anAdministrator(server));
    expect((await ask("/sign-out", { headers: { Cookie: cookie } })).status).toBe(302);
    expect((await ask("/areas", { headers: { Cookie: cookie } })).status).toBe(200);
    const left = await press("/sign-out", { cookie });
    expect(left.headers.get("location")).toBe("/sign-in");
    expect((await ask("/areas", { headers: { Cookie: cookie } })).headers.get("location")).toBe("/sign-in?to=%2Fareas");
  });
});

describe("after signing in", () => {
  async function destinationAfter(to: string): Promise<string | null> {
    const asked = await ask(`/sign-in?to=${encodeURIComponent(to)}`);
    return (await press(await aLink(), { cookie: cookiesIn(asked) })).headers.get("location");
  }

  test("people come to where they were going", async () => {
    expect(await destinationAfter("/areas/north?done=made")).toBe("/areas/north?done=made");
    const cookie = await cookiesOf(server, await anAdministrator(server));
    const asked = await ask("/sign-in?to=%2Fareas%2Fnew", { headers: { Cookie: cookie } });
    expect(asked.headers.get("location")).toBe("/areas/new");
  });

  test.each(["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)", ""])(
    "nobody is sent to %j",
    async (to) => {
      expect(await destinationAfter(to)).toBe("/areas");
      const cookie = await cookiesOf(server, await anAdministrator(server));
      const asked = await ask(`/sign-in?to=${encodeURIComponent(to)}`, { headers: { Cookie: cookie } });
      expect(asked.headers.get("location")).toBe("/areas");
    },
  );
});

test.each([
  ["/areas", "/areas"],
  ["/areas/../areas/north?a=b#c", "/areas/north?a=b"],
  ["//elsewhere.example", null],
  ["/\\elsewhere.example", null],
  ["/\t/elsewhere.example", null],
  ["/.//elsewhere.example", null],
  ["/%2f/elsewhere.example", "/%2f/elsewhere.example"],
  ["elsewhere", null],
  ["https://elsewhere.example", null],
  ["", null],
  [null, null],
])("of %j, %j is a page of this server", (address, path) => expect(localPath(address)).toBe(path));
