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
/// Built without its trait, there is no desk: whoever built the product is told how.
@main
enum Main {
  static func main() {
    print("datapass-desk was built without the trait Desk, which holds the desk: build it with `make desk`.")
  }
}
#endif
