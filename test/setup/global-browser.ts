import { findChromium } from "./browser";

/** Before the workers start, so that no two of them install a browser at once. */
export default function findOrInstallChromium(): void {
  findChromium();
}
