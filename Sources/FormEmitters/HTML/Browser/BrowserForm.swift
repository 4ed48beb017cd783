package import FormCatalog
package import FormJSON

package enum BrowserForm {
  package static func json(_ form: Form, in catalog: Catalog) -> JSONValue? { nil }
}
