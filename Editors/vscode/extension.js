"use strict";
// DataPass in VS Code: `datapass lsp` behind VS Code's own providers. No package and no build step is needed.
const vscode = require("vscode");
const { Connection } = require("./connection.js");

// The second: texts of messages.
const SELECTOR = ["**/*.{yml,yaml}", "**/texts/*.txt"].map((pattern) => ({ scheme: "file", pattern }));
/** @type {Session | null} */
let session = null;

// What the protocol and VS Code write alike but for their types.
const position = (p) => new vscode.Position(p.line, p.character);
const range = (r) => new vscode.Range(position(r.start), position(r.end));
const location = (l) => new vscode.Location(vscode.Uri.parse(l.uri), range(l.range));
const place = (document, at) => ({ textDocument: { uri: document.uri.toString() }, position: at });
// VS Code writes a range as a list.
const written = (r) => ({ start: r.start, end: r.end });
const isOurs = (document) => vscode.languages.match(SELECTOR, document) > 0;

function diagnostic(item) {
  const made = new vscode.Diagnostic(range(item.range), item.message, item.severity - 1);
  made.source = item.source;
  made.code = item.codeDescription ? { value: item.code, target: vscode.Uri.parse(item.codeDescription.href) } : item.code;
  made.tags = item.tags;
  made.relatedInformation = (item.relatedInformation ?? []).map(
    (note) => new vscode.DiagnosticRelatedInformation(location(note.location), note.message),
  );
  return made;
}

function workspaceEdit(edit) {
  const made = new vscode.WorkspaceEdit();
  for (const change of edit.documentChanges ?? []) {
    for (const part of change.edits) {
      const note = edit.changeAnnotations?.[part.annotationId];
      made.replace(vscode.Uri.parse(change.textDocument.uri), range(part.range), part.newText, note && { ...note });
    }
  }
  return made;
}

function symbol(item) {
  const made = new vscode.DocumentSymbol(
    item.name, item.detail ?? "", item.kind - 1, range(item.range), range(item.selectionRange),
  );
  made.children = (item.children ?? []).map(symbol);
  return made;
}

/** One run of the server, and what VS Code asks it. */
class Session {
  constructor(settings) {
    this.findings = vscode.languages.createDiagnosticCollection("datapass");
    this.parts = [this.findings];
    this.isOver = false;
    this.connection = new Connection(settings.get("path"), ["lsp"], {
      notify: (method, params) => this.take(method, params),
      ended: (why) => this.lost(why),
    });
    this.ready = this.begin(settings);
  }

