import FormCatalog
import FormSource
import Testing

@testable import FormLanguageServer

@Suite("What keys are names of")
struct NamingTests {
  /// All records that the files of a project can have, by name.
  private static let records: [String: [Record]] = {
    var found: [String: [Record]] = [:]
    func visit(_ shape: Shape) {
      switch shape {
      case .record(let record):
        guard !(found[record.name] ?? []).contains(where: { $0 === record }) else { return }
        found[record.name, default: []].append(record)
        for key in record.keys { visit(key.shape) }
        if let others = record.others { visit(others) }
      case .either(let shapes): shapes.forEach(visit)
      case .list(let item, _), .map(let item): visit(item)
      case .text, .flag, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar,
        .bound, .nothing,
        .secret, .condition, .texts, .unread:
        break
      }
    }
    for role in SourceRole.allCases {
      for keys in [nil, [], ["shared"]] as [[String]?] {
        if let place = Position(rootOf: role, keys: keys) { visit(place.shape) }
      }
    }
    return found
  }()

  @Test("Every key of the table is one of its record", arguments: Naming.table.keys.sorted())
  func keys(_ name: String) throws {
    let records = try #require(Self.records[name])
    for key in (Naming.table[name] ?? [:]).keys where key != "*" {
      #expect(records.allSatisfy { $0.place(of: key) != nil }, "\(key)")
    }
  }
}
