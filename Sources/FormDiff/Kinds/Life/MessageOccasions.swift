import FormCatalog
import FormSource

/// When a message is sent, on both sides, told by what differs alone.
struct MessageOccasions {
  private var former: [Words] = []
  private var latter: [Words] = []

  /// - Parameters:
  ///   - before: the message.
  ///   - after: the same message afterwards.
  ///   - texts: how conditions are said; nil where what is asked is not known.
  init(_ before: MessageDeclaration, _ after: MessageDeclaration, _ texts: ConditionTexts?) {
    // Their order says nothing.
    if before.events.map(Set.init) != after.events.map(Set.init) {
      add(Self.words(before.events), Self.words(after.events))
    }
    if before.moment != after.moment { add(Self.words(before.moment), Self.words(after.moment)) }
    if before.stage?.value != after.stage?.value { add(Self.stage(before), Self.stage(after)) }
    let (old, new) = (before.condition?.condition, after.condition?.condition)
    if old != new {
      let other = Words(fr: "à une autre condition", en: "on another condition")
      add(
        old == nil ? Self.unconditional : texts?.before.cases(old) ?? other,
        new == nil ? Self.unconditional : texts?.after.cases(new) ?? other
      )
    }
    if before.exception?.trimmed != after.exception?.trimmed { add(Self.exception(before), Self.exception(after)) }
  }

  var isEmpty: Bool { latter.isEmpty }

  /// To be put behind « part » and “is sent”.
  var words: Words {
    func listed(_ words: [Words], _ language: Language) -> String {
      words.map { $0(language) }.joined(separator: ", ")
    }
    return Words(
      fr: "\(listed(latter, .french)) (auparavant\u{A0}: \(listed(former, .french)))",
      en: "\(listed(latter, .english)) (formerly: \(listed(former, .english)))"
    )
  }

  private static let unconditional = Words(fr: "sans condition", en: "without a condition")

  private mutating func add(_ old: Words, _ new: Words) {
    former.append(old)
    latter.append(new)
  }

  private static func words(_ events: [LifeEvent]?) -> Words {
    guard let events, !events.isEmpty else { return Words(fr: "sans événement", en: "without an event") }
    let list = QuotedList(LifeEvent.allCases.filter(events.contains)) { event in
      let title = event.title
      return Words(fr: Quoted(title.french).french, en: Quoted(title.english).english)
    }
    return events.count == 1
      ? Words(fr: "à l’événement \(list.french)", en: "on the event \(list.english)")
      : Words(fr: "aux événements \(list.french)", en: "on the events \(list.english)")
  }

  private static func words(_ moment: MessageMoment?) -> Words {
    switch moment {
    case .first: Words(fr: "pour une première demande", en: "for a first request")
    case .reopening: Words(fr: "dans une réouverture", en: "in a reopening")
    case nil: Words(fr: "pour une première demande ou une réouverture", en: "for a first request or a reopening")
    }
  }

  private static func stage(_ message: MessageDeclaration) -> Words {
    guard let stage = message.stage.map({ Quoted($0.value) }) else {
      return Words(fr: "à toute étape", en: "at any stage")
    }
    return Words(fr: "à l’étape \(stage.french)", en: "at the stage \(stage.english)")
  }

  private static func exception(_ message: MessageDeclaration) -> Words {
    guard let text = message.exception.map({ Quoted($0.trimmed) }) else {
      return Words(fr: "sans exception", en: "without an exception")
    }
    return Words(fr: "sauf\u{A0}: \(text.french)", en: "except: \(text.english)")
  }
}
