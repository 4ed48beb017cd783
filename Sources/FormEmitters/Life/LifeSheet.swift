package import FormCatalog
import FormSource
import FormMarkup

/// Who receives what, and when, in the life of a definition’s requests, in the words of pages.
package struct LifeSheet: Sendable {
  package struct Receiver: Sendable {
    /// As declarations name it.
    package let name: String
    package let title: String
    package let way: Way
    /// What is expected of it.
    package let task: String?

    package enum Way: String, Sendable {
      case to
      case cc
      case bcc
    }
  }

  package struct Row: Sendable {
    package let name: String
    package let title: String
    package let message: MessageDeclaration
    package let events: [LifeEvent]
    package let receivers: [Receiver]
    /// When it is sent, apart from its events; nil for always.
    package let occasion: String?
    /// Who sends it; nil for DataPass.
    package let sender: String?

    package var subject: String { message.subject?.value ?? "" }

    /// All who receive it, in one list.
    var receiversInWords: String {
      receivers.map { receiver in
        switch receiver.way {
        case .to: receiver.title
        case .cc: "\(receiver.title) (en copie)"
        case .bcc: "\(receiver.title) (en copie cachée)"
        }
      }
      .joined(separator: ", ")
    }

    /// A line for each of them of whom something is expected.
    var tasks: [String] {
      receivers.compactMap { receiver in receiver.task.map { "\(receiver.title)\u{A0}: \($0)" } }
    }
  }

  package let life: Life
  package let rows: [Row]
  /// What is asked for its renewal; nil for nothing.
  let renewalForm: RenewalSheet?

  package var definition: Definition { life.definition }

  package init(_ life: Life, in catalog: Catalog) {
    self.init(life, in: Site(catalog, .standard))
  }

  /// - Parameters:
  ///   - life: the life.
  ///   - site: the site of its catalogue; one serves all lives.
  init(_ life: Life, in site: Site) {
    self.life = life
    renewalForm = site.catalog.renewals.flatMap { RenewalSheet(of: life.definition, $0) }
    let words = FormJourney(life.definition, in: site)?.words
    rows = life.messages.map { message in
      let declaration = message.declaration
      return Row(
        name: message.name,
        title: declaration.title?.value ?? message.name,
        message: declaration,
        events: declaration.events ?? [],
        receivers: Self.receivers(of: declaration, in: life),
        occasion: Self.occasion(of: declaration, words),
        sender: declaration.sender.map { AddresseeWords.title(of: $0.value, in: life) }
      )
    }
  }

  /// What sends a row, in words.
  package func trigger(of row: Row) -> String {
    if row.events.isEmpty, life.reminder?.name == row.name { return "Avant la fin" }
    if row.events.isEmpty, life.opinionRequest?.name == row.name { return "Un avis est demandé" }
    return row.events.map(\.title.french).joined(separator: " ; ")
  }

  private static func receivers(of message: MessageDeclaration, in life: Life) -> [Receiver] {
    let lists: [(Receiver.Way, [Located<String>])] = [
      (.to, message.to ?? []), (.cc, message.copies ?? []), (.bcc, message.blindCopies ?? []),
    ]
    let tasks = Dictionary(
      (message.expected ?? []).map { ($0.addressee.value, $0.words.value) },
      uniquingKeysWith: { first, _ in first }
    )
    return lists.flatMap { way, names in
      names.map { name in
        Receiver(
          name: name.value,
          title: AddresseeWords.title(of: name.value, in: life),
          way: way,
          task: tasks[name.value]
        )
      }
    }
  }

  private static func occasion(of message: MessageDeclaration, _ words: ConditionWords?) -> String? {
    var parts: [String] = []
    switch message.moment {
    case .first: parts.append("la première fois")
    case .reopening: parts.append("dans une réouverture")
    case nil: break
    }
    if let condition = message.condition?.condition {
      parts.append("si " + (words ?? Self.plainWords).text(condition))
    }
    if let exception = message.exception?.value { parts.append(exception.firstLetterLowercased) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Where a definition’s questions are not known.
  private static var plainWords: ConditionWords { ConditionWords(label: { $0 }, option: { $1 }) }
}

extension String {
  /// As the rest of a sentence.
  fileprivate var firstLetterLowercased: String {
    prefix(1).lowercased() + (last == "." ? dropFirst().dropLast() : dropFirst())
  }
}
