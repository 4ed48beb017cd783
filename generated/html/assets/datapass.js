(() => {
"use strict";
const rules = {"words":{"outline.submission":"une demande est un objet JSON","outline.missing-data":"il manque « data », les réponses de la demande","outline.data":"« data » est un objet : une réponse par question","outline.documents":"« documents » est un objet : une liste de fichiers par question","outline.party":"« {name} » est un objet","outline.box":"un oui ou un non est attendu","unknown-field":"le formulaire ne pose aucune question « {name} »","nul.stored":"« {name} » contient un caractère nul (U+0000), qui ne s’enregistre pas : retirez-le","misplaced":"« {name} » se met dans « {part} », pas à côté","type.box":"« {label} » attend un oui ou un non","accepted.box":"cochez « {label} »","deprecated":"« {value} » ne se demande plus","required":"« {label} » doit être rempli","required.document":"« {label} » : joignez un fichier","required.choice":"« {label} » : choisissez une réponse","required.choices":"« {label} » : choisissez une réponse au moins","required.scopes":"« {label} » : choisissez une réponse au moins","required.boolean":"cochez « {label} »","option":"« {value} » n’est pas proposé pour « {label} »","alone":"« {value} » exclut toute autre réponse à « {label} »","nul":"« {label} » contient un caractère nul (U+0000), qui ne s’enregistre pas : retirez-le","pattern":"« {label} » n’a pas la forme attendue","minimum":"« {label} » : au moins {bound}","maximum":"« {label} » : au plus {bound}","minimum.date":"« {label} » : au plus tôt le {bound}","maximum.date":"« {label} » : au plus tard le {bound}","too-short":"« {label} » : au moins {bound} caractères","too-long":"« {label} » : au plus {bound} caractères","after.past":"« {label} » : choisissez une date qui n’est pas passée","after.future":"« {label} » : choisissez une date qui n’est pas à venir","count":"« {label} » : trop de réponses, {bound} au plus","count.document":"« {label} » : trop de fichiers, {bound} au plus","content-type":"« {file} » : choisissez un fichier dans un format accepté ({types})","size":"« {file} » : choisissez un fichier de moins de {bound} {unit}","accepted":"cochez « {label} »","type.text":"« {label} » attend un texte","type.long_text":"« {label} » attend un texte","type.integer":"« {label} » attend un nombre entier","type.date":"« {label} » attend un texte","type.email":"« {label} » attend un texte","type.phone":"« {label} » attend un texte","type.url":"« {label} » attend un texte","type.siret":"« {label} » attend un texte","type.boolean":"« {label} » attend un oui ou un non","type.choice":"« {label} » attend un texte","type.choices":"« {label} » attend une liste","type.document":"« {label} » attend des fichiers","type.scopes":"« {label} » attend une liste","type.list":"« {label} » attend une liste","format.email":"« {label} » attend une adresse e-mail, comme prenom.nom@mairie.fr","format.french":"« {label} » attend un numéro français, comme 01 23 45 67 89","format.french_mobile":"« {label} » attend un numéro de mobile français, comme 06 12 34 56 78","format.url":"« {label} » attend une adresse web, comme https://www.exemple.fr/page","format.siret":"« {label} » attend un SIRET de 14 chiffres, comme 13002526500013","format.date":"« {label} » attend une date, comme 2026-01-31","siret-key":"« {label} » : la clé du SIRET est fausse, vérifiez ses 14 chiffres","calendar-date":"« {label} » : ce jour n’existe pas","rule.at_least_one_of":"répondez à l’une au moins de ces questions : {names}","rule.distinct":"ces réponses doivent différer : {names}","rule.after":"{names} doit suivre {others}","rule.scopes_at_least_one_of":"cochez l’une au moins de ces données : {names}","rule.scopes_all_of":"cochez toutes ces données : {names}","rule.alone":"{names} ne se demande avec aucune autre donnée","rule.incompatible":"{names} ne se combine pas avec {others}","rule.requires":"{names} ne se demande pas sans {others}","rule.all_or_none":"cochez toutes ces données, ou aucune : {names}","question":"« {label} »","malformed.surrogate":"il manque l’autre moitié de ce caractère écrit en deux parties","malformed.depth":"plus de 256 niveaux imbriqués"},"separator":", ","not_blank":"[^\t-\r \u0085   - \u2028-\u2029  　]","whole_number":"^(?:-?[0-9]{1,15})$","greatest_number":999999999999999,"yes":[true,"1","on","true",1],"no":[false,"0","off","false",0],"types":{"text":{"many":false,"typed":true,"format":null},"long_text":{"many":false,"typed":true,"format":null},"integer":{"many":false,"typed":true,"format":null},"date":{"many":false,"typed":true,"format":"date"},"email":{"many":false,"typed":true,"format":"email"},"phone":{"many":false,"typed":true,"format":null},"url":{"many":false,"typed":true,"format":"url"},"siret":{"many":false,"typed":true,"format":"siret"},"boolean":{"many":false,"typed":false,"format":null},"choice":{"many":false,"typed":false,"format":null},"choices":{"many":true,"typed":false,"format":null},"document":{"many":false,"typed":false,"format":null},"scopes":{"many":true,"typed":false,"format":null},"list":{"many":true,"typed":true,"format":null}},"formats":{"email":"^(?:[a-zA-Z0-9.!#\\x24%&'*+/=?\\^_`{|}~-]+@[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$","french":"^(?:(0|\\+33[ .-]*)[1-9]([ .-]*[0-9]{2}){4}|\\+(590|594|596)[ .-]*[1-9]([ .-]*[0-9]{2}){4}|\\+262([ .-]*[0-9]{2}){4}|\\+(508|681|687)([ .-]*[0-9]{2}){3}|\\+689[ .-]*4[0-9]([ .-]*[0-9]{2}){2})$","french_mobile":"^(?:(0|\\+33[ .-]*)[67]([ .-]*[0-9]{2}){4}|\\+(590|594|596)[ .-]*[67]([ .-]*[0-9]{2}){4}|\\+262[ .-]*[67]([ .-]*[0-9]{2}){3}|\\+508[ .-]*7[0-9]([ .-]*[0-9]{2}){2}|\\+(681|687)([ .-]*[0-9]{2}){3}|\\+689[ .-]*8[79]([ .-]*[0-9]{2}){2})$","url":"^(?:(https?://)?[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}(/[a-zA-Z0-9_.~:/?#\\[\\]@!\\x24&'()*+,;%=-]*)?)$","siret":"^(?:[0-9]{14})$","date":"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})$"},"advice_formats":{"french":"^(?:(0|\\+(33|262|590|594|596)[ .-]*)[1-9]([ .-]*[0-9]{2}){4}|\\+508[ .-]*[78]([ .-]*[0-9]{2}){4}|\\+508[ .-]*[45][0-9]([ .-]*[0-9]{2}){2}|\\+681[ .-]*[4789][0-9]([ .-]*[0-9]{2}){2}|\\+687[ .-]*[2-57-9][0-9]([ .-]*[0-9]{2}){2}|\\+689[ .-]*[48][0-9]([ .-]*[0-9]{2}){3})$","french_mobile":"^(?:(0|\\+(33|262|590|594|596)[ .-]*)[67]([ .-]*[0-9]{2}){4}|\\+508[ .-]*7([ .-]*[0-9]{2}){4}|\\+508[ .-]*[45][0-9]([ .-]*[0-9]{2}){2}|\\+681[ .-]*[78][0-9]([ .-]*[0-9]{2}){2}|\\+687[ .-]*[5789][0-9]([ .-]*[0-9]{2}){2}|\\+689[ .-]*8[7-9]([ .-]*[0-9]{2}){3})$"},"blank_within":{"french":" ","french_mobile":" ","siret":""},"checks":{"siret":"siret-key","date":"calendar-date"},"la_poste":"356000000","size_units":[{"bytes":1048576,"name":"Mo"},{"bytes":1024,"name":"Ko"}],"file_types":{"application/json":"JSON","application/msword":"DOC","application/pdf":"PDF","application/vnd.ms-excel":"XLS","application/vnd.oasis.opendocument.spreadsheet":"ODS","application/vnd.oasis.opendocument.text":"ODT","application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":"XLSX","application/vnd.openxmlformats-officedocument.wordprocessingml.document":"DOCX","application/vnd.sun.xml.calc":"SXC","application/xml":"XML","application/zip":"ZIP","image/jpeg":"JPEG","image/png":"PNG","text/csv":"CSV","text/plain":"TXT"},"common_boxes":["terms_of_service_accepted","data_protection_officer_informed"],"parties":["organization","applicant"],"most_of_a_kind":1000,"most_repeated":60,"most_problems":1000,"depth":256};
class Unusable {
constructor(place = null) {
this.place = place;
}
}
const expressions = new Map();
function matches(text, source) {
if (!expressions.has(source)) expressions.set(source, new RegExp(source, "u"));
return expressions.get(source).test(text);
}
const yesAnswers = new Set(rules.yes);
const noAnswers = new Set(rules.no);
function isBlankText(value) {
return typeof value === "string" && !matches(value, rules.not_blank);
}
function isBlank(answer) {
if (answer === null || answer === false) return true;
return Array.isArray(answer) ? answer.every(isBlankText) : isBlankText(answer);
}
function numberOf(answer) {
if (typeof answer === "number") return answer;
return typeof answer === "string" && matches(answer, rules.whole_number) ? Number(answer) + 0 : null;
}
function tickOf(answer) {
if (yesAnswers.has(answer)) return true;
return noAnswers.has(answer) ? false : null;
}
function dayOf(answer) {
if (typeof answer !== "string" || !matches(answer, rules.formats.date)) return null;
const [year, month, day] = answer.split("-").map(Number);
const date = new Date(0);
date.setUTCFullYear(year, month - 1, day);
return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? answer : null;
}
const formatChecks = {
"siret-key": hasSiretKey,
"calendar-date": (text) => dayOf(text) !== null,
};
function lengthOf(text) {
let length = 0;
for (const _ of text) length += 1;
return length;
}
function hasSiretKey(siret) {
const digits = Array.from(siret, Number);
const doubled = digits.map((digit, place) => (digits.length - place) % 2 === 0 ? 2 * digit : digit);
if (sum(doubled.map((digit) => (digit > 9 ? digit - 9 : digit))) % 10 === 0) return true;
return siret.startsWith(rules.la_poste) && sum(digits) % 5 === 0;
}
function sum(numbers) {
return numbers.reduce((total, number) => total + number, 0);
}
function comparable(answer, type) {
let value = answer;
if (type === "integer" && numberOf(answer) !== null) value = numberOf(answer);
else if (type === "boolean" && tickOf(answer) !== null) value = tickOf(answer);
else if (typeof answer === "string") value = lowered(trimmed(answer));
return JSON.stringify(value).normalize("NFC");
}
function lowered(text) {
return Array.from(text, (character) => character.toLowerCase()).join("");
}
function trimmed(text) {
let start = 0;
let end = text.length;
while (start < end && isBlankText(text[start])) start += 1;
while (end > start && isBlankText(text[end - 1])) end -= 1;
return text.slice(start, end);
}
function typed(field, text) {
if (!rules.types[field.type].typed || field.options) return text;
const formats = [rules.types[field.type].format, field.of && rules.types[field.of].format, field.format];
for (const { format } of field.constraints ?? []) formats.push(format);
const within = formats.map((format) => rules.blank_within[format]).find((blank) => blank !== undefined);
const read = trimmed(text.replace(/\r\n?/g, "\n"));
if (within === undefined) return read;
return Array.from(read, (character) => (isBlankText(character) ? within : character)).join("");
}
function isObject(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isWhole(value) {
return Number.isInteger(value) && Math.abs(value) <= rules.greatest_number;
}
function readAnswer(value, field) {
if (field.type === "document") return readDocuments(value);
if (!rules.types[field.type].many || !Array.isArray(value)) return readScalar(value);
const takesNumbers = field.type === "list" && field.of === "integer";
const items = [];
for (const [place, item] of value.entries()) {
if (typeof item === "string") items.push(item);
else if (takesNumbers && isWhole(item)) items.push(String(item));
else return new Unusable(place);
}
return items;
}
function readScalar(value) {
if (value === null || value === undefined) return null;
if (typeof value === "boolean" || typeof value === "string") return value;
if (isWhole(value)) return value + 0;
return Array.isArray(value) && value.every(isBlankText) ? [] : new Unusable();
}
function readDocuments(value) {
if (!Array.isArray(value)) return readScalar(value);
if (value.every(isBlankText)) return [];
const misfit = value.findIndex((item) => !isDocument(item));
if (misfit >= 0) return new Unusable(misfit);
return value.map(({ filename, content_type, byte_size }) => ({ filename, content_type, byte_size: byte_size + 0 }));
}
function isDocument(value) {
if (!isObject(value) || Object.keys(value).length !== 3) return false;
const { filename, content_type: type, byte_size: size } = value;
if (typeof filename !== "string" || typeof type !== "string") return false;
return isWhole(size) && size >= 0;
}
function readSubmission(form, submission) {
const read = { answers: new Map(), acceptances: new Map(), violations: [], vacated: new Set() };
const report = (violation) => read.violations.push(violation);
const reportUnknown = (folder, name) => {
if (read.violations.length >= rules.most_of_a_kind) return;
report(violation(`${folder}/${escapedForPointer(name)}`, "unknown-field", phrase("unknown-field", { name: shortened(name) })));
};
const reportNul = (folder, name, value) => {
if (read.violations.length >= rules.most_of_a_kind || !(holdsNul(name) || holdsNul(value))) return;
report(violation(`${folder}/${escapedForPointer(name)}`, "nul", phrase("nul.stored", { name: shortened(name) })));
};
const reportOther = (folder, name, value) => {
if (form.open) reportNul(folder, name, value);
else reportUnknown(folder, name);
};
if (!isObject(submission)) {
report(violation("", "type", phrase("outline.submission")));
return read;
}
const members = Object.entries(submission);
if (!members.some(([name]) => name === "data")) {
report(violation("/data", "required", phrase("outline.missing-data")));
}
for (const [name, value] of members) {
if (name === "data") {
if (isObject(value)) readData(form, value, read.answers, reportOther);
else report(violation("/data", "type", phrase("outline.data")));
} else if (name === "documents") {
if (isObject(value)) readFiles(form, value, read.answers, reportOther);
else if (value !== null) report(violation("/documents", "type", phrase("outline.documents")));
} else if (rules.parties.includes(name)) {
if (isObject(value)) reportNul("", name, value);
else if (value !== null) report(violation(`/${name}`, "type", phrase("outline.party", { name })));
} else if (rules.common_boxes.includes(name)) {
const answer = readScalar(value);
if (!isBlank(answer) && tickOf(answer) === null) {
report(violation(`/${name}`, "type", phrase("outline.box", { name })));
}
read.acceptances.set(name, tickOf(answer) === true);
} else {
const part = partOf(form, name);
if (part === null) reportUnknown("", name);
else if (read.violations.length < rules.most_of_a_kind) {
report(violation(`/${escapedForPointer(name)}`, "unknown-field", phrase("misplaced", { name: shortened(name), part })));
read.vacated.add(`/${part}/${escapedForPointer(name)}`);
}
}
}
return read;
}
function partOf(form, name) {
const field = form.fields.find((field) => field.name === name);
if (field) return folderOf(field);
return form.boxes.some((box) => !isCommon(box) && box.name === name) ? "data" : null;
}
function folderOf(field) {
return field && field.type === "document" ? "documents" : "data";
}
function readData(form, data, answers, reportOther) {
const fields = fieldsByName(form);
const boxes = new Set(form.boxes.filter((box) => !isCommon(box)).map((box) => box.name));
for (const [name, value] of Object.entries(data)) {
const field = fields.get(name);
if (field && field.type !== "document") answers.set(name, readAnswer(value, field));
else if (boxes.has(name)) answers.set(name, readScalar(value));
else reportOther("/data", name, value);
}
}
function readFiles(form, documents, answers, reportOther) {
const fields = fieldsByName(form);
for (const [name, value] of Object.entries(documents)) {
const field = fields.get(name);
if (field && field.type === "document") answers.set(name, readAnswer(value, field));
else reportOther("/documents", name, value);
}
}
function fieldsByName(form) {
return new Map(form.fields.map((field) => [field.name, field]));
}
function isCommon(box) {
return rules.common_boxes.includes(box.name);
}
function holdsNul(value) {
if (typeof value !== "object" || value === null) return hasNul(value);
return Object.entries(value).some(([name, item]) => hasNul(name) || holdsNul(item));
}
function isTooDeep(value, levels = rules.depth) {
if (typeof value !== "object" || value === null) return false;
return levels === 0 || Object.values(value).some((item) => isTooDeep(item, levels - 1));
}
function wellFormed(value, problems) {
if (typeof value === "string") return wellFormedText(value, problems);
if (Array.isArray(value)) return value.map((item) => wellFormed(item, problems));
if (!isObject(value)) return value;
const members = Object.entries(value);
return Object.fromEntries(
members.map(([name, item]) => [wellFormedText(name, problems), wellFormed(item, problems)]),
);
}
function wellFormedText(text, problems) {
return text.replace(/\p{Surrogate}/gu, () => {
if (problems.length < rules.most_problems) {
problems.push(violation("", "malformed", phrase("malformed.surrogate")));
}
return "\uFFFD";
});
}
const comparisons = new Map([
["is", equals],
["is_not", (answer, operand) => !equals(answer, operand)],
["in", (answer, operands) => operands.some((operand) => equals(answer, operand))],
["not_in", (answer, operands) => !operands.some((operand) => equals(answer, operand))],
["above", (answer, operand) => order(answer, operand) > 0],
["below", (answer, operand) => order(answer, operand) < 0],
["at_least", (answer, operand) => order(answer, operand) >= 0],
["at_most", (answer, operand) => order(answer, operand) <= 0],
["contains", (answer, item) => Array.isArray(answer) && answer.includes(item)],
["present", (answer, isPresent) => isPresent],
]);
function holdsOfNothing(name, operand) {
return name === "is_not" || name === "not_in" || (name === "present" && !operand);
}
function equals(answer, operand) {
if (typeof operand === "number") return numberOf(answer) === operand;
return typeof operand === "boolean" ? tickOf(answer) === operand : answer === operand;
}
function order(answer, operand) {
if (typeof operand === "number") return numberOf(answer) === null ? NaN : numberOf(answer) - operand;
const [day, other] = [dayOf(answer), dayOf(operand)];
if (day === null || other === null) return NaN;
return day === other ? 0 : day < other ? -1 : 1;
}
class VisibleAnswers {
constructor(form, answers) {
this.answers = answers;
this.fields = fieldsByName(form);
this.facts = new Map(Object.entries(form.facts));
this.hidden = new Map();
this.withdrawn = new Set();
const groups = form.scope_groups ?? [];
this.withdrawn = new Set(groups.filter((group) => !this.holds(group.when)).flatMap((group) => group.scopes));
}
isHidden(name) {
const field = this.fields.get(name);
if (!field || !field.when) return false;
if (!this.hidden.has(name)) {
this.hidden.set(name, false);
this.hidden.set(name, !this.holds(field.when));
}
return this.hidden.get(name);
}
counted(field, answer) {
if (field.type !== "scopes" || !Array.isArray(answer)) return answer;
return answer.filter((scope) => !this.withdrawn.has(scope));
}
answer(name) {
const field = this.fields.get(name);
const answer = (field ? this.counted(field, this.answers.get(name)) : this.facts.get(name)) ?? null;
if (isBlank(answer) || this.isHidden(name)) return null;
return field && field.type === "boolean" && tickOf(answer) === false ? null : answer;
}
holds(condition) {
const [[name, content]] = Object.entries(condition);
if (name === "all") return content.every((part) => this.holds(part));
if (name === "any") return content.some((part) => this.holds(part));
if (name === "not") return !this.holds(content);
const [[comparison, operand]] = Object.entries(content);
const answer = this.answer(name);
return answer === null ? holdsOfNothing(comparison, operand) : comparisons.get(comparison)(answer, operand);
}
}
function fieldViolations(field, answer, visible, moment, today) {
if (isUnanswered(field, visible.counted(field, answer))) {
return moment === "submit" && isRequired(field, visible) ? [told(field, "required")] : [];
}
const place = answer instanceof Unusable ? answer.place : null;
if (!hasType(field, answer)) return [mistyped(field, place)];
const nuls = nulViolations(field, answer);
if (nuls.length > 0) return nuls;
const constraints = (field.constraints ?? []).filter((constraint) => visible.holds(constraint.when));
return [field, ...constraints].flatMap((limits) => new LimitCheck(field, limits, today).violations(answer));
}
function nulViolations(field, answer) {
if (!Array.isArray(answer)) return hasNul(answer) ? [told(field, "nul")] : [];
const found = Array.from(answer.entries()).filter(([, item]) => {
return hasNul(item) || hasNul(item?.filename) || hasNul(item?.content_type);
});
return found.slice(0, rules.most_of_a_kind).map(([at]) => told(field, "nul", { at }));
}
function hasNul(value) {
return typeof value === "string" && value.includes("\0");
}
function isUnanswered(field, answer) {
if (answer === null || field.type !== "boolean") return isBlank(answer);
return field.acceptance ? isBlankText(answer) : isBlank(answer) || tickOf(answer) === false;
}
function isRequired(field, visible) {
return field.required_when ? visible.holds(field.required_when) : field.required;
}
function hasType(field, answer) {
if (field.type === "integer") return numberOf(answer) !== null;
if (field.type === "boolean") return tickOf(answer) !== null;
if (field.type === "document" || rules.types[field.type].many) return Array.isArray(answer);
return typeof answer === "string";
}
function told(field, code, { at = null, wording = code, isLimit = false, ...values } = {}) {
const place = `/${folderOf(field)}/${escapedForPointer(field.name)}`;
const path = at === null ? place : `${place}/${at}`;
const own = `${wording}.${field.type}`;
const message = phrase(own in rules.words ? own : wording, { label: field.label, ...values });
return violation(path, code, message, { advice: isLimit && field.strictness === "advice" });
}
function nameOf(field, value) {
return shortened(field.names?.get(String(value)) ?? String(value));
}
function mistyped(field, at) {
const expected = at === null ? field.type : field.of ?? "text";
return told(field, "type", { at, wording: `type.${expected}` });
}
function shownDay(day) {
return day.split("-").reverse().join("/");
}
class LimitCheck {
constructor(field, limits, today) {
this.field = field;
this.limits = limits;
this.today = today;
this.isFurther = limits !== field;
this.found = [];
}
violations(answer) {
if (typeof answer === "string") this.checkSingle(answer, this.field.type, null);
else if (typeof answer === "number") this.checkNumber(answer, null);
else if (Array.isArray(answer)) this.checkList(answer);
if (this.limits.acceptance && tickOf(answer) === false) this.tell("accepted");
return this.found;
}
tell(code, values) {
this.found.push(told(this.field, code, { isLimit: true, ...values }));
}
checkSingle(text, type, at) {
if (type === "boolean") return;
if (type !== "integer") return this.checkText(text, type, at);
const number = numberOf(text);
if (number !== null) this.checkNumber(number, at);
else if (!this.isFurther) this.found.push(mistyped(this.field, at));
}
checkNumber(number, at) {
const { minimum, maximum, options } = this.limits;
if (typeof minimum === "number" && number < minimum) this.tell("minimum", { at, bound: minimum });
if (typeof maximum === "number" && number > maximum) this.tell("maximum", { at, bound: maximum });
if (options && !options.includes(String(number))) this.tell("option", { at, value: nameOf(this.field, number) });
}
checkText(text, type, at) {
const { options, pattern, min_length: least, max_length: most } = this.limits;
if (options && !options.includes(text)) this.tell("option", { at, value: nameOf(this.field, text) });
this.checkFormat(text, this.limits.format ?? (this.isFurther ? null : rules.types[type].format), at);
if (pattern !== undefined && !matches(text, pattern)) this.tell("pattern", { at });
const length = lengthOf(text);
if (least !== undefined && length < least) this.tell("too-short", { at, bound: least });
if (most !== undefined && length > most) this.tell("too-long", { at, bound: most });
if (type === "date" && dayOf(text) !== null) this.checkDay(text, at);
}
checkFormat(text, format, at) {
if (format === null) return;
const code = rules.checks[format];
const isAdvice = this.field.strictness === "advice";
const expression = (isAdvice ? rules.advice_formats[format] : undefined) ?? rules.formats[format];
if (!matches(text, expression)) this.tell("format", { at, wording: `format.${format}` });
else if (code !== undefined && !formatChecks[code](text)) this.tell(code, { at });
}
checkDay(day, at) {
const { minimum, maximum } = this.limits;
const [least, most] = [minimum, maximum].map((bound) => (bound === "today" ? this.today : bound) ?? null);
if (least !== null && day < least) {
if (minimum === "today") this.tell("after", { at, wording: "after.past" });
else this.tell("minimum", { at, wording: "minimum.date", bound: shownDay(least) });
}
if (most !== null && day > most) {
if (maximum === "today") this.tell("after", { at, wording: "after.future" });
else this.tell("maximum", { at, wording: "maximum.date", bound: shownDay(most) });
}
}
checkList(items) {
const most = this.limits.max_count;
if (most !== undefined && items.length > most) this.tell("count", { bound: most });
this.checkAlone(items);
const type = this.field.type === "list" ? this.field.of : "text";
for (const [at, item] of items.entries()) {
if (this.found.length >= rules.most_of_a_kind) break;
if (this.field.type === "document") this.checkDocument(item, at);
else if (item !== "") this.checkSingle(item, type, at);
}
}
checkAlone(items) {
const option = (this.limits.alone ?? []).find((option) => {
return items.includes(option) && items.some((item) => item !== "" && item !== option);
});
if (option !== undefined) this.tell("alone", { at: items.indexOf(option), value: nameOf(this.field, option) });
}
checkDocument(document, at) {
const { accept, max_size: most } = this.limits;
const file = shortened(document.filename);
if (accept && !accept.includes(document.content_type)) {
const types = accept.map((type) => (Object.hasOwn(rules.file_types, type) ? rules.file_types[type] : type));
this.tell("content-type", { at, file, types: types.join(rules.separator) });
}
if (most === undefined || document.byte_size < most) return;
const unit = rules.size_units.find(({ bytes }) => most % bytes === 0) ?? rules.size_units[rules.size_units.length - 1];
this.tell("size", { at, file, bound: Math.floor(most / unit.bytes), unit: unit.name });
}
}
const fieldRules = new Map([
["at_least_one_of", fieldUnanswered],
["distinct", fieldAnsweredAlike],
["after", fieldTooEarly],
]);
const scopeRules = new Map([
["scopes_at_least_one_of", (ticked, scopes) => scopes.some((scope) => ticked.has(scope))],
["scopes_all_of", (ticked, scopes) => scopes.every((scope) => ticked.has(scope))],
["alone", (ticked, [scope]) => !ticked.has(scope) || ticked.size === 1],
["incompatible", (ticked, left, right) => ![left, right].every((side) => side.some((scope) => ticked.has(scope)))],
["requires", (ticked, [scope], others) => !ticked.has(scope) || others.every((other) => ticked.has(other))],
["all_or_none", (ticked, scopes) => new Set(scopes.map((scope) => ticked.has(scope))).size <= 1],
]);
function applies(rule, visible) {
return !(rule.when && !visible.holds(rule.when)) && !(rule.unless && visible.holds(rule.unless));
}
function ruleViolations(rule, visible) {
if (!applies(rule, visible)) return [];
const kind = Object.keys(rule).find((key) => fieldRules.has(key) || scopeRules.has(key));
const parts = partsOf(kind, rule[kind]);
if (fieldRules.has(kind)) {
const name = fieldRules.get(kind)(visible, ...parts);
return name === null ? [] : [broken(rule, kind, parts, name, visible)];
}
if (!visible.fields.has("scopes") || visible.isHidden("scopes")) return [];
return scopeRules.get(kind)(tickedScopes(visible), ...parts) ? [] : [broken(rule, kind, parts, "scopes", visible)];
}
function partsOf(kind, content) {
switch (kind) {
case "after":
return content.map((name) => [name]);
case "alone":
return [[content]];
case "incompatible":
return content;
case "requires":
return Object.entries(content).flatMap(([scope, others]) => [[scope], others]);
default:
return [content];
}
}
function tickedScopes(visible) {
const scopes = visible.answer("scopes");
return new Set(Array.isArray(scopes) ? scopes.filter((scope) => scope !== "") : []);
}
function fieldUnanswered(visible, names) {
const shown = names.filter((name) => visible.fields.has(name) && !visible.isHidden(name));
return shown.length === 0 || shown.some((name) => visible.answer(name) !== null) ? null : shown[0];
}
function fieldAnsweredAlike(visible, names) {
const seen = new Set();
for (const name of names) {
const answer = visible.answer(name);
if (answer === null || answer instanceof Unusable) continue;
const field = visible.fields.get(name);
const value = comparable(answer, field && field.type);
if (seen.has(value)) return name;
seen.add(value);
}
return null;
}
function fieldTooEarly(visible, [later], [earlier]) {
const [end, start] = [dayOf(visible.answer(later)), dayOf(visible.answer(earlier))];
return end !== null && start !== null && end <= start ? later : null;
}
function broken(rule, kind, parts, name, visible) {
const field = visible.fields.get(name);
const question = (other) => {
const asked = visible.fields.get(other);
return phrase("question", { label: asked ? asked.label : other });
};
const scope = (value) => phrase("question", { label: nameOf(field, value) });
const [names, others] = parts.map((part) => {
return part.map(fieldRules.has(kind) ? question : scope).join(rules.separator);
});
const message = rule.message ?? phrase(`rule.${kind}`, { names, others });
const code = kind.replace("scopes_", "").replace(/_/g, "-");
return violation(`/${folderOf(field)}/${escapedForPointer(name)}`, code, message, { advice: rule.strictness === "advice", rule: rule.id });
}
function judge(form, submission, moment, today) {
if (isTooDeep(submission)) return [violation("", "malformed", phrase("malformed.depth"))];
const problems = [];
const read = readSubmission(form, wellFormed(submission, problems));
const outlined = new Set([...read.violations.map((item) => item.path), ...read.vacated]);
const visible = new VisibleAnswers(form, read.answers);
const found = [
...form.fields.filter((field) => !visible.isHidden(field.name)).flatMap((field) => {
return fieldViolations(field, read.answers.get(field.name) ?? null, visible, moment, today);
}),
...form.boxes.filter((box) => isMistyped(box, visible)).map(mistypedBox),
];
if (moment === "submit") {
found.push(...form.rules.flatMap((rule) => ruleViolations(rule, visible)));
found.push(...form.boxes.filter((box) => isMissing(box, visible, read.acceptances)).map(missingBox));
}
const answered = found.filter((item) => !outlined.has(item.path));
return [...problems, ...read.violations, ...answered, ...deprecatedScopes(form, read.answers, today)];
}
function visibleAnswers(form, submission) {
return new VisibleAnswers(form, readSubmission(form, wellFormed(submission, [])).answers);
}
function violation(path, code, message, { advice = false, rule = null } = {}) {
return { path, code, message, advice, rule };
}
function phrase(name, values = {}) {
return rules.words[name].replace(/\{(\w+)\}/g, (placeholder, key) => values[key]);
}
function shortened(text) {
const start = Array.from(text.slice(0, 2 * rules.most_repeated + 2));
return start.length <= rules.most_repeated ? text : `${start.slice(0, rules.most_repeated).join("")}…`;
}
function escapedForPointer(name) {
return name.replace(/~/g, "~0").replace(/\//g, "~1");
}
function isShown(box, visible) {
return !box.when || visible.holds(box.when);
}
function isMistyped(box, visible) {
const answer = visible.answers.get(box.name) ?? null;
return !isCommon(box) && isShown(box, visible) && !isBlank(answer) && tickOf(answer) === null;
}
function mistypedBox(box) {
return violation(pathOf(box), "type", phrase("type.box", { label: box.label }));
}
function isMissing(box, visible, acceptances) {
const isTicked = isCommon(box) ? acceptances.get(box.name) : tickOf(visible.answers.get(box.name)) === true;
return isShown(box, visible) && !isTicked && !isMistyped(box, visible);
}
function missingBox(box) {
return violation(pathOf(box), "accepted", phrase("accepted.box", { label: box.label }));
}
function pathOf(box) {
return isCommon(box) ? `/${box.name}` : `/data/${escapedForPointer(box.name)}`;
}
function deprecatedScopes(form, answers, today) {
const scopes = answers.get("scopes");
if (today === null || !Array.isArray(scopes)) return [];
const past = form.deprecations.filter(({ since }) => since <= today);
const deprecated = new Set(past.map(({ scope }) => scope));
const field = form.fields.find(({ name }) => name === "scopes") ?? {};
return scopes.flatMap((scope, at) => {
if (!deprecated.has(scope)) return [];
const message = phrase("deprecated", { value: nameOf(field, scope) });
return [violation(`/data/scopes/${at}`, "deprecated", message, { advice: true })];
});
}
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
function offerClearing(group, isFree) {
const isTicked = group.querySelector('input[type="radio"]:checked:not(:disabled)') !== null;
const [place] = parts("clearing", group);
if (place) place.hidden = !isFree || !isTicked;
else if (isFree && isTicked) {
const clearing = document.createElement("div");
clearing.className = "fr-fieldset__element";
clearing.dataset.part = "clearing";
const name = document.createElement("span");
name.className = "fr-sr-only";
name.textContent = `\u00a0: ${questionName(group)}`;
const button = smallButton("clear", "Effacer ma réponse");
button.append(name);
clearing.append(button);
group.querySelector(":scope > .fr-messages-group").before(clearing);
}
}
function clearChoice(group) {
const radios = Array.from(group.querySelectorAll('input[type="radio"]'));
for (const radio of radios) radio.checked = false;
for (const name of ["input", "change"]) radios[0].dispatchEvent(new Event(name, { bubbles: true }));
radios[0].focus();
}
const nothingToFillIn = "Rien à remplir ici, d’après vos réponses.";
function isEmptyBlock(block) {
const groups = Array.from(block.querySelectorAll("[data-field]"));
return groups.length > 0 && groups.every(({ hidden }) => hidden);
}
function sayWhetherEmpty(block) {
const [words] = parts("empty", block);
const isEmpty = isEmptyBlock(block);
if (words) words.hidden = !isEmpty;
else if (isEmpty) {
const added = document.createElement("p");
added.dataset.part = "empty";
added.textContent = nothingToFillIn;
block.append(added);
}
}
class Filling {
constructor(form) {
this.element = ownProperties(form);
this.post = () => new FormData(form);
this.form = JSON.parse(this.element.dataset.form);
this.groups = new Map();
for (const group of this.element.querySelectorAll("[data-field]")) this.groups.set(group.dataset.field, group);
this.speakAsShown();
this.isContinued = "kept" in this.element.dataset;
this.documents = Array.from(this.element.querySelectorAll("[data-document]"));
this.deferred = new Set(JSON.parse(this.element.dataset.deferred ?? "[]"));
this.settled = new Set();
}
speakAsShown() {
for (const field of this.form.fields) {
const group = this.groups.get(field.name);
if (!group || group.type === "hidden") continue;
field.label = questionName(group);
field.names = optionNames(group);
}
}
controls(name) {
return [name, `${name}[]`].flatMap((key) => {
const found = this.element.elements.namedItem(key);
return found === null ? [] : found instanceof RadioNodeList ? Array.from(found) : [found];
});
}
submission() {
const posted = this.post();
const submission = { data: {} };
for (const field of this.form.fields) {
if (field.type === "document") {
const files = posted.getAll(field.name).filter((file) => file instanceof File && file.name !== "");
const documents = [...this.keptDocuments(field.name), ...files.map(documentOf)];
if (documents.length > 0) (submission.documents ??= {})[field.name] = documents;
} else {
const answer = answerOf(field, posted);
if (answer !== null) submission.data[field.name] = answer;
}
}
for (const box of this.form.boxes) {
if (posted.has(box.name)) (isCommon(box) ? submission : submission.data)[box.name] = true;
}
const visible = visibleAnswers(this.form, submission);
for (const field of this.form.fields) {
if (!visible.isHidden(field.name)) continue;
delete submission.data[field.name];
if (submission.documents) delete submission.documents[field.name];
}
if (Array.isArray(submission.data.scopes)) {
submission.data.scopes = submission.data.scopes.filter((scope) => !visible.withdrawn.has(scope));
}
for (const box of this.form.boxes) {
if (box.when && !visible.holds(box.when)) delete (isCommon(box) ? submission : submission.data)[box.name];
}
return submission;
}
keptDocuments(name) {
const places = this.documents.filter((place) => !place.checked && closest(place, "[data-field]").dataset.field === name);
return places.map(({ dataset }) => JSON.parse(dataset.document));
}
takeUp() {
const visible = this.show();
for (const { name, when } of this.form.defaults ?? []) {
if (this.groups.get(name)?.type !== "hidden" && visible.holds(when)) this.settled.add(name);
}
}
settle() {
while (this.giveDefault(this.show())) {
}
}
get scopeGroups() {
const places = this.element.querySelectorAll("[data-scope-group]");
return (this.form.scope_groups ?? []).map((group) => {
return { ...group, place: Array.from(places).find((place) => place.dataset.scopeGroup === group.name) };
});
}
show() {
for (const group of this.groups.values()) setHidden(group, false);
for (const { place } of this.scopeGroups) if (place) setHidden(place, false);
const visible = visibleAnswers(this.form, this.submission());
for (const field of this.form.fields) {
const group = this.groups.get(field.name);
if (!group || group.type === "hidden") {
for (const control of this.controls(field.name)) control.disabled = visible.isHidden(field.name);
continue;
}
setHidden(group, visible.isHidden(field.name));
const needsAnswer = isRequired(field, visible) && !this.deferred.has(field.name);
setRequired(group, needsAnswer && this.keptDocuments(field.name).length === 0);
const mark = group.querySelector('[data-part="obligation"]');
offerClearing(group, !needsAnswer);
if (mark) mark.textContent = needsAnswer || this.isOneOfSeveral(field.name, visible) ? "" : " (optionnel)";
}
for (const box of this.form.boxes) {
const group = this.groups.get(box.name);
if (!group || !box.when) continue;
setHidden(group, !visible.holds(box.when));
group.querySelector("input").required = visible.holds(box.when);
}
for (const note of this.element.querySelectorAll("[data-rule]")) {
note.hidden = !this.isRuled([note.dataset.rule], visible);
}
for (const word of this.element.querySelectorAll("[data-rules]")) {
word.hidden = !this.isRuled(JSON.parse(word.dataset.rules), visible);
}
for (const place of this.element.querySelectorAll("[data-when]")) {
place.hidden = !visible.holds(JSON.parse(place.dataset.when));
}
for (const { place, when } of this.scopeGroups) if (place && !visible.holds(when)) setHidden(place, true);
for (const block of this.element.querySelectorAll("section[data-block]")) sayWhetherEmpty(block);
return visible;
}
isRuled(ids, visible) {
return this.form.rules.some((rule) => ids.includes(rule.id) && applies(rule, visible));
}
isOneOfSeveral(name, visible) {
return this.form.rules.some((rule) => {
const isWanted = rule.at_least_one_of?.includes(name) || (name === "scopes" && rule.scopes_at_least_one_of);
return rule.strictness !== "advice" && isWanted && applies(rule, visible);
});
}
giveDefault(visible) {
const found = (this.form.defaults ?? []).find(({ name, when }) => !this.settled.has(name) && visible.holds(when));
if (!found) return false;
this.settled.add(found.name);
giveAnswer(this.controls(found.name), found.answer);
return true;
}
violations() {
const submission = this.submission();
const found = judge(this.form, submission, "submit", todayText());
const unread = this.unreadDates();
const isUnread = ({ path, code }) => code === "required" && unread.some((other) => other.path === path);
const own = found.filter((violation) => !this.isForVault(violation) && !isUnread(violation));
return [...own, ...unread, ...this.untickedBoxes(submission)];
}
unreadDates() {
const dates = this.form.fields.filter(({ name, type }) => {
const group = this.groups.get(name);
return type === "date" && group && !group.hidden && this.controls(name).some(isUnreadDate);
});
return dates.map((field) => {
const words = "cette date n’existe pas ou n’est pas complète (exemple\u00a0: 31/01/2026)";
const message = `${phrase("question", { label: field.label })}\u00a0: ${words}`;
return violation(`/data/${escapedForPointer(field.name)}`, "calendar-date", message);
});
}
untickedBoxes(submission) {
if (!this.form.boxes_to_tick) return [];
const names = new Set(this.form.boxes_to_tick);
const visible = visibleAnswers(this.form, submission);
const unticked = this.form.fields.filter(({ name }) => names.has(name) && submission.data[name] !== true && !visible.isHidden(name));
return unticked.map((field) => told(field, "accepted"));
}
isForVault({ path, code, rule }) {
if (code === "required") return this.deferred.has(fieldOf(path));
const names = code === "at-least-one-of" ? this.form.rules.find(({ id }) => id === rule)?.at_least_one_of : undefined;
return names !== undefined && names.some((name) => this.deferred.has(name));
}
}
function documentOf(file) {
return { filename: file.name, content_type: file.type, byte_size: file.size };
}
function answerOf(field, posted) {
if (rules.types[field.type].many) {
const items = posted.getAll(`${field.name}[]`).map((item) => typed(field, item)).filter((item) => item !== "");
return items.length > 0 ? items : null;
}
const given = posted.get(field.name);
if (given === null || isBlankText(given)) return null;
const text = typed(field, given);
if (field.type === "boolean") return true;
return field.type === "integer" && numberOf(text) !== null ? numberOf(text) : text;
}
function fieldOf(path) {
const [folder, name] = path.split("/").slice(1).map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
return folder === "data" || folder === "documents" ? name : folder;
}
function todayText() {
const now = new Date();
const padded = (number, width) => String(number).padStart(width, "0");
return [padded(now.getFullYear(), 4), padded(now.getMonth() + 1, 2), padded(now.getDate(), 2)].join("-");
}
function setRequired(group, isNeeded) {
for (const control of group.querySelectorAll("input, select, textarea")) {
if (control.type !== "checkbox" && control.type !== "hidden" && !control.closest('[data-part="row"]')) {
control.required = isNeeded;
}
}
}
function isUnreadDate(control) {
return control.type === "date" && control.validity.badInput;
}
function setHidden(group, isHidden) {
if (group.type !== "hidden") group.hidden = isHidden;
for (const control of group.querySelectorAll("input, select, textarea")) {
if (isHidden && !control.disabled) {
control.disabled = true;
control.dataset.part = "paused";
} else if (!isHidden && control.dataset.part === "paused") {
control.disabled = false;
delete control.dataset.part;
}
}
}
function giveAnswer(controls, values) {
const boxes = controls.filter((control) => control.type === "checkbox" || control.type === "radio");
for (const box of boxes.filter((box) => values.includes(box.value) && !box.checked)) {
box.checked = true;
if (box.disabled) box.after(hiddenCopy(box));
}
const texts = controls.filter((control) => !boxes.includes(control) && control.type !== "file");
if (boxes.length === 0 && texts.every((control) => isBlankText(control.value))) {
for (const [place, control] of texts.entries()) control.value = values[place] ?? "";
}
}
function hiddenCopy(box) {
const copy = document.createElement("input");
copy.type = "hidden";
copy.name = box.name;
copy.value = box.value;
return copy;
}
function fill(controls, values) {
const texts = controls.filter((control) => !["checkbox", "radio", "file", "hidden"].includes(control.type));
for (const control of controls) {
if (control.type === "checkbox" || control.type === "radio") {
if (!control.disabled) control.checked = values.includes(control.value);
}
}
for (const [place, control] of texts.entries()) {
const value = values[place] ?? "";
const isOffered = control.tagName !== "SELECT" || Array.from(control.options).some((option) => option.value === value);
if (isOffered) control.value = value;
}
}
function focusTarget(group) {
return group.tagName === "FIELDSET" ? group : group.querySelector("input, select, textarea") ?? group;
}
function messagesBase(group) {
return focusTarget(group).id;
}
function showViolations(group, violations) {
const messages = document.getElementById(`${messagesBase(group)}-messages`);
if (!messages) return;
const isWrong = violations.some(({ advice }) => !advice);
group.classList.toggle(`${group.classList[0]}--error`, isWrong);
if (isWrong) focusTarget(group).setAttribute("aria-invalid", "true");
else focusTarget(group).removeAttribute("aria-invalid");
markRows(group, violations);
const shown = violations.map((violation) => {
const line = document.createElement("p");
line.className = `fr-message fr-message--${violation.advice ? "info" : "error"}`;
line.textContent = sentence(placed(group, violation));
return line;
});
const text = (lines) => lines.map((line) => line.outerHTML).join("");
if (text(shown) !== text(Array.from(messages.children))) messages.replaceChildren(...shown);
}
function sentence(text) {
const first = capitalized(text);
return /[.!?]$/.test(first) ? first : `${first}.`;
}
function capitalized(text) {
return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function uncapitalized(text) {
return /^\p{Lu}\P{Lu}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
function rowOf(group, { path }) {
const at = path.split("/")[3];
if (at === undefined) return null;
const rows = parts("row", group).map((row) => row.querySelector("input"));
const input = rows.filter(({ value }) => !isBlankText(value))[at];
return input ? { input, number: rows.indexOf(input) + 1 } : null;
}
function placed(group, violation) {
const row = group ? rowOf(group, violation) : null;
return row ? `réponse ${row.number}, ${uncapitalized(violation.message)}` : violation.message;
}
function markRows(group, violations) {
const wrong = new Set(violations.filter(({ advice }) => !advice).map((violation) => rowOf(group, violation)?.input));
for (const input of parts("row", group).map((row) => row.querySelector("input"))) {
unmark(input);
if (!wrong.has(input)) continue;
input.setAttribute("aria-invalid", "true");
input.setAttribute("aria-describedby", `${messagesBase(group)}-messages`);
}
}
function unmark(input) {
input.removeAttribute("aria-invalid");
input.removeAttribute("aria-describedby");
}
class Told {
constructor(violations) {
this.fields = new Set(violations.map(({ path }) => fieldOf(path)));
this.rules = new Set(violations.map(({ rule }) => rule).filter((rule) => rule !== null));
}
among(violations) {
const found = violations.filter(({ path, rule }) => this.fields.has(fieldOf(path)) || this.rules.has(rule));
for (const { path } of found) this.fields.add(fieldOf(path));
return found;
}
}
function showAtFields(filling, names, violations) {
for (const name of names) {
const group = filling.groups.get(name);
if (!group || group.type === "hidden") continue;
showViolations(group, violations.filter(({ path }) => fieldOf(path) === name));
}
}
function showSummary(place, filling, violations, { isNew }) {
place.replaceChildren();
if (violations.length === 0) return;
const order = Array.from(filling.groups.keys());
const rank = ({ path }) => order.indexOf(fieldOf(path));
const listed = violations.slice().sort((one, other) => rank(one) - rank(other));
const count = new Set(violations.map(({ path }) => fieldOf(path))).size;
const alert = document.createElement("div");
alert.className = "fr-alert fr-alert--error fr-mb-4w";
if (isNew) alert.setAttribute("role", "alert");
const title = document.createElement("h2");
title.className = "fr-alert__title";
title.textContent =
count === 1 ? "Erreur\u00a0: une réponse est à corriger" : `Erreur\u00a0: ${count} réponses sont à corriger`;
const list = document.createElement("ul");
for (const violation of listed) {
const item = document.createElement("li");
const group = filling.groups.get(fieldOf(violation.path));
if (group && group.type !== "hidden") {
const link = document.createElement("a");
link.href = `#${(rowOf(group, violation)?.input ?? focusTarget(group)).id}`;
link.textContent = sentence(placed(group, violation));
item.append(link);
} else {
item.textContent = sentence(violation.message);
}
list.append(item);
}
alert.append(title, list);
place.append(alert);
}
const nothing = "Non renseigné";
function shownScopes(question) {
return [question, ...question.querySelectorAll("fieldset")].map((owner) => {
const boxes = Array.from(owner.querySelectorAll('input[type="checkbox"]')).filter((box) => {
const hidden = box.closest("[hidden]");
return box.closest("fieldset") === owner && (hidden === null || !question.contains(hidden));
});
return {
name: owner === question ? "" : headline(owner.querySelector(":scope > legend")),
asked: boxes.filter((box) => box.checked).map((box) => {
return headline(box.labels[0]) + (box.disabled ? " (demandée d’office par le formulaire)" : "");
}),
left: boxes.filter((box) => !box.checked).map((box) => headline(box.labels[0])),
};
});
}
function writeScopes(place, groups) {
place.replaceChildren();
const add = (parent, tag, text, style) => {
const element = document.createElement(tag);
element.textContent = text;
if (style) element.className = style;
parent.append(element);
return element;
};
if (groups.every(({ asked }) => asked.length === 0)) add(place, "p", nothing, "fr-mb-0");
for (const { name, asked, left } of groups) {
if (asked.length + left.length === 0) continue;
if (name !== "") add(place, "p", name, "fr-text--bold fr-mb-0");
if (asked.length > 0) {
const list = add(place, "ul", "", "dp-scopes");
for (const scope of asked) add(list, "li", scope);
}
if (left.length === 0) continue;
const title = left.length === 1 ? "Non demandée" : "Non demandées";
add(place, "p", `${title}\u00a0: ${left.join("\u00a0; ")}`, "fr-hint-text");
}
}
function showScopes(given, written, groups, answer) {
const chosen = new Set(Array.isArray(answer) ? answer.filter((scope) => scope !== "") : []);
const names = (scopes) => scopes.map(({ name }) => name);
const today = todayText();
const isGiven = (scope) => scope.given || (scope.fixed && chosen.has(scope.value));
if (groups.some(({ scopes }) => scopes.some(isGiven))) {
writeScopes(given, groups.map(({ name, scopes }) => ({ name, asked: names(scopes.filter(isGiven)), left: [] })));
}
const open = groups.map(({ name, scopes }) => ({ name, scopes: scopes.filter((scope) => !scope.fixed) }));
const known = new Set(groups.flatMap(({ scopes }) => scopes.map(({ value }) => value)));
const others = Array.from(chosen).filter((scope) => !known.has(scope)).map(String);
writeScopes(written, [
...open.map(({ name, scopes }) => ({
name,
asked: names(scopes.filter(({ value }) => chosen.has(value))),
left: names(scopes.filter(({ value, offered, since }) => offered && !(since <= today) && !chosen.has(value))),
})),
{ name: others.length > 0 ? "Autres" : "", asked: others, left: [] },
]);
}
function headline(element) {
const own = Array.from(element?.childNodes ?? []).filter((node) => {
return node.nodeType === Node.TEXT_NODE || (node.nodeType === Node.ELEMENT_NODE && !node.matches(".fr-hint-text, [data-part]"));
});
return own.map((node) => node.textContent).join("").trim().replace(/ \(optionnel\)$/, "");
}
function questionName(group) {
const own = headline(group.querySelector(":scope > legend, :scope > label"));
const contact = group.closest('[data-part="contact"]');
return contact ? `${headline(contact.querySelector(":scope > legend"))}\u00a0: ${own}` : own;
}
function optionNames(group) {
const names = new Map();
for (const control of group.querySelectorAll('input[type="checkbox"], input[type="radio"], option')) {
const label = control.labels ? control.labels[0] : control;
if (label) names.set(control.value, headline(label));
}
return names;
}
function readableAnswer(group) {
const lines = [];
for (const control of group.querySelectorAll("input, select, textarea")) {
if (control.dataset.document) {
if (!control.checked) lines.push(JSON.parse(control.dataset.document).filename);
} else if (control.type === "checkbox" || control.type === "radio") {
if (!control.checked) continue;
const isAlone = group.tagName !== "FIELDSET";
lines.push(isAlone ? "Oui" : headline(control.labels[0]));
} else if (control.type === "file") {
for (const file of control.files) lines.push(file.name);
} else if (control.tagName === "SELECT") {
if (control.value !== "") lines.push(withUnit(group, control.selectedOptions[0].textContent));
} else if (control.type !== "hidden" && !isBlankText(control.value)) {
lines.push(control.type === "date" ? shownDay(control.value) : withUnit(group, control.value));
} else if (isUnreadDate(control)) {
lines.push("Date à corriger");
}
}
return lines;
}
function withUnit(group, text) {
const { unit } = group.dataset;
return unit === undefined || numberOf(text) === null ? text : `${text}\u00a0${unit}`;
}
function describe(list, name) {
const term = document.createElement("dt");
term.textContent = name;
const detail = document.createElement("dd");
list.append(term, detail);
return detail;
}
function addAdvice(detail, group, advice) {
for (const violation of advice) {
const line = document.createElement("p");
line.className = "fr-message fr-message--info";
line.textContent = sentence(`Conseil\u00a0: ${uncapitalized(placed(group, violation))}`);
detail.append(line);
}
}
function fillSynthesis(filling) {
const { element } = filling;
const advice = filling.violations().filter((violation) => violation.advice);
for (const place of parts("answers", element)) {
const block = element.querySelector(`section[data-block="${CSS.escape(place.dataset.block)}"]`);
if (block && isEmptyBlock(block)) {
const words = document.createElement("p");
words.className = "fr-mt-1w";
words.textContent = nothingToFillIn;
place.replaceChildren(words);
continue;
}
const list = document.createElement("dl");
list.className = "dp-answers-list";
for (const group of block ? block.querySelectorAll("[data-field]") : []) {
if (group.hidden || group.type === "hidden") continue;
const detail = describe(list, questionName(group));
if (group.dataset.part === "scopes") {
writeScopes(detail, shownScopes(group));
} else {
const lines = readableAnswer(group);
detail.textContent = lines.length > 0 ? lines.join("\n") : group.dataset.deferred ?? nothing;
}
addAdvice(detail, group, advice.filter(({ path }) => fieldOf(path) === group.dataset.field));
}
place.replaceChildren(list);
}
}
function changedBlock(place) {
const name = history.state?.changing;
return name === undefined ? null : place.querySelector(`section[data-block="${CSS.escape(name)}"]`);
}
function showBlock(place, block) {
const isAlone = block !== null;
for (const section of place.querySelectorAll("section[data-block]")) section.hidden = isAlone && section !== block;
for (const details of place.querySelectorAll(".fr-stepper__details")) details.hidden = isAlone;
for (const button of parts("previous", place)) button.parentElement.hidden = isAlone;
for (const button of parts("next", place)) {
button.dataset.text ??= button.textContent;
button.textContent = isAlone ? "Revenir à la synthèse" : button.dataset.text;
}
}
function summaryTitle(block) {
const change = parts("change").find((link) => link.dataset.block === block.dataset.block);
return change.closest("section").querySelector("h3");
}
function knownApplicant() {
const known = new Map();
for (const meta of document.head.querySelectorAll('meta[name^="datapass-applicant."]')) {
if (!isBlankText(meta.content) && !meta.content.startsWith("<!--")) known.set(meta.name.slice("datapass-applicant.".length), trimmed(meta.content));
}
return known;
}
function offerApplicant(form) {
const known = knownApplicant();
for (const contact of parts("contact", form)) {
const legend = contact.querySelector(":scope > legend");
const groups = Array.from(contact.querySelectorAll("[data-field]"));
const found = Array.from(known, ([part, answer]) => {
const group = groups.find(({ dataset }) => dataset.field.endsWith(`_${part}`));
return { control: group?.querySelector("input"), answer };
}).filter(({ control }) => control);
if (found.length === 0) continue;
const place = document.createElement("div");
place.className = "fr-fieldset__element";
const button = smallButton("applicant", "C’est moi");
const whom = document.createElement("span");
whom.className = "fr-sr-only";
whom.textContent = `\u00a0: ${headline(legend)}`;
button.append(whom);
button.addEventListener("click", () => writeApplicant(groups, found));
place.append(button);
legend.after(place);
}
}
function writeApplicant(groups, found) {
for (const { control, answer } of found) {
if (control.disabled) continue;
control.value = answer;
for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
}
const asked = groups.filter((group) => !group.hidden).map((group) => group.querySelector("input, select, textarea"));
(asked.find((control) => control.value === "") ?? asked[0]).focus();
}
class Draft {
constructor(filling) {
this.filling = filling;
this.key = `datapass/${filling.element.dataset.draft}`;
this.isKept = filling.element.hasAttribute("action") && !filling.isContinued;
this.hasUnsaved = false;
this.base = new Map();
this.linked = new Set();
}
get names() {
return [...this.filling.form.fields, ...this.filling.form.boxes].map(({ name }) => name);
}
values(name) {
return this.filling.controls(name).flatMap(keptValues);
}
read() {
const kept = this.isKept ? storedObject(() => localStorage, this.key) : null;
return { answers: isObject(kept?.answers) ? kept.answers : {}, others: isObject(kept?.others) ? kept.others : {}, sent: kept?.sent };
}
write(kept) {
try {
localStorage.setItem(this.key, JSON.stringify(kept));
return true;
} catch {
return false;
}
}
restore() {
const { answers } = this.read();
for (const name of this.names) this.fill(name, answers[name]);
return Object.keys(answers).length > 0;
}
begin() {
for (const name of this.names) {
const values = this.values(name);
if (!isSame(values, this.base.get(name))) this.linked.add(name);
this.base.set(name, values);
}
}
fill(name, values) {
if (Array.isArray(values)) fillRows(this.filling, name, values.filter((value) => typeof value === "string"));
this.base.set(name, this.values(name));
}
save() {
this.hasUnsaved = true;
if (!this.isKept) return {};
const { answers, others } = this.read();
for (const name of this.names) {
const own = this.values(name);
const before = this.base.get(name);
const theirs = answers[name];
if (isSame(own, before) && (!this.linked.has(name) || Array.isArray(theirs))) continue;
if (Array.isArray(theirs) && !isSame(theirs, before) && !isSame(theirs, own)) others[name] = theirs;
answers[name] = own;
this.base.set(name, own);
}
if (!this.write({ answers, others })) return others;
this.dropSession();
this.hasUnsaved = this.filling.form.fields.some(
(field) => field.type === "document" && this.filling.controls(field.name).some((control) => control.files?.length > 0),
);
return others;
}
follow() {
const { answers } = this.read();
const changed = this.names.filter((name) => {
const own = this.values(name);
return Array.isArray(answers[name]) && isSame(own, this.base.get(name)) && !isSame(own, answers[name]);
});
for (const name of changed) this.fill(name, answers[name]);
return changed.length > 0;
}
choose(name, values) {
const kept = this.read();
if (values) this.fill(name, values);
kept.answers[name] = this.values(name);
delete kept.others[name];
this.write(kept);
}
send() {
this.hasUnsaved = false;
if (!this.isKept) return;
const answers = Object.fromEntries(this.names.map((name) => [name, this.values(name)]));
try {
sessionStorage.setItem(this.key, JSON.stringify(answers));
} catch {
}
this.write({ sent: new Date().toISOString() });
}
get sentAnswers() {
return storedObject(() => sessionStorage, this.key);
}
resume() {
this.write({ answers: this.sentAnswers ?? {}, others: {} });
this.dropSession();
}
dropSession() {
try {
sessionStorage.removeItem(this.key);
} catch {
}
}
forget() {
this.hasUnsaved = false;
this.dropSession();
try {
localStorage.removeItem(this.key);
} catch {
}
}
}
function storedObject(storage, key) {
try {
const kept = JSON.parse(storage().getItem(key));
return isObject(kept) ? kept : null;
} catch {
return null;
}
}
function isSame(values, others) {
return JSON.stringify(values) === JSON.stringify(others);
}
function keptValues(control) {
if (control.type === "file" || control.type === "hidden") return [];
if (control.type === "checkbox" || control.type === "radio") return control.checked ? [control.value] : [];
return [control.value];
}
function fillRows(filling, name, values) {
addRows(filling.controls(name), values.length);
fill(filling.controls(name), values);
}
function addRows(controls, count) {
const set = controls[0]?.closest("fieldset");
const button = set?.querySelector('[data-part="add"]');
if (!button) return;
for (let missing = count - controls.length; missing > 0; missing -= 1) addRow(set);
}
function addRow(set) {
const rows = parts("row", set);
const last = rows[rows.length - 1];
const row = last.cloneNode(true);
const input = row.querySelector("input");
const number = rows.length + 1;
input.id = input.id.replace(/\d+$/, String(number));
input.setAttribute("aria-label", input.getAttribute("aria-label").replace(/\d+$/, String(number)));
input.value = "";
unmark(input);
last.after(row);
return input;
}
function fillFromAddress(filling) {
const query = new URLSearchParams(location.search);
for (const field of filling.form.fields) {
const given = [...query.getAll(field.name), ...query.getAll(`${field.name}[]`)];
const group = filling.groups.get(field.name);
if (given.length === 0 || field.type === "document" || !group || group.type === "hidden") continue;
if (group.closest('[data-part="contact"]')) continue;
const controls = filling.controls(field.name);
if (!controls.every(isAsWritten)) continue;
if (field.type === "boolean") {
const tick = tickOf(given[given.length - 1]);
for (const box of controls) if (box.type === "checkbox" && tick !== null && !box.disabled) box.checked = tick;
continue;
}
const boxes = controls.filter((control) => control.type === "checkbox" || control.type === "radio");
const values = boxes.length === 0 ? given : given.filter((value) => boxes.some((box) => box.value === value));
if (values.length === 0) continue;
fillRows(filling, field.name, values);
}
}
function isAsWritten(control) {
if (control.type === "checkbox" || control.type === "radio") return control.checked === control.defaultChecked;
if (control.tagName === "SELECT") {
const written = Array.from(control.options).find((option) => option.defaultSelected);
return control.value === (written?.value ?? "");
}
return control.value === control.defaultValue;
}
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
function valueWords(group, values) {
const names = optionNames(group);
const words = values.filter((value) => value !== "").map((value) => `«\u00a0${names.get(value) ?? value}\u00a0»`);
return words.length > 0 ? words.join(", ") : "rien";
}
class Pressing {
constructor() {
this.pressed = null;
this.presses = 0;
this.waiting = null;
for (const name of ["pointerdown", "mousedown"]) window.addEventListener(name, ({ target }) => this.press(target), true);
for (const name of ["pointerup", "pointercancel", "mouseup", "dragend"]) window.addEventListener(name, () => this.letGo(), true);
window.addEventListener("click", () => this.release());
window.addEventListener("keydown", () => this.release(), true);
window.addEventListener("pointermove", ({ buttons }) => {
if (buttons === 0 && this.pressed) this.letGo();
}, true);
}
press(target) {
this.pressed = target;
this.presses += 1;
}
letGo() {
const { presses } = this;
setTimeout(() => {
if (presses === this.presses) this.release();
});
}
release() {
const { waiting } = this;
this.pressed = null;
this.waiting = null;
if (waiting) waiting();
}
after(changed, action) {
if (this.pressed && this.pressed !== changed) this.waiting = action;
else action();
}
forget() {
this.waiting = null;
}
}
class Journey {
constructor(form) {
this.filling = new Filling(form);
const element = this.filling.element;
this.element = element;
this.draft = new Draft(this.filling);
this.presentation = document.getElementById("presentation");
this.steps = parts("step", element);
this.further = parts("further", element);
this.synthesis = document.getElementById("synthese");
this.sent = document.getElementById("envoi");
this.problems = document.getElementById("erreurs");
this.title = document.title;
this.told = new Told([]);
this.pressing = new Pressing();
}
start() {
const { sent, others } = this.draft.read();
if (sent) this.element.reset();
const isRestored = this.draft.restore();
if (isRestored) for (const { name } of this.filling.form.fields) this.filling.settled.add(name);
else if (this.filling.isContinued) this.filling.takeUp();
else fillFromAddress(this.filling);
this.draft.begin();
this.element.noValidate = true;
for (const part of parts("navigation")) part.hidden = false;
for (const part of parts("add")) part.hidden = false;
for (const part of parts("condition")) hideCondition(part);
for (const part of parts("submit")) part.disabled = false;
hideRetiredScopes(this.element);
if (this.element.hasAttribute("action")) offerApplicant(this.element);
this.filling.settle();
if (isRestored) announceRestored();
if (sent) announceSent(sent, this.draft.sentAnswers !== null);
showOthers(this.filling, others);
this.element.addEventListener("input", (event) => this.changed(event.target));
this.element.addEventListener("change", ({ target }) => this.pressing.after(target, () => this.checkAgain(target)));
this.element.addEventListener("focusout", ({ target }) => {
if (target.type === "date") this.pressing.after(target, () => this.checkAgain(target));
});
this.element.addEventListener("submit", (event) => this.submit(event));
this.element.addEventListener("keydown", (event) => this.keepFromSending(event));
document.addEventListener("click", (event) => this.click(event));
window.addEventListener("popstate", () => this.show(addressed()));
window.addEventListener("storage", (event) => {
if (event.key === this.draft.key) this.follow();
});
window.addEventListener("pageshow", (event) => this.returned(event.persisted, sent));
window.addEventListener("beforeunload", (event) => {
if (this.draft.hasUnsaved) event.preventDefault();
});
const problem = this.problems.firstChild;
this.show(addressed() ?? (problem && this.synthesis), { isMoving: false });
for (const place of this.element.querySelectorAll('[aria-invalid="true"]')) this.told.fields.add(closest(place, "[data-field]").dataset.field);
if (problem) this.problems.focus();
}
follow() {
const { sent, others } = this.draft.read();
if (sent) return reopen();
if (this.draft.follow()) this.refresh();
showOthers(this.filling, others);
return undefined;
}
refresh() {
this.filling.settle();
if (!this.synthesis.hidden) fillSynthesis(this.filling);
}
returned(isKeptAlive, sent) {
if (isKeptAlive) return this.follow();
if (sent) this.element.reset();
const { draft, filling } = this;
if (filling.isContinued) draft.hasUnsaved ||= draft.names.some((name) => !filling.controls(name).every(isAsWritten));
return this.refresh();
}
get places() {
return [this.presentation, ...this.steps, ...this.further, this.synthesis, this.sent].filter((place) => place);
}
show(target, { isMoving = true } = {}) {
const place = this.places.find((part) => part.contains(target)) ?? this.presentation;
const shown = place === this.sent && !this.isSent ? this.synthesis : place;
if (shown.hidden && !(target && closest(target, "[data-field]"))) this.problems.replaceChildren();
for (const part of this.places) part.hidden = part !== shown;
if (this.steps.includes(shown) || this.further.includes(shown)) showBlock(shown, changedBlock(shown));
this.element.hidden = shown === this.presentation || shown === this.sent;
for (const part of parts("obligations")) part.hidden = shown === this.synthesis;
if (shown === this.synthesis) fillSynthesis(this.filling);
const heading = shown.querySelector("h2");
document.title = shown === this.presentation ? this.title : `${heading.textContent} – ${this.title}`;
if (!isMoving && shown === this.presentation) return;
const isBlock = target !== null && closest(target, "section[data-block]") === target;
const named = isBlock ? document.getElementById(`${target.id}-titre`) ?? heading : target;
const focused = named && named !== shown && shown.contains(named) ? named : shown === this.presentation ? document.querySelector("main") : heading;
focused.focus();
if (focused === heading || shown === this.presentation) window.scrollTo(0, 0);
}
go(id, state = null) {
const target = document.getElementById(id);
const block = target && closest(target, "section[data-block]");
const isThere = block && block !== target && block.dataset.block === history.state?.changing;
history.pushState(isThere ? history.state : state, "", `#${encodeURIComponent(id)}`);
this.show(target);
}
neighbour(place, offset) {
if (this.further.includes(place)) return this.synthesis;
const order = [this.presentation, ...this.steps, this.synthesis];
return order[order.indexOf(place) + offset];
}
click(event) {
const control = closest(event.target, "a, button");
if (!control) return;
const place = this.places.find((part) => part.contains(control));
switch (control.dataset.part) {
case "next":
return this.next(place);
case "previous":
return this.leave(this.neighbour(place, -1));
case "add":
return addRow(control.closest("fieldset")).focus();
case "clear":
return clearChoice(control.closest("[data-field]"));
case "download":
return download(this.filling.submission(), this.element.dataset.draft);
case "instruction":
event.preventDefault();
return openInstruction(control.href, this.filling.submission());
case "change":
event.preventDefault();
return this.go(decodeURIComponent(control.getAttribute("href").slice(1)), { changing: control.dataset.block });
case "return":
return this.go("synthese");
case "restart":
if (!window.confirm("Effacer le brouillon\u00a0? Les réponses gardées dans ce navigateur seront perdues.")) return undefined;
this.draft.forget();
return reopen();
case "resume":
this.draft.resume();
return reopen();
case "take-other":
case "keep-own":
return this.choose(control.closest("[data-field]"), control.dataset.part === "take-other");
}
const address = control.getAttribute("href");
if (!address || !address.startsWith("#")) return undefined;
event.preventDefault();
if (control.closest(".fr-skiplinks")) return skipTo(document.getElementById(address.slice(1)));
return this.go(decodeURIComponent(address.slice(1)));
}
choose(group, isOther) {
const name = group.dataset.field;
this.draft.choose(name, isOther ? this.draft.read().others[name] : null);
this.refresh();
showOthers(this.filling, this.draft.read().others);
focusTarget(group).focus();
}
leave(place) {
this.go(place.id || place.querySelector("[id]").id);
}
next(place) {
const block = changedBlock(place) ?? (this.further.includes(place) ? place.querySelector("section[data-block]") : null);
const asked = block ?? place;
const found = this.filling.violations().filter((violation) => this.isAbout(violation, asked));
if (!this.report(found, asked)) return;
if (block) this.go(summaryTitle(block).id);
else this.leave(this.neighbour(place, 1));
}
isAbout(violation, place) {
const group = this.filling.groups.get(fieldOf(violation.path));
return group !== undefined && place.contains(group);
}
report(found, place) {
const within = Array.from(this.filling.groups).filter(([, group]) => place.contains(group)).map(([name]) => name);
this.pressing.forget();
showAtFields(this.filling, within, found);
this.told = new Told(found);
const faults = found.filter((violation) => !violation.advice);
showSummary(this.problems, this.filling, faults, { isNew: true });
if (faults.length > 0) this.problems.focus();
return faults.length === 0;
}
changed(control) {
const group = control.closest("[data-field]");
if (group) this.filling.settled.add(group.dataset.field);
this.filling.settle();
showOthers(this.filling, this.draft.save());
}
checkAgain(control) {
const places = [...this.element.querySelectorAll('[aria-invalid="true"]'), ...(control.files?.length > 0 ? [control] : [])];
const wrong = places.map((place) => closest(place, "[data-field]"));
if (wrong.length + this.told.fields.size === 0) return;
const found = this.filling.violations();
const faults = this.told.among(found).filter((violation) => !violation.advice);
showAtFields(this.filling, new Set([...this.told.fields, ...wrong.map(({ dataset }) => dataset.field)]), found);
if (this.problems.firstChild) showSummary(this.problems, this.filling, faults, { isNew: false });
}
keepFromSending(event) {
const isText = event.target.tagName === "INPUT" && !["checkbox", "radio", "file"].includes(event.target.type);
if (event.key === "Enter" && isText) event.preventDefault();
}
submit(event) {
if (event.submitter?.formNoValidate) {
this.draft.hasUnsaved = false;
return undefined;
}
const isRight = this.report(this.filling.violations(), this.element);
if (!isRight || !this.element.hasAttribute("action")) event.preventDefault();
if (!isRight) return undefined;
if (this.element.hasAttribute("action")) return this.draft.send();
this.draft.hasUnsaved = false;
this.isSent = true;
const source = JSON.stringify(this.filling.submission(), null, 2);
for (const part of parts("source")) part.textContent = source;
return this.go("envoi-titre");
}
}
function reopen() {
location.replace(location.pathname + location.search);
}
function skipTo(target) {
if (!target) return;
target.tabIndex = -1;
target.focus();
}
function hideCondition(place) {
place.hidden = true;
const rest = place.nextSibling;
if (rest?.nodeType === Node.TEXT_NODE) rest.data = capitalized(rest.data);
}
function hideRetiredScopes(element) {
const today = todayText();
for (const place of element.querySelectorAll("[data-deprecated-since]")) {
const box = place.querySelector('input[type="checkbox"]');
if (place.dataset.deprecatedSince <= today && !box.checked) place.hidden = true;
}
for (const group of element.querySelectorAll('[data-part="scopes"] fieldset')) {
const boxes = Array.from(group.querySelectorAll('input[type="checkbox"]'));
group.hidden = boxes.every((box) => box.closest("[data-deprecated-since]")?.hidden);
}
}
function download(submission, name) {
const link = document.createElement("a");
const file = new Blob([JSON.stringify(submission, null, 2)], { type: "application/json" });
link.href = URL.createObjectURL(file);
link.download = `${name.split("/").pop()}.json`;
link.click();
URL.revokeObjectURL(link.href);
}
function siteOrigin() {
return location.origin === "null" ? "*" : location.origin;
}
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
const demande = document.getElementById("demande");
if (demande && ownProperties(demande).dataset.form) new Journey(demande).start();
for (const review of parts("review")) startInstruction(review);

window.datapass = Object.freeze({ judge, typed });
})();
