import Foundation

/// A project of definitions as the plan of a build knows it: by the names of its files.
struct DefinitionsProject {
  let root: URL
  let settings: Settings
  /// The folders of definitions and of forms in the layouts that the tool knows, its own first.
  private static let layouts = ["definitions", "config"].map { folder in
    ["definitions": "\(folder)/authorization_definitions", "forms": "\(folder)/authorization_request_forms"]
  }

  /// Nil for a folder that is not the root of a project, by the signs that the tool goes by.
  init?(root: URL) {
    self.root = root
    let settings = try? String(contentsOf: root.appending(path: "datapass.yml"), encoding: .utf8)
    let layout = Self.layouts.first { Self.isFolder(root.appending(path: $0["definitions"] ?? "")) }
    guard settings != nil || layout != nil else { return nil }
    self.settings = Settings(settings ?? "")
    places = (layout ?? [:]).merging(self.settings.sources) { _, own in own }
  }

  /// Where the files of each kind are, by the names that `datapass.yml` has for them; those that it moves, and the two of
  /// which Swift is made.
  private let places: [String: String]

  var settingsFile: URL { root.appending(path: "datapass.yml") }

  /// The names of the files that the tool writes: one for each declared file, and what all of them share.
  var sourceNames: [String] {
    ["definitions", "forms"].flatMap { kind in
      places[kind].map(declaredFiles)?.map { "\(kind).\($0).swift" } ?? []
    } + ["SharedQuestions.swift"]
  }

  /// Everything that the tool may read, besides the logos in `public/`: the build runs it again when one of them changes.
  var inputFiles: [URL] {
    let folders = ["definitions", "config", "db"] + places.values + settings.otherPlaces
    let found = Set(folders).sorted().flatMap { files(below: root.appending(path: $0)) }
    var seen: Set<String> = []
    return (files(below: settingsFile) + found).filter { seen.insert($0.standardizedFileURL.path).inserted }
  }

  /// The names of a place’s YAML files: of the folder itself, not of those in it.
  private func declaredFiles(_ place: String) -> [String] {
    let url = root.appending(path: place)
    if place.hasSuffix(".yml") || place.hasSuffix(".yaml") {
      return FileManager.default.fileExists(atPath: url.path) ? [url.lastPathComponent] : []
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter(Self.isSource).sorted()
  }

  /// The YAML files and texts of a folder and of those in it; the file itself where there is one.
  private func files(below place: URL) -> [URL] {
    guard Self.isFolder(place) else { return FileManager.default.fileExists(atPath: place.path) ? [place] : [] }
    let found = FileManager.default.enumerator(
      at: place,
      includingPropertiesForKeys: nil,
      options: [.skipsHiddenFiles]
    )
    let files = (found?.compactMap { $0 as? URL } ?? []).filter {
      Self.isSource($0.lastPathComponent) || $0.pathExtension == "txt"
    }
    return files.sorted { $0.path < $1.path }
  }

  /// Whether the tool reads a file of a folder: `*.y*ml`, not hidden.
  private static func isSource(_ name: String) -> Bool {
    !name.hasPrefix(".") && name.hasSuffix("ml") && name.dropLast(2).contains(".y")
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
