/// The requests about texts that the server answers.
enum RequestMethod: String {
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
