// A thread does not take over the loader of TypeScript that its process was started with.
import { register } from "tsx/esm/api";

register();
await import("./documents-thread.server.ts");
