import FormCatalog

/// The two catalogues that are compared.
struct Sides {
  let before: Catalog
  let after: Catalog
}
