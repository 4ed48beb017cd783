package import FormCatalog
package import FormSource
import FormSyntax

/// Writes plans into the files of a project, next to their neighbours and in the same style.
package struct TemplateEditor {
  private let sources: TemplateSources
  private let catalog: Catalog
  private let wordingPlaces: WordingPlaces
  private var kind: ProjectLayout.Kind { sources.layout.kind }

  package init(_ sources: TemplateSources, _ catalog: Catalog) {
    self.sources = sources
    self.catalog = catalog
    wordingPlaces = WordingPlaces(sources)
  }

  /// What a plan changed, form by form; unchanged forms are left out.
  package struct Written: Sendable {
    var edits = TemplateEdits()
    /// Whether any file changes.
    package private(set) var changesFiles = false
    package var changes: [String: [FormChange]] = [:]
    /// The sections of wordings that were added, by form.
    package var wordings: [String: String] = [:]
    package var findings: [Finding] = []

    /// Moves the edits out: once they are joined with those of other plans, nothing needs them here.
    package mutating func takeEdits() -> TemplateEdits {
      let taken = edits
      changesFiles = !taken.isEmpty
      edits = TemplateEdits()
      return taken
    }
  }

  package func write(_ plan: VendorPlan) -> Written {
    var written = Written()
    if !plan.fields.isEmpty { writeVendor(plan, &written) }
    for form in plan.forms {
      if let existing = form.existing {
        update(form, existing, &written)
      } else {
        writeForm(form, &written)
        if kind == .checkout { writeWording(form, &written) }
      }
    }
    return written
  }

  private func refuse(_ file: String, at span: ByteSpan, _ written: inout Written) {
    let name = Quoted(file)
    let problem = AnswerProblem(
      fr: "rien ne peut être ajouté à \(name.french)\u{A0}: sa syntaxe est fausse",
      en: "nothing can be added to \(name.english): its syntax is invalid",
      advice: Words(fr: "corrigez-la d’abord (datapass lint)", en: "correct it first (datapass lint)")
    )
    written.findings.append(problem.finding(at: span))
  }

  // MARK: Vendors

  private func writeVendor(_ plan: VendorPlan, _ written: inout Written) {
    let span = plan.forms.first?.span ?? .startOfFile(SourceID(0))
    guard let file = sources.files(.serviceProviders).first else {
      let path = sources.layout.places[.serviceProviders]?.first?.path ?? "service_providers.yml"
      // In a checkout, Rails reads the entries under `shared`.
      let head = kind == .checkout ? "---\nshared:\n" : ""
      let text = writer(nil, at: 0).entry(plan.id, plan.fields, indent: kind == .checkout ? 2 : 0) + "\n"
      written.edits.append(text, toNewFile: path, under: head)
      return
    }
    guard let outline = sources.outline(file.id) else { return refuse(file.path, at: span, &written) }
    let path = Self.section(ofVendors: outline)
    if !plan.isNew {
      guard let entry = sources.entry(plan.id, at: path, in: file.id), case .mapping(let fields) = entry.value.content,
        let last = fields.last
      else { return }
      let indent = outline.indent(of: last.key.span)
      let lines = plan.fields.map { writer(file.id, at: 0).field($0, indent: indent) + "\n" }
      written.edits.insert(
        lines.joined(),
        indentedBy: indent,
        at: outline.nextLine(last.value.span.end),
        in: file.id
      )
      return
    }
    // Vendors with a SIRET come first, before those that are only listed.
    let entries = outline.entries(at: path)
    let known = entries.last { SourceOutline.value(of: "siret", in: $0.value) != nil } ?? entries.last
    guard let neighbour = known else { return refuse(file.path, at: span, &written) }
    insert(plan.id, plan.fields, after: neighbour, among: entries, in: outline, &written)
  }

  /// Where a file has its vendors: below `shared:`, below an environment where that is all there is, or at the top.
  private static func section(ofVendors outline: SourceOutline) -> [String] {
    if !outline.entries(at: [EnvironmentSections.shared]).isEmpty { return [EnvironmentSections.shared] }
    let section = EnvironmentSections.environments.first { name in
      outline.entries(at: [name]).contains { if case .mapping = $0.value.content { true } else { false } }
    }
    return section.map { [$0] } ?? []
  }

  /// Inserts an entry after another, with an empty line between them if the file has such lines.
  private func insert(
    _ name: String,
    _ fields: [PlannedField],
    after neighbour: SyntaxEntry,
    among entries: [SyntaxEntry],
    in outline: SourceOutline,
    _ written: inout Written
  ) {
    let offset = outline.end(of: neighbour)
    let indent = outline.indent(of: neighbour.key.span)
    let gap = entries.count < 2 || outline.isBlankLine(before: neighbour.key.span.start) ? "\n" : ""
    let text = writer(outline.file.id, at: offset).entry(name, fields, indent: indent)
    written.edits.insert("\(gap)\(text)\n", indentedBy: indent, at: offset, in: outline.file.id)
  }

  private func writer(_ source: SourceID?, at offset: Int) -> DeclarationWriter {
    let shared = source.flatMap { sources.sharedValues($0) }
    return DeclarationWriter(layout: kind) { shared?.name(of: $0, at: offset) }
  }

  // MARK: Forms

  private func writeForm(_ form: FormPlan, _ written: inout Written) {
    let own = form.definition.forms.lazy.compactMap { catalog.forms[$0] }
    guard let neighbour = form.previous ?? own.max(by: { $0.declaration.uid.span < $1.declaration.uid.span }) else {
      let folder = sources.layout.places[.forms]?.first?.path ?? "."
      let text = writer(nil, at: 0).entry(form.uid, form.fields, indent: 0)
      let path = "\(folder)/\(form.definition.id).yml"
      // Several new forms of one definition go into one file.
      written.edits.append("\(text)\n", toNewFile: path)
      return
    }
    let source = neighbour.declaration.uid.span.source
    guard let outline = sources.outline(source), let entry = sources.entry(neighbour.uid, at: [], in: source) else {
      return refuse(sources.files(.forms).first { $0.id == source }?.path ?? neighbour.uid, at: form.span, &written)
    }
    let entries = outline.entries(at: [])
    insert(form.uid, form.fields, after: entry, among: entries, in: outline, &written)
  }

  private func update(_ form: FormPlan, _ existing: Form, _ written: inout Written) {
    let source = existing.declaration.uid.span.source
    guard let outline = sources.outline(source), let entry = sources.entry(existing.uid, at: [], in: source) else {
      return refuse(existing.uid, at: form.span, &written)
    }
    var update = FormUpdate(form, existing, entry, outline, writer(source, at: entry.key.span.start))
    update.run()
    written.edits.join(update.edits)
    written.findings += update.findings
    if !update.changes.isEmpty { written.changes[form.uid] = update.changes }
  }

  // MARK: Wordings

  /// Adds a section of wordings that takes over the same section as most forms’ do, unless most have none.
  private func writeWording(_ form: FormPlan, _ written: inout Written) {
    guard let file = sources.files(.wordings).first else { return }
    guard let outline = sources.outline(file.id) else { return refuse(file.path, at: form.span, &written) }
    guard let place = wordingPlaces.place(form.worded, in: outline) else { return }
    let name = ProposedID.underscored(form.uid)
    let text = place.style.text(String(repeating: " ", count: place.indent), name)
    written.edits.insert("\(place.gap)\(text)\n", indentedBy: place.indent, at: place.offset, in: file.id)
    written.wordings[form.uid] = name
  }
}
