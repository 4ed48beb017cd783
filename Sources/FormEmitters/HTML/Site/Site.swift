import FormCatalog

/// What all pages of a catalogue need.
struct Site: Sendable {
  let catalog: Catalog
  let settings: SiteSettings
  /// Nil if requests are not sent.
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

  /// Whether requests are sent; otherwise the site is a mockup.
  var isLive: Bool { submission != nil }

  /// Whether the site shows a definition to everyone; a mockup also shows the others, in a separate list.
  func isShown(_ definition: Definition) -> Bool { definition.isPublic && definition.isStartable }

  /// Whether applicants are offered a form to start a request with.
  func isOffered(_ form: Form) -> Bool { form.isPublic && form.isStartable }

  func vendor(of form: Form) -> ServiceProviderDeclaration? {
    form.serviceProvider.flatMap { catalog.serviceProviders[$0] }
  }
}
