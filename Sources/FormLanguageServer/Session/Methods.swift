/// The requests about texts that the server answers.
enum RequestMethod: String {
  case completion = "textDocument/completion"
  case hover = "textDocument/hover"
  case definition = "textDocument/definition"
  case references = "textDocument/references"
  case prepareRename = "textDocument/prepareRename"
  case rename = "textDocument/rename"
  case codeAction = "textDocument/codeAction"
  case codeLens = "textDocument/codeLens"
  case documentSymbol = "textDocument/documentSymbol"
  case workspaceSymbol = "workspace/symbol"
  case foldingRange = "textDocument/foldingRange"
  case semanticTokens = "textDocument/semanticTokens/full"
  case documentDiagnostic = "textDocument/diagnostic"
  case workspaceDiagnostic = "workspace/diagnostic"
}

/// The notifications about texts and files that the server acts on; others are ignored, as the protocol allows.
enum NotificationMethod: String {
  case didOpen = "textDocument/didOpen"
  case didChange = "textDocument/didChange"
  case didSave = "textDocument/didSave"
  case didClose = "textDocument/didClose"
  case didChangeWatchedFiles = "workspace/didChangeWatchedFiles"
  case didChangeFolders = "workspace/didChangeWorkspaceFolders"
}

/// The messages that begin and end a conversation.
enum LifecycleMethod: String {
  case initialize
  case initialized
  case shutdown
  case exit
}
