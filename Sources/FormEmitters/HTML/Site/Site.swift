import FormCatalog

/// All pages of a catalogue.
struct Site: Sendable {
  let catalog: Catalog
  let settings: SiteSettings
  /// Nil where requests are not sent.
  let submission: PageAddress?
  let policy: ContentPolicy
  let wordings: WordingIndex

  init(_ catalog: Catalog, _ settings: SiteSettings) {
    self.catalog = catalog
    self.settings = settings
    submission = settings.submission.flatMap { PageAddress($0) }
    wordings = WordingIndex(catalog.wordings)
    policy = ContentPolicy(assets: settings.assets, submission: submission?.text)
  }

  /// Whether requests are sent; else the pages are a model of themselves.
  var isLive: Bool { submission != nil }

  /// The definitions and forms that the site shows to everyone; a model shows the others too, apart.
  func isShown(_ definition: Definition) -> Bool { definition.isPublic && definition.isStartable }

  /// A definition’s form that applicants begin with.
  func isOffered(_ form: Form) -> Bool { form.isPublic && form.isStartable }

  func vendor(of form: Form) -> ServiceProviderDeclaration? {
    form.serviceProvider.flatMap { catalog.serviceProviders[$0] }
  }
}
