const PRESSES = 3;
const PATIENCE = 5_000;

function leave(address: string): void {
  document.body.replaceChildren();
  document.title = "";
  // Replaced, so that Back does not come here again.
  location.replace(address);
}

function watch(link: HTMLAnchorElement): void {
  let presses: number[] = [];
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave(link.href);
  });
  document.addEventListener("keyup", (event) => {
    presses = event.key === "Shift" ? [...presses.filter((at) => event.timeStamp - at < PATIENCE), event.timeStamp] : [];
    if (presses.length >= PRESSES) leave(link.href);
  });
}

document.querySelectorAll<HTMLAnchorElement>(".govuk-js-exit-this-page-button").forEach(watch);
