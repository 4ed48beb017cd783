#if Desk
import FormCatalog
import FormRehearsal

/// What a request to the rehearsal finds: the project as its files are now, and its pages.
struct Scene: Sendable {
  let setting: Setting
  let pages: PreviewPages
  /// Grows with each change of the project.
  let revision: Int

  var catalog: Catalog { setting.catalog }
}
#endif
