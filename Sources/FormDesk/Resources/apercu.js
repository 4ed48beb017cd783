// A previewed page: it follows the files of the project, says what is wrong with them, and leads to what they declare.
"use strict";

(() => {
  const [, , environment] = location.pathname.split("/");
  let tag = null;
  let known = null;

  const bar = document.createElement("aside");
  bar.className = "dp-apercu";
  bar.setAttribute("aria-label", "Aperçu");

  function element(name, attributes, ...content) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...content);
    return made;
  }

  function source(place, text) {
    return element("a", { href: `/bureau/source?fichier=${encodeURIComponent(place.file)}#L${place.line}` }, text ?? `${place.file}:${place.line}`);
  }

  function item(finding) {
    const kind = finding.severity === "error" ? "erreur" : "avertissement";
    return element("li", {}, element("span", { class: `dp-apercu__${kind}` }, finding.message), " – ", source(finding), ` [${finding.rule}]`);
  }

  function counted(count, one, many) {
    return `${count} ${count > 1 ? many : one}`;
  }

  function show(facts) {
    const isOpen = bar.querySelector("details")?.open ?? false;
    const { findings, places } = facts;
    const links = element("nav", { "aria-label": "Aperçu" }, element("strong", {}, "Aperçu"));
    for (const name of ["production", "staging", "sandbox"]) {
      const link = element("a", { href: location.pathname.replace(`/${environment}/`, `/${name}/`) + location.hash }, name);
      if (name === environment) link.setAttribute("aria-current", "true");
      links.append(link);
    }
    links.append(element("a", { href: `/bureau/cote-a-cote?page=${encodeURIComponent(pagePath())}` }, "côte à côte"));
    if (places.entry) links.append(source(places.entry, "déclaration"));
    const parts = [links];
    if (facts.isOutdated) {
      parts.push(element("p", { class: "dp-apercu__ancien" }, "Les fichiers ont une erreur qui empêche de les compiler : la page montre leur dernier état lisible."));
    }
    const count = `${counted(findings.errors, "erreur", "erreurs")}, ${counted(findings.warnings, "avertissement", "avertissements")}`;
    const details = element("details", {}, element("summary", {}, count));
    details.open = isOpen;
    if (findings.here.length > 0) details.append(element("p", {}, "Sur cette page"), element("ul", {}, ...findings.here.map(item)));
    if (findings.elsewhere.length > 0) details.append(element("p", {}, "Ailleurs"), element("ul", {}, ...findings.elsewhere.map(item)));
    parts.push(details);
    bar.replaceChildren(...parts);
    lead(places.questions);
  }

  /** Leads from each question to its declaration. */
  function lead(questions) {
    for (const old of document.querySelectorAll(".dp-apercu-lien")) old.remove();
    for (const group of document.querySelectorAll("[data-field]")) {
      const place = questions[group.dataset.field];
      if (!place || group.parentElement.closest("[data-field]")) continue;
      const link = source(place, "déclaration");
      link.className = "dp-apercu-lien";
      link.title = `${place.file}:${place.line}`;
      link.setAttribute("aria-label", `Déclaration de ${group.dataset.field}`);
      group.append(link);
    }
  }

  function pagePath() {
    return decodeURIComponent(location.pathname).split("/").slice(3).join("/");
  }

  async function ask() {
    const answer = await fetch(`/bureau/page?page=${encodeURIComponent(decodeURIComponent(location.pathname))}`);
    if (answer.ok) show(await answer.json());
  }

  /** Loads the page again if it is another one now. What was typed is in the draft, and the address names the step. */
  async function follow(revision) {
    if (revision === known) return;
    known = revision;
    const answer = await fetch(location.pathname, { method: "HEAD" });
    const current = answer.headers.get("ETag");
    if (answer.ok && tag !== null && current !== tag) {
      sessionStorage.setItem("datapass/apercu/place", String(window.scrollY));
      location.reload();
      return;
    }
    if (answer.ok) tag = current;
    await ask();
  }

  function begin() {
    document.body.append(bar);
    const place = sessionStorage.getItem("datapass/apercu/place");
    sessionStorage.removeItem("datapass/apercu/place");
    if (place !== null) requestAnimationFrame(() => window.scrollTo(0, Number(place)));
    const events = new EventSource("/bureau/evenements");
    events.addEventListener("message", (event) => follow(event.data).catch(() => {}));
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
