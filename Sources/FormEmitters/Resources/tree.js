// Questions that lead somewhere (eligibility, orientation): all of them are in the page, linked to each other; this
// script shows one at a time.

/** The elements with a given `data-part`, within an element. */
function parts(name, within = document) {
  return Array.from(within.querySelectorAll(`[data-part="${name}"]`));
}

/** The element that the fragment of the address names; null if there is none. */
function addressed() {
  let id = "";
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    // An address may contain anything.
  }
  return id === "" ? null : document.getElementById(id);
}

function startTree(tree) {
  const nodes = parts("node", tree);
  const show = (isMoving) => {
    const target = addressed();
    // A question of another tree does not change this one.
    if (target && !tree.contains(target) && isMoving) return;
    const shown = nodes.find((node) => node === target) ?? nodes[0];
    for (const node of nodes) node.hidden = node !== shown;
    if (isMoving && shown === target) shown.focus();
  };
  window.addEventListener("hashchange", () => show(true));
  show(false);
}

/** Whether the applicant already knows that they are eligible. */
function isEligibilityConfirmed() {
  return new URLSearchParams(location.search).get("eligibility_confirmed") === "true";
}
