import ArgumentParser
import FormCompiler
import FormHost

@main
enum Main {
  static func main() {
    Terminal.reserveStandardStreams()
    Pipeline.prepare()
    do {
      if let argument = Terminal.argumentOutsideUTF8 {
        throw Stop.outsideUTF8(argument, ArgumentLanguage.of(CommandLine.arguments))
      }
      var command = try Datapass.parseAsRoot()
      try command.run()
    } catch let stop as Stop {
      Output.error(stop.message + "\n")
      Terminal.end(stop.code)
    } catch {
      let code = Datapass.exitCode(for: error)
      let message = ArgumentText.text(for: error, ArgumentLanguage.of(CommandLine.arguments))
      if code == .success {
        Output.text(message + "\n")
        Terminal.end(0)
      }
      Output.error(message + "\n")
      // The contract: 2 where the command could not run at all.
      Terminal.end(2)
    }
  }
}
