import FormCatalog
import FormCompiler
import FormDiff
import FormEmitters
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// What `diff` says of changes of what follows a request: what changes, from what to what, and where; a new name of
/// something that nobody sees by its name is no change.
@Suite struct LifeDiffTests {
  private static let path = "definitions/life/exemple.yml"

  private static func project(_ keys: String) -> MemoryProject {
    MemoryProject.own.with(path, "exemple:\n" + keys.split(separator: "\n").map { "  \($0)\n" }.joined())
  }

  private static func changes(_ before: String, _ after: String) -> [String] {
    CatalogDiff(from: project(before).catalog, to: project(after).catalog).changes.map {
      "\($0.kind.id): \($0.message.english)"
    }
  }

  private static func message(_ name: String, _ keys: String = "text: Un, event: approve") -> String {
    "messages: {\(name): {title: Un, to: [applicant], subject: Un, \(keys)}}"
  }

  private static func renewal(_ keys: String) -> String {
    "renewal: {of: un, every: 18, by: applicant, \(keys)}"
  }

  @Test(arguments: [
    (message("recu"), message("bien_recu")),
    (
      message("recu", "text: rappel") + "\n" + renewal("reminder: recu"),
      message("rappel", "text: rappel") + "\n" + renewal("reminder: rappel")
    ),
    (
      "templates: {un: {kind: refusal, title: Un, content: A}}",
      "templates: {deux: {kind: refusal, title: Un, content: A}}"
    ),
    (message("recu"), message("recu", "text: \"Un\\n\", event: [approve]")),
    (message("recu", "text: Un, event: [approve, submit]"), message("recu", "text: Un, event: [submit, approve]")),
    (renewal("reminders: [3, 1]"), renewal("reminders: [1, 3]")),
  ])
  func whatNobodyMeetsIsNoChange(_ before: String, _ after: String) {
    #expect(Self.changes(before, after) == [])
  }

  @Test(arguments: [
    (
      message("recu"), message("recu", "text: Un, event: [approve, revoke]"),
      "message-rescheduled: the message “Un” is now sent on the events “The request is approved” and “The request is "
        + "revoked” (formerly: on the event “The request is approved”)"
    ),
    (
      message("recu", "text: Un, event: approve, if: {intitule: {present: true}}"), message("recu"),
      "message-rescheduled: the message “Un” is now sent without a condition (formerly: where "
    ),
    (
      message("recu", "text: Un, event: approve, expects: {applicant: Rien.}"),
      message("recu", "text: Un, event: approve, expects: {applicant: Tout.}"),
      "message-reworded: the message “Un” changes: what it expects of “applicant” goes from “Rien.” to “Tout.”"
    ),
    (
      "templates: {un: {kind: refusal, title: Un, content: A}}",
      "templates: {un: {kind: approval, title: Un, content: A}}",
      "template-changed: the instructors’ template “Un” (un) changes: the kind goes from “refusal” to “approval”"
    ),
    (
      renewal("reminders: [3, 1]"), renewal("reminders: [3]"),
      "renewal-changed: the renewal changes: the schedule of reminders, in months before the end, goes from “3, 1” to “3”"
    ),
  ])
  func whatChangesIsSaidWithItsValues(_ before: String, _ after: String, _ words: String) {
    let changes = Self.changes(before, after)
    #expect(changes.count == 1 && changes[0].hasPrefix(words), "\(changes)")
  }

  @Test func whatChangesIsShownWhereItIsWritten() throws {
    let sides = ["lapses: [le jeton]", "lapses: [la clé]"].map { Self.project(Self.renewal($0)) }
    let changes = CatalogDiff(from: sides[0].catalog, to: sides[1].catalog).changes
    let span = try #require(changes.first?.after)
    #expect(sides[1].project.tree[span.source].text(span) == "la clé")
  }

  @Test func whatComesWithTheToolHasItsPlaceThere() {
    let changes = CatalogDiff(
      from: Self.project("extends: default").catalog,
      to: Self.project("extends: default\nremove: [refus]").catalog
    ).changes
    #expect(!changes.isEmpty && changes.allSatisfy { $0.before?.source.isBuiltIn ?? false })
  }
}
