/* A button at each field leads to the place where its comment is written. Without it the place is
   chosen from the list. */
(() => {
  "use strict";

  const select = document.querySelector("select[id$='new_place']");
  const text = document.querySelector("textarea[id$='new_text']");
  const label = document.querySelector("[data-comment-label]");
  if (!select || !text || !label) {
    return;
  }
  document.querySelectorAll("[id^='v.']").forEach((field) => {
    const [, sheet, key] = field.id.split(".");
    const value = `sheet:${sheet}:${key}`;
    const name = field.querySelector("dt");
    const answer = field.querySelector("dd");
    if (!name || !answer || ![...select.options].some((option) => option.value === value)) {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button secondary desk-comment";
    button.textContent = label.dataset.commentLabel;
    button.setAttribute("aria-label", `${label.dataset.commentLabel} ${name.textContent}`);
    button.addEventListener("click", () => {
      select.value = value;
      text.focus();
      text.scrollIntoView({ block: "center" });
    });
    answer.append(button);
  });
})();
