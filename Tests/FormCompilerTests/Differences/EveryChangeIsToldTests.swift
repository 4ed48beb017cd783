import FormCatalog
import FormCompiler
import FormDiff
import FormEmitters
import FormJSON
import FormSyntax
import FormTestSupport
import Testing

/// Whatever changes `catalog.json` is a change that `diff` tells, and what does not is none, but for a few texts: each leaf
/// changed, each item left out, each pair of neighbours exchanged.
@Suite struct EveryChangeIsToldTests {
  @Test(arguments: RewritingProjects.all.indices)
  func whatChangesTheCatalogueIsTold(_ place: Int) {
    let (_, project) = RewritingProjects.all[place]
    let before = Self.state(project)
    var silent: [String] = []
    var needless: [String] = []
    var count = 0
    for (path, bytes) in project.files.sorted(by: { $0.key < $1.key }) {
      guard let document = PlainValue(yaml: String(decoding: bytes, as: UTF8.self)) else { continue }
      for mutation in Mutation.all(of: document) {
        let after = Self.state(project.with(path, YAMLRewriter.write(mutation.value, seed: 1)))
        let changes = CatalogDiff(from: before.catalog, to: after.catalog).changes
        if after.json == before.json {
          needless += changes.filter { !Self.textKinds.contains($0.kind.id) }.map { "\(mutation.name): \($0.kind.id)" }
          continue
        }
        count += 1
        if changes.isEmpty { silent.append("\(path.split(separator: "/").dropLast().last ?? "") \(mutation.name)") }
      }
    }
    #expect(silent.filter { !Self.isMeaningless($0) } == [])
    #expect(needless == [])
    // Were most mutations without effect, nothing would be proved.
    #expect(count > 150)
  }

  /// What `catalog.json` leaves out: titles of steps, what contacts are called, what forms share beside their questions,
  /// and default answers.
  private static let textKinds = [
    "step-retitled", "contact-retitled", "hint-changed", "page-text-changed", "field-default-changed",
  ]

  /// Orders that no page shows, whatever their place in `catalog.json`: of vendors, of data providers, of outcomes, of
  /// forms that are not offered or stand last, of prefilled answers, of scopes that a form or a rule names.
  private static func isMeaningless(_ mutation: String) -> Bool {
    let orders = [
      "/scopes_config/", "/initialize_with/", "/at_least_one_of/", "⇅/shared/", "/already_integrated/",
      "⇅/exemple/outcomes/",
    ]
    return orders.contains { mutation.contains($0) && mutation.contains("⇅") }
      || ["⇅/exemple-page", "⇅/exemple-editeur", "⇅/exemple-cantine", "⇅/suite-editeur"].contains {
        mutation.hasSuffix($0)
      }
  }

  private static func state(_ project: MemoryProject) -> (catalog: Catalog, json: [UInt8]) {
    let catalog = Pipeline.read(project.project, environment: .production).catalog
    return (catalog, JSONWriter.write(CatalogEmitter.json(catalog), .compact))
  }
}

/// A document with one thing changed.
struct Mutation {
  let name: String
  let value: PlainValue

  static func all(of value: PlainValue, _ name: String = "") -> [Mutation] {
    switch value {
    case .null, .bigInteger, .float: []
    case .bool(let flag): [Mutation(name: name, value: .bool(!flag))]
    case .integer(let number): [Mutation(name: name, value: .integer(number + 1))]
    case .text(let text): [Mutation(name: name, value: .text(text + "x"))]
    case .list(let items):
      all(of: items, name, names: items.indices.map(String.init), \.self) {
        .list($0)
      } inner: {
        $1
      }
    case .map(let members):
      all(of: members, name, names: members.map(\.key), \.value) {
        .map($0)
      } inner: {
        PlainValue.Member($0.key, $1)
      }
    }
  }

  private static func all<Item>(
    of items: [Item],
    _ name: String,
    names: [String],
    _ value: (Item) -> PlainValue,
    whole: ([Item]) -> PlainValue,
    inner: (Item, PlainValue) -> Item
  ) -> [Mutation] {
    var result: [Mutation] = []
    for place in items.indices {
      let path = "\(name)/\(names[place])"
      for mutation in all(of: value(items[place]), path) {
        var copy = items
        copy[place] = inner(items[place], mutation.value)
        result.append(Mutation(name: mutation.name, value: whole(copy)))
      }
      var copy = items
      copy.remove(at: place)
      result.append(Mutation(name: "-\(path)", value: whole(copy)))
      if place > 0 {
        var copy = items
        copy.swapAt(place - 1, place)
        result.append(Mutation(name: "⇅\(path)", value: whole(copy)))
      }
    }
    return result
  }
}
