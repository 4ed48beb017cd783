import ArgumentParser

/// `datapass rehearse`
struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: """
      Répète la vie d’une demande, du formulaire à l’habilitation, dans un navigateur de cette machine. (Rehearses a \
      request’s life, from the form to the habilitation, in a browser on this machine.)
      """
  )

  @Argument(help: "Le projet. (The project.)")
  var path: String = "."

  @OptionGroup
  var desk: DeskOptions

  @Option(
    help: """
      Le fichier où tout est gardé\u{A0}; par défaut un fichier temporaire, effacé à la fin. (The file in which everything is \
      kept; by default a temporary one, removed at the end.)
      """
  )
  var store: String?

  @Option(help: "Le jour de l’horloge du guichet, AAAA-MM-JJ. (The day of the desk’s clock, YYYY-MM-DD.)")
  var clock: String?

  @Option(
    help: """
      L’adresse d’un programme sur cette machine qui reçoit les appels. (The address of a program on this machine that \
      receives the calls.)
      """
  )
  var webhook: String?

  @Option(
    help: """
      Le secret avec lequel les appels sont signés\u{A0}; par défaut celui des exemples compilés. (The secret with which \
      calls are signed; by default, that of the compiled examples.)
      """
  )
  var webhookSecret: String?

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let own = [
      ("--store", store), ("--clock", clock), ("--webhook", webhook), ("--webhook-secret", webhookSecret),
    ].flatMap { name, value in value.map { [name, $0] } ?? [] }
    try DeskProgram.start(["rehearse", path] + desk.arguments + own + language.arguments, language.language(nil))
  }
}
