import FormCatalog
import FormEmitters
import FormJSON
import FormSource
import Testing

/// The keys of a call, compared with those of the schema that is compiled for it.
enum WebhookKeys {
  static func differences(in body: String, of definition: Definition) throws -> [String] {
    let schema = try #require(WebhookSchema(definition))
    let written = JSONReader.read(JSONWriter.write(schema.json, .compact), source: SourceID(0))
    let call = JSONReader.read(Array(body.utf8), source: SourceID(0))
    let parts = try #require(written.node?["$defs"])
    let root = try #require(call.node)
    let request = try #require(root["data"])
    let pairs: [(String, JSONNode?)] = [
      ("event", root), ("request", request), ("organization", request["organization"]),
      ("applicant", request["applicant"]), ("authorization", request["authorizations"]?.elements?.first),
    ]
    return pairs.flatMap { name, value in
      let known = Set((parts[name]?["properties"]?.members ?? []).map(\.name))
      let found = Set((value?.members ?? []).map(\.name))
      return known.symmetricDifference(found).map { "\(name)/\($0)" }.sorted()
    }
  }
}
