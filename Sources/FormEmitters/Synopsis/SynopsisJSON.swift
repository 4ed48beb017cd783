package import FormJSON

/// A synopsis as JSON: the texts of the other formats, one question an object.
package enum SynopsisJSON {
  package static func json(_ synopsis: Synopsis) -> JSONValue {
    .object([
      .init("subject", .string(synopsis.subject.rawValue)), .init("id", .string(synopsis.id)),
      .init("title", .string(synopsis.title)),
      .init("facts", .object(synopsis.facts.map { .init($0.name, .string($0.text)) })),
      .init("sections", .array(synopsis.sections.map(json))),
    ])
  }

  private static func json(_ section: Synopsis.Section) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("part", .string(section.part.rawValue)), .init("title", .string(section.title)),
    ]
    if let block = section.block { members.insert(.init("block", .string(block)), at: 1) }
    if let note = section.note { members.append(.init("note", .string(note))) }
    members.append(.init("items", .array(section.items.map(json))))
    return .object(members)
  }

  private static func json(_ item: Synopsis.Item) -> JSONValue {
    var members: [JSONValue.Member] = [.init("written", .string(item.key)), .init("asked", .string(item.text))]
    if let contact = item.contact { members.append(.init("contact", .string(contact.key))) }
    if let group = item.group { members.append(.init("group", .string(group))) }
    if !item.remarks.isEmpty { members.append(.init("remarks", .array(item.remarks.map(JSONValue.string)))) }
    if !item.choices.isEmpty { members.append(.init("choices", .array(item.choices.map(json)))) }
    return .object(members)
  }
}
