// Starts what the current page needs.

const demande = document.getElementById("demande");
if (demande && ownProperties(demande).dataset.form) new Journey(demande).start();

for (const finder of parts("finder")) startFinder(finder);

for (const tree of parts("tree")) {
  if (tree.id === "eligibilite" && isEligibilityConfirmed()) tree.hidden = true;
  else startTree(tree);
}

for (const review of parts("review")) startInstruction(review);
