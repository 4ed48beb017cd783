package import FormCatalog

/// `html/`: all pages of a catalogue, with the script and stylesheets that they share.
package struct SiteEmitter: Sendable {
  private let site: Site
  /// That of the renewals’ catalogue; nil where nothing is asked for a renewal.
  private let renewals: Site?
  private let lives: LifeBook

  package init(_ catalog: Catalog, _ settings: SiteSettings) {
    site = Site(catalog, settings)
    renewals = catalog.renewals.map { Site($0.catalog, settings) }
    lives = LifeBook(catalog)
  }

  /// The shared files, and the pages that belong to no form or definition. Paths are relative to the output folder.
  package var common: [(path: String, bytes: [UInt8])] {
    var files: [(SiteFile, [UInt8])] = [
      (.catalogue, CataloguePage(site: site).bytes), (.accessibility, AccessibilityPage(site: site).bytes),
      (.script, BrowserScript.bytes), (.choosingScript, BrowserScript.choosing),
    ]
    if let theme = site.settings.theme.stylesheet { files.append((.themeStylesheet, theme)) }
    return files.map { (Self.path($0), $1) }
  }

  /// The page of a definition.
  package func file(of definition: Definition) -> (path: String, bytes: [UInt8]) {
    (Self.path(.definition(definition.id)), DefinitionPage(site: site, definition: definition).bytes)
  }

  /// The pages of a form; none if what it asks is not known.
  package func files(of form: Form) -> [(path: String, bytes: [UInt8])] {
    pages(of: form).map { ($0.path, $0.bytes()) }
  }

  /// One of the pages of a form, by its path; the others are not made.
  package func file(_ path: String, of form: Form) -> [UInt8]? {
    pages(of: form).first { $0.path == path }?.bytes()
  }

  private func pages(of form: Form) -> [(path: String, bytes: () -> [UInt8])] {
    guard let journey = FormJourney(form, in: site) else { return [] }
    let questions = QuestionSheet(site: site, journey: journey)
    let sheet = QuestionSheetPage(sheet: questions)
    return [
      (
        Self.path(.form(form.uid)),
        { FormPage(site: site, journey: journey.narrowed(by: questions.conditions, in: site)).bytes }
      ),
      (Self.path(.instruction(form.uid)), { InstructionPage(site: site, journey: journey).bytes }),
      (Self.path(.questions(form.uid)), { sheet.bytes }), (Self.path(.questionsText(form.uid)), { sheet.text }),
    ]
  }

  /// The page of a form that continues a request which a server keeps: with what it says so far, and buttons to save and to
  /// submit it. It is like the form’s other page else.
  /// - Returns: nil if what the form asks is not known.
  package func page(of form: Form, continuing kept: KeptRequest) -> [UInt8]? {
    guard let journey = FormJourney(form, in: site) else { return nil }
    let conditions = QuestionSheet(site: site, journey: journey).conditions
    let own = site.keeping(kept)
    return FormPage(site: own, journey: journey.narrowed(by: conditions, in: own)).bytes
  }

  /// The stylesheet that stands in for the design system where that is missing; it comes before that.
  package static var plainStyle: [UInt8] { InlineStyle.plain.bytes }

  /// What pages need besides the design system; it comes after that.
  package static var pageStyle: [UInt8] { InlineStyle.page.bytes }

  /// The page of a renewal form; nil if what it asks is not known.
  package func file(of renewal: RenewalForms.Renewal) -> (path: String, bytes: [UInt8])? {
    guard let renewals, let bytes = bytes(of: renewal, in: renewals) else { return nil }
    return (Self.path(.renewal(renewal.definition.id)), bytes)
  }

  /// The page of a renewal form for a server that takes its answers.
  /// - Returns: nil if what it asks is not known.
  package func page(of renewal: RenewalForms.Renewal, continuing kept: KeptRequest) -> [UInt8]? {
    renewals.flatMap { bytes(of: renewal, in: $0.keeping(kept)) }
  }

  private func bytes(of renewal: RenewalForms.Renewal, in site: Site) -> [UInt8]? {
    guard let journey = FormJourney(renewal.form, in: site) else { return nil }
    let life = lives.life(of: renewal.definition)
    return RenewalPage(site: site, journey: journey, renewal: renewal, life: life).bytes
  }

  private static func path(_ file: SiteFile) -> String { (["html"] + file.path).joined(separator: "/") }
}
