/// The names that Windows keeps for its devices, whatever follows a full stop (Microsoft, “Naming Files, Paths, and
/// Namespaces”): no file can be called so there.
enum DeviceName {
  static func isOne(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }
    guard (3...4).contains(stem.utf8.count) else { return false }
    return all.contains(stem.lowercased())
  }

  private static let all: Set<String> =
    Set(["con", "prn", "aux", "nul"] + ["com", "lpt"].flatMap { name in (1...9).map { "\(name)\($0)" } })
}
