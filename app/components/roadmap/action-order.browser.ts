type Item = {
  readonly row: HTMLElement;
  readonly title: string;
  readonly place: HTMLInputElement;
  readonly buttons: readonly HTMLButtonElement[];
};

/** Turns a list of numbered places into one that is dragged or moved by buttons. The numbers stay, out of sight, and are what is sent. */
function enhance(list: HTMLElement): void {
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  said.className = "govuk-visually-hidden";
  list.after(said);
  const how = document.querySelector(".roadmap-order-how");
  if (how !== null && list.dataset.scripted !== undefined) how.textContent = list.dataset.scripted;
  const items = new Map<HTMLElement, Item>();
  for (const row of list.querySelectorAll<HTMLElement>(".roadmap-order__item")) {
    const place = row.querySelector("input");
    if (place === null) continue;
    const title = row.dataset.title ?? "";
    const buttons = ([-1, 1] as const).map((step) => moveButton(title, step, () => move(row, step)));
    const group = document.createElement("div");
    group.className = "roadmap-order__buttons";
    group.append(...buttons);
    row.append(group);
    const field = place.closest<HTMLElement>(".govuk-form-group");
    if (field !== null) field.hidden = true;
    items.set(row, { row, title, place, buttons });
    makeDraggable(row, list, () => tell(row));
  }
  list.classList.add("roadmap-order--scripted");
  // A browser that comes back to the page may have kept other numbers than those that the list stands in.
  number();

  function move(row: HTMLElement, step: -1 | 1): void {
    const other = step === -1 ? row.previousElementSibling : row.nextElementSibling;
    if (other !== null) list.insertBefore(step === -1 ? row : other, step === -1 ? other : row);
    tell(row);
    items.get(row)?.buttons[step === -1 ? 0 : 1]?.focus();
  }

  function tell(row: HTMLElement): void {
    number();
    const place = [...list.children].indexOf(row) + 1;
    said.textContent = `“${items.get(row)?.title ?? ""}” is now number ${place} of ${list.children.length}.`;
  }

  function number(): void {
    [...list.children].forEach((row, at) => {
      const item = row instanceof HTMLElement ? items.get(row) : undefined;
      if (item === undefined) return;
      item.place.value = String(at + 1);
      item.buttons[0]?.setAttribute("aria-disabled", String(at === 0));
      item.buttons[1]?.setAttribute("aria-disabled", String(at === list.children.length - 1));
    });
  }
}

function moveButton(title: string, step: -1 | 1, press: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary roadmap-order__button";
  button.textContent = step === -1 ? "Up" : "Down";
  const whom = document.createElement("span");
  whom.className = "govuk-visually-hidden";
  whom.textContent = `: ${title}`;
  button.append(whom);
  button.addEventListener("click", press);
  return button;
}

function makeDraggable(row: HTMLElement, list: HTMLElement, dropped: () => void): void {
  row.draggable = true;
  row.addEventListener("dragstart", (event) => {
    row.classList.add("roadmap-order__item--dragged");
    event.dataTransfer?.setData("text/plain", row.dataset.title ?? "");
  });
  row.addEventListener("dragend", () => {
    row.classList.remove("roadmap-order__item--dragged");
    dropped();
  });
  row.addEventListener("dragover", (event) => {
    const dragged = list.querySelector(".roadmap-order__item--dragged");
    if (dragged === null) return;
    event.preventDefault();
    if (dragged === row) return;
    const { top, height } = row.getBoundingClientRect();
    list.insertBefore(dragged, event.clientY < top + height / 2 ? row : row.nextSibling);
  });
  row.addEventListener("drop", (event) => event.preventDefault());
}

document.querySelectorAll<HTMLElement>(".roadmap-order").forEach(enhance);
