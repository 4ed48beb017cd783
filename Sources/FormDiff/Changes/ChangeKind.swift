package import FormSource

/// A kind of change: its identity, and the words that describe it. Each kind has a file of its own, which also contains
/// the messages of its changes.
///
/// Its identifier names what happens and never changes, even when its words do.
package final class ChangeKind: Sendable {
  package let id: String
  /// Whom it touches, and how much at most: a change may know that it does less.
  package let impacts: [Audience: Impact]
  /// What happens, in one sentence.
  package let summary: Words
  /// What those whom it touches meet because of it.
  package let reason: Words
  /// What has to be done besides; nil for nothing.
  package let duty: Words?
  /// Shown on the kind’s page and run as its tests.
  package var examples: [ChangeExample] { makeExamples() }
  private let makeExamples: @Sendable () -> [ChangeExample]
  /// The version of the tool that introduced the kind.
  package let since: String

  init(
    _ id: String,
    _ impacts: [Audience: Impact],
    summary: Words,
    reason: Words,
    duty: Words? = nil,
    examples: @autoclosure @escaping @Sendable () -> [ChangeExample],
    since: String = "0.3.0"
  ) {
    self.id = id
    self.impacts = impacts
    self.summary = summary
    self.reason = reason
    self.duty = duty
    makeExamples = examples
    self.since = since
  }
}

extension ChangeKind: Hashable {
  package static func == (left: ChangeKind, right: ChangeKind) -> Bool { left.id == right.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A file before and after a change, in a small project (`MemoryProject.base` of the tests).
///
/// In both texts `⟦` and `⟧` enclose the place of the expected change; a side without marks has none.
package struct ChangeExample: Sendable {
  package let path: String
  package let before: String
  package let after: String
  /// Further files that both sides need, by path.
  package let context: [String: String]

  package init(
    _ path: RuleExample.ExamplePath,
    before: String,
    after: String,
    context: [RuleExample.ExamplePath: String] = [:]
  ) {
    self.path = path.rawValue
    self.before = before
    self.after = after
    self.context = Dictionary(uniqueKeysWithValues: context.map { ($0.key.rawValue, $0.value) })
  }

  /// Keys of the definition `exemple`, which replace its own.
  static func definition(
    before: String,
    after: String,
    context: [RuleExample.ExamplePath: String] = [:]
  ) -> ChangeExample {
    ChangeExample(
      .definitions,
      before: RuleExample.definitionText(before),
      after: RuleExample.definitionText(after),
      context: context
    )
  }

  /// Keys of the block `basic_infos` of the definition `exemple`.
  static func basicInfos(before: String, after: String) -> ChangeExample {
    definition(before: RuleExample.basicInfosText(before), after: RuleExample.basicInfosText(after))
  }

  /// Keys of the form `exemple`.
  static func form(
    before: String,
    after: String,
    context: [RuleExample.ExamplePath: String] = [:]
  ) -> ChangeExample {
    ChangeExample(.forms, before: RuleExample.formText(before), after: RuleExample.formText(after), context: context)
  }

  /// The definition `exemple` and another entry of its file.
  static func definitions(before: String, after: String) -> ChangeExample {
    ChangeExample(.definitions, before: before, after: after)
  }

  /// Forms beside the form `exemple`, which is the default one of its definition; with their own ids.
  static func furtherForms(
    before: String,
    after: String,
    context: [RuleExample.ExamplePath: String] = [:]
  ) -> ChangeExample {
    let own = RuleExample.formText("default: true")
    return ChangeExample(.forms, before: own + "\n" + before, after: own + "\n" + after, context: context)
  }
}
