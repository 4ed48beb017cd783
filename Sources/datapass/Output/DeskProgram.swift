import FormHost
import FormSource

/// `datapass-desk`, a program of its own: the tool links neither its server nor its database.
enum DeskProgram {
  private static let name = "datapass-desk"

  /// Goes on as the desk.
  /// - Throws: `Stop` where it does not stand beside the tool.
  static func start(_ arguments: [String], _ language: Language) throws -> Never {
    guard let desk = Neighbour(named: name) else {
      throw Stop.refusal(
        Words(
          fr:
            "\(name) n’est pas à côté de cette commande\u{A0}: dans une copie du dépôt, « make desk » construit les deux dans .build/desk",
          en:
            "\(name) does not stand beside this command: in a copy of the repository, “make desk” builds both in .build/desk"
        )(language)
      )
    }
    let reason = desk.takeOver(arguments)
    throw Stop.refusal(
      Words(fr: "\(name) ne démarre pas\u{A0}: \(reason.french)", en: "\(name) does not start: \(reason.english)")(
        language
      )
    )
  }
}
