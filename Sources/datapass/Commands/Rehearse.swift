import ArgumentParser
import FormSubmission

/// `datapass rehearse`
struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: """
      Répète la vie d’une demande, du formulaire à l’habilitation, dans un navigateur de cette machine\u{A0}; avec --run, \
      joue les scénarios sans navigateur. (Rehearses a request’s life, from the form to the habilitation, in a browser on \
      this machine; with --run, plays the scenarios without a browser.)
      """
  )

  @Argument(
    help: """
      Le projet ou, avec --run, ceux de ses scénarios que l’on veut jouer\u{A0}: un fichier, un dossier. (The project or, \
      with --run, those of its scenarios that are to be played: a file, a folder.)
      """
  )
  var path: String = "."

  @Flag(
    name: .customLong("run"),
    help: """
      Joue jusqu’au bout les scénarios qui continuent après l’envoi (then), sans serveur ni navigateur. (Plays to their end \
      the scenarios that go on after the submission (then), without a server or a browser.)
      """
  )
  var isPlayed = false

  @Option(
    help: ArgumentHelp(
      "Avec --run, le fichier où s’écrit l’histoire\u{A0}: une page HTML à lire, à imprimer et à signer. (With --run, the "
        + "file to write the story to: an HTML page to read, print and sign.)",
      valueName: "file"
    )
  )
  var story: String?

  @OptionGroup
  var reports: ReportOptions

  @OptionGroup
  var environment: EnvironmentOptions

  @OptionGroup
  var desk: DeskOptions

  @Option(
    help: """
      Le fichier où tout est gardé\u{A0}; par défaut un fichier temporaire, effacé à la fin. (The file in which everything is \
      kept; by default a temporary one, removed at the end.)
      """
  )
  var store: String?

  @Option(
    help: """
      Le jour de l’horloge du guichet, AAAA-MM-JJ\u{A0}; avec --run, celui des scénarios qui n’en nomment pas. (The day of \
      the desk’s clock, YYYY-MM-DD; with --run, that of the scenarios that name none.)
      """
  )
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

  func validate() throws {
    let ofDesk = [
      ("--store", store != nil), ("--webhook", webhook != nil), ("--webhook-secret", webhookSecret != nil),
      ("--port", desk.port != nil), ("--dsfr", desk.dsfr != nil),
    ]
    let ofRun = [
      ("--story", story != nil), ("--format", !reports.format.isEmpty), ("--output", !reports.output.isEmpty),
      ("--env", environment.asked != nil),
    ]
    if let (name, _) = (isPlayed ? ofDesk : ofRun).first(where: \.1) {
      throw ValidationError(
        isPlayed
          ? "\(name) n’a pas de sens avec --run. (\(name) makes no sense with --run.)"
          : "\(name) demande --run. (\(name) needs --run.)"
      )
    }
    if isPlayed, let clock, CalendarDate(clock) == nil {
      throw ValidationError("écrivez une date qui existe, AAAA-MM-JJ. (Write a date that exists, YYYY-MM-DD.)")
    }
  }

  func run() throws {
    if isPlayed {
      let day = clock.flatMap { CalendarDate($0) } ?? DayOptions.today
      try StoryPlay(path, story, day).run(reports, environment, language)
      return
    }
    let own = [
      ("--store", store), ("--clock", clock), ("--webhook", webhook), ("--webhook-secret", webhookSecret),
    ].flatMap { name, value in value.map { [name, $0] } ?? [] }
    try DeskProgram.start(["rehearse", path] + desk.arguments + own + language.arguments, language.language(nil))
  }
}
