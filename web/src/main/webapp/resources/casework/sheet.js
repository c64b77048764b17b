/* Keeps what is typed into a form; the Save button does the same without this script. data-names says
   which of its fields are kept, where it is no sheet. */
(() => {
  "use strict";

  const EVERY = 20000;
  const LAST_SEEN = "proteacher.lastSeen";
  const sheet = document.querySelector(".sheet[data-autosave]");
  const form = sheet && sheet.closest("form");
  if (!form) {
    return;
  }
  const line = sheet.querySelector("[data-saved-line]");
  const field = (name) => form.elements.namedItem(name);
  const ours = new RegExp(sheet.dataset.names || "^(a|sheet)\\.");
  let kept = typed();
  let saving = null;
  let stopped = false;

  /* what the sheet holds, as a form posts it */
  function typed() {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && ours.test(name)) {
        body.append(name, value);
      }
    }
    body.delete("sheet.revision");
    return body.toString();
  }

  function say(text, trouble) {
    if (line.textContent !== text) {
      line.textContent = text;
    }
    line.dataset.trouble = String(trouble);
  }

  const changed = () => typed() !== kept;

  function save() {
    if (saving || stopped || !changed()) {
      return saving || Promise.resolve();
    }
    saving = send().finally(() => {
      saving = null;
    });
    return saving;
  }

  async function send() {
    const now = typed();
    const body = now + "&sheet.revision=" + encodeURIComponent(field("sheet.revision").value);
    try {
      const response = await fetch(sheet.dataset.autosave, {
        method: "POST",
        redirect: "manual",
        headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
        body,
      });
      await answer(response, now);
    } catch (offline) {
      console.info("saving waits", offline);
      say(sheet.dataset.waiting, true);
    }
  }

  async function answer(response, now) {
    if (response.ok) {
      const told = await response.json();
      kept = now;
      field("sheet.revision").value = told.revision;
      localStorage.setItem(LAST_SEEN, String(Date.now()));
      say(sheet.dataset.saved.replace("{0}", told.saved), false);
    } else if (response.status === 401 || response.type === "opaqueredirect") {
      say(sheet.dataset.signedOut, true);
      offerSignIn();
    } else if (response.status === 409 || response.status === 422) {
      stopped = response.status === 409;
      say((await response.json()).message, true);
    } else {
      say(sheet.dataset.waiting, true);
    }
  }

  function offerSignIn() {
    const link = document.createElement("a");
    link.href = sheet.dataset.signIn;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = sheet.dataset.signInText;
    line.append(" ", link);
  }

  /* one more row: a copy of the last one, empty, with the next number */
  function addRow(rows) {
    const all = rows.querySelectorAll("[data-row]");
    const last = all[all.length - 1];
    const number = all.length;
    if (number >= Number(rows.dataset.most)) {
      return;
    }
    const before = rows.dataset.rows + "." + last.dataset.row + ".";
    const after = rows.dataset.rows + "." + number + ".";
    const row = last.cloneNode(true);
    row.dataset.row = String(number);
    row.querySelector("legend").textContent = sheet.dataset.rowLabel.replace("{0}", number + 1);
    row.querySelectorAll("[id], [name], [for], [aria-describedby]").forEach((part) => {
      ["id", "name", "for", "aria-describedby"].forEach((attribute) => {
        const value = part.getAttribute(attribute);
        if (value) {
          part.setAttribute(attribute, value.replaceAll(before, after));
        }
      });
    });
    row.querySelectorAll("input, textarea, select").forEach((input) => {
      input.removeAttribute("aria-invalid");
      if (input.type === "radio" || input.type === "checkbox") {
        input.checked = false;
      } else {
        input.value = "";
      }
    });
    row.querySelectorAll(".echo, .field-error").forEach((part) => {
      part.textContent = "";
    });
    rows.append(row);
    row.querySelector("input, textarea, select").focus();
  }

  sheet.querySelectorAll("[data-rows]").forEach((rows) => {
    const button = rows.parentElement.querySelector("button[hidden]");
    button.hidden = false;
    button.addEventListener("click", () => addRow(rows));
  });

  form.addEventListener("input", () => {
    if (line.dataset.trouble !== "true" && changed()) {
      say(sheet.dataset.unsaved, false);
    }
  });
  form.addEventListener("focusout", save);
  document.addEventListener("visibilitychange", save);
  setInterval(save, EVERY);

  /* a save that is under way ends before the form itself is sent */
  form.addEventListener("submit", (event) => {
    if (!saving) {
      stopped = true;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = event.submitter;
    saving.finally(() => {
      saving = null;
      form.requestSubmit(button);
    });
  });
  window.addEventListener("pageshow", () => {
    stopped = false;
  });
  /* text that is not kept is not left behind */
  window.addEventListener("proteacher:leave", (event) => {
    if (changed()) {
      event.preventDefault();
    }
  });
})();