  async begin(settings) {
    const capabilities = {
      general: { positionEncodings: ["utf-16"] },
      textDocument: {
        publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
        completion: { completionItem: { snippetSupport: true } },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    };
    const folders = (vscode.workspace.workspaceFolders ?? []).map((f) => ({ uri: f.uri.toString(), name: f.name }));
    const result = await this.connection.ask("initialize", {
      processId: process.pid,
      rootUri: folders[0]?.uri ?? null,
      workspaceFolders: folders,
      capabilities,
      initializationOptions: {
        language: settings.get("language") || undefined,
        environment: settings.get("environment") || undefined,
      },
    });
    if (this.isOver) return;
    this.connection.notify("initialized", {});
    this.follow();
    this.provide(result.capabilities);
  }

  take(method, params) {
    if (method === "window/showMessage") vscode.window.showWarningMessage(params.message);
    if (method !== "textDocument/publishDiagnostics") return;
    this.findings.set(vscode.Uri.parse(params.uri), params.diagnostics.map(diagnostic));
  }

  lost(why) {
    this.close();
    vscode.window.showErrorMessage(`datapass lsp : ${why}. Le programme est-il installé (réglage datapass.path) ?`);
  }

  close() {
    this.isOver = true;
    for (const part of this.parts) part.dispose();
    this.parts = [];
    return this.connection.close();
  }

  // Texts

  follow() {
    const { workspace } = vscode;
    const open = (document) => {
      if (!isOurs(document)) return;
      const { languageId, version } = document;
      const item = { uri: document.uri.toString(), languageId, version, text: document.getText() };
      this.connection.notify("textDocument/didOpen", { textDocument: item });
    };
    const tell = (name) => (document) => {
      if (isOurs(document)) this.connection.notify(name, { textDocument: { uri: document.uri.toString() } });
    };
    const watchers = SELECTOR.map(({ pattern }) => workspace.createFileSystemWatcher(pattern));
    const touched = (type) => (uri) =>
      this.connection.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri.toString(), type }] });
    this.parts.push(
      ...watchers.flatMap((watcher) => [
        watcher, watcher.onDidCreate(touched(1)), watcher.onDidChange(touched(2)), watcher.onDidDelete(touched(3)),
      ]),
      workspace.onDidOpenTextDocument(open),
      workspace.onDidCloseTextDocument(tell("textDocument/didClose")),
      workspace.onDidSaveTextDocument(tell("textDocument/didSave")),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (!isOurs(document) || contentChanges.length === 0) return;
        const changes = contentChanges.map((change) => ({ range: written(change.range), text: change.text }));
        const item = { uri: document.uri.toString(), version: document.version };
        this.connection.notify("textDocument/didChange", { textDocument: item, contentChanges: changes });
      }),
    );
    workspace.textDocuments.forEach(open);
  }

  // What VS Code asks

  provide(capabilities) {
    const ask = (method, params, token) => this.connection.ask(method, params, token);
    const text = (document) => ({ textDocument: { uri: document.uri.toString() } });
    const { languages } = vscode;
    this.parts.push(
      languages.registerCompletionItemProvider(SELECTOR, {
        async provideCompletionItems(document, at, token) {
          const list = await ask("textDocument/completion", place(document, at), token);
          return (list?.items ?? []).map((item) => {
            const made = new vscode.CompletionItem(item.label, item.kind - 1);
            Object.assign(made, { detail: item.detail, documentation: item.documentation });
            Object.assign(made, { sortText: item.sortText, filterText: item.filterText, range: range(item.textEdit.range) });
            const { newText } = item.textEdit;
            made.insertText = item.insertTextFormat === 2 ? new vscode.SnippetString(newText) : newText;
            return made;
          });
        },
      }, ...capabilities.completionProvider.triggerCharacters),
      languages.registerHoverProvider(SELECTOR, {
        async provideHover(document, at, token) {
          const found = await ask("textDocument/hover", place(document, at), token);
          return found && new vscode.Hover(new vscode.MarkdownString(found.contents.value), range(found.range));
        },
      }),
      languages.registerDefinitionProvider(SELECTOR, {
        provideDefinition: async (document, at, token) =>
          (await ask("textDocument/definition", place(document, at), token)).map(location),
      }),
      languages.registerReferenceProvider(SELECTOR, {
        provideReferences: async (document, at, context, token) =>
          (await ask("textDocument/references", { ...place(document, at), context }, token)).map(location),
      }),
      languages.registerRenameProvider(SELECTOR, {
        async prepareRename(document, at, token) {
          const found = await ask("textDocument/prepareRename", place(document, at), token);
          if (!found) throw new Error("Rien à renommer ici.");
          return { range: range(found.range), placeholder: found.placeholder };
        },
        provideRenameEdits: async (document, at, newName, token) =>
          workspaceEdit(await ask("textDocument/rename", { ...place(document, at), newName }, token)),
      }),
      languages.registerCodeActionsProvider(SELECTOR, {
        async provideCodeActions(document, where, context, token) {
          const only = context.only ? [context.only.value] : undefined;
          const asked = { diagnostics: [], only, triggerKind: context.triggerKind };
          const found = await ask("textDocument/codeAction", { ...text(document), range: written(where), context: asked }, token);
          return found.map((item) => {
            const made = new vscode.CodeAction(item.title, vscode.CodeActionKind.Empty.append(item.kind));
            made.edit = workspaceEdit(item.edit);
            made.isPreferred = item.isPreferred;
            made.diagnostics = item.diagnostics?.map(diagnostic);
            return made;
          });
        },
      }),
      languages.registerDocumentSymbolProvider(SELECTOR, {
        provideDocumentSymbols: async (document, token) =>
          (await ask("textDocument/documentSymbol", text(document), token)).map(symbol),
      }),
      languages.registerWorkspaceSymbolProvider({
        provideWorkspaceSymbols: async (query, token) =>
          (await ask("workspace/symbol", { query }, token)).map(
            (item) =>
              new vscode.SymbolInformation(item.name, item.kind - 1, item.containerName ?? "", location(item.location)),
          ),
      }),
      languages.registerFoldingRangeProvider(SELECTOR, {
        provideFoldingRanges: async (document, context, token) =>
          (await ask("textDocument/foldingRange", text(document), token)).map((fold) => {
            const kind = fold.kind === "comment" ? vscode.FoldingRangeKind.Comment : undefined;
            return new vscode.FoldingRange(fold.startLine, fold.endLine, kind);
          }),
      }),
      languages.registerCodeLensProvider(SELECTOR, {
        provideCodeLenses: async (document, token) =>
          (await ask("textDocument/codeLens", text(document), token)).map(
            (lens) => new vscode.CodeLens(range(lens.range), lens.command),
          ),
      }),
    );
    const { legend } = capabilities.semanticTokensProvider;
    this.parts.push(
      languages.registerDocumentSemanticTokensProvider(SELECTOR, {
        async provideDocumentSemanticTokens(document, token) {
          const found = await ask("textDocument/semanticTokens/full", text(document), token);
          return found && new vscode.SemanticTokens(new Uint32Array(found.data));
        },
      }, new vscode.SemanticTokensLegend(legend.tokenTypes, legend.tokenModifiers)),
    );
  }
}

/** The places that a line above a form leads to. */
function show(uri, at, places) {
  if (!uri) return;
  const found = places.map(location);
  return vscode.commands.executeCommand("editor.action.showReferences", vscode.Uri.parse(uri), position(at), found);
}

function start() {
  session = new Session(vscode.workspace.getConfiguration("datapass"));
  session.ready.catch(() => {});
}

async function restart() {
  await session?.close();
  start();
}

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand("datapass.restart", restart),
    vscode.commands.registerCommand("datapass.show", show),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("datapass") && restart()),
    vscode.workspace.onDidChangeWorkspaceFolders(restart),
  );
  start();
};
exports.deactivate = () => session?.close();
