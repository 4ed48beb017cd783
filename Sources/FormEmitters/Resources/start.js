// Starts what the page of a form, or of an instructor, needs.

const demande = document.getElementById("demande");
if (demande && ownProperties(demande).dataset.form) new Journey(demande).start();

for (const review of parts("review")) startInstruction(review);
