const SIGNS = ["pointerdown", "touchstart", "keydown", "focusin", "input", "wheel", "scroll"] as const;

/** Watches from now on whether somebody has begun to read on or to answer: what they have before them must then not change. */
export function watchHands(): { readonly areOff: () => boolean; readonly stop: () => void } {
  let off = window.scrollY === 0 && (document.activeElement === null || document.activeElement === document.body);
  const take = () => {
    off = false;
  };
  for (const sign of SIGNS) addEventListener(sign, take, { capture: true, passive: true });
  return {
    areOff: () => off,
    stop: () => {
      for (const sign of SIGNS) removeEventListener(sign, take, { capture: true });
    },
  };
}
