// What is said of a draft: that it was taken up, that its request was sent, that two tabs have answered otherwise.

/** Says something above the form, with buttons. */
function notice(tone, words, buttons) {
  const place = document.createElement("div");
  place.className = `fr-alert fr-alert--${tone} fr-mb-4w`;
  place.setAttribute("role", "status");
  const text = document.createElement("p");
  text.append(`${words} `, ...buttons);
  place.append(text);
  document.querySelector("h1").after(place);
}

function smallButton(part, words) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "fr-btn fr-btn--tertiary fr-btn--sm";
  button.dataset.part = part;
  button.textContent = words;
  return button;
}

function announceRestored() {
  notice(
    "info",
    "Information\u00a0: votre brouillon, gardé dans ce navigateur, a été repris. Les fichiers ne sont pas gardés\u00a0: joignez-les de nouveau.",
    [smallButton("restart", "Effacer le brouillon et recommencer")],
  );
}

/** Says when a request was sent, and how to take it up again in the tab that sent it, if it did not arrive. */
function announceSent(sent, canResume) {
  const date = new Date(sent);
  const day = date.toLocaleDateString("fr-FR", { dateStyle: "long" }).replace(/^1(?!\d)/, "1er");
  const time = date.toLocaleTimeString("fr-FR", { timeStyle: "short" });
  const failed = canResume
    ? " Une erreur s’est affichée au lieu d’une confirmation\u00a0? Reprenez vos réponses, sauf les fichiers\u00a0; sinon, fermez cet onglet si d’autres se servent de cet ordinateur."
    : "";
  const buttons = canResume ? [smallButton("resume", "Reprendre les réponses envoyées")] : [];
  notice(
    "success",
    `Demande envoyée\u00a0: vous avez envoyé une demande avec ce formulaire le ${day} à ${time}. Ses réponses ne sont plus gardées dans ce navigateur.${failed}`,
    buttons,
  );
}

/** Shows, below each question, what another tab has answered at the same time. */
function showOthers(filling, others) {
  for (const place of parts("other", filling.element)) place.remove();
  for (const [name, values] of Object.entries(others)) {
    const group = filling.groups.get(name);
    if (!group || group.type === "hidden" || !Array.isArray(values)) continue;
    const place = document.createElement("div");
    place.dataset.part = "other";
    place.setAttribute("role", "status");
    const words = document.createElement("p");
    words.className = "fr-message fr-message--info";
    words.textContent = `Dans un autre onglet, vous avez répondu\u00a0: ${valueWords(group, values)}.`;
    place.append(words, smallButton("take-other", "Prendre cette réponse"), smallButton("keep-own", "Garder celle-ci"));
    group.append(place);
  }
}

/** Values of a question as readers know them. */
function valueWords(group, values) {
  const names = optionNames(group);
  const words = values.filter((value) => value !== "").map((value) => `«\u00a0${names.get(value) ?? value}\u00a0»`);
  return words.length > 0 ? words.join(", ") : "rien";
}
