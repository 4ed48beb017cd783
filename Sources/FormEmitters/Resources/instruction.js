// The request as an instructor sees it: the form's own answers are in the page, the applicant's come from the page in
// which they were given, or from a file. They never leave the browser.

/** The origin that the pages of the site share; pages opened as files have none. */
function siteOrigin() {
  return location.origin === "null" ? "*" : location.origin;
}

/** Opens the instructor's page, and passes it the request as soon as it asks for it. */
function openInstruction(address, submission) {
  const page = window.open(address);
  if (!page) return;
  window.addEventListener("message", (event) => {
    if (event.source === page && event.data === "datapass:ready") page.postMessage({ datapass: submission }, siteOrigin());
  });
}

function startInstruction(review) {
  const reader = parts("reader")[0];
  reader.hidden = false;
  const input = reader.querySelector("input");
  input.addEventListener("change", async () => {
    const messages = document.getElementById("demande-lue-messages");
    messages.replaceChildren();
    try {
      showRequest(review, JSON.parse(await input.files[0].text()));
    } catch {
      const message = document.createElement("p");
      message.className = "fr-message fr-message--error";
      message.textContent = "Ce fichier n’est pas une demande téléchargée depuis ces pages.";
      messages.append(message);
    }
  });
  window.addEventListener("message", (event) => {
    const isOurs = event.source === window.opener && (siteOrigin() === "*" || event.origin === location.origin);
    if (isOurs && isObject(event.data) && isObject(event.data.datapass)) showRequest(review, event.data.datapass);
  });
  if (window.opener) window.opener.postMessage("datapass:ready", siteOrigin());
}

/** Shows a request: what the applicant answered, and what it has of the form’s own answers. */
function showRequest(review, submission) {
  if (!isObject(submission) || !isObject(submission.data)) throw new TypeError("no request");
  for (const cell of [...parts("fixed", review), ...parts("written", review)]) {
    const name = cell.dataset.field;
    const own = (folder) => (isObject(folder) && Object.hasOwn(folder, name) ? folder[name] : undefined);
    const answer = own(submission.data) ?? own(submission.documents) ?? own(submission);
    if (cell.dataset.scopes) {
      showScopes(cell.previousElementSibling, cell, JSON.parse(cell.dataset.scopes), answer);
      continue;
    }
    const lines = shownLines(answer, JSON.parse(cell.dataset.options ?? "{}")).map((line) => withUnit(cell, line));
    // What the form writes itself is in the page; a request that is older than the form may have something else.
    if (cell.dataset.part === "fixed" && lines.length === 0) continue;
    cell.textContent = lines.length > 0 ? lines.join("\n") : cell.dataset.deferred ?? "–";
  }
}

function shownLines(answer, options) {
  if (answer === undefined || answer === null || answer === "") return [];
  if (typeof answer === "boolean") return [answer ? "Oui" : "Non"];
  if (Array.isArray(answer)) return answer.flatMap((item) => shownLines(item, options));
  if (isObject(answer)) return [String(answer.filename ?? "")];
  if (Object.hasOwn(options, answer)) return [options[answer]];
  return [dayOf(answer) === null ? String(answer) : shownDay(answer)];
}
