/// How the pages are to be: where they are for, where their parts are, where a request goes.
package struct SiteSettings: Sendable {
  /// Its name, shown while nothing is sent.
  package let environment: String
  /// Where the design system of the State is: an address, or a path from the root of the site.
  package let assets: String?
  /// Where requests are sent; nil for pages that are only looked at.
  package let submission: String?
  package let theme: SiteTheme

  package init(environment: String, assets: String?, submission: String?, theme: SiteTheme) {
    self.environment = environment
    self.assets = assets
    self.submission = submission
    self.theme = theme
  }

  /// The same for pages that are only looked at.
  package var withoutSubmission: SiteSettings {
    SiteSettings(environment: environment, assets: assets, submission: nil, theme: theme)
  }

  /// Pages to be looked at, with nothing configured.
  package static let standard = SiteSettings(
    environment: "production",
    assets: nil,
    submission: nil,
    theme: SiteTheme()
  )
}

/// What a team lays around the pages: fragments of HTML that are put in as they are, and a stylesheet.
package struct SiteTheme: Sendable {
  /// What else stands in the head of each page.
  package var head: [UInt8]?
  /// In place of the header.
  package var header: [UInt8]?
  /// In place of the footer; it has to tell how accessible the pages are.
  package var footer: [UInt8]?
  package var stylesheet: [UInt8]?

  package init() {}

  /// The files of a theme’s folder, each with the part that it fills; none has to be there.
  package static var parts: [(file: String, path: any WritableKeyPath<SiteTheme, [UInt8]?> & Sendable)] {
    [("head.html", \.head), ("header.html", \.header), ("footer.html", \.footer), ("theme.css", \.stylesheet)]
  }
}
