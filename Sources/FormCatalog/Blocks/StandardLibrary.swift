package import FormSource
import FormSyntax

/// What is built into the tool: the standard blocks, and what DataPass keeps in Ruby for its own definitions.
package struct StandardLibrary: Sendable {
  package let blocks: [BlockDeclaration]
  /// Adaptations of upstream's definitions, used in checkouts.
  package let overlay: [String: DefinitionDeclaration]
  /// Always empty in a released tool: its own texts are right (a test tells).
  package let findings: [Finding]

  /// Read once, when first needed.
  package static let shared = StandardLibrary()

  /// The standard blocks as they are declared, for `datapass blocks`.
  package static var blocksText: String { String(decoding: PackageResources.blocks_yml, as: UTF8.self) }

  private init() {
    var findings: [Finding] = []
    let blockFields = Self.entries(PackageResources.blocks_yml, number: -1, BlockShape.declaration, &findings)
    blocks = blockFields.map { BlockDeclaration($0.key, $0.cursor) }
    let overlayFields = Self.entries(PackageResources.overlay_yml, number: -2, OverlayShape.record, &findings)
    overlay = Dictionary(
      overlayFields.map { ($0.key.value, DefinitionDeclaration($0.key, $0.cursor)) },
      uniquingKeysWith: { $1 }
    )
    self.findings = findings
  }

  /// Embedded files have numbers below zero: no file of a project has.
  private static func entries(
    _ bytes: [UInt8],
    number: Int,
    _ record: Record,
    _ findings: inout [Finding]
  ) -> [Cursor.Field] {
    let file = SourceFile(id: SourceID(number), path: "", role: .blocks, bytes: bytes)
    let tree = SyntaxParser.parse(file, embeddedRuby: nil)
    var builder = ValueBuilder(ValueBuilder.Rules(refusesDates: true, knowsSecrets: false))
    let values = builder.build(tree)
    findings += tree.findings + builder.finish()
    let fields = values.flatMap { Cursor($0).fields }.filter { !$0.key.value.hasPrefix("_") }
    for field in fields {
      var checker = ShapeChecker(collector: FindingCollector(), subject: field.key.value)
      checker.check(field.cursor, against: .record(record))
      findings += checker.collector.findings
    }
    return fields
  }
}

extension SourceID {
  /// Whether the text is built into the tool.
  package var isBuiltIn: Bool { index < 0 }
}
