import FormCatalog
import FormDiff
package import FormJSON
package import FormSource
import FormSubmission

/// `diff --format json`: all changes, with their places on both sides. ``DiffSchema`` is its contract.
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
    let pending = diff.pending
    let counts = Impact.allCases.sorted(by: >).map { impact in
      JSONValue.Member(impact.rawValue, .integer(pending.count { $0.impact == impact }))
    }
    let accepted = JSONValue.Member("accepted", .integer(diff.changes.count - pending.count))
    let cautions = JSONValue.Member("cautions", .array(diff.cautions.map { .string($0.words(language)) }))
    return .object(
      [
        JSONValue.Member("changes", changes),
        JSONValue.Member(
          "summary",
          .object([JSONValue.Member("changes", .integer(diff.changes.count))] + counts + [accepted])
        ),
      ] + (diff.cautions.isEmpty ? [] : [cautions])
    )
  }

  var changes: JSONValue { .array(diff.changes.map(json)) }

  private func json(_ change: Change) -> JSONValue {
    let audiences = Audience.allCases.compactMap { audience in
      change.impacts[audience].map { JSONValue.Member(audience.rawValue, .string($0.rawValue)) }
    }
    var members: [JSONValue.Member] = [
      JSONValue.Member("kind", .string(change.kind.id)),
      JSONValue.Member("subject", .string(change.subjects[0].id)),
      JSONValue.Member("reach", .array(change.subjects.map(json))),
      JSONValue.Member("audiences", .object(audiences)),
      JSONValue.Member("message", .string(change.message(language))),
    ]
    if let span = change.before { members.append(JSONValue.Member("before", place(span, before))) }
    if let span = change.after { members.append(JSONValue.Member("after", place(span, after))) }
    if let migration = change.migration { members.append(JSONValue.Member("migration", json(migration, change))) }
    if let evidence = change.evidence { members.append(JSONValue.Member("evidence", json(evidence))) }
    if let acceptance = diff.acceptance(of: change) {
      members.append(JSONValue.Member("accepted", ["reason": .string(acceptance.reason)]))
    }
    return .object(members)
  }

  private func json(_ subject: Change.Subject) -> JSONValue {
    ["kind": .string(subject.kind.rawValue), "id": .string(subject.id), "name": .string(subject.name)]
  }

  private func json(_ migration: Change.Migration, _ change: Change) -> JSONValue {
    var members: [JSONValue.Member] = [
      JSONValue.Member("of", .string(migration.kind.rawValue)), JSONValue.Member("old", .string(migration.old)),
      JSONValue.Member("new", migration.new.map { .string($0) } ?? .null),
    ]
    if let search = diff.migrations {
      members.append(JSONValue.Member("files", .array(search.files(naming: migration.old).map { .string($0) })))
      let snippet = MigrationSnippet.text([change], of: diff.catalogBefore.definitions)
      if let snippet { members.append(JSONValue.Member("snippet", .string(snippet))) }
    }
    return .object(members)
  }

  private func json(_ evidence: Change.Evidence) -> JSONValue {
    func members(_ answer: Change.Evidence.Answer) -> [JSONValue.Member] {
      [
        JSONValue.Member("field", .string(answer.field)),
        JSONValue.Member("answer", answer.value.flatMap(SubmissionWriter.json) ?? .null),
      ]
    }
    var result = evidence.answers.first.map(members) ?? []
    let others = evidence.answers.dropFirst()
    if !others.isEmpty {
      result.append(JSONValue.Member("others", .array(others.map { .object(members($0)) })))
    }
    let verdicts: JSONValue = ["before": .bool(evidence.acceptedBefore), "after": .bool(evidence.acceptedAfter)]
    return .object(result + [JSONValue.Member("accepted", verdicts)])
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
