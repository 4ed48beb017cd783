import FormSource

/// The names that Windows keeps for its devices, whatever follows a full stop (Microsoft, “Naming Files, Paths, and
/// Namespaces”): no file can be called so there.
enum DeviceName {
  static func isOne(_ name: String) -> Bool {
    let length = name.withBytes { $0.firstIndex(of: UInt8(ascii: ".")) ?? $0.count }
    // The length alone rules out nearly all names.
    guard (3...4).contains(length) else { return false }
    return all.contains(String(decoding: name.utf8.prefix(length), as: UTF8.self).lowercased())
  }

  private static let all: Set<String> =
    Set(["con", "prn", "aux", "nul"] + ["com", "lpt"].flatMap { name in (1...9).map { "\(name)\($0)" } })
}
