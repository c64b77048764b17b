/* What makes pages more pleasant; every page works without it. */
(() => {
  "use strict";

  const MINUTE = 60000;
  const LAST_SEEN = "proteacher.lastSeen";

  /* menu on narrow screens */
  function foldMenu() {
    const toggle = document.querySelector(".menu-toggle");
    const menu = document.getElementById("menu");
    if (!toggle || !menu) {
      return;
    }
    const narrow = window.matchMedia("(max-width: 48rem)");
    const fold = (folded) => {
      menu.classList.toggle("folded", folded);
      toggle.setAttribute("aria-expanded", String(!folded));
    };
    const adapt = () => {
      toggle.hidden = !narrow.matches;
      fold(narrow.matches);
    };
    toggle.addEventListener("click", () => fold(!menu.classList.contains("folded")));
    narrow.addEventListener("change", adapt);
    adapt();
  }

  /* the error summary takes the focus and leads to its fields */
  function leadToProblems() {
    const problems = document.getElementById("problems");
    if (!problems) {
      return;
    }
    problems.focus();
    problems.addEventListener("click", (event) => {
      const link = event.target.closest("a[href^='#']");
      if (!link) {
        return;
      }
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) {
        const field = target.matches("input, select, textarea")
          ? target
          : target.querySelector("input, select, textarea") || target;
        event.preventDefault();
        field.focus();
        field.scrollIntoView({ block: "center" });
      }
    });
  }

  /* one submit at a time; questions before what cannot be undone */
  function guardForms() {
    document.addEventListener("submit", (event) => {
      const form = event.target;
      if (form.getAttribute("aria-busy") === "true") {
        event.preventDefault();
        return;
      }
      const question = event.submitter && event.submitter.dataset.confirm;
      if (question && event.submitter.dataset.confirmed !== "true") {
        event.preventDefault();
        ask(question, () => {
          event.submitter.dataset.confirmed = "true";
          form.requestSubmit(event.submitter);
        });
        return;
      }
      form.setAttribute("aria-busy", "true");
    });
    window.addEventListener("pageshow", () => {
      document.querySelectorAll("form[aria-busy]").forEach((form) => form.removeAttribute("aria-busy"));
    });
  }

  function ask(question, proceed) {
    const dialog = document.getElementById("confirm");
    document.getElementById("confirm_text").textContent = question;
    dialog.querySelector("[data-confirm-yes]").onclick = () => {
      dialog.close();
      proceed();
    };
    dialog.querySelector("[data-confirm-no]").onclick = () => dialog.close();
    dialog.showModal();
  }

  /* ROC dates: the Western date under the field while one types */
  function western(typed) {
    const text = typed.normalize("NFKC").replace(/\s/g, "");
    const match =
      /^(?:民國)?(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ||
      /^(\d{2,3})(\d{2})(\d{2})$/.exec(text);
    if (!match) {
      return "";
    }
    const year = match[1].length === 4 ? Number(match[1]) : Number(match[1]) + 1911;
    const day = new Date(Date.UTC(year, Number(match[2]) - 1, Number(match[3])));
    const same = day.getUTCMonth() === Number(match[2]) - 1 && day.getUTCDate() === Number(match[3]);
    return same ? day.toISOString().slice(0, 10) : "";
  }

  function echoDates() {
    document.addEventListener("input", (event) => {
      if (event.target.dataset && event.target.dataset.date) {
        const echo = document.getElementById(event.target.id + "_echo");
        if (echo) {
          echo.textContent = western(event.target.value);
        }
      }
    });
  }

  /* files that are too large are named before they travel */
  function checkFiles() {
    document.addEventListener("change", (event) => {
      const input = event.target;
      if (input.type !== "file" || !input.dataset.maxBytes) {
        return;
      }
      const error = document.getElementById(input.id + "_error");
      const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.maxBytes));
      input.setAttribute("aria-invalid", String(tooLarge));
      if (error) {
        error.textContent = tooLarge ? input.dataset.tooLarge : "";
      }
      if (tooLarge) {
        input.value = "";
      }
    });
  }

  /* parts that follow the server: <section id="…" data-refresh="3"> */
  function followLiveParts() {
    document.querySelectorAll("[data-refresh][id]").forEach((part) => follow(part.id));
  }

  function follow(id) {
    const part = document.getElementById(id);
    const seconds = Number(part && part.dataset.refresh);
    if (!seconds) {
      return;
    }
    setTimeout(async () => {
      if (!document.hidden) {
        try {
          const response = await fetch(location.href, { headers: { "X-Live-Part": id } });
          const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
          const next = fresh.getElementById(id);
          if (response.ok && next && !part.contains(document.activeElement)) {
            part.replaceWith(document.importNode(next, true));
          } else if (response.ok && !next) {
            part.removeAttribute("data-refresh");
          }
        } catch (offline) {
          console.info("live part waits", offline);
        }
      }
      follow(id);
    }, seconds * 1000);
  }

  /* warning before the session ends; all tabs of the session count together */
  function warnWhenIdle() {
    const dialog = document.getElementById("idle");
    if (!dialog) {
      return;
    }
    const limit = Number(dialog.dataset.idleMinutes) * MINUTE;
    const warning = Number(dialog.dataset.warnMinutes) * MINUTE;
    const seen = () => localStorage.setItem(LAST_SEEN, String(Date.now()));
    const check = () => {
      const idle = Date.now() - Number(localStorage.getItem(LAST_SEEN));
      if (idle >= limit) {
        const leave = new Event("proteacher:leave", { cancelable: true });
        if (window.dispatchEvent(leave)) {
          location.assign(dialog.dataset.endedAddress);
        } else if (dialog.open) {
          dialog.close();
        }
      } else if (idle >= limit - warning) {
        if (!dialog.open) {
          dialog.showModal();
        }
      } else if (dialog.open) {
        dialog.close();
      }
    };
    const stay = async () => {
      const response = await fetch(dialog.dataset.aliveAddress, { method: "POST", redirect: "manual" });
      if (response.ok) {
        seen();
        check();
      } else {
        location.reload();
      }
    };
    dialog.querySelector("[data-idle-continue]").addEventListener("click", stay);
    dialog.addEventListener("cancel", stay);
    seen();
    setInterval(check, 15000);
  }

  foldMenu();
  leadToProblems();
  guardForms();
  echoDates();
  checkFiles();
  followLiveParts();
  warnWhenIdle();
})();
