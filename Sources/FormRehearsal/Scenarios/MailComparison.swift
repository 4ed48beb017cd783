import FormCatalog
import FormCompiler
import FormSource
import FormSubmission

/// The messages that left in a step, compared with those that it expects.
struct MailComparison {
  /// A message that left, with those of its addressees who have an address.
  private struct Left {
    let name: String
    /// Nil where it is not known whom the address stands for.
    let addressees: [String]?
  }

  private let left: [Left]

  /// - Parameters:
  ///   - scenes: those in which they left.
  ///   - setting: where.
  init(_ scenes: [Scene], in setting: Setting) {
    var seen: Set<String> = []
    left = scenes.flatMap { scene in
      scene.mails.filter { seen.insert($0.message).inserted }.map { mail in
        Left(
          name: mail.message,
          addressees: scene.happening.flatMap { Self.addressees(of: mail.message, $0, in: setting) }
        )
      }
    }
  }

  private static func addressees(of name: String, _ happening: Happening, in setting: Setting) -> [String]? {
    let life = setting.life(of: happening.definition)
    guard let message = life.messages.first(where: { $0.name == name })?.declaration else { return nil }
    let addresses = Addresses(happening: happening, life: life, cast: setting.cast, silences: [])
    return message.addressees.map(\.value).filter { !addresses.addresses(of: $0).isEmpty }
  }

  func differences(from expected: [ScenarioStep.Mail], at key: ByteSpan) -> [FailedStep.Difference] {
    expected.compactMap(difference)
      + left.filter { left in !expected.contains { $0.name.value == left.name } }.map { left in
        let addressees = left.addressees ?? []
        let list = addressees.isEmpty ? "" : ": [\(addressees.joined(separator: ", "))]"
        return FailedStep.Difference(
          at: key,
          Words(
            fr: "le message \(Quoted(left.name).french) part aussi",
            en: "the message \(Quoted(left.name).english) leaves too"
          ),
          Words(fr: "ajoutez \(left.name)\(list)", en: "add \(left.name)\(list)")
        )
      }
  }

  private func difference(_ mail: ScenarioStep.Mail) -> FailedStep.Difference? {
    let quoted = Quoted(mail.name.value)
    guard let left = left.first(where: { $0.name == mail.name.value }) else {
      return FailedStep.Difference(
        at: mail.name.span,
        Words(fr: "le message \(quoted.french) ne part pas", en: "the message \(quoted.english) does not leave"),
        Words(
          fr: "supprimez-le, ou corrigez ce qui le fait partir (life)",
          en: "remove it, or correct what sends it (life)"
        )
      )
    }
    guard let came = left.addressees, let expected = mail.addressees?.map(\.value), Set(came) != Set(expected) else {
      return nil
    }
    let list = came.joined(separator: ", ")
    return FailedStep.Difference(
      at: mail.name.span,
      Words(
        fr: "le message \(quoted.french) part vers\u{A0}: \(list.isEmpty ? "personne" : list)",
        en: "the message \(quoted.english) goes to: \(list.isEmpty ? "nobody" : list)"
      ),
      Words(fr: "écrivez [\(list)], si c’est voulu", en: "write [\(list)], if that is intended")
    )
  }
}
