#if Desk
import ArgumentParser
import FormHost
import FormSource
import FormSubmission

/// `datapass rehearse`
struct RehearseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Répète la vie d’une demande, sur cette machine. (Rehearses a request’s life, on this machine.)"
  )

  @Argument(help: "Le projet. (The project.)")
  var path: String = "."

  @OptionGroup
  var address: AddressOptions

  @Option(
    help: """
      Le fichier où tout est gardé\u{A0}; par défaut un fichier temporaire, effacé à la fin. (The file in which everything is \
      kept; by default a temporary one, removed at the end.)
      """
  )
  var store: String?

  @Option(
    help: "Le jour de l’horloge du guichet. (The day of the desk’s clock.)",
    transform: { text in
      guard let date = CalendarDate(text) else {
        throw ValidationError("écrivez une date qui existe, AAAA-MM-JJ. (Write a date that exists, YYYY-MM-DD.)")
      }
      return date
    }
  )
  var clock: CalendarDate?

  @OptionGroup
  var receiver: ReceiverOptions

  func run() async throws {
    let project = PreviewProject(try address.root(of: path))
    let language = await project.language(asked: address.lang)
    guard await !project.state(project.environment).isBroken else {
      throw DeskStop(
        Words(
          fr: "ce projet ne se compile pas\u{A0}; « datapass lint » dit pourquoi",
          en: "this project does not compile; “datapass lint” says why"
        ),
        language
      )
    }
    let file = try StoreFile(store, language)
    defer { file.remove() }
    let opened: RehearsalStore
    do throws(StoreProblem) {
      opened = try RehearsalStore(at: file.path)
    } catch {
      throw DeskStop(
        Words(fr: "\(file.path)\u{A0}: \(error.words.french)", en: "\(file.path): \(error.words.english)"),
        language
      )
    }
    defer { opened.close() }
    let desk = DeskServer(
      port: address.port,
      language: language,
      title: Words(fr: "La répétition", en: "The rehearsal")
    )
    let rehearsal = try await Rehearsal(project, opened, at: desk.origin)
    if let clock, let latest = try await rehearsal.set(clock) {
      throw DeskStop(
        Words(
          fr: "--clock \(clock.text)\u{A0}: il s’est déjà passé quelque chose le \(latest.text)",
          en: "--clock \(clock.text): something has already happened on \(latest.text)"
        ),
        language
      )
    }
    let designSystem = DesignSystem(address.dsfr, below: project.root.path)
    let courier = receiver.courier
    let dispatcher = courier.map { CallDispatcher(rehearsal: rehearsal, courier: $0) }
    let companion = RehearsalCompanion(rehearsal: rehearsal, dispatcher: dispatcher)
    try await desk.run(following: companion, prepare: { await begin(rehearsal, language) }) { router in
      RehearsalRoutes(rehearsal: rehearsal, designSystem: designSystem, courier: courier).add(to: router)
    }
  }

  private func begin(_ rehearsal: Rehearsal, _ language: Language) async {
    do {
      try await rehearsal.begin()
    } catch {
      Printed.problem("datapass-desk: \(StoreProblem(error).words(language))")
    }
  }
}
#endif
