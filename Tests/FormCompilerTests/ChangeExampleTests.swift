import FormCatalog
import FormCompiler
import FormDiff
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// The examples on the pages of the kinds of changes are their tests: each shows its change, where it is marked, and no
/// other one.
@Suite struct ChangeExampleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let kind: ChangeKind
    let example: ChangeExample
    let number: Int

    var testDescription: String { "\(kind.id) \(number)" }

    static let all = ChangeKinds.all.flatMap { kind in
      kind.examples.enumerated().map { Example(kind: kind, example: $1, number: $0 + 1) }
    }
  }

  @Test(arguments: Example.all)
  func exampleShowsItsChange(_ example: Example) {
    let (before, after) = (MarkedText(example.example.before), MarkedText(example.example.after))
    let diff = Self.diff(example.example, before.bytes, after.bytes)
    let found = diff.changes.map { change in
      "\(change.kind.id) \(Self.place(change.before, diff.before)) \(Self.place(change.after, diff.after))"
    }
    let expected = "\(example.kind.id) \(Self.place(before, example)) \(Self.place(after, example))"
    #expect(found == [expected])
  }

  @Test(arguments: Example.all)
  func whatStaysTheSameIsSilent(_ example: Example) {
    for text in [example.example.before, example.example.after] {
      let bytes = MarkedText(text).bytes
      #expect(Self.diff(example.example, bytes, bytes).changes.map(\.kind.id) == [])
    }
  }

  @Test func everyKindSpeaksBothLanguages() {
    for kind in ChangeKinds.all {
      for words in [kind.summary, kind.reason] + [kind.duty].compactMap(\.self) {
        #expect(!words.french.isEmpty && !words.english.isEmpty && words.french != words.english, "\(kind.id)")
      }
      #expect(!kind.examples.isEmpty && !kind.impacts.isEmpty, "\(kind.id)")
    }
  }

  @Test func namesAreKebabCaseAndUnique() {
    let names = ChangeKinds.all.map(\.id)
    #expect(Set(names).count == names.count)
    for name in names { #expect(name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(name)") }
  }

  static func diff(_ example: ChangeExample, _ before: [UInt8], _ after: [UInt8]) -> ProjectDiff {
    let start = example.path.hasPrefix("definitions/") ? MemoryProject.own : MemoryProject.base
    let base = example.context.reduce(start) { $0.with($1.key, $1.value) }
    return ProjectDiff(
      from: base.with(example.path, before).project,
      to: base.with(example.path, after).project,
      environment: .production
    )
  }

  private static func place(_ span: ByteSpan?, _ project: Project) -> String {
    span.map { $0.source.isBuiltIn ? "built-in" : "\(project.tree[$0.source].path) \($0.range)" } ?? "-"
  }

  private static func place(_ marked: MarkedText, _ example: Example) -> String {
    marked.ranges.first.map { "\(example.example.path) \($0)" } ?? "-"
  }
}
