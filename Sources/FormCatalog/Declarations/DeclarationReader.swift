package import FormSource
package import FormSyntax

/// Reads the declarations of one role from its trees, in upstream's order, and reports what does not have its shape.
package struct DeclarationReader {
  package struct Reading: Sendable {
    /// Only what the role declares.
    package let declarations: Declarations
    package let findings: [Finding]
    /// The anchors of the role's folder.
    package let anchors: ValueBuilder.KnownAnchors
    /// The documents of the files. Kept so that the caller decides when they are released, which takes as long as building
    /// them.
    package let values: [Value]
    /// What a further reading can begin with; nil where none was asked for.
    package let memory: DeclarationMemory?

    fileprivate init(_ reader: DeclarationReader) {
      declarations = reader.declarations
      findings = reader.findings
      anchors = reader.anchors
      values = reader.values
      memory = reader.memory
    }
  }

  private var declarations = Declarations()
  var collector = FindingCollector()
  private var values: [Value] = []
  private var anchors = ValueBuilder.KnownAnchors()
  private var anchoredNothings: Set<ByteSpan> = []
  /// The places of values that aliases repeat, in files that are read one by one.
  private var repeatedValues: Set<ByteSpan> = []
  /// Where the keys are written that stand at another level than their own.
  private var moved: Set<ByteSpan> = []
  /// What the role declares in text that could not be read.
  var gap = Gaps.Gap()
  private let layout: ProjectLayout.Kind
  let environment: DeploymentEnvironment
  let checksOtherSections: Bool
  /// What an earlier reading left, and what this one leaves; nil where nobody will ask.
  private let known: DeclarationMemory?
  private var memory: DeclarationMemory?

  /// What was found, each mistake once: other entries may repeat, through aliases, a key at another level than its own, and
  /// one behind which keys are repeated is at such a level.
  private var findings: [Finding] {
    let repeated = Set(collector.findings.filter { $0.rule.id == DuplicateKey.rule.id }.map(\.span))
    if moved.isEmpty, repeated.isEmpty { return collector.findings }
    var seen: Set<ByteSpan> = []
    return collector.findings.filter { finding in
      switch finding.rule.id {
      case UnknownKey.rule.id: !moved.contains(finding.span) && !repeated.contains(finding.span)
      case MisindentedKey.rule.id: !repeated.contains(finding.span) && seen.insert(finding.span).inserted
      default: true
      }
    }
  }

  /// - Parameters:
  ///   - role: what the files declare.
  ///   - trees: the role's files, in upstream's order.
  ///   - layout: the layout whose conventions the files follow.
  ///   - environment: the one whose sections are read.
  ///   - checksOtherSections: whether those of other environments are checked.
  ///   - isComplete: false if any file of the role could not be read at all.
  ///   - anchors: those of the folder's other files, if only some are read.
  ///   - memory: what an earlier reading of the role left, or an empty one; nil where none is kept.
  /// - Returns: what the files declare, and the findings about it.
  package static func read(
    _ role: SourceRole,
    _ trees: [SyntaxTree],
    layout: ProjectLayout.Kind,
    environment: DeploymentEnvironment,
    checksOtherSections: Bool,
    isComplete: Bool,
    knowing anchors: ValueBuilder.KnownAnchors? = nil,
    remembering memory: DeclarationMemory? = nil
  ) -> Reading {
    var reader = DeclarationReader(layout, environment, checksOtherSections: checksOtherSections, memory)
    if let anchors { reader.anchors = anchors }
    reader.gap = Self.gap(trees)
    if !isComplete { reader.gap.isOpen = true }
    switch role {
    case .definitions:
      for entry in reader.folder(trees, DefinitionShape.record) {
        let definition = reader.declared(entry) { DefinitionDeclaration(entry.key, entry.cursor) }
        reader.declarations.definitions.append(definition)
      }
      reader.declarations.gaps.definitions = reader.gap
    case .forms:
      reader.readForms(trees)
      reader.declarations.gaps.forms = reader.gap
    case .serviceProviders:
      reader.readServiceProviders(trees)
      reader.declarations.gaps.serviceProviders = reader.gap
    case .dataProviders:
      reader.readDataProviders(trees)
      reader.declarations.gaps.dataProviders = reader.gap
    case .eligibility: reader.readEligibility(trees)
    case .wordings: reader.readWordings(trees)
    case .labels: reader.readLabels(trees)
    case .blocks:
      for entry in reader.folder(trees, BlockShape.declaration) {
        let block = reader.declared(entry) { BlockDeclaration(entry.key, entry.cursor) }
        // What nothing declares before cannot be adapted here, but for the details of the block’s own contacts.
        let contacts = block.kinds.map { $0.name.value + "_" }
        for field in block.fields
        where !field.isWhole && field.attributes.isWhole(in: FieldShape.record)
          && !contacts.contains(where: field.name.value.hasPrefix)
        {
          reader.collector.add(MissingKey.type(of: field.name, subject: entry.name))
        }
        reader.declarations.blocks.append(block)
      }
      reader.declarations.gaps.blocks = reader.gap
    case .overlay:
      for entry in reader.folder(trees, OverlayShape.record) {
        reader.declarations.overlay.append(reader.declared(entry) { DefinitionDeclaration(entry.key, entry.cursor) })
      }
    case .scenarios:
      // Upstream does not read them; a date needs no quotes here.
      for entry in reader.folder(trees, ScenarioShape.record, .configuration) {
        reader.declarations.scenarios.append(ScenarioDeclaration(entry.key, entry.cursor))
      }
    case .life:
      for entry in reader.folder(trees, LifeShape.record) {
        reader.declarations.life.append(reader.declared(entry) { LifeDeclaration(entry.key, entry.cursor) })
      }
      reader.declarations.gaps.life = reader.gap
    case .texts:
      for tree in trees {
        reader.declarations.texts[tree.text.source] = tree.documents.first.flatMap { Located($0.root) }
      }
    case .configuration, .unread: break
    }
    return Reading(reader)
  }

  private init(
    _ layout: ProjectLayout.Kind,
    _ environment: DeploymentEnvironment,
    checksOtherSections: Bool,
    _ known: DeclarationMemory?
  ) {
    self.layout = layout
    self.checksOtherSections = checksOtherSections
    self.environment = environment
    self.known = known
    memory = known.map { _ in DeclarationMemory() }
  }

  // MARK: Folders of entries

  private mutating func readForms(_ trees: [SyntaxTree]) {
    let entries = folder(trees, FormShape.record)
    let vocabulary = KeyVocabulary(ofForms: entries)
    for entry in entries {
      let form = declared(entry, in: vocabulary) { FormDeclaration(entry.key, entry.cursor, vocabulary) }
      if form.owner == nil, !entry.cursor.hasStructure(at: "authorization_request"),
        !entry.cursor.hasStructure(at: "definition")
      {
        collector.add(MissingKey.formOwner(entry.key))
      }
      declarations.forms.append(form)
    }
  }

  /// The declaration of an entry: the one that was made of the same before, where there is one.
  private mutating func declared<Declaration: AnyObject & Sendable>(
    _ entry: Cursor.Field,
    in vocabulary: KeyVocabulary = KeyVocabulary(),
    _ make: () -> Declaration
  ) -> Declaration {
    let declaration = known?.declaration(of: entry, in: vocabulary) ?? make()
    memory?.keep(declaration, of: entry, in: vocabulary)
    return declaration
  }

  /// The entries of a folder, linked as upstream links them: all files form one mapping.
  private mutating func folder(
    _ trees: [SyntaxTree],
    _ record: Record,
    _ loader: ValueBuilder.Loader = .yaml
  ) -> [Cursor.Field] {
    let rules = ValueBuilder.Rules(loader, knowsSecrets: layout == .own)
    var builder = ValueBuilder(rules, knowing: anchors, remembering: known?.files)
    var entries = Hash()
    for (index, tree) in trees.enumerated() {
      reportSeparators(tree, isFirst: index == 0, isLast: index == trees.count - 1)
      let built = builder.build(tree)
      values += built
      for (document, value) in built.enumerated() {
        if value.isNull { continue }
        guard let hash = value.hash else {
          collector.add(WrongStructure.topLevel(value.span))
          continue
        }
        if hash.hasLostKeys { gap.isOpen = true }
        for entry in hash.entries {
          // What is in a lost document replaces nothing.
          if document == 0, let earlier = entries[entry.key.text] {
            collector.add(DuplicateID.finding(entry.key.text, record, at: entry.keySpan, first: earlier.keySpan))
            // Copied from the first one, it is perhaps another entry, whose name is not known.
            gap.isOpen = true
          }
          entries.set(.string(entry.key.text), at: entry.keySpan, entry.item)
        }
      }
    }
    builder.finish().forEach { collector.add($0) }
    anchors = builder.knownAnchors
    if let files = builder.built { memory?.files = files }
    anchoredNothings = builder.anchoredNothings
    for entry in entries.entries { gap.names.formUnion(entry.key.text.namesAsTheyShouldBe) }
    let fields = entries.entries.map { entry in
      Cursor.Field(entry.key.text, at: entry.keySpan, via: nil, Cursor(entry.value, via: entry.item.via))
    }
    let doubted = KeyLevels.doubted(fields, before: trees.flatMap(\.brokenEntries), record)
    return joined(doubted, record).compactMap { self.entry($0, record) }
  }

  /// The entries, each key without the indentation of its entry in the one before it.
  mutating func joined(_ fields: some Sequence<Cursor.Field>, _ record: Record) -> [Cursor.Field] {
    var misindented: [Finding] = []
    let joined = KeyLevels.joined(fields, record, &misindented)
    collector.add(misindented)
    moved.formUnion(misindented.map(\.span))
    return joined
  }

  /// Checks an entry, and returns it as it was probably meant (see ``MeantValue``); nil if it is not a mapping.
  mutating func entry(_ field: Cursor.Field, _ record: Record) -> Cursor.Field? {
    let entry =
      known?.entry(field, record, anchoredNothings)
      ?? CheckedEntry(
        field,
        record,
        anchoredNothings: anchoredNothings,
        isOwnLayout: layout == .own,
        moved: moved
      )
    memory?.keep(entry)
    collector.add(entry.findings)
    if entry.isLost { gap.names.insert(field.name) }
    gap.names.formUnion(entry.innerEntries)
    moved.formUnion(entry.moved)
    switch entry.misplaced {
    case .form: declarations.gaps.forms.names.insert(field.name)
    case .definition: declarations.gaps.definitions.names.insert(field.name)
    case .block: declarations.gaps.blocks.names.insert(field.name)
    case .life: declarations.gaps.life.names.insert(field.name)
    case .orientation, .scenario, nil: break
    }
    return entry.meant
  }

  /// Checks a whole file, or what it is all about.
  mutating func checkDocument(_ cursor: Cursor, _ shape: Shape, key: String? = nil) {
    var checker = ShapeChecker(collector: FindingCollector(), subject: nil)
    checker.anchoredNothings = anchoredNothings
    checker.check(cursor, against: shape, key: key, isRequired: true)
    collector.add(checker.collector.findings)
  }

  /// Upstream reads only the first document: whatever follows another `---` or a `...` is lost.
  private mutating func reportSeparators(_ tree: SyntaxTree, isFirst: Bool, isLast: Bool) {
    for (index, document) in tree.documents.enumerated() {
      let isBehindAnother = index > 0 || !isFirst
      let previousIsClosed = index > 0 && tree.documents[index - 1].terminator != nil
      if isBehindAnother, !previousIsClosed, let separator = document.separator {
        collector.add(LostDocument.finding(at: separator))
      }
      if let terminator = document.terminator, !isLast || index < tree.documents.count - 1 {
        collector.add(LostDocument.finding(at: terminator))
      }
    }
    // The files of a folder are read as one: a mark at the start of the first is not part of the text, later ones are.
    if !isFirst, tree.text.bytes.starts(with: ByteOrderMark.utf8) {
      collector.add(MisplacedByteOrderMark.finding(at: ByteSpan(tree.text.source, 0, ByteOrderMark.utf8.count)))
    }
  }

  private static func gap(_ trees: [SyntaxTree]) -> Gaps.Gap {
    var gap = Gaps.Gap()
    for tree in trees {
      gap.names.formUnion(tree.brokenEntries.flatMap { [$0.name] + $0.furtherNames })
      // A file that yielded only findings may have declared anything.
      if tree.documents.isEmpty, tree.findings.contains(where: \.rule.isBlocking) { gap.isOpen = true }
    }
    return gap
  }

  // MARK: Single files

  private mutating func readServiceProviders(_ trees: [SyntaxTree]) {
    openGap(trees)
    let entries = configuredEntries(trees)
    let isTyped = entries.read.count < 5 || entries.read.contains { $0.cursor["type"] != nil }
    let record = isTyped ? ProviderShapes.serviceProvider : ProviderShapes.typelessServiceProvider
    for entry in checked(entries, record) {
      declarations.serviceProviders.append(ServiceProviderDeclaration(entry.key, entry.cursor, isTyped: isTyped))
    }
  }

  /// Entries of these files stand within sections: a line at the wrong place costs those that follow it, too.
  private mutating func openGap(_ trees: [SyntaxTree]) {
    if trees.contains(where: { !$0.brokenEntries.isEmpty }) { gap.isOpen = true }
  }

  private mutating func readDataProviders(_ trees: [SyntaxTree]) {
    openGap(trees)
    for entry in checked(configuredEntries(trees), ProviderShapes.dataProvider) {
      declarations.dataProviders.append(DataProviderDeclaration(entry.key, entry.cursor))
    }
  }

  /// The documents of files that upstream reads separately.
  mutating func documents(_ trees: [SyntaxTree], _ loader: ValueBuilder.Loader) -> [Cursor] {
    var cursors: [Cursor] = []
    for tree in trees {
      reportSeparators(tree, isFirst: true, isLast: true)
      var builder = ValueBuilder(ValueBuilder.Rules(loader, knowsSecrets: layout == .own))
      let built = builder.build(tree)
      builder.finish().forEach { collector.add($0) }
      anchoredNothings.formUnion(builder.anchoredNothings)
      repeatedValues.formUnion(builder.repeatedValues)
      values += built
      cursors += built.filter { !$0.isNull }.map { Cursor($0) }
    }
    return cursors
  }

  /// Reads upstream's list of rules, or our own trees by definition.
  private mutating func readEligibility(_ trees: [SyntaxTree]) {
    for document in documents(trees, .yaml) {
      if document.value.isMapping {
        for entry in joined(document.fields, OrientationShape.record) {
          guard let entry = self.entry(entry, OrientationShape.record) else { continue }
          declarations.orientations.append(OrientationDeclaration(entry.key, entry.cursor))
        }
        continue
      }
      checkDocument(document, .list(of: .record(EligibilityShape.rule)))
      declarations.eligibility += document.items.compactMap(EligibilityDeclaration.init)
    }
  }

  private mutating func readWordings(_ trees: [SyntaxTree]) {
    for document in documents(trees, .texts) {
      checkDocument(document, .record(WordingShape.record))
      for section in document["fr"]?[WordingShape.sections]?.fields ?? [] {
        declarations.wordings.append(WordingDeclaration(section.key, section.cursor, repeated: repeatedValues))
      }
    }
  }

  private mutating func readLabels(_ trees: [SyntaxTree]) {
    for document in documents(trees, .texts) {
      checkDocument(document, .record(LabelShape.record))
      declarations.attributeNames = declarations.attributeNames ?? AttributeNames(document)
    }
  }
}

extension String {
  /// The identifiers that an author who wrote this one probably uses elsewhere; none where it is well written. What is
  /// wrong with it has its own finding.
  fileprivate var namesAsTheyShouldBe: [String] {
    if utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return [] }
    let words = split(whereSeparator: \.isWhitespace).map { word in
      String(decoding: NameLetters.withoutCaseAccentsAndSpaces(String(word)), as: UTF8.self)
    }
    return ["_", "-"].map { words.joined(separator: $0) }
  }
}

extension Cursor {
  /// Whether the value of a key is a list, a mapping or unknown, which was already reported.
  fileprivate func hasStructure(at key: String) -> Bool {
    guard let value = self[key]?.value else { return false }
    return value.isUnknown || value.isList || value.isMapping
  }
}
