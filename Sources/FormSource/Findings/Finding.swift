/// One thing to say about the project, at one place.
package struct Finding: Sendable {
  package let rule: Rule
  /// The rule's own severity, until the configuration says otherwise.
  package var severity: Severity
  /// What is wrong, in one sentence without a full stop.
  package let message: Words
  package let span: ByteSpan
  /// What to write instead, or what the underlined text is; stands behind the underline.
  package let label: Words?
  package var notes: [Note]
  package let fix: Fix?
  /// The definition, form or other entry concerned.
  package let subject: String?

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
    self.rule = rule
    self.severity = rule.severity
    self.message = message
    self.span = span
    self.label = label
    self.notes = notes
    self.fix = fix
    self.subject = subject
  }
}

/// A correction that a program can make: replacements of bytes, all other bytes kept.
package struct Fix: Hashable, Sendable {
  package let title: Words
  /// Whether it can be made without a person's eye on it.
  package let isSafe: Bool
  package let edits: [Edit]

  /// `text` replaces the bytes of `span`; an empty span inserts.
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
