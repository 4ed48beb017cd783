/// What a rule reports at one place of the project.
package struct Finding: Sendable {
  /// In an object of its own, which copies share: findings are collected, merged, sorted and filtered.
  private let content: Content
  /// The rule’s own severity, unless the configuration changes it.
  package var severity: Severity
  package var notes: [Note]

  package var rule: Rule { content.rule }
  /// What is wrong, in one sentence without a full stop.
  package var message: Words { content.message }
  package var span: ByteSpan { content.span }
  /// What to write instead, or what the underlined text is; shown after the underline.
  package var label: Words? { content.label }
  package var fix: Fix? { content.fix }
  /// The definition, form or other entry that the finding is about, by its id.
  package var subject: String? { content.subject }

  private final class Content: Sendable {
    let rule: Rule
    let message: Words
    let span: ByteSpan
    let label: Words?
    let fix: Fix?
    let subject: String?

    init(_ rule: Rule, _ message: Words, _ span: ByteSpan, _ label: Words?, _ fix: Fix?, _ subject: String?) {
      self.rule = rule
      self.message = message
      self.span = span
      self.label = label
      self.fix = fix
      self.subject = subject
    }
  }

  /// Another place that explains the finding.
  package struct Note: Hashable, Sendable {
    package let message: Words
    package let span: ByteSpan

    package init(_ message: Words, at span: ByteSpan) {
      self.message = message
      self.span = span
    }
  }

  package init(
    _ rule: Rule,
    at span: ByteSpan,
    _ message: Words,
    label: Words? = nil,
    notes: [Note] = [],
    fix: Fix? = nil,
    subject: String? = nil
  ) {
    content = Content(rule, message, span, label, fix, subject)
    severity = rule.severity
    self.notes = notes
  }
}

/// A correction that can be applied automatically: replacements of bytes; all other bytes are kept.
package struct Fix: Hashable, Sendable {
  package let title: Words
  /// Whether it can be applied without anyone reviewing it.
  package let isSafe: Bool
  package let edits: [Edit]

  /// The replacement of the bytes of `span` by `text`; an empty span inserts.
  package struct Edit: Hashable, Sendable {
    package let span: ByteSpan
    package let text: String

    package init(_ span: ByteSpan, _ text: String) {
      self.span = span
      self.text = text
    }
  }

  package init(_ title: Words, safe isSafe: Bool, _ edits: [Edit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }
}
