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
    left = scenes.flatMap { scene in
      // A message to several addresses is one; a second scene sends it again.
      var seen: Set<String> = []
      return scene.mails.filter { seen.insert($0.message).inserted }.map { mail in
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
    var remaining = left
    var differences: [FailedStep.Difference] = []
    for mail in expected {
      let place = remaining.firstIndex { $0.name == mail.name.value }
      let sent = place.map { remaining.remove(at: $0) }
      if let difference = difference(mail, sent) { differences.append(difference) }
      // With its addressees a message is named once, however often it goes to them.
      if mail.addressees != nil, let sent {
        remaining.removeAll { $0.name == sent.name && $0.addressees == sent.addressees }
      }
    }
    return differences + remaining.map { further($0, besides: expected, at: key) }
  }

  /// A message that leaves and is not expected, or not so often.
  private func further(_ left: Left, besides expected: [ScenarioStep.Mail], at key: ByteSpan) -> FailedStep.Difference {
    let quoted = Quoted(left.name)
    guard !expected.contains(where: { $0.name.value == left.name }) else {
      let names = self.left.map(\.name).joined(separator: ", ")
      return FailedStep.Difference(
        at: key,
        Words(
          fr: "le message \(quoted.french) part une fois de plus",
          en: "the message \(quoted.english) leaves once more"
        ),
        Words(fr: "écrivez [\(names)], si c’est voulu", en: "write [\(names)], if that is intended")
      )
    }
    // A list of names says nothing of addressees.
    let isList = expected.allSatisfy { $0.addressees == nil }
    let addressees = isList ? "" : ": [\((left.addressees ?? []).joined(separator: ", "))]"
    return FailedStep.Difference(
      at: key,
      Words(fr: "le message \(quoted.french) part aussi", en: "the message \(quoted.english) leaves too"),
      Words(fr: "ajoutez \(left.name)\(addressees)", en: "add \(left.name)\(addressees)")
    )
  }

  /// - Parameters:
  ///   - mail: a message that is expected.
  ///   - left: the message that left; nil where none did, or all that did were expected before.
  /// - Returns: the difference between the two; nil where there is none.
  private func difference(_ mail: ScenarioStep.Mail, _ left: Left?) -> FailedStep.Difference? {
    let quoted = Quoted(mail.name.value)
    guard let left else {
      let hasLeft = self.left.contains { $0.name == mail.name.value }
      return FailedStep.Difference(
        at: mail.name.span,
        hasLeft
          ? Words(
            fr: "le message \(quoted.french) ne part pas une fois de plus",
            en: "the message \(quoted.english) does not leave once more"
          )
          : Words(fr: "le message \(quoted.french) ne part pas", en: "the message \(quoted.english) does not leave"),
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
