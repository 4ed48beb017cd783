package import FormSource

/// A change that the author can choose.
package struct Action: Sendable {
  package let title: Words
  /// They do not overlap.
  package let edits: [Fix.Edit]
  /// The finding that it settles; nil where it settles several.
  package let finding: Finding?
  /// Whether it is what the author most likely wants.
  package let isPreferred: Bool

  package init(_ title: Words, _ edits: [Fix.Edit], finding: Finding? = nil, isPreferred: Bool = false) {
    self.title = title
    self.edits = edits
    self.finding = finding
    self.isPreferred = isPreferred
  }
}
