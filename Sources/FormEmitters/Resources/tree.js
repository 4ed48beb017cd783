// Questions that lead somewhere (eligibility, orientation): all of them stand in the page, linked with each other; with
// this script one is shown at a time.

/** The parts of the page that bear a mark, within an element. */
function parts(name, within = document) {
  return Array.from(within.querySelectorAll(`[data-part="${name}"]`));
}

/** The element that the address of the page names; null where there is none. */
function addressed() {
  let id = "";
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    // An address may hold anything.
  }
  return id === "" ? null : document.getElementById(id);
}

function startTree(tree) {
  const nodes = parts("node", tree);
  const show = (isMoving) => {
    const target = addressed();
    // Another tree's questions leave this one as it is.
    if (target && !tree.contains(target) && isMoving) return;
    const shown = nodes.find((node) => node === target) ?? nodes[0];
    for (const node of nodes) node.hidden = node !== shown;
    if (isMoving && shown === target) shown.focus();
  };
  window.addEventListener("hashchange", () => show(true));
  show(false);
}

/** Whether the applicant was told already that the request may be made. */
function isEligibilityConfirmed() {
  return new URLSearchParams(location.search).get("eligibility_confirmed") === "true";
}
