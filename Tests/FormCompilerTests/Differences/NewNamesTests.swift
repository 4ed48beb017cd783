import FormDiff
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// A new name is one change, wherever it is named; what changes besides is told besides.
@Suite struct NewNamesTests {
  private static func kinds(_ before: MemoryProject, _ after: MemoryProject) -> [String] {
    CatalogDiff(from: before.catalog, to: after.catalog).changes.map(\.kind.id)
  }

  private static func vendors(_ id: String, integrated: String = "[exemple]") -> MemoryProject {
    MemoryProject.base
      .with(
        "config/service_providers.yml",
        """
        shared:
          editeur_exemple: {type: editor, name: A, already_integrated: [exemple]}
          \(id): {type: editor, name: B, siret: "13002526500013", already_integrated: \(integrated)}
        """
      )
      .with(
        "config/authorization_request_forms/autres.yml",
        "autre: {authorization_request: Exemple, name: Autre, service_provider_id: \(id)}"
      )
  }

  @Test func aVendorsFormsFollowItsNewName() {
    #expect(Self.kinds(Self.vendors("autre_editeur"), Self.vendors("nouveau")) == ["vendor-renamed"])
    let changed = Self.kinds(Self.vendors("autre_editeur"), Self.vendors("nouveau", integrated: "[]"))
    #expect(changed == ["vendor-renamed", "integration-removed"])
  }

  private static func boxes(_ boxes: String) -> MemoryProject {
    MemoryProject.own.with(
      definition: "blocks: [{name: basic_infos}, {name: scopes}]\ncheckboxes: {\(boxes)}"
    )
  }

  @Test(arguments: [
    ("a: {label: A}", "b: {label: A}", ["checkbox-renamed"]),
    ("a: {label: A}", "b: {label: B}", ["checkbox-removed", "checkbox-added"]),
    ("a: {label: A}, b: {label: B}", "b: {label: B}, a: {label: A}", ["checkbox-order"]),
    ("a: {label: A}, b: {label: A}", "c: {label: A}, d: {label: A}", nil),
  ])
  func aBoxIsKnownByItsWords(_ before: String, _ after: String, _ expected: [String]?) {
    let kinds = Self.kinds(Self.boxes(before), Self.boxes(after))
    guard let expected else {
      #expect(!kinds.contains("checkbox-renamed"))
      return
    }
    #expect(kinds.sorted() == expected.sorted())
  }

  private static func question(_ keys: String) -> MemoryProject {
    MemoryProject.own.with(
      definition: "blocks: [{name: basic_infos, fields: {q: {label: Q, \(keys)}}}, {name: scopes}]"
    )
  }

  @Test(arguments: [
    ("type: text", "type: long_text", ["field-type-changed"], false),
    (
      "type: long_text, max_length: 200", "type: text, max_length: 100", ["field-type-changed", "limit-tightened"],
      false
    ),
    ("type: text", "type: email", ["field-type-changed"], true),
    ("type: list, of: text", "type: list, of: email", ["field-type-changed"], true),
  ])
  func aTypeThatRefusesNothingAsksForNothing(_ before: String, _ after: String, _ expected: [String], _ isDue: Bool) {
    let changes = CatalogDiff(from: Self.question(before).catalog, to: Self.question(after).catalog).changes
    #expect(changes.map(\.kind.id).sorted() == expected.sorted())
    #expect(changes.contains { $0.kind.id == "field-type-changed" && $0.duty != nil } == isDue)
  }
}
