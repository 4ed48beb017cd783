import FormCompiler
import FormLanguageServer
import FormSource
import FormSyntax
import FormTestSupport
import Testing

@Suite("Renaming")
struct RenamingTests {
  private static let names = [
    "a scope": "domicile", "a form": "exemple-restauration", "a field": "endroit", "an anchor": "suite",
    "a vendor": "maison", "an option": "comptoir",
    "a rule": "endroits", "a question": "endroit", "a message": "relance", "a service": "guichet",
    "a common": "partage", "a group": "Foyer", "a box": "oui_merci",
  ]

  private func name(for project: NamedProject) throws -> String {
    let entry = Self.names.first { project.testDescription.hasPrefix($0.key) }
    return try #require(entry?.value)
  }

  @Test("Everything that has the name gets the new one, and the project stays right", arguments: NamedProject.all)
  func everywhere(_ project: NamedProject) throws {
    let snapshot = project.snapshot
    let name = try name(for: project)
    let before = Pipeline.lint(snapshot.project, environment: .production).findings
    for span in project.spans(in: snapshot) {
      let file = snapshot.project.tree[span.source]
      let plan = Renaming.plan(to: name, at: span.start, in: file, of: snapshot)
      guard case .edits(let edits, let words) = plan else {
        Issue.record("\(plan)")
        return
      }
      let isHeld = ["a scope", "a form", "a field", "a question", "an option", "a box"].contains {
        project.testDescription.hasPrefix($0)
      }
      #expect((words != nil) == isHeld)
      var set = EditSet()
      let isFree = set.add(edits)
      #expect(isFree)
      var bytes: [SourceID: [UInt8]] = [:]
      for source in set.sources { bytes[source] = set.applied(to: snapshot.project.tree[source]) }
      let renamed = snapshot.project.replacing(bytes)
      let after = Pipeline.lint(renamed, environment: .production).findings
      #expect(after.map(\.rule.id) == before.map(\.rule.id))
      for (path, text) in project.files {
        let file = try #require(renamed.tree.files.first { $0.path == path })
        let old = text.ranges.map { String(decoding: text.bytes[$0], as: UTF8.self) }
        let new = old.map { $0.contains("_") && $0.hasPrefix("exemple") ? "exemple_restauration" : name }
        var expected: [UInt8] = []
        var offset = 0
        for (range, word) in zip(text.ranges, new) {
          expected += text.bytes[offset..<range.lowerBound] + Array(word.utf8)
          offset = range.upperBound
        }
        expected += text.bytes[offset...]
        #expect(String(decoding: file.bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
      }
    }
  }

  /// What embedded code gives is not written where it is read.
  @Test func code() throws {
    let text = MarkedText(
      "exemple:\n  authorization_request: Exemple\n  service_provider_id: \"⟦<%= 'editeur_exemple' %>⟧\"\n"
    )
    let snapshot = Snapshot(MemoryProject.base.with(TypedFile.forms, text.bytes).project, environment: .production)
    let vendors = try #require(snapshot.file(at: "config/service_providers.yml"))
    let name = try #require(vendors.text(vendors.wholeSpan).utf8.firstRange(of: "editeur_exemple".utf8))
    let offset = vendors.text(vendors.wholeSpan).utf8.distance(
      from: vendors.text(vendors.wholeSpan).utf8.startIndex,
      to: name.lowerBound
    )
    guard case .refused = Renaming.plan(to: "maison", at: offset, in: vendors, of: snapshot) else {
      Issue.record("the code would be lost")
      return
    }
  }

  /// A name is escaped as it stands: between the quotes that are there, or between quotes of its own.
  @Test(
    arguments: [
      ("\"Aides d’État\"", "Demandeur d'emploi", "\"Demandeur d'emploi\""),
      ("'Aides'", "Demandeur d'emploi", "'Demandeur d''emploi'"), ("'d''aide'", "Aides", "'Aides'"),
      ("\"a \\\"b\\\"\"", "c \"d\" \\ e", "\"c \\\"d\\\" \\\\ e\""), ("Aides", "Revenus, parts", "\"Revenus, parts\""),
    ]
  )
  func quotes(_ old: String, _ name: String, _ expected: String) throws {
    let text = MarkedText(
      "exemple:\n  scopes:\n    - {name: A, value: a, group: ⟦\(old)⟧}\n    - {name: B, value: b}\n"
    )
    let project = MemoryProject.base.with(TypedFile.definitions, text.bytes)
    let snapshot = Snapshot(project.project, environment: .production)
    let file = try #require(snapshot.file(at: TypedFile.definitions))
    let range = try #require(text.ranges.first)
    let plan = Renaming.plan(to: name, at: range.lowerBound + 1, in: file, of: snapshot)
    guard case .edits(let edits, _) = plan else {
      Issue.record("\(plan)")
      return
    }
    var set = EditSet()
    _ = set.add(edits)
    let after = String(decoding: set.applied(to: file), as: UTF8.self)
    #expect(after.contains("group: \(expected)}"), "\(after)")
  }

  @Test(
    "A name that is taken, malformed or empty is refused",
    arguments: [
      ("identite", "a scope"), ("mon adresse", "a scope"), ("", "a scope"), ("exemple", "a form"),
      ("Exemple Cantine", "a form"), ("autre_lieu", "a field of"), ("é", "a vendor"), ("é", "an anchor"),
    ]
  )
  func refusals(_ name: String, _ what: String) throws {
    let project = try #require(NamedProject.all.first { $0.testDescription.hasPrefix(what) })
    let snapshot = project.snapshot
    let span = try #require(project.spans(in: snapshot).first)
    let plan = Renaming.plan(to: name, at: span.start, in: snapshot.project.tree[span.source], of: snapshot)
    guard case .refused = plan else {
      Issue.record("\(plan)")
      return
    }
  }
}
