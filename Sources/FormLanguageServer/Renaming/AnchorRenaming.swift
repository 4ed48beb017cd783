import FormSource

/// Giving another name to an anchor and to the aliases of it.
enum AnchorRenaming {
  static func plan(to name: String, _ anchor: Anchors.Anchor, in snapshot: Snapshot) -> Renaming.Plan {
    guard name != anchor.name else { return .edits([], needsConfirmation: nil) }
    // YAML 1.1 as libyaml reads it.
    guard !name.isEmpty, name.utf8.allSatisfy(isOfName) else { return .refused(RenameWords.anchor(name)) }
    // Another anchor of the name would take the aliases that follow it.
    let isTaken = snapshot.anchorsOfBranches.contains { branch in
      branch.anchors.contains { $0.name == name && branch.share($0, anchor) }
    }
    guard !isTaken else { return .refused(RenameWords.taken(name)) }
    let family = snapshot.family(of: anchor)
    let edits = family.anchors.union(family.aliases).sorted().map { Fix.Edit($0, name) }
    if let words = RenameCheck.refusal(of: edits, to: name, in: snapshot) { return .refused(words) }
    return .edits(edits, needsConfirmation: nil)
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
