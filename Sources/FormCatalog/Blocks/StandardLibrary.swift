import FormSource
import FormSubmission
import FormSyntax

/// What is built into the tool: the standard blocks, and what DataPass keeps in Ruby for its own definitions.
package struct StandardLibrary: Sendable {
  package let blocks: [BlockDeclaration]
  /// The checkboxes of every form that has terms of use or a data protection officer.
  let checkboxes: [CheckboxSchema]
  /// Adaptations of upstream's definitions, used in checkouts.
  package let overlay: [String: DefinitionDeclaration]
  /// The state of DataPass that the overlay was made from.
  package let upstream: Upstream
  /// The names of all fields of the standard blocks and of the overlay, contacts included.
  package let attributes: Set<String>
  /// Kept alive: releasing the nodes one by one would take a fifth of the time it takes to read everything.
  private let trees: [SyntaxTree]
  /// Read once, on first use.
  package static let shared = StandardLibrary()

  /// A commit of https://github.com/etalab/data_pass, and its day.
  package struct Upstream: Sendable {
    package let commit: String
    package let date: String
  }

  /// The kinds of contacts that the standard blocks know.
  package var contactKinds: [String] { blocks.flatMap(\.kinds).map(\.name.value) }

  /// The source text of a standard block; nil if there is none of that name.
  static func text(of name: String) -> String? {
    let starts = shared.blocks.map(\.name.span.start)
    guard let place = shared.blocks.firstIndex(where: { $0.name.value == name }) else { return nil }
    let bytes = PackageResources.blocks_yml
    let end = place + 1 < starts.count ? starts[place + 1] : bytes.count
    return String(decoding: bytes[starts[place]..<end], as: UTF8.self)
  }

  /// The source text before the first standard block.
  static var preamble: String {
    String(decoding: PackageResources.blocks_yml[..<(shared.blocks.first?.name.span.start ?? 0)], as: UTF8.self)
  }

  private init() {
    let standard = Self.entries(PackageResources.blocks_yml, number: -1)
    let adaptations = Self.entries(PackageResources.overlay_yml, number: -2)
    let blocks = standard.fields.map { BlockDeclaration($0.key, $0.cursor) }
    // Many definitions are aliases of each other: they share one declaration.
    var shared: [ObjectIdentifier: DefinitionDeclaration] = [:]
    var overlay: [String: DefinitionDeclaration] = [:]
    for field in adaptations.fields {
      let source = ObjectIdentifier(field.cursor.value)
      let declaration = shared[source] ?? DefinitionDeclaration(field.key, field.cursor)
      shared[source] = declaration
      overlay[field.name] = declaration
    }
    var names = Set(blocks.flatMap(\.fields).map(\.name.value))
    names.formUnion(overlay.values.flatMap(\.adaptations).flatMap(\.fields).map(\.name.value))
    for kind in blocks.flatMap(\.kinds) { names.formUnion(ContactFields.names(of: kind.name.value)) }
    attributes = names
    self.blocks = blocks
    checkboxes = (Cursor(standard.root)["_checkboxes"]?.fields ?? []).compactMap { field in
      field.cursor.text.map { CheckboxSchema(name: field.name, label: $0.value) }
    }
    self.overlay = overlay
    let state = Cursor(adaptations.root)["_upstream"]
    upstream = Upstream(commit: state?["commit"]?.text?.value ?? "", date: state?["date"]?.text?.value ?? "")
    trees = [standard.tree, adaptations.tree]
  }

  /// Embedded files have negative numbers, which no file of a project has.
  static func entries(
    _ bytes: [UInt8],
    number: Int
  ) -> (fields: [Cursor.Field], findings: [Finding], tree: SyntaxTree, root: Value) {
    let file = SourceFile(id: SourceID(number), path: "", role: .blocks, bytes: bytes)
    let tree = SyntaxParser.parse(file, embeddedRuby: nil)
    var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: false))
    let root = builder.build(tree).first ?? .unknown(at: .startOfFile(file.id))
    let fields = Cursor(root).fields.filter { !$0.name.hasPrefix("_") }
    return (fields, tree.findings + builder.finish(), tree, root)
  }
}
