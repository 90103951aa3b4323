import type { KeptAnswers } from "./kept-answers";
import { send, type Outcome } from "./send";

const SHORTEST_WAIT = 3_000;
const LONGEST_WAIT = 60_000;

type Listener = (outcome: Outcome | "sending") => void;

/** Sends what is kept, page by page, and at last the answers as a whole. One at a time, and again until it works. */
export class Queue {
  #under: Promise<Outcome> | null = null;
  #wait = SHORTEST_WAIT;
  #timer = 0;

  constructor(
    private readonly kept: KeptAnswers,
    private readonly address: (page: string) => string,
    private readonly tell: Listener,
    private readonly submitted: () => void,
  ) {
    addEventListener("online", () => void this.flush());
    document.addEventListener("visibilitychange", () => void (this.#isWaiting() && this.flush()));
  }

  /** Sends everything that waits. What changes meanwhile is sent too. */
  async flush(): Promise<Outcome> {
    if (this.#under !== null) {
      await this.#under;
      return this.#isWaiting() ? this.flush() : "done";
    }
    clearTimeout(this.#timer);
    this.#under = this.#sendAll();
    const outcome = await this.#under;
    this.#under = null;
    if (outcome === "later") {
      this.#timer = window.setTimeout(() => void this.flush(), this.#wait);
      this.#wait = Math.min(2 * this.#wait, LONGEST_WAIT);
    } else this.#wait = SHORTEST_WAIT;
    this.tell(outcome);
    return outcome;
  }

  #isWaiting(): boolean {
    return this.kept.unsent().length > 0 || this.kept.read().submission !== null;
  }

  async #sendAll(): Promise<Outcome> {
    let worst: Outcome = "done";
    for (let [next] = this.kept.unsent(); next !== undefined; [next] = this.kept.unsent()) {
      const [page, sent] = next;
      this.tell("sending");
      const outcome = await send(this.address(page), [...sent.fields, ["save", String(sent.number)]]);
      if (outcome === "later" || outcome === "gone") return outcome;
      if (outcome === "refused") worst = "refused";
      const now = this.kept.read().pages[page];
      if (now?.number === sent.number) this.kept.changePage(page, { ...now, state: outcome === "done" ? "sent" : "refused" });
    }
    const { submission } = this.kept.read();
    if (submission === null || worst === "refused") return worst;
    this.tell("sending");
    const outcome = await send(this.address("check"), [["submission", submission]]);
    if (outcome === "done") this.submitted();
    return outcome;
  }
}
