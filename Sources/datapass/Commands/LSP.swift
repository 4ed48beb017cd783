import ArgumentParser
import FormConcurrency
import FormHost
import FormLanguageServer
import FormSource

/// `datapass lsp`
struct LSP: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: """
      Aide à écrire dans un éditeur, par le protocole LSP sur l’entrée et la sortie standard. (Helps to write in an \
      editor: a language server on standard input and output.)
      """
  )

  @OptionGroup
  var environment: EnvironmentOptions

  @OptionGroup
  var day: DayOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let inbox = Mailbox(Inbox())
    Background.start("messages") { Self.read(into: inbox) }
    let options = SessionOptions(language: language.asked, environment: environment.asked)
    var server = LanguageServer(DiskProjects(day: day), defaults: options) { id in
      inbox.read { $0.isCancelled(id) }
    }
    while true {
      send(server.receive(inbox.take { $0.next() }))
      if let code = server.exitCode { Terminal.end(code) }
      if inbox.read(\.isEmpty) { send(server.settle()) }
    }
  }

  /// Reads while the server works, so that it learns at once which requests are cancelled.
  private static func read(into inbox: Mailbox<Inbox>) {
    var input = ByteInput.standardInput
    var frames = FrameReader()
    while let bytes = try? input.next(atMost: 1 << 16), !bytes.isEmpty {
      frames.append(bytes)
      while let frame = frames.next() { inbox.fill { $0.add(frame) } }
    }
    inbox.fill { $0.end() }
  }

  private func send(_ messages: [ServerMessage]) {
    for message in messages { Output.data(message.bytes) }
  }
}
