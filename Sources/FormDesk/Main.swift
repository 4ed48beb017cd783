#if Desk
import ArgumentParser
import FormCompiler
import FormHost

@main
enum Main {
  static func main() async {
    Terminal.reserveStandardStreams()
    Pipeline.prepare()
    do {
      var command = try DatapassDesk.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let stop as DeskStop {
      Printed.problem(stop.message)
      Terminal.end(2)
    } catch {
      let message = DatapassDesk.fullMessage(for: error)
      if DatapassDesk.exitCode(for: error) == .success {
        Printed.line(message)
        Terminal.end(0)
      }
      Printed.problem(message)
      Terminal.end(2)
    }
  }
}
#else
import FormHost

/// Built without its trait, there is no desk: whoever starts it is told how it is built.
@main
enum Main {
  static func main() {
    let message = """
      datapass-desk\u{A0}: ce programme a été construit sans le guichet\u{A0}; « make desk » le construit dans .build/desk
      datapass-desk: this program was built without the desk; “make desk” builds it in .build/desk

      """
    Terminal.writeStandardError(Array(message.utf8))
    Terminal.end(2)
  }
}
#endif
