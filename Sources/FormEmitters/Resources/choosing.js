// Starts what the pages need where one chooses a form.

for (const finder of parts("finder")) startFinder(finder);

for (const tree of parts("tree")) {
  if (tree.id === "eligibilite" && isEligibilityConfirmed()) tree.hidden = true;
  else startTree(tree);
}
