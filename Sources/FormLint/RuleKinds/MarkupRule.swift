package import FormCatalog
package import FormMarkup
package import FormSource

/// A rule over the HTML of one text, which is read once for all such rules.
package protocol MarkupRule: SendableMetatype {
  static var rule: Rule { get }

  /// Adds a finding where the HTML of a text is wrong: one for the text at most, since one correction mends it all.
  static func check(_ markup: Markup, of text: CatalogText, _ collector: inout FindingCollector)
}
