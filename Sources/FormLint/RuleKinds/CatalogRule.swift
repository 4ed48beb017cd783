package import FormCatalog
package import FormSource

/// A rule over the resolved catalogue. It sees neither YAML nor other rules.
package protocol CatalogRule: SendableMetatype {
  static var rule: Rule { get }

  /// Adds a finding for each mistake in the catalogue.
  static func check(_ catalog: Catalog, _ collector: inout FindingCollector)
}
