import FormSource

/// Giving another name to an anchor and to the aliases of it.
enum AnchorRenaming {
  static func plan(to name: String, _ anchor: Anchors.Anchor, in snapshot: Snapshot) -> Renaming.Plan {
    guard name != anchor.name else { return .edits([], needsConfirmation: nil) }
    // YAML 1.1 as libyaml reads it.
    guard !name.isEmpty, name.utf8.allSatisfy(isOfName) else { return .refused(RenameWords.anchor(name)) }
    // Another anchor of the name would take the aliases that follow it.
    let isTaken = snapshot.anchors.anchors.contains { $0.name == name && snapshot.anchors.share($0, anchor) }
    guard !isTaken else { return .refused(RenameWords.taken(name)) }
    let spans = [anchor.span] + snapshot.anchors.uses(of: anchor).map(\.span)
    return .edits(spans.sorted().map { Fix.Edit($0, name) }, needsConfirmation: nil)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
