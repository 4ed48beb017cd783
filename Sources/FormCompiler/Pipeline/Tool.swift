/// The name and version that this program writes into its output.
package enum Tool {
  package static let name = "datapass"
  /// The version of the next release (semver.org).
  package static let version = "0.2.0"
}
