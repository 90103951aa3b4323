/** In UTC: few people answer a questionnaire then. */
const HOUR = 3;
const DAY_MILLISECONDS = 86_400_000;

/** The next time that the clock strikes the night's hour. */
export function nextNight(now: Date): Date {
  const tonight = new Date(now);
  tonight.setUTCHours(HOUR, 0, 0, 0);
  return tonight > now ? tonight : new Date(tonight.getTime() + DAY_MILLISECONDS);
}

type Night = { readonly now: () => Date; readonly report: (error: unknown) => void };

/** Runs the work every night until it is told to stop. Work that fails is reported, and tried again the next night. */
export function everyNight({ now, report }: Night, work: () => Promise<unknown>): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    if (stopped) return;
    timer = setTimeout(() => void work().catch(report).finally(wait), nextNight(now()).getTime() - now().getTime());
    // The night alone keeps no process alive.
    timer.unref();
  };
  wait();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
