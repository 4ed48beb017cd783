import FormSource

/// Looks for YAML files that stand where others are read, under names by which they are not: `data_providers.yaml`,
/// `eligibilite/`, `formulaires.yml.txt`. Without a word, a project would simply lack them.
struct UnreadFiles {
  typealias Unread = (path: String, role: SourceRole, failure: ReadFailure)

  private let root: String
  private let layout: ProjectLayout
  private let places: [String: SourceRole]

  init(root: String, layout: ProjectLayout) {
    self.root = root
    self.layout = layout
    var places: [String: SourceRole] = [:]
    for (role, paths) in layout.places {
      for place in paths { places[place.name] = role }
    }
    self.places = places
  }

  /// Their paths, in byte order, each with the role that it was probably meant to have.
  var files: [Unread] {
    var found: [Unread] = []
    for (role, paths) in layout.places {
      for place in paths {
        if case .folder = place { found += misnamed(in: place.name, role) }
      }
    }
    if layout.kind == .own, let parent = layout.commonFolder { found += strays(in: parent) + misplaced }
    return found.sorted { $0.path.precedes($1.path) }
  }

  /// Files of a folder that is read whose names do not end as they must, and folders within it that hold files.
  private func misnamed(in folder: String, _ role: SourceRole) -> [Unread] {
    names(in: folder).compactMap { name in
      let path = PathText.join(folder, name.text)
      if SourceReader.isSource(name) { return nil }
      if let right = Self.withRightEnding(name.text) {
        return (path, role, .unread(meant: PathText.join(folder, right)))
      }
      return isRead(path) || !holdsSources(path, levels: 3) ? nil : (path, .unread, .subfolder)
    }
  }

  /// Whether a path is a place that is read, or leads to one.
  private func isRead(_ path: String) -> Bool {
    places[path] != nil || places.keys.contains { $0.hasPrefix(path + "/") }
  }

  /// Whether there are sources in a folder, or in those within it; what lies deeper than `levels` is not looked for.
  private func holdsSources(_ folder: String, levels: Int) -> Bool {
    let names = names(in: folder)
    return names.contains(where: SourceReader.isSource)
      || levels > 1 && names.contains { holdsSources(PathText.join(folder, $0.text), levels: levels - 1) }
  }

  /// Files and folders beside those that are read.
  private func strays(in parent: String) -> [Unread] {
    names(in: parent).compactMap { name in
      let path = PathText.join(parent, name.text)
      if isRead(path) { return nil }
      if SourceReader.isSource(name) || Self.withRightEnding(name.text) != nil {
        let near = nearest(to: name.text, in: parent) { if case .file = $0 { true } else { false } }
        return (path, near.flatMap { places[$0] } ?? role(of: path) ?? .unread, .unread(meant: near))
      }
      guard names(in: path).contains(where: SourceReader.isSource) else { return nil }
      let near = nearest(to: name.text, in: parent) { if case .folder = $0 { true } else { false } }
      return (path, near.flatMap { places[$0] } ?? .unread, .unread(meant: near))
    }
  }

  /// Files of the root that belong in the project’s folders, by their names or by what is in them.
  private var misplaced: [Unread] {
    names(in: "").compactMap { name in
      guard SourceReader.isSource(name), name.text != ProjectLayout.configurationFile, places[name.text] == nil else {
        return nil
      }
      if let right = places.keys.first(where: { $0.hasSuffix("/" + name.text) }), !exists(right) {
        return (name.text, places[right] ?? .unread, .unread(meant: right))
      }
      return role(of: name.text).map { (name.text, $0, .unread(meant: nil)) }
    }
  }

  /// The role of a file by the keys of its entries: forms name their definition, definitions have blocks.
  private func role(of path: String) -> SourceRole? {
    let contents = SourceReader.readFile(path: PathText.join(root, path), limit: Self.sizeLimit)
    for line in contents.bytes.split(separator: UInt8(ascii: "\n")) where line.first == UInt8(ascii: " ") {
      let key = line.drop { $0 == UInt8(ascii: " ") }
      if Self.formKeys.contains(where: key.starts) { return .forms }
      if Self.definitionKeys.contains(where: key.starts) { return .definitions }
    }
    return nil
  }

  /// The size of a file that is searched for keys; entries are told by their first lines.
  private static let sizeLimit = 1 << 20
  private static let formKeys = ["definition:", "authorization_request:"].map { Array($0.utf8) }
  private static let definitionKeys = ["support_email:", "cgu_link:", "blocks:"].map { Array($0.utf8) }

  /// The place with nearly this name, the ending aside.
  private func nearest(to name: String, in parent: String, where isSuch: (ProjectLayout.Place) -> Bool) -> String? {
    let base = name.prefix { $0 != "." }
    let paths = ProjectLayout.own.places.values.joined().filter(isSuch).map(\.path)
      .filter { places[$0] != nil && $0.hasPrefix(parent + "/") && !exists($0) }
    let bases = Dictionary(
      paths.map { (String($0.dropFirst(parent.utf8.count + 1).prefix { $0 != "." }), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return bases[String(base)] ?? Suggestion.nearest(to: String(base), among: bases.keys).flatMap { bases[$0] }
  }

  private func exists(_ path: String) -> Bool {
    (try? FileStatus.of(FileName(PathText.join(root, path)), followingLinks: false)) != nil
  }

  /// The names in a folder that are not hidden; none where it cannot be read.
  private func names(in folder: String) -> [FileName] {
    guard let descriptor = try? Descriptor(FileName(PathText.join(root, folder)), for: .folder),
      let names = try? descriptor.names()
    else { return [] }
    return names.filter { !$0.isHidden }
  }

  /// A name as it should end: `forms.yalm`, `forms.YML` and `forms.yml.txt` are YAML to their authors.
  private static func withRightEnding(_ name: String) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last else { return nil }
    if parts.count > 2, ending == "txt", ["yml", "yaml"].contains(parts[parts.count - 2]) {
      return parts.dropLast().joined(separator: ".")
    }
    guard ending.utf8.count < 6, ending.last != "~",
      Suggestion.nearest(to: String(ending), among: ["yaml", "yml"]) != nil
    else {
      return nil
    }
    return (parts.dropLast() + ["yml"]).joined(separator: ".")
  }
}

extension ProjectLayout {
  /// The folder that all places of the layout are in.
  fileprivate var commonFolder: String? {
    marker.split(separator: "/").first.map(String.init)
  }
}
