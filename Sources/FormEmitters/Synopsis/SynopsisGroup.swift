/// Items that are shown together: one alone, or all of a contact.
struct SynopsisGroup {
  let contact: (key: String, title: String)?
  private(set) var items: [Synopsis.Item]

  static func groups(of items: [Synopsis.Item]) -> [SynopsisGroup] {
    var groups: [SynopsisGroup] = []
    for item in items {
      if let contact = item.contact, groups.last?.contact?.key == contact.key {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append(SynopsisGroup(contact: item.contact, items: [item]))
      }
    }
    return groups
  }

  /// The fields of a contact of which the same is said, without the contact’s name and its underscore.
  var parts: [(names: [String], remarks: [String])] {
    var parts: [(names: [String], remarks: [String])] = []
    for item in items {
      let name = contact.map { String(item.key.dropFirst($0.key.count + 1)) } ?? item.key
      // The kind of text is in the name.
      let remarks = Array(item.remarks.dropFirst(item.beginsWithKind && item.remarks.count > 1 ? 1 : 0))
      if let last = parts.last, last.remarks == remarks {
        parts[parts.count - 1].names.append(name)
      } else {
        parts.append(([name], remarks))
      }
    }
    return parts
  }
}
