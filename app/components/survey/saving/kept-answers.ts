/** One page as it was last left on this device. */
export type KeptPage = {
  /** Counts up with every change, so that of two saves the newer one is known. */
  readonly number: number;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** The chosen answers in words, by descriptor, for the page that checks them. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
  readonly state: "unsent" | "sent" | "refused";
};

export type KeptDraft = {
  /** When it was last changed, in milliseconds. */
  readonly at: number;
  readonly pages: Readonly<Record<string, KeptPage>>;
  /** What is to be sent when all pages are; null while nobody has pressed the button. */
  readonly submission: string | null;
};

const PREFIX = "waymark-answers-";
const LIFETIME = 24 * 60 * 60 * 1000;
const NOTHING: KeptDraft = { at: 0, pages: {}, submission: null };

/** Answers on this device, or, where nothing may stay on it, for as long as the page is open. */
export class KeptAnswers {
  #here: KeptDraft = NOTHING;
  #lasting: boolean;

  constructor(
    private readonly draft: string,
    lasting: boolean,
  ) {
    this.#lasting = lasting;
  }

  read(): KeptDraft {
    return (this.#lasting ? readDraft(PREFIX + this.draft) : null) ?? this.#here;
  }

  change(change: Partial<KeptDraft>): void {
    this.#here = { ...this.read(), ...change, at: Date.now() };
    if (!this.#lasting) return;
    try {
      localStorage.setItem(PREFIX + this.draft, JSON.stringify(this.#here));
    } catch {
      // A full or forbidden store must not stop anybody from answering: from now on this page alone has the newest.
      this.#lasting = false;
    }
  }

  changePage(page: string, kept: KeptPage): void {
    this.change({ pages: { ...this.read().pages, [page]: kept } });
  }

  unsent(): [string, KeptPage][] {
    return Object.entries(this.read().pages).filter(([, { state }]) => state === "unsent");
  }

  erase(): void {
    this.#here = NOTHING;
    eraseDrafts((draft) => draft === this.draft);
  }
}

/** The name of the store that holds a draft's pages. */
export function pagesStore(draft: string): string {
  return PREFIX + draft;
}

/** Forgets what is older than a day, and pages whose answers are gone. */
export async function eraseOld(): Promise<void> {
  const fresh = new Set(keptNames().filter((name) => readDraft(name) !== null));
  eraseDrafts((draft) => !fresh.has(PREFIX + draft));
  if (!("caches" in window)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && !fresh.has(name)).map((name) => caches.delete(name)));
}

/** Forgets one draft, or all of them where none is named. */
export async function eraseKept(draft: string): Promise<void> {
  eraseDrafts((one) => draft === "" || one === draft);
  await eraseOld();
}

function eraseDrafts(which: (draft: string) => boolean): void {
  for (const name of keptNames().filter((one) => which(one.slice(PREFIX.length)))) attempt(() => localStorage.removeItem(name));
}

function keptNames(): string[] {
  return attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) ?? [];
}

function readDraft(name: string): KeptDraft | null {
  const text = attempt(() => localStorage.getItem(name));
  const kept = text ? attempt(() => JSON.parse(text) as KeptDraft) : null;
  return kept && Date.now() - kept.at < LIFETIME ? kept : null;
}

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}
