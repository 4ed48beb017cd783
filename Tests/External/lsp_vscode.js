"use strict";
// Runs the extension for VS Code in Node, with what it uses of VS Code put in its place.
//
//   node lsp_vscode.js BINARY PROJECT FORM
//
// The form ticks the scope `revenu`, which is misspelt, seen, completed and corrected as the extension's providers are asked to.
const assert = require("assert");
const fs = require("fs");
const Module = require("module");
const path = require("path");
const { pathToFileURL, fileURLToPath } = require("url");

const [binary, project, form] = process.argv.slice(2);
const until = async (what, test) => {
  for (let tries = 0; tries < 600; tries++) {
    const found = test();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never: ${what}`);
};

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
  toJSON() {
    return { line: this.line, character: this.character };
  }
}
class Range {
  constructor(start, end) {
    Object.assign(this, { start, end });
  }
  toJSON() {
    return [this.start, this.end];
  }
}
class Uri {
  constructor(text) {
    this.text = text;
  }
  static parse(text) {
    return new Uri(text);
  }
  toString() {
    return this.text;
  }
}
// A class that keeps its arguments under names.
const record = (...names) => class {
  constructor(...values) {
    names.forEach((name, place) => (this[name] = values[place]));
  }
};
class WorkspaceEdit {
  edits = [];
  replace(uri, range, text, note) {
    this.edits.push({ uri: String(uri), range, text, note });
  }
}

const events = {};
const event = (name) => (handler) => {
  events[name] = handler;
  return { dispose() {} };
};
const findings = new Map();
const providers = {};
const commands = {};
const errors = [];
const warnings = [];
const register = (name) => (...parts) => {
  providers[name] = parts.find((part) => Object.values(part).some((value) => typeof value === "function"));
  return { dispose() {} };
};
const fake = {
  Position, Range, Uri, WorkspaceEdit,
  Location: record("uri", "range"),
  Diagnostic: record("range", "message", "severity"),
  DiagnosticRelatedInformation: record("location", "message"),
  CompletionItem: record("label", "kind"),
  SnippetString: record("value"),
  MarkdownString: record("value"),
  Hover: record("contents", "range"),
  CodeAction: record("title", "kind"),
  CodeActionKind: { Empty: { append: (kind) => kind } },
  CodeLens: record("range", "command"),
  DocumentSymbol: record("name", "detail", "kind", "range", "selectionRange"),
  SymbolInformation: record("name", "kind", "container", "location"),
  FoldingRange: record("start", "end", "kind"),
  FoldingRangeKind: { Comment: 1 },
  SemanticTokens: record("data"),
  SemanticTokensLegend: record("types", "modifiers"),
  languages: new Proxy(
    {
      createDiagnosticCollection: () => ({ set: (uri, list) => findings.set(String(uri), list), dispose() {} }),
      match: () => 1,
    },
    { get: (known, name) => known[name] ?? register(name) },
  ),
  commands: {
    registerCommand: (name, run) => ((commands[name] = run), { dispose() {} }),
  },
  window: { showErrorMessage: (text) => errors.push(text), showWarningMessage: (text) => warnings.push(text) },
  workspace: {
    workspaceFolders: [{ uri: pathToFileURL(project), name: "projet" }],
    textDocuments: [],
    getConfiguration: () => ({ get: (name) => ({ path: binary })[name] ?? "" }),
    createFileSystemWatcher: () => ({
      onDidCreate: event("created"), onDidChange: event("touched"), onDidDelete: event("deleted"), dispose() {},
    }),
    onDidOpenTextDocument: event("open"),
    onDidCloseTextDocument: event("close"),
    onDidSaveTextDocument: event("save"),
    onDidChangeTextDocument: event("change"),
    onDidChangeConfiguration: event("settings"),
    onDidChangeWorkspaceFolders: event("folders"),
  },
};
const load = Module._load;
Module._load = (name, ...rest) => (name === "vscode" ? fake : load(name, ...rest));

const file = path.join(project, form);
const uri = new Uri(pathToFileURL(file).href);
const document = { uri, languageId: "yaml", version: 1, text: fs.readFileSync(file, "utf8"), getText: () => document.text };
fake.workspace.textDocuments.push(document);
/** The place behind a text. */
const behind = (text) => {
  const before = document.text.slice(0, document.text.indexOf(text) + text.length).split("\n");
  return new Position(before.length - 1, before.at(-1).length);
};
const replace = (old, text) => {
  const end = behind(old);
  const range = new Range(new Position(end.line, end.character - old.length), end);
  document.text = document.text.replace(old, text);
  document.version += 1;
  events.change({ document, contentChanges: [{ range, text }] });
};
const codes = () => (findings.get(String(uri)) ?? []).map((finding) => finding.code);

(async () => {
  const extension = require("../../Editors/vscode/extension.js");
  extension.activate({ subscriptions: [] });
  await until("the providers", () => providers.registerDocumentSemanticTokensProvider);
  replace("[adresse, revenu]", "[adresse, reven]");
  await until("the finding", () => codes().includes("unknown-scope"));
  const finding = findings.get(String(uri)).find((item) => item.code === "unknown-scope");
  assert.equal(finding.severity, 0);
  assert.deepEqual(finding.range.end.toJSON(), behind("[adresse, reven").toJSON());

  const items = await providers.registerCompletionItemProvider.provideCompletionItems(document, behind("[adresse, reven"));
  assert.ok(items.some((item) => item.label === "revenu"), JSON.stringify(items));
  const range = new Range(finding.range.start, finding.range.end);
  const actions = await providers.registerCodeActionsProvider.provideCodeActions(document, range, { triggerKind: 2 });
  const fix = actions.find((action) => action.edit.edits.some((edit) => edit.text === "revenu"));
  assert.deepEqual(fix.edit.edits[0].range.toJSON()[1].toJSON(), finding.range.end.toJSON());
  replace("[adresse, reven]", "[adresse, revenu]");
  await until("the correction", () => !codes().includes("unknown-scope"));

  const place = behind("[adresse, rev");
  assert.match((await providers.registerHoverProvider.provideHover(document, place)).contents.value, /revenu/);
  const [declared] = await providers.registerDefinitionProvider.provideDefinition(document, place);
  assert.match(fileURLToPath(String(declared.uri)), /authorization_definitions/);
  const uses = await providers.registerReferenceProvider.provideReferences(document, place, { includeDeclaration: true });
  assert.ok(uses.length > 2);
  assert.equal((await providers.registerRenameProvider.prepareRename(document, place)).placeholder, "revenu");
  const renamed = await providers.registerRenameProvider.provideRenameEdits(document, place, "ressources");
  assert.ok(renamed.edits.length > 2 && renamed.edits.every((edit) => edit.note.needsConfirmation), JSON.stringify(renamed));
  assert.ok((await providers.registerDocumentSymbolProvider.provideDocumentSymbols(document)).length > 2);
  assert.ok((await providers.registerWorkspaceSymbolProvider.provideWorkspaceSymbols("cantine")).length > 0);
  assert.ok((await providers.registerFoldingRangeProvider.provideFoldingRanges(document)).length > 2);
  assert.ok((await providers.registerCodeLensProvider.provideCodeLenses(document)).length > 2);
  assert.ok(await providers.registerDocumentSemanticTokensProvider.provideDocumentSemanticTokens(document));
  assert.deepEqual(warnings, []);
  const settings = { uri: new Uri(pathToFileURL(path.join(project, "datapass.yml")).href), languageId: "yaml", version: 1 };
  events.open({ ...settings, getText: () => "baseline: constats-perdus.json\n" });
  await until("the baseline that is not there", () => warnings.length > 0);
  assert.match(warnings[0], /constats-perdus\.json.*--write-baseline/);
  await extension.deactivate();
  assert.deepEqual(errors, []);
  console.log("the extension for VS Code: a finding, a completion, a correction, a rename, outlines");
  process.exit(0);
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
