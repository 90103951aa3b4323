import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { Visitor } from "./http-visitor";

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

test("a kept connection that is closed as it is used again loses nothing: it is sent again on a fresh one", async () => {
  const used = new Set<unknown>();
  const visitor = new Visitor(
    await serving(({ socket }, res) => {
      if (used.has(socket)) socket.destroy();
      else res.end(`connection ${used.add(socket).size}`);
    }),
  );
  expect((await visitor.get("/")).text()).toBe("connection 1");
  expect((await visitor.post("/", [["a", "1"]])).text()).toBe("connection 2");
  visitor.hangUp();
});

test("a fresh connection that is closed without an answer is a fault", async () => {
  const visitor = new Visitor(await serving(({ socket }) => void socket.destroy()));
  await expect(visitor.get("/")).rejects.toThrow("socket hang up");
});
