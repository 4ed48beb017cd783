/// The settings of the pages: their environment, where their assets are, where requests are sent.
package struct SiteSettings: Sendable {
  /// The name of the environment, shown on a mockup.
  package let environment: String
  /// Where the State’s design system is: an address, or a path from the root of the site.
  package let assets: String?
  /// Where requests are sent; nil for a mockup.
  package let submission: String?
  package let theme: SiteTheme
  /// Whether scripts of the theme may ask the server for more, as those of a preview do.
  package let asksServer: Bool
  /// Whether the pages belong to a rehearsal, which says itself what it is, rather than to a mockup.
  package let isRehearsal: Bool

  package init(
    environment: String,
    assets: String?,
    submission: String?,
    theme: SiteTheme,
    asksServer: Bool = false,
    isRehearsal: Bool = false
  ) {
    self.asksServer = asksServer
    self.isRehearsal = isRehearsal
    self.environment = environment
    self.assets = assets
    self.submission = submission
    self.theme = theme
  }

  /// The same settings for a mockup.
  package var withoutSubmission: SiteSettings {
    SiteSettings(
      environment: environment,
      assets: assets,
      submission: nil,
      theme: theme,
      asksServer: asksServer,
      isRehearsal: isRehearsal
    )
  }

  /// Who shows what the public does not see.
  var presenter: String { isRehearsal ? "la répétition" : "la maquette" }

  /// The settings of a mockup with nothing configured.
  package static let standard = SiteSettings(
    environment: "production",
    assets: nil,
    submission: nil,
    theme: SiteTheme()
  )
}

/// A team’s own frame for the pages: HTML fragments, inserted verbatim, and a stylesheet.
package struct SiteTheme: Sendable {
  /// What to add to the head of each page.
  package var head: [UInt8]?
  /// Replaces the header.
  package var header: [UInt8]?
  /// Replaces the footer; it has to state how accessible the pages are.
  package var footer: [UInt8]?
  package var stylesheet: [UInt8]?

  package init() {}

  /// The files of a theme folder, each with the part that it provides; all are optional.
  package static var parts: [(file: String, path: any WritableKeyPath<SiteTheme, [UInt8]?> & Sendable)] {
    [("head.html", \.head), ("header.html", \.header), ("footer.html", \.footer), ("theme.css", \.stylesheet)]
  }
}
