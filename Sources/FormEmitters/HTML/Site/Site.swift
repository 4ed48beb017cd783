import FormCatalog

/// What all pages of a catalogue need.
struct Site: Sendable {
  let catalog: Catalog
  let settings: SiteSettings
  /// Nil if requests are not sent.
  private(set) var submission: PageAddress?
  private(set) var policy: ContentPolicy
  /// The policy of pages that send nothing.
  let mockupPolicy: ContentPolicy
  let wordings: WordingIndex
  /// The request that the server keeps, if pages continue one.
  private(set) var kept: KeptRequest?

  init(_ catalog: Catalog, _ settings: SiteSettings) {
    self.catalog = catalog
    self.settings = settings
    submission = settings.submission.flatMap { PageAddress($0) }
    wordings = WordingIndex(catalog.wordings)
    policy = ContentPolicy(assets: settings.assets, submission: submission?.text, asksServer: settings.asksServer)
    mockupPolicy = ContentPolicy(assets: settings.assets, submission: nil, asksServer: settings.asksServer)
  }

  /// The same site, where a form posts what a server keeps.
  func keeping(_ kept: KeptRequest) -> Site {
    var site = self
    site.kept = kept
    site.submission = kept.address
    site.policy = ContentPolicy(
      assets: settings.assets,
      submission: kept.address.text,
      asksServer: settings.asksServer
    )
    return site
  }

  /// Whether requests are sent; otherwise the site is a mockup.
  var isLive: Bool { submission != nil }

  /// Whether the site shows a definition to everyone; a mockup also shows the others, in a separate list.
  func isShown(_ definition: Definition) -> Bool { definition.isPublic && definition.isStartable }

  /// Whether applicants are offered a form to start a request with.
  func isOffered(_ form: Form) -> Bool { form.isPublic && form.isStartable }

  /// Whether requests by a form are sent: not where applicants cannot start one, unless it was started. Then its page is a
  /// mockup on any site.
  func sends(_ form: Form) -> Bool {
    if kept != nil { return true }
    return isLive && form.isStartable && form.definition.flatMap { catalog.definitions[$0]?.isStartable } ?? true
  }

  func vendor(of form: Form) -> ServiceProviderDeclaration? {
    form.serviceProvider.flatMap { catalog.serviceProviders[$0] }
  }
}
