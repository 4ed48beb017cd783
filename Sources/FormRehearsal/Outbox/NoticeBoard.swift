package import FormCatalog
package import FormEmitters

/// Who receives which of a definition’s messages, by addressee.
package struct NoticeBoard: Sendable {
  package struct Notice: Sendable {
    package let row: LifeSheet.Row
    /// What sends it, in words.
    package let trigger: String
    package let receiver: LifeSheet.Receiver
  }

  /// All the messages that one addressee receives.
  package struct Post: Sendable {
    package let title: String
    package let notices: [Notice]
  }

  /// The addressees that every definition has, in their order, then contacts and services as messages name them.
  package let posts: [Post]

  package init(_ life: Life, in catalog: Catalog) {
    let sheet = LifeSheet(life, in: catalog)
    let notices = sheet.rows.flatMap { row in
      row.receivers.map { Notice(row: row, trigger: sheet.trigger(of: row), receiver: $0) }
    }
    var names = Addressee.allCases.map(\.rawValue)
    for notice in notices where !names.contains(notice.receiver.name) { names.append(notice.receiver.name) }
    posts = names.compactMap { name in
      let own = notices.filter { $0.receiver.name == name }
      return own.first.map { Post(title: $0.receiver.title, notices: own) }
    }
  }
}
