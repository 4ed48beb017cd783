(() => {
"use strict";
function parts(name, within = document) {
return Array.from(within.querySelectorAll(`[data-part="${name}"]`));
}
function addressed() {
let id = "";
try {
id = decodeURIComponent(location.hash.slice(1));
} catch {
}
return id === "" ? null : document.getElementById(id);
}
function startTree(tree) {
const nodes = parts("node", tree);
const show = (isMoving) => {
const target = addressed();
if (target && !tree.contains(target) && isMoving) return;
const shown = nodes.find((node) => node === target) ?? nodes[0];
for (const node of nodes) node.hidden = node !== shown;
if (isMoving && shown === target) shown.focus();
};
window.addEventListener("hashchange", () => show(true));
show(false);
}
function isEligibilityConfirmed() {
return new URLSearchParams(location.search).get("eligibility_confirmed") === "true";
}
function ownProperties(form) {
return new Proxy(form, {
get(target, name) {
const value = Reflect.get(HTMLFormElement.prototype, name, target);
return typeof value === "function" ? value.bind(target) : value;
},
set: (target, name, value) => Reflect.set(HTMLFormElement.prototype, name, value, target),
});
}
function closest(element, selector) {
return Element.prototype.closest.call(element, selector);
}
const LITTLE_WORDS = new Set("a au aux avec d de des du en et l la le les ou par pour sur un une".split(" "));
function plainWords(text) {
const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe").replace(/æ/g, "ae");
return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
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
function keepInAddress(key, text) {
const address = new URL(location.href);
if (text === "") address.searchParams.delete(key);
else address.searchParams.set(key, text);
try {
history.replaceState(history.state, "", address);
} catch {
}
}
for (const finder of parts("finder")) startFinder(finder);
for (const tree of parts("tree")) {
if (tree.id === "eligibilite" && isEligibilityConfirmed()) tree.hidden = true;
else startTree(tree);
}
})();
