// Lists that one can search: what lacks one of the words is hidden. The address keeps the words, so that one who comes back
// from a page finds what was found.

/** Words that say nothing of what is sought. */
const LITTLE_WORDS = new Set("a au aux avec d de des du en et l la le les ou par pour sur un une".split(" "));

/** The words of a text, in lower case, without accents. */
function plainWords(text) {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe").replace(/æ/g, "ae");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The beginnings of words that a text asks for: a plural finds a singular too. */
function soughtWords(text) {
  const words = plainWords(text).filter((word) => !LITTLE_WORDS.has(word));
  return words.map((word) => (word.length > 3 ? word.replace(/[sx]$/, "") : word));
}

function startFinder(finder) {
  const KEY = "recherche";
  const search = parts("search", finder)[0];
  const input = search.querySelector("input");
  const count = parts("count", search)[0];
  const advice = parts("none", search)[0];
  const groups = parts("group", finder);
  const links = parts("index", finder).flatMap((index) => Array.from(index.querySelectorAll("a")));
  const items = parts("item", finder).map((element) => {
    const names = parts("group-name", closest(element, '[data-part="group"]')).concat(element);
    return { element, words: names.flatMap((part) => plainWords(part.innerText)) };
  });

  const show = () => {
    const sought = soughtWords(input.value);
    let found = 0;
    for (const { element, words } of items) {
      element.hidden = !sought.every((start) => words.some((word) => word.startsWith(start)));
      if (!element.hidden) found += 1;
    }
    for (const group of groups) group.hidden = !parts("item", group).some((item) => !item.hidden);
    for (const link of links) {
      closest(link, "li").hidden = closest(document.getElementById(link.hash.slice(1)), '[data-part="group"]').hidden;
    }
    const isSearching = sought.length > 0;
    count.textContent = !isSearching ? "" : found === 0 ? "Aucun résultat" : `${found} résultat${found > 1 ? "s" : ""}`;
    advice.hidden = !isSearching || found > 0;
  };

  input.value = new URLSearchParams(location.search).get(KEY) ?? "";
  search.hidden = false;
  show();
  input.addEventListener("input", () => {
    show();
    keepInAddress(KEY, input.value.trim());
  });
}

/** Keeps a text in the address of the page; an empty one leaves it. */
function keepInAddress(key, text) {
  const address = new URL(location.href);
  if (text === "") address.searchParams.delete(key);
  else address.searchParams.set(key, text);
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // Some browsers refuse at the hundredth letter within half a minute.
  }
}
