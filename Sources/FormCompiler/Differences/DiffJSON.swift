import FormCatalog
import FormDiff
package import FormJSON
package import FormSource

/// `diff --format json`: all changes, with their places on both sides.
package struct DiffJSON {
  private let diff: ProjectDiff
  private let language: Language
  private let before: SourcePlaces
  private let after: SourcePlaces

  package init(_ diff: ProjectDiff, _ language: Language) {
    self.diff = diff
    self.language = language
    before = SourcePlaces(diff.before.tree)
    after = SourcePlaces(diff.after.tree)
  }

  package var json: JSONValue {
    let counts = Impact.allCases.sorted(by: >).map { impact in
      JSONValue.Member(impact.rawValue, .integer(diff.changes.count { $0.impact == impact }))
    }
    return [
      "changes": .array(diff.changes.map(json)),
      "summary": .object([JSONValue.Member("changes", .integer(diff.changes.count))] + counts),
    ]
  }

  private func json(_ change: Change) -> JSONValue {
    let audiences = Audience.allCases.compactMap { audience in
      change.impacts[audience].map { JSONValue.Member(audience.rawValue, .string($0.rawValue)) }
    }
    var members: [JSONValue.Member] = [
      JSONValue.Member("kind", .string(change.kind.id)),
      JSONValue.Member("subject", .string(change.subjects[0].id)),
      JSONValue.Member("reach", .array(change.subjects.map { .string($0.id) })),
      JSONValue.Member("audiences", .object(audiences)),
      JSONValue.Member("message", .string(change.message(language))),
    ]
    if let span = change.before { members.append(JSONValue.Member("before", place(span, before))) }
    if let span = change.after { members.append(JSONValue.Member("after", place(span, after))) }
    if let evidence = change.evidence { members.append(JSONValue.Member("evidence", json(evidence))) }
    if let migration = change.migration { members.append(JSONValue.Member("migration", json(migration))) }
    return .object(members)
  }

  private func json(_ evidence: Change.Evidence) -> JSONValue {
    [
      "field": .string(evidence.field),
      "answer": evidence.answer.flatMap(SubmissionWriter.json) ?? .null,
      "accepted_before": .bool(evidence.acceptedBefore),
      "accepted_after": .bool(evidence.acceptedAfter),
    ]
  }

  private func json(_ migration: Change.Migration) -> JSONValue {
    let new = migration.new.map { JSONValue.Member("new", .string($0)) }
    return .object(
      [
        JSONValue.Member("of", .string(migration.kind.rawValue)), JSONValue.Member("old", .string(migration.old)), new,
      ].compactMap(\.self)
    )
  }

  private func place(_ span: ByteSpan, _ places: SourcePlaces) -> JSONValue {
    guard !span.source.isBuiltIn else { return .null }
    func position(_ position: TextPosition) -> JSONValue {
      ["line": .integer(position.line), "column": .integer(position.column), "offset": .integer(position.offset)]
    }
    return [
      "file": .string(places.file(span).path),
      "range": ["start": position(places.start(span)), "end": position(places.end(span))],
    ]
  }
}
