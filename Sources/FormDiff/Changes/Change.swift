package import FormSource
package import FormSubmission

/// One thing that a change of the definitions means.
package struct Change: Sendable {
  package let kind: ChangeKind
  /// What happens, in one sentence without a full stop and without the subjects.
  package let message: Words
  /// The entries that it touches, in the order of the catalogue: the first one is where it was met first. One cause that
  /// touches many entries, through aliases or a shared block, is one change.
  package internal(set) var subjects: [Subject]
  /// Whom it touches, and how much.
  package let impacts: [Audience: Impact]
  /// Its place in the project before; nil where there was nothing.
  package let before: ByteSpan?
  /// Its place in the project after; nil where there is nothing left.
  package let after: ByteSpan?
  /// What shows the difference: an answer, and what became of it.
  package let evidence: Evidence?
  /// Whether what its kind asks to be done is due: of what nobody loses, nothing is.
  private let isDutyDue: Bool
  /// Values that are gone and that requests in the database may hold.
  package let migration: Migration?
  /// What tells it from other changes of its kind at the same places: its message, unless that is worded differently from
  /// one subject to the next.
  let cause: String

  /// An entry of the project.
  package struct Subject: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      case definition
      case form
      case vendor
      case provider
    }

    package let kind: Kind
    package let id: String
    /// The name that people know it by.
    package let name: String
  }

  /// An answer, or several together, that one side accepts and the other refuses.
  package struct Evidence: Hashable, Sendable {
    /// At least one.
    package let answers: [Answer]
    package let acceptedBefore: Bool
    package let acceptedAfter: Bool

    package struct Answer: Hashable, Sendable {
      /// The field.
      package let field: String
      /// Nil for none.
      package let value: FieldValue?
      /// How a sentence says the answer.
      package let words: Words
    }
  }

  /// What a data migration has to do.
  package struct Migration: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      case scope
      case form
    }

    package let kind: Kind
    package let old: String
    /// What replaces it; nil where nothing does.
    package let new: String?
  }

  init(
    _ kind: ChangeKind,
    _ message: Words,
    _ subject: Subject,
    before: ByteSpan? = nil,
    after: ByteSpan? = nil,
    impacts: [Audience: Impact]? = nil,
    evidence: Evidence? = nil,
    isDutyDue: Bool = true,
    migration: Migration? = nil,
    cause: String? = nil
  ) {
    self.kind = kind
    self.message = message
    subjects = [subject]
    self.before = before
    self.after = after
    self.impacts = impacts ?? kind.impacts
    self.evidence = evidence
    self.isDutyDue = isDutyDue
    self.migration = migration
    self.cause = cause ?? message.french
    assert(self.impacts.allSatisfy { $0.value <= kind.impacts[$0.key] ?? .notice }, "\(kind.id) does more than it says")
  }

  /// The same change, as it touches another entry.
  func touching(_ subject: Subject) -> Change {
    var copy = self
    copy.subjects = [subject]
    return copy
  }

  /// What has to be done besides; nil for nothing.
  package var duty: Words? { isDutyDue ? kind.duty : nil }

  /// The greatest of its impacts.
  package var impact: Impact { impacts.values.max() ?? .notice }
}
