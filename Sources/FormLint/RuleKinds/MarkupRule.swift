package import FormCatalog
package import FormMarkup
package import FormSource

/// A rule over the HTML of one text, which is parsed once for all such rules.
package protocol MarkupRule: SendableMetatype {
  static var rule: Rule { get }

  /// Adds a finding if the HTML of a text is wrong: at most one for each text, since one fix corrects it all.
  static func check(_ markup: Markup, of text: CatalogText, _ collector: inout FindingCollector)
}
