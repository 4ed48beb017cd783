/// The script of all pages.
package enum BrowserScript {
  package static let bytes: [UInt8] = []
}
