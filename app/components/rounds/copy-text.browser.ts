function addButton(box: Element): void {
  const text = box.querySelector("textarea");
  if (text === null) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary";
  button.textContent = "Copy the text";
  button.setAttribute("aria-describedby", text.id);
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  said.className = "staff-copied";
  button.addEventListener("click", () => {
    text.select();
    navigator.clipboard.writeText(text.value).then(
      () => (said.textContent = "Copied"),
      () => (said.textContent = "Press Ctrl and C to copy"),
    );
  });
  box.append(button, said);
}

// Browsers lend the clipboard to secure pages only.
if (window.isSecureContext) document.querySelectorAll(".staff-copy").forEach(addButton);
